package dev.nemomcp.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaFileTest {
  private static final AllowedFolders ANYWHERE = AllowedFolders.of(List.of(), List.of());

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "talk.mp4, 00000018667479706d703432",
    "TALK.MOV, 00000014667479707174202020",
    "old.mov, 00000008776964650000",
    "talk.mkv, 1a45dfa3934282",
    "talk.webm, 1a45dfa39f4286",
    "talk.avi, 52494646000000004156492020",
    "photo.jpg, ffd8ffe000104a464946",
    "photo.jpeg, 89504e470d0a1a0a0000",
    "photo.webp, 524946460000000057454250",
    "loop.gif, 474946383961",
    "song.mp3, 494433030000",
    "song2.mp3, fffb9064",
    "song.wav, 524946460000000057415645",
    "song.aac, fff15080",
    "song.m4a, 000000186674797070"
  })
  void mediaIsRecognisedByItsFirstBytes(String name, String hex) throws Exception {
    Path file = folder.resolve(name);
    Files.write(file, HexFormat.of().parseHex(hex));
    assertThat(MediaFile.check(file, ANYWHERE).path()).isEqualTo(file.toRealPath());
  }

  @Test
  void aMissingFileIsNamed() {
    assertRefused(folder.resolve("none.mp4"), "There is no file", "none.mp4");
  }

  @Test
  void aFolderIsNoFile() {
    assertRefused(folder, "is a folder");
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    assertRefused(Files.createFile(folder.resolve("a.mp4")), "is empty");
  }

  @Test
  void textNamedAsVideoIsNeverSent() throws IOException {
    assertRefused(
        Files.writeString(folder.resolve("keys.mp4"), "-----BEGIN PRIVATE KEY-----"),
        "does not hold what its name says");
  }

  @Test
  void aPlaylistNamedAsVideoIsNeverSent() throws IOException {
    assertRefused(
        Files.writeString(folder.resolve("list.mp4"), "#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n"),
        "does not hold what its name says");
  }

  @Test
  void aPhoneStillThatNothingReadsIsRefused() throws IOException {
    assertRefused(
        Files.write(folder.resolve("a.mp4"), "\0\0\0\030ftypheic".getBytes()),
        "does not hold what its name says");
  }

  @Test
  void anotherKindOfFileIsRefusedWithThoseThatAreTaken() throws IOException {
    assertThatThrownBy(
            () -> MediaFile.check(Files.writeString(folder.resolve("a.docx"), "PK"), ANYWHERE))
        .isInstanceOfSatisfying(
            ProjectException.class, e -> assertThat(e.nextStep()).contains("mp4", "webm"));
  }

  @Test
  void moreThan500MegabytesIsRefusedBeforeItIsRead() throws IOException {
    Path file = folder.resolve("big.mp4");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(MediaFile.LIMIT_BYTES + 1);
    }
    assertRefused(file, "at most 500 MB");
  }

  @Test
  void aRelativePathIsRefused() {
    assertRefused(Path.of("talk.mp4"), "not an absolute path");
  }

  @Test
  void whatLiesOutsideTheAllowedFoldersIsRefusedAlsoThroughALink() throws Exception {
    Path outside = Files.createDirectories(folder.resolve("outside"));
    Path inside = Files.createDirectories(folder.resolve("inside"));
    Path video = Files.write(outside.resolve("a.mp4"), "\0\0\0\030ftypisom".getBytes());
    Path link = Files.createSymbolicLink(inside.resolve("a.mp4"), video);
    AllowedFolders allowed = AllowedFolders.of(List.of(inside), List.of());
    assertThatThrownBy(() -> MediaFile.check(link, allowed))
        .isInstanceOf(ProjectException.class)
        .hasMessageContaining("outside the folders");
    Path copy = Files.copy(video, inside.resolve("b.mp4"));
    assertThat(MediaFile.check(copy, allowed)).isNotNull();
  }

  @Test
  void theUsersOwnListCountsBeforeTheClientsFolders() throws Exception {
    Path video = Files.write(folder.resolve("a.mp4"), "\0\0\0\030ftypisom".getBytes());
    List<Path> elsewhere = List.of(Path.of("/nowhere"));
    assertThat(MediaFile.check(video, AllowedFolders.of(List.of(folder), elsewhere))).isNotNull();
    assertThatThrownBy(() -> MediaFile.check(video, AllowedFolders.of(List.of(), elsewhere)))
        .hasMessageContaining("outside the folders");
  }

  @Test
  void subtitlesBesideAVideoAreFound() throws Exception {
    Path video = Files.write(folder.resolve("a.mp4"), "\0\0\0\030ftypisom".getBytes());
    MediaFile file = MediaFile.check(video, ANYWHERE);
    assertThat(file.subtitles()).isEmpty();
    Path beside =
        Files.writeString(folder.resolve("a.srt"), "1\n00:00:00,000 --> 00:00:01,000\nHello\n");
    assertThat(file.subtitles()).contains(beside.toRealPath());
  }

  private static void assertRefused(Path file, String... words) {
    assertThatThrownBy(() -> MediaFile.check(file, ANYWHERE))
        .isInstanceOfSatisfying(ProjectException.class, e -> assertThat(e.nextStep()).isNotBlank())
        .message()
        .contains(words);
  }
}
