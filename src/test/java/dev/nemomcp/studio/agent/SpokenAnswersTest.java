package dev.nemomcp.studio.agent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.language.Interpreter;
import dev.nemomcp.language.Understanding.Question;
import dev.nemomcp.studio.edit.FakeFootage;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpokenAnswersTest {
  private static final String TALK = "talk.mp4";
  private static final Draft DRAFT =
      Draft.empty("talk").withClips(List.of(Clip.of("a", TALK, TALK, 4_000, 40_000)));

  /** The first four seconds are cut off. */
  private final FakeFootage footage =
      new FakeFootage()
          .video(TALK, 40)
          .says(TALK, 1, "Hello.")
          .says(TALK, 10, "The price is ten dollars.")
          .says(TALK, 20, "A fair price, you know.");

  private final SpokenAnswers answers = new SpokenAnswers(Wording.in("en"), DRAFT, footage);

  @Test
  void tellsEveryPlaceWhereWordsAreSaidAndInWhatSentence() {
    assertThat(answers.where(asked("where do I say \"price\"?")))
        .startsWith(
            "2 times: \"The price is ten dollars.\" 0:06–0:07; \"A fair price, you know.\" 0:17");
  }

  @Test
  void saysSoWhereWordsAreNotSaidOrCannotBeHeard() {
    assertThat(answers.where(asked("did I say \"hello\"?")))
        .startsWith("\"hello\" is not said in this video.");
    footage.deaf("There is no speech model.", "Run doctor.");
    assertThat(answers.where(asked("did I say \"price\"?")))
        .isEqualTo("There is no speech model. Run doctor.");
  }

  @Test
  void readsOutWhatIsSaidInAStretchOrInAll() {
    assertThat(answers.what(asked("what do I say in the first 10 seconds?")))
        .startsWith("0:06–0:08: “The price is ten dollars.”");
    assertThat(answers.what(asked("give me the transcript")))
        .contains("The price is ten dollars. A fair price, you know.");
    assertThat(answers.what(asked("what do I say at 0:30?")))
        .isEqualTo("No words are heard there.");
  }

  private static Question asked(String sentence) {
    return Interpreter.understand(sentence).question();
  }
}
