package dev.nemomcp.studio.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.language.Kind;
import dev.nemomcp.studio.edit.Edit.Edited;
import java.util.List;
import org.junit.jupiter.api.Test;

class CutFillersTest {

  @Test
  void fillerWordsGoWithoutTouchingTheirNeighbours() throws CannotEdit {
    FakeFootage talk =
        new FakeFootage()
            .video("t.mp4", 10)
            .word("t.mp4", 1, 1.5, "So,")
            .word("t.mp4", 1.7, 2.0, "Um,")
            .word("t.mp4", 2.05, 2.5, "hello")
            .word("t.mp4", 3, 3.2, "you")
            .word("t.mp4", 3.2, 3.5, "know.");
    Studio studio = Studio.with(talk);

    Edited edited = studio.does(Kind.CUT_FILLERS);

    assertThat(studio.cuts()).containsExactly("t.mp4 0.0-1.64", "t.mp4 2.025-10.0");
    assertThat(edited.note()).hasToString("Taken out: um ×1.");
    studio.does(Kind.CUT_FILLERS, "words", List.of("you know"));
    assertThat(studio.cuts()).contains("t.mp4 2.025-2.94");
    Draft twice = studio.draft();
    assertThat(studio.does(Kind.CUT_FILLERS).draft()).isSameAs(twice);
  }

  @Test
  void fillerWordsGoOnlyWhereTheyAreNotWanted() throws CannotEdit {
    FakeFootage talk =
        new FakeFootage()
            .video("t.mp4", 10)
            .word("t.mp4", 1.0, 1.3, "Um,")
            .word("t.mp4", 2.05, 2.5, "hello")
            .word("t.mp4", 6.0, 6.3, "um.");
    Studio studio = Studio.with(talk);

    Edited edited = studio.does(Kind.CUT_FILLERS, "start_seconds", 0, "end_seconds", 5);

    assertThat(edited.note()).hasToString("Taken out: um ×1.");
  }
}
