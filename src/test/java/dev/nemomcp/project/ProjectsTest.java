package dev.nemomcp.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.nemo.NemoException;
import dev.nemomcp.project.EditReport.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectsTest extends InProjects {
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
  void anEndlessInstructionIsRefusedBeforeItIsRead() throws Exception {
    upload("talk.mp4");
    String endless = "a".repeat(10_001);
    assertThatThrownBy(() -> edit(endless))
        .isInstanceOf(ProjectException.class)
        .hasMessageContaining("10001 characters");
    assertThatThrownBy(() -> projects.plan("", endless)).isInstanceOf(ProjectException.class);
  }

  @Test
  void anEditTellsWhatChanged() throws Exception {
    upload("talk.mp4");
    EditReport report = edit("title: Hello");
    assertThat(report.outcome()).isEqualTo(Outcome.DONE);
    assertThat(report.reply()).isEqualTo("Added the title.");
    assertThat(report.changes())
        .containsExactly(new EditReport.Change("title", "none", "0-3 s", ""));
    assertThat(report.timeline()).contains("Title: \"Hello\" (0-3s, center)");
  }

  @Test
  void aQuestionAboutTheTimelineIsPutToTheStudioAndIsNoEdit() throws Exception {
    upload("talk.mp4");
    edit("title: Hello");
    EditReport asked = edit("how long is it now?");
    assertThat(asked.outcome()).isEqualTo(Outcome.ANSWERED);
    assertThat(asked.reply()).isEqualTo("You asked: how long is it now?");
    assertThat(projects.snapshot("").orElseThrow().lastEdit().orElseThrow().reply())
        .isEqualTo("Added the title.");
  }

  @Test
  void aQuestionThatTheStudioDoesNotAnswerIsAnsweredWithHowTheProjectStands() throws Exception {
    upload("talk.mp4");
    edit("title: Hello");
    assertThat(edit("现在视频多长").reply()).startsWith("talk：时长 10 秒").contains("Added the title.");
  }

  @Test
  void whatIsKnownWithoutTheTimelineIsAnsweredWithoutAskingAnybody() throws Exception {
    assertThat(edit("what does LUFS mean?").reply()).startsWith("LUFS measures");
    assertThat(edit("添加配乐一定需要付费吗？").reply()).startsWith("不收费");
    assertThat(nemo.said).isEmpty();
  }

  @Test
  void aSentenceThatAsksBesidesIsDoneAndAnswered() throws Exception {
    upload("talk.mp4");
    EditReport both = edit("title: Hello. How long is it now?");
    assertThat(both.outcome()).isEqualTo(Outcome.DONE);
    assertThat(nemo.said).containsExactly("title: Hello. How long is it now?");
    EditReport file = edit("export it. How long is it now?");
    assertThat(file.reply()).isEqualTo("Exported.\nYou asked: How long is it now?");
  }

  @Test
  void aQuestionIsAnsweredInADryRunToo() throws Exception {
    assertThat(projects.plan("", "how long is it?").join(p -> {}).reply())
        .startsWith("There is no project yet");
    upload("talk.mp4");
    EditReport asked = projects.plan("", "how long is it?").join(p -> {});
    assertThat(asked.outcome()).isEqualTo(Outcome.ANSWERED);
    assertThat(asked.reply()).isEqualTo("You asked: how long is it?");
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
  void aHabitForLaterIsNotedWithoutAChange() throws Exception {
    upload("talk.mp4");
    EditReport noted = edit("from now on titles should be blue");
    assertThat(nemo.said).containsExactly("from now on titles should be blue");
    assertThat(noted.outcome()).isEqualTo(Outcome.ANSWERED);
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
  void creditsAndFilesAskedForBesideAnEditAreAnsweredToo() throws Exception {
    upload("talk.mp4");
    EditReport report = edit("title: Hello. Then show my credits and upload outro.mp4");
    assertThat(report.outcome()).isEqualTo(Outcome.DONE);
    assertThat(report.reply()).contains("free");
    assertThat(report.notDone()).extracting(EditReport.NotDone::kind).containsExactly("upload");
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
  void aProjectOfAnEarlierVersionIsStillRead() throws Exception {
    upload("talk.mp4");
    export(ExportWish.USUAL);
    Path file = home.resolve("data/projects/studio/talk/project.json");
    String saved = Files.readString(file);
    assertThat(saved).contains(",\"subtitles\":false");
    Files.writeString(file, saved.replace(",\"subtitles\":false", ""));

    assertThat(restarted().names()).containsExactly("talk");
  }

  @Test
  void aPlanTouchesNothing() throws Exception {
    EditReport plan = projects.plan("", "cut out the pauses").join(p -> {});
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
}
