package dev.nemomcp.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.nemomcp.draft.Caption;
import dev.nemomcp.draft.Draft;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExportsTest extends InProjects {
  @Test
  void aPlaceThatIsNoneIsRefusedAfterAnExportToo() throws Exception {
    upload("talk.mp4");
    export(ExportWish.USUAL);
    assertThatThrownBy(() -> export(new ExportWish("/a\0b.mp4", "", "high", 0, 0, 0, false, false)))
        .isInstanceOf(ProjectException.class);
  }

  @Test
  void anExportLiesWhereTheUsersVideosAre() throws Exception {
    upload("talk.mp4");
    ExportReport report = export(ExportWish.USUAL);
    assertThat(report.file()).isEqualTo(home.resolve("videos/talk.mp4")).isNotEmptyFile();
    assertThat(report.seconds()).as("measured on the file").isEqualTo(9.9);
    assertThat(report.width()).isEqualTo(1280);
    assertThat(home.resolve("videos").toFile().list()).containsExactly("talk.mp4");
  }

  @Test
  void exportingTwiceIsOneRender() throws Exception {
    upload("talk.mp4");
    nemo.renders.drainPermits();
    Work<ExportReport> first = projects.export("", ExportWish.USUAL);
    Work<ExportReport> second = projects.export("", ExportWish.USUAL);
    nemo.renders.release(10);
    assertThat(done(second).file()).isEqualTo(done(first).file());
    assertThat(export(ExportWish.USUAL).alreadyThere()).isTrue();
    assertThat(nemo.started).hasSize(1);
  }

  @Test
  void aFileThatWasWaitedForElsewhereIsStillNewToWhoAskedForIt() throws Exception {
    upload("talk.mp4");
    projects.export("", ExportWish.USUAL);
    for (Work<?> work : projects.pending("")) {
      done(work);
    }

    assertThat(export(ExportWish.USUAL).alreadyThere()).isFalse();
    assertThat(export(ExportWish.USUAL).alreadyThere()).isTrue();
    assertThat(nemo.started).hasSize(1);
  }

  @Test
  void anotherPlaceForTheSameFileIsACopyNotARender() throws Exception {
    upload("talk.mp4");
    export(ExportWish.USUAL);
    Path other = home.resolve("final.mp4");
    assertThat(export(new ExportWish(other.toString(), "", "high", 0, 0, 0, false, false)).file())
        .isEqualTo(other)
        .isNotEmptyFile();
    assertThat(nemo.started).hasSize(1);
  }

  @Test
  void aChangedTimelineIsRenderedAnewBesideTheOldFile() throws Exception {
    upload("talk.mp4");
    export(ExportWish.USUAL);
    edit("title: Hello");
    assertThat(export(ExportWish.USUAL).file()).isEqualTo(home.resolve("videos/talk-2.mp4"));
    assertThat(home.resolve("videos/talk.mp4")).exists();
  }

  @Test
  void subtitlesAreWrittenBesideTheVideoWhereTheyAreAskedFor() throws Exception {
    upload("talk.mp4");
    caption("Hello there");

    ExportReport report = done(projects.edit("", "export the subtitles too")).exports().get(0);

    assertThat(report.file()).isEqualTo(home.resolve("videos/talk.mp4"));
    assertThat(report.subtitles()).isEqualTo(home.resolve("videos/talk.srt"));
    assertThat(report.subtitles()).hasContent("1\n00:00:01,000 --> 00:00:02,000\nHello there\n\n");
  }

  @Test
  void subtitlesThatLieThereAreNeverWrittenOver() throws Exception {
    upload("talk.mp4");
    caption("Hello there");
    Path theirs = Files.createDirectories(home.resolve("videos")).resolve("talk.srt");
    Files.writeString(theirs, "mine");

    assertThat(export(WITH_SUBTITLES).subtitles()).isEqualTo(home.resolve("videos/talk-2.srt"));
    assertThat(theirs).hasContent("mine");
  }

  @Test
  void theSameSubtitlesAreWrittenOnce() throws Exception {
    upload("talk.mp4");
    caption("Hello there");

    assertThat(export(WITH_SUBTITLES).subtitles()).isEqualTo(home.resolve("videos/talk.srt"));
    assertThat(export(WITH_SUBTITLES).subtitles()).isEqualTo(home.resolve("videos/talk.srt"));
    assertThat(nemo.started).hasSize(1);
  }

  @Test
  void subtitlesAloneNeedNoRender() throws Exception {
    upload("talk.mp4");
    caption("Hello there");

    ExportReport report = export(new ExportWish("", "srt", "high", 0, 0, 0, false, false));

    assertThat(report.file()).isEqualTo(home.resolve("videos/talk.srt")).isNotEmptyFile();
    assertThat(nemo.started).isEmpty();
  }

  @Test
  void withoutCaptionsThereAreNoSubtitlesAndThatIsSaidBeforeTheRender() throws Exception {
    upload("talk.mp4");

    assertThatThrownBy(() -> export(WITH_SUBTITLES))
        .isInstanceOfSatisfying(
            ProjectException.class, e -> assertThat(e.nextStep()).contains("add captions"));
    assertThat(nemo.started).isEmpty();
  }

  @Test
  void aFileThatTheUserTookAwayIsMadeAgain() throws Exception {
    upload("talk.mp4");
    Files.delete(export(ExportWish.USUAL).file());
    assertThat(export(ExportWish.USUAL).file()).exists();
    assertThat(nemo.started).hasSize(2);
  }

  @Test
  void aRenderThatAnEarlierProcessLeftIsFinishedByTheNext() throws Exception {
    upload("talk.mp4");
    nemo.started.add("render_1");
    new ProjectStore(home.resolve("data/projects/studio"), new FileLocks())
        .change(
            "talk",
            p ->
                p.withExport(
                    new SavedProject.Export("render_1", "key", ExportWish.USUAL, 1, null, "")));
    Projects next = restarted();
    next.snapshot("talk");
    await().until(() -> next.snapshot("talk").orElseThrow().exports().get(0).report() != null);
    assertThat(home.resolve("videos/talk.mp4")).hasContent("render render_1");
    assertThat(nemo.started).containsExactly("render_1");
  }

  @Test
  void thereIsNothingToExportOfAnEmptyTimeline() throws Exception {
    upload("talk.mp4");
    nemo.put("session_talk", Draft.empty("talk"));
    assertThatThrownBy(() -> export(ExportWish.USUAL))
        .isInstanceOf(ProjectException.class)
        .hasMessageContaining("empty");
  }

  private void caption(String text) {
    Draft draft = nemo.draft("session_talk");
    String media = draft.clips().get(0).mediaId();
    nemo.put(
        "session_talk",
        draft.withCaptions(List.of(new Caption(media, 1_000, 2_000, text, List.of()))));
  }
}
