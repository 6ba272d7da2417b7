package dev.nemomcp.studio.agent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.DraftJson;
import dev.nemomcp.language.Kind;
import dev.nemomcp.language.Wish;
import dev.nemomcp.studio.store.History.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SteppingTest {
  private static final Wish PUT_IT_BACK = new Wish(Kind.UNDO, Map.of("either", true), "");

  @Test
  void puttingBackBringsWhatWasJustUndone() {
    WorkingDraft draft = draft(1);

    new Stepping(draft, Wording.in("en")).take(PUT_IT_BACK);

    assertThat(draft.versionNumber()).isEqualTo(2);
  }

  @Test
  void puttingBackUndoesWhatWasJustDoneWhereNothingWasUndone() {
    WorkingDraft draft = draft(2);

    new Stepping(draft, Wording.in("en")).take(PUT_IT_BACK);

    assertThat(draft.versionNumber()).isEqualTo(1);
  }

  @Test
  void anUploadIsTakenBackOnlyWhereThatIsSaid() {
    WorkingDraft draft =
        new WorkingDraft(List.of(version(1, "+ a.mp4", false), version(2, "+ b.mp4", true)));

    new Stepping(draft, Wording.in("en")).take(new Wish(Kind.UNDO, Map.of(), "undo"));
    assertThat(draft.versionNumber()).isEqualTo(2);

    new Stepping(draft, Wording.in("en")).take(new Wish(Kind.UNDO, Map.of(), "undo the upload"));
    assertThat(draft.versionNumber()).isEqualTo(1);
  }

  /** Two versions, of which one is current. */
  private static WorkingDraft draft(int current) {
    return new WorkingDraft(List.of(version(1, current == 1), version(2, current == 2)));
  }

  private static Version version(int number, boolean current) {
    return version(number, "v" + number, current);
  }

  private static Version version(int number, String label, boolean current) {
    String draft = DraftJson.write(Draft.empty("v" + number)).toString();
    return new Version(number, label, draft, Instant.EPOCH, current);
  }
}
