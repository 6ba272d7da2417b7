package dev.nemomcp.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.nemomcp.draft.Caption;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.nemo.NemoException;
import dev.nemomcp.project.EditReport.Outcome;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class ProjectsTest {
  private static final Duration LONG = Duration.ofSeconds(20);

  private static final ExportWish WITH_SUBTITLES =
      new ExportWish("", "", "high", 0, 0, false, true);

  @TempDir Path home;
  private FakeNemo nemo;
  private Projects projects;
  private int backendAsked;

  @BeforeEach
  void open() {
    nemo = new FakeNemo();
    projects = restarted();
  }

  /** Another process on the same folder. */
  private Projects restarted() {
    Places places = new Places(home.resolve("data"), home.resolve("videos"), List.of(), home);
    return new Projects(
        Backend.STUDIO,
        places,
        () -> {
          backendAsked++;
          return nemo;
        },
        FakeNemo::measure,
        host -> new InetAddress[] {InetAddress.getByName("93.184.216.34")},
        Clock.systemUTC());
  }

  @Test
  void aProjectIsNamedAfterItsFirstFile() throws Exception {
    assertThat(upload("My Trip 2026.mp4").project()).isEqualTo("my-trip-2026");
    assertThat(done(projects.upload(List.of(video("旅行.mp4")), "", true, List.of())).project())
        .isEqualTo("旅行");
    assertThat(
            done(projects.upload(List.of(video("My trip 2026.mp4")), "", true, List.of()))
                .project())
        .isEqualTo("my-trip-2026-2");
    assertThat(projects.names()).hasSize(3);
  }

  @Test
  void aProjectWhoseFirstUploadFailedIsNoneAndItsNameIsFree() throws Exception {
    upload("old.mp4");
    nemo.refusal = new NemoException.Refused("It is damaged.", "Copy it again.");
    assertThatThrownBy(() -> done(projects.upload(List.of(video("talk.mp4")), "", true, List.of())))
        .isInstanceOf(NemoException.Refused.class);
    assertThat(projects.names()).containsExactly("old");
    assertThat(projects.snapshot("").orElseThrow().project()).isEqualTo("old");
    assertThat(done(projects.upload(List.of(video("talk.mp4")), "", true, List.of())).project())
        .isEqualTo("talk");
    assertThat(projects.names()).containsExactly("talk", "old");
  }

  @Test
  void filesAndLinksKeepTheirOrder() throws Exception {
    UploadReport report =
        done(
            projects.upload(
                List.of(video("b.mp4"), "https://cdn.example/c.mp4", video("a.mp4")),
                "",
                false,
                List.of()));
    assertThat(report.files())
        .extracting(f -> f.name())
        .containsExactly("b.mp4", "/c.mp4", "a.mp4");
    assertThat(report.timeline()).contains("b.mp4 (0-10s), /c.mp4 (10-20s), a.mp4 (20-30s)");
  }

  @Test
  void subtitlesBesideAVideoAreSentAlong() throws Exception {
    Files.writeString(home.resolve("talk.srt"), "1\n00:00:00,000 --> 00:00:01,000\nHello\n");
    UploadReport report = upload("talk.mp4");
    assertThat(report.alsoSent()).containsExactly("talk.srt");
    assertThat(report.files()).hasSize(1);
    assertThat(nemo.uploaded)
        .extracting(p -> p.getFileName().toString())
        .containsExactly("talk.mp4", "talk.srt");
  }

  @Test
  void badInputIsRefusedBeforeAnythingIsAskedOfTheBackend() {
    assertThatThrownBy(() -> projects.upload(List.of(home + "/none.mp4"), "", false, List.of()))
        .isInstanceOf(ProjectException.class);
    assertThat(backendAsked).isZero();
  }

  @Test
  void aPlaceThatIsNoneIsRefusedAfterAnExportToo() throws Exception {
    upload("talk.mp4");
    export(ExportWish.USUAL);
    assertThatThrownBy(() -> export(new ExportWish("/a\0b.mp4", "", "high", 0, 0, false, false)))
        .isInstanceOf(ProjectException.class);
  }

  @Test
  void anEndlessInstructionIsRefusedBeforeItIsRead() throws Exception {
    upload("talk.mp4");
    String endless = "a".repeat(10_001);
    assertThatThrownBy(() -> edit(endless))
        .isInstanceOf(ProjectException.class)
        .hasMessageContaining("10001 characters");
    assertThatThrownBy(() -> projects.plan(endless)).isInstanceOf(ProjectException.class);
  }

  @Test
  void anEditTellsWhatChanged() throws Exception {
    upload("talk.mp4");
    EditReport report = edit("title: Hello");
    assertThat(report.outcome()).isEqualTo(Outcome.DONE);
    assertThat(report.reply()).isEqualTo("Added the title.");
    assertThat(report.changes())
        .containsExactly(new EditReport.Change("title", "none", "0-3 s", ""));
    assertThat(report.timeline()).contains("Title: \"Hello\" (0-3s)");
  }

  @Test
  void aQuestionAboutTheTimelineIsAnsweredWithItsLengthAndWhatHappenedLast() throws Exception {
    upload("talk.mp4");
    edit("title: Hello");
    EditReport asked = edit("how long is it now?");
    assertThat(asked.outcome()).isEqualTo(Outcome.ANSWERED);
    assertThat(asked.reply())
        .startsWith("talk: 10 s, 1920×1080.")
        .contains("Last edit: Added the title.");
    assertThat(edit("现在视频多长？").reply()).startsWith("talk：时长 10 秒");
    assertThat(nemo.said).hasSize(1);
  }

  @Test
  void anEditThatChangedNothingSaysSo() throws Exception {
    upload("talk.mp4");
    edit("title: Hello");
    EditReport again = edit("title: Hello");
    assertThat(again.outcome()).isEqualTo(Outcome.NOTHING_CHANGED);
    assertThat(again.changes()).isEmpty();
    assertThat(again.reply()).contains("did not change");
  }

  @Test
  void theSameSentenceWhileItRunsIsSentOnce() throws Exception {
    upload("talk.mp4");
    nemo.turns.drainPermits();
    Work<EditReport> first = projects.edit("", "title: Hello");
    Work<EditReport> second = projects.edit("", "title: Hello");
    assertThat(first.await(Duration.ZERO, p -> {})).isEmpty();
    nemo.turns.release(10);
    assertThat(done(first)).isEqualTo(done(second));
    assertThat(nemo.said).hasSize(1);
  }

  @Test
  void aSentenceWhoseAnswerNobodySawIsNotSentAgain() throws Exception {
    upload("talk.mp4");
    Work<EditReport> unseen = projects.edit("", "title: Hello");
    await().until(() -> !unseen.isRunning());
    assertThat(edit("title: Hello").outcome()).isEqualTo(Outcome.DONE);
    assertThat(nemo.said).hasSize(1);
    assertThat(edit("title: Hello").outcome()).isEqualTo(Outcome.NOTHING_CHANGED);
    assertThat(nemo.said).hasSize(2);
  }

  @Test
  void oneWhoStopsWaitingStopsOnlyThat() throws Exception {
    upload("talk.mp4");
    nemo.turns.drainPermits();
    Work<EditReport> work = projects.edit("", "title: Hello");
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> work.await(LONG, p -> {})).isInstanceOf(InterruptedException.class);
    nemo.turns.release();
    assertThat(done(work).outcome()).isEqualTo(Outcome.DONE);
  }

  @Test
  void whatWasSentIsFoundAgainAfterTheProcessDied() throws Exception {
    upload("talk.mp4");
    nemo.failure = new NemoException.Unreachable("Cut.", "Call state.", null);
    assertThatThrownBy(() -> edit("title: Hello")).isInstanceOf(NemoException.Unreachable.class);
    Draft titled = nemo.draft("session_talk").withTitle("changed by the turn that went on");
    nemo.put("session_talk", titled);

    Snapshot found = restarted().snapshot("").orElseThrow();
    assertThat(found.project()).isEqualTo("talk");
    assertThat(found.unsettled()).isEmpty();
    assertThat(found.lastEdit().orElseThrow().outcome()).isEqualTo(Outcome.DONE);
    assertThat(nemo.said).hasSize(1);
  }

  @Test
  void aRefusedEditLeavesNothingOpen() throws Exception {
    upload("talk.mp4");
    nemo.failure = new NemoException.OutOfCredits("No credits.", "Top up.");
    assertThatThrownBy(() -> edit("title: Hello")).isInstanceOf(NemoException.OutOfCredits.class);
    assertThat(projects.snapshot("").orElseThrow().unsettled()).isEmpty();
  }

  @Test
  void aProjectThatTheBackendLostStartsAnewAndSaysSo() throws Exception {
    upload("talk.mp4");
    nemo = new FakeNemo();
    assertThatThrownBy(() -> edit("title: Hello"))
        .isInstanceOf(ProjectException.class)
        .hasMessageContaining("no longer knows");
    assertThat(upload("talk.mp4").timeline()).contains("talk.mp4 (0-10s)");
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
    assertThat(export(new ExportWish(other.toString(), "", "high", 0, 0, false, false)).file())
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

    ExportReport report = done(projects.edit("", "export the subtitles too")).export();

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

    ExportReport report = export(new ExportWish("", "srt", "high", 0, 0, false, false));

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
  void aProjectOfAnEarlierVersionIsStillRead() throws Exception {
    upload("talk.mp4");
    export(ExportWish.USUAL);
    Path file = home.resolve("data/projects/studio/talk/project.json");
    String saved = Files.readString(file);
    assertThat(saved).contains(",\"subtitles\":false");
    Files.writeString(file, saved.replace(",\"subtitles\":false", ""));

    assertThat(restarted().names()).containsExactly("talk");
  }

  private void caption(String text) {
    Draft draft = nemo.draft("session_talk");
    String media = draft.clips().get(0).mediaId();
    nemo.put(
        "session_talk",
        draft.withCaptions(List.of(new Caption(media, 1_000, 2_000, text, List.of()))));
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

  @Test
  void aPlanTouchesNothing() throws Exception {
    EditReport plan = projects.plan("cut out the pauses");
    assertThat(plan.outcome()).isEqualTo(Outcome.PLANNED);
    assertThat(backendAsked).isZero();
  }

  @Test
  void aMissingProjectIsAnsweredWithThoseThatThereAre() throws Exception {
    assertThatThrownBy(() -> projects.export("", ExportWish.USUAL))
        .hasMessageContaining("no project yet");
    upload("talk.mp4");
    assertThatThrownBy(() -> projects.export("walk", ExportWish.USUAL))
        .isInstanceOfSatisfying(
            ProjectException.class, e -> assertThat(e.nextStep()).contains("talk"));
  }

  @Test
  void aDamagedProjectFileHidesNoOthers() throws Exception {
    upload("talk.mp4");
    Path broken = home.resolve("data/projects/studio/broken");
    Files.createDirectories(broken);
    Files.writeString(broken.resolve("project.json"), "{half a fi");
    assertThat(projects.names()).containsExactly("talk");
  }

  private String video(String name) throws IOException {
    byte[] content = "\0\0\0\030ftypisom and more".getBytes(StandardCharsets.ISO_8859_1);
    return Files.write(home.resolve(name), content).toString();
  }

  private UploadReport upload(String name) throws Exception {
    return done(projects.upload(List.of(video(name)), "", false, List.of()));
  }

  private EditReport edit(String instruction) throws Exception {
    return done(projects.edit("", instruction));
  }

  private ExportReport export(ExportWish wish) throws Exception {
    return done(projects.export("", wish));
  }

  private static <T> T done(Work<T> work) throws Exception {
    Optional<T> result = work.await(LONG, p -> {});
    return result.orElseThrow();
  }
}
