package dev.nemomcp.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
  @TempDir Path home;
  private Path videos;

  @BeforeEach
  void places() {
    videos = home.resolve("Videos").resolve("NemoVideo");
  }

  @Test
  void withoutAWordItGoesToTheVideosFolderWhichIsMade() throws Exception {
    OutputFile output = choose("");
    assertThat(output.file()).isEqualTo(videos.resolve("talk.mp4"));
    assertThat(videos).isDirectory();
  }

  @Test
  void ourOwnNamesAreNumberedWhereTaken() throws Exception {
    OutputFile output = choose("");
    Files.writeString(output.file(), "the user's");
    Files.writeString(videos.resolve("talk-2.mp4"), "the user's too");
    Files.writeString(output.beside(), "new");
    assertThat(output.settle(output.beside())).isEqualTo(videos.resolve("talk-3.mp4"));
    assertThat(output.file()).hasContent("the user's");
  }

  @Test
  void aFolderIsAFolderWhateverItsNameEndsIn() throws Exception {
    Path dotted = Files.createDirectory(home.resolve("clips.final"));

    assertThat(choose(dotted.toString()).file()).isEqualTo(dotted.resolve("talk.mp4"));
    assertThat(
            OutputFile.format(
                new ExportWish(dotted.toString(), "", "high", 0, 0, 0, false, false), videos, home))
        .isEqualTo("mp4");
    assertThat(choose(home + "/.").file()).isEqualTo(home.resolve("talk.mp4"));
  }

  @Test
  void aFileThatIsThereIsNeverReplacedUnasked() throws Exception {
    Path there = Files.writeString(home.resolve("final.mp4"), "the user's");
    assertThatThrownBy(() -> choose(there.toString()))
        .isInstanceOfSatisfying(
            ProjectException.class,
            e -> assertThat(e.nextStep()).contains("final-2.mp4", "overwrite=true"));
  }

  @Test
  void aNameThatTheDiskDoesNotTakeIsRefusedInASentence() {
    for (String name : new String[] {"x".repeat(300) + ".mp4", "a\0b.mp4"}) {
      assertThatThrownBy(() -> choose(home + "/" + name))
          .isInstanceOfSatisfying(
              ProjectException.class, e -> assertThat(e.nextStep()).contains("name"));
    }
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void aFileThatIsThereIsReplacedWhenThatWasSaid() throws Exception {
    Path there = Files.writeString(home.resolve("final.mp4"), "old");
    OutputFile output = choose(new ExportWish(there.toString(), "", "high", 0, 0, 0, true, false));
    Files.writeString(output.beside(), "new");
    assertThat(output.settle(output.beside())).isEqualTo(there).hasContent("new");
  }

  @Test
  void aNameThatWasTakenWhileTheFileWasMadeIsLeftAlone() throws Exception {
    OutputFile output = choose(home.resolve("final.mp4").toString());
    Files.writeString(output.beside(), "new");
    Files.writeString(home.resolve("final.mp4"), "meanwhile");
    assertThat(output.settle(output.beside())).isEqualTo(home.resolve("final-2.mp4"));
    assertThat(home.resolve("final.mp4")).hasContent("meanwhile");
  }

  @Test
  void aFolderGetsAFileOfTheProjectsName() throws Exception {
    assertThat(choose(home.toString()).file()).isEqualTo(home.resolve("talk.mp4"));
  }

  @Test
  void aMissingFolderIsOnlyMadeBelowOurOwn() throws Exception {
    assertThatThrownBy(() -> choose(home.resolve("none/final.mp4").toString()))
        .hasMessageContaining("There is no folder");
    assertThatThrownBy(() -> choose(home.resolve("none") + "/"))
        .hasMessageContaining("There is no folder");
    assertThat(choose("trips/final.mp4").file()).isEqualTo(videos.resolve("trips/final.mp4"));
  }

  @Test
  void aRelativeNameNeverMeansTheCurrentFolder() throws Exception {
    assertThat(choose("final.mp4").file()).isEqualTo(videos.resolve("final.mp4"));
    assertThatThrownBy(() -> choose("../../final.mp4"))
        .hasMessageContaining("leads out of the export folder");
  }

  @Test
  void aTildeIsTheUsersHome() throws Exception {
    assertThat(choose("~/final.mp4").file()).isEqualTo(home.resolve("final.mp4"));
  }

  @Test
  void theNamesEndingIsTheFormat() throws Exception {
    assertThat(choose(home.resolve("final.GIF").toString()).format()).isEqualTo("gif");
    assertThat(choose(home.resolve("final").toString()).file())
        .isEqualTo(home.resolve("final.mp4"));
    assertThatThrownBy(() -> choose(home.resolve("final.exe").toString()))
        .hasMessageContaining("no export as exe");
    assertThatThrownBy(
            () ->
                choose(
                    new ExportWish(
                        home.resolve("final.mp4").toString(),
                        "gif",
                        "high",
                        0,
                        0,
                        0,
                        false,
                        false)))
        .hasMessageContaining("does not fit");
  }

  @Test
  void aFileWhereTheFolderShouldBeIsSaid() throws IOException {
    Path file = Files.writeString(home.resolve("file"), "x");
    assertThatThrownBy(() -> choose(file + "/final.mp4")).hasMessageContaining("no folder");
  }

  private OutputFile choose(String target) throws ProjectException {
    return choose(new ExportWish(target, "", "high", 0, 0, 0, false, false));
  }

  private OutputFile choose(ExportWish wish) throws ProjectException {
    return OutputFile.choose(wish, "talk", videos, home);
  }
}
