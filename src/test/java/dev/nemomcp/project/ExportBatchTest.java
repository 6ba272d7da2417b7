package dev.nemomcp.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import dev.nemomcp.project.EditReport.NotDone;
import dev.nemomcp.project.EditReport.Outcome;
import dev.nemomcp.project.Snapshot.Exported;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One sentence that asks for several files. */
class ExportBatchTest extends InProjects {
  private static final String FILM_AND_SOUND = "Export it in 720p and the sound as mp3.";

  @BeforeEach
  void footage() throws Exception {
    upload("talk.mp4");
  }

  @Test
  void allOfThemAreMade() throws Exception {
    EditReport report = edit(FILM_AND_SOUND);
    assertThat(report.outcome()).isEqualTo(Outcome.DONE);
    assertThat(report.reply()).isEqualTo("Exported 2 files.");
    assertThat(report.exports())
        .extracting(ExportReport::file)
        .containsExactly(home.resolve("videos/talk-720p.mp4"), home.resolve("videos/talk.mp3"));
    assertThat(report.notDone()).isEmpty();
  }

  @Test
  void behindAnEditTheyAreInItsReceipt() throws Exception {
    EditReport report = edit("title: Hello. Then export it as mp4, and the sound as mp3.");
    assertThat(report.changes()).isNotEmpty();
    assertThat(formats(report)).containsExactly("mp4", "mp3");
  }

  @Test
  void theProgressSaysWhichIsBeingMade() throws Exception {
    nemo.renders.drainPermits();
    Work<EditReport> work = projects.edit("", FILM_AND_SOUND);
    awaitStage("File 1 of 2 (720p mp4): Rendering");
    nemo.renders.release();
    awaitStage("File 2 of 2 (mp3): Rendering");
    nemo.renders.release();
    assertThat(done(work).exports()).hasSize(2);
  }

  @Test
  void whoAsksAgainMeanwhileWaitsForTheSame() throws Exception {
    nemo.renders.drainPermits();
    Work<EditReport> first = projects.edit("", FILM_AND_SOUND);
    Work<EditReport> second = projects.edit("", FILM_AND_SOUND);
    nemo.renders.release(10);
    assertThat(done(second).exports()).isEqualTo(done(first).exports());
    assertThat(nemo.started).hasSize(2);
  }

  @Test
  void theyAreOfTheTimelineAsItWasWhenTheyWereAskedFor() throws Exception {
    nemo.renders.drainPermits();
    Work<EditReport> work = projects.edit("", FILM_AND_SOUND);
    awaitStage("File 1 of 2 (720p mp4): Rendering");
    edit("title: Hello");
    nemo.renders.release(10);
    done(work);
    assertThat(export(new ExportWish("", "mp3", "high", 0, 0, 0, false, false)).alreadyThere())
        .as("the sound of the film without the title")
        .isFalse();
  }

  @Test
  void oneThatFailsLeavesTheOthers() throws Exception {
    nemo.unmakable = "mp4";
    EditReport report = edit(FILM_AND_SOUND);
    assertThat(report.reply()).isEqualTo("Exported 1 of 2 files.");
    assertThat(formats(report)).containsExactly("mp3");
    assertThat(report.notDone())
        .extracting(NotDone::kind, NotDone::reason)
        .containsExactly(tuple("export", "720p mp4: The render failed: No reason"));
  }

  @Test
  void whereNoneCanBeMadeTheReceiptSaysWhyOfEach() throws Exception {
    nemo.unmakable = "mp4";
    EditReport report = edit("Export it in 1080p, and in 720p.");
    assertThat(report.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(report.reply()).isEqualTo("No file was exported.");
    assertThat(report.notDone()).hasSize(2);
  }

  @Test
  void cancellingEndsThoseToComeToo() throws Exception {
    nemo.renders.drainPermits();
    Work<EditReport> work = projects.edit("", "title: Hello. Then " + FILM_AND_SOUND);
    awaitStage("File 1 of 2 (720p mp4): Rendering");
    assertThat(edit("cancel the export").reply()).isEqualTo("The export was cancelled.");
    nemo.renders.release(10);
    assertThat(done(work).notDone())
        .extracting(NotDone::reason)
        .containsExactly("720p mp4: The export was cancelled.", "mp3: It was cancelled.");
    assertThat(nemo.started).hasSize(1);
    assertThat(states()).containsExactly("failed", "failed");
  }

  @Test
  void thoseThatWereNotBegunWhenTheProgramEndedAreMadeByTheNext() throws Exception {
    nemo.renders.drainPermits();
    projects.edit("", FILM_AND_SOUND);
    awaitStage("File 1 of 2 (720p mp4): Rendering");
    Projects next = restarted();
    assertThat(states()).containsExactly("running", "running");
    nemo.renders.release(10);
    await().until(() -> allReady(next));
    assertThat(nemo.started).as("neither is made twice").hasSize(2);
  }

  @Test
  void moreThanFiveAreTooManyForOneSentence() throws Exception {
    EditReport report = edit("Export it in 4k, 1440p, 1080p, 720p, 480p and 360p.");
    assertThat(report.exports()).hasSize(5);
    assertThat(report.notDone())
        .containsExactly(
            new NotDone(
                "export",
                "360p mp4: one sentence makes at most 5 files.",
                "Ask for this one next."));
  }

  private static List<String> formats(EditReport report) {
    return report.exports().stream().map(ExportReport::format).toList();
  }

  private void awaitStage(String stage) {
    await()
        .until(
            () ->
                projects.pending("").stream()
                    .anyMatch(work -> work.progress().stage().equals(stage)));
  }

  private List<String> states() throws Exception {
    return projects.snapshot("").orElseThrow().exports().stream().map(Exported::status).toList();
  }

  private static boolean allReady(Projects projects) throws Exception {
    return projects.snapshot("talk").orElseThrow().exports().stream()
        .allMatch(file -> file.report() != null);
  }
}
