package dev.nemomcp.studio.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.studio.footage.Media;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionMediaTest extends StoreTest {

  @Test
  void keepsFootageInTheOrderOfItsArrival() throws Exception {
    String session = session();
    Media b = media("one", "b.mp4");
    Media a = media("two", "a.mp4");
    store.media().add(session, b);
    store.media().add(session, a);
    assertThat(store.media().of(session)).containsExactly(b, a);
    assertThat(store.media().of(session())).isEmpty();
  }

  @Test
  void theSameContentIsOneFileWithANameInEachSession() throws Exception {
    String first = session();
    String second = session();
    Media a = media("same", "a.mp4");
    Media b = media("same", "b.mp4");
    store.media().add(first, a);
    store.media().add(second, b);
    assertThat(a.file()).isEqualTo(b.file()).hasContent("same");
    assertThat(store.media().of(first)).extracting(Media::name).containsExactly("a.mp4");
    assertThat(store.media().of(second)).extracting(Media::name).containsExactly("b.mp4");
  }

  @Test
  void rememberWhichSubtitlesGoWithWhat() throws Exception {
    String session = session();
    Media video = media("one", "a.mp4");
    store.media().add(session, video);
    Path subtitles = media("1 --> 2", "a.srt").file();
    store.media().attachSubtitles(session, video.id(), subtitles);
    assertThat(store.media().subtitles(session)).isEqualTo(Map.of(video.id(), subtitles));
  }

  @Test
  void footageIsPlacedOnceAndNotDuringATurn() throws Exception {
    String session = session();
    Media video = media("one", "a.mp4");
    store.media().add(session, video);
    long turn = store.turns().begin(session, "cut").orElseThrow();
    assertThat(place(session)).isEmpty();
    store.turns().end(turn, "done", "", "[]");
    assertThat(place(session)).containsExactly(video);
    assertThat(place(session)).isEmpty();
    assertThat(store.history().versions(session))
        .extracting(History.Version::draft)
        .containsExactly("none+1");
  }

  @Test
  void sessionsThatNobodyUsesAreForgotten() throws Exception {
    String old = session();
    store.media().add(old, media("one", "a.mp4"));
    place(old);
    pass(Duration.ofDays(91));
    String fresh = session();
    store.sweep();
    assertThat(store.sessions().use("client", old)).isEmpty();
    assertThat(store.sessions().use("client", fresh)).isPresent();
    assertThat(store.history().versions(old)).isEmpty();
  }

  @Test
  void filesOfForgottenSessionsAreDeletedUnlessOthersUseThem() throws Exception {
    String old = session();
    Media alone = media("one", "a.mp4");
    Media shared = media("two", "b.mp4");
    store.media().add(old, alone);
    store.media().add(old, shared);
    pass(Duration.ofDays(91));
    store.media().add(session(), shared);
    store.sweep();
    assertThat(alone.file()).doesNotExist();
    assertThat(shared.file()).exists();
  }

  @Test
  void halfAnUploadThatWasLeftBehindIsSweptAway() throws Exception {
    Path left = Files.writeString(store.folder().newArrival(), "half");
    Path running = Files.writeString(store.folder().newArrival(), "half");
    Files.setLastModifiedTime(left, FileTime.from(now.minus(Duration.ofDays(2))));
    Files.setLastModifiedTime(running, FileTime.from(now));
    store.sweep();
    assertThat(left).doesNotExist();
    assertThat(running).exists();
  }

  private List<Media> place(String session) {
    return store
        .placement()
        .placeWaiting(
            session,
            (Optional<String> draft, List<Media> placed, List<Media> arrived) ->
                draft.orElse("none") + "+" + arrived.size());
  }
}
