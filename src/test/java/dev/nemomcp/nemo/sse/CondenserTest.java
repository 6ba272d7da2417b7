package dev.nemomcp.nemo.sse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.nemo.sse.TurnEvent.Called;
import dev.nemomcp.nemo.sse.TurnEvent.Failed;
import dev.nemomcp.nemo.sse.TurnEvent.Form;
import dev.nemomcp.nemo.sse.TurnEvent.Returned;
import dev.nemomcp.nemo.sse.TurnEvent.Said;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CondenserTest {
  private static final JsonNode JSON = new JsonMapper().readTree("{\"ok\":true}");

  private final Condenser condenser = new Condenser();

  @Nested
  class Texts {
    @Test
    void ofPartsAreReplacedByTheWhole() {
      part("a", "I cut ");
      part("a", "the pauzes");
      whole("a", "I cut the pauses.");
      assertThat(outcome().answer()).isEqualTo("I cut the pauses.");
      assertThat(outcome().progress()).isEmpty();
    }

    @Test
    void ofPartsCountWhereNoWholeComes() {
      part("a", "I cut ");
      part("a", "the pauses.");
      assertThat(outcome().answer()).isEqualTo("I cut the pauses.");
    }

    @Test
    void ofPartsAreCommittedByAnEventWithoutText() {
      part("a", "Cutting.");
      whole("a", "");
      result("1");
      part("a", "Done.");
      assertThat(outcome().progress()).containsExactly("Cutting.");
      assertThat(outcome().answer()).isEqualTo("Done.");
    }

    @Test
    void ofTwoSpeakersAtOnceDoNotMix() {
      part("a", "I ");
      part("b", "Meanwhile ");
      part("a", "cut.");
      part("b", "music.");
      whole("b", "Meanwhile music.");
      whole("a", "I cut.");
      assertThat(outcome().answer()).isEqualTo("Meanwhile music.\n\nI cut.");
    }

    @Test
    void areNotSaidTwiceInARow() {
      whole("a", "I cut the pauses.");
      whole("b", "I cut the pauses.");
      plain("I cut the pauses.");
      assertThat(outcome().answer()).isEqualTo("I cut the pauses.");
    }

    @Test
    void afterTheLastToolAreTheAnswer() {
      whole("a", "First I look.");
      call("1");
      result("1");
      whole("a", "Now I cut.");
      call("2");
      result("2");
      whole("a", "Done.");
      assertThat(outcome().progress()).containsExactly("First I look.", "Now I cut.");
      assertThat(outcome().answer()).isEqualTo("Done.");
    }

    @Test
    void saidAgainAfterTheLastToolAreOnlyTheAnswer() {
      whole("a", "Done.");
      result("1");
      whole("a", "Done.");
      assertThat(outcome().progress()).isEmpty();
      assertThat(outcome().answer()).isEqualTo("Done.");
    }

    @Test
    void mayBeMissing() {
      call("1");
      result("1");
      assertThat(outcome().answer()).isEmpty();
      assertThat(outcome().toolRunning()).isFalse();
    }
  }

  @Nested
  class PlainTexts {
    @Test
    void areBlocksWhereTheyAreSentences() {
      plain("I cut the pauses.");
      plain("Music is in.");
      assertThat(outcome().answer()).isEqualTo("I cut the pauses.\n\nMusic is in.");
    }

    @ParameterizedTest
    @CsvSource({"I cut| the| pauses|.", "I cu|t the pau|ses.", "I cut |the |pauses."})
    void areOneBlockWhereTheyAreItsPieces(String pieces) {
      for (String piece : pieces.split("\\|")) {
        plain(piece);
      }
      assertThat(outcome().answer()).isEqualTo("I cut the pauses.");
    }

    @Test
    void areOneBlockWhereChineseComesInPieces() {
      for (String piece : new String[] {"已", "剪掉", "停顿", "，并加", "了音乐。"}) {
        plain(piece);
      }
      assertThat(outcome().answer()).isEqualTo("已剪掉停顿，并加了音乐。");
    }

    @Test
    void keepRepeatedPieces() {
      for (String piece : new String[] {"1", "0", "0", " seconds"}) {
        plain(piece);
      }
      assertThat(outcome().answer()).isEqualTo("100 seconds");
    }

    @Test
    void standApartAcrossATool() {
      plain("cutting");
      call("1");
      result("1");
      plain("done");
      assertThat(outcome().progress()).containsExactly("cutting");
      assertThat(outcome().answer()).isEqualTo("done");
    }
  }

  @Nested
  class Tools {
    @Test
    void areCountedOnceForEachId() {
      call("1");
      call("1");
      result("1");
      result("1");
      call("2");
      assertThat(outcome().tools()).hasSize(2);
      assertThat(outcome().tools().get(0).result()).isEqualTo(JSON);
      assertThat(outcome().tools().get(1).result().isMissingNode()).isTrue();
    }

    @Test
    void withoutIdsArePairedByName() {
      condenser.add(new Called("", "cut", JSON));
      condenser.add(new Called("", "title", JSON));
      condenser.add(new Called("", "cut", JSON));
      condenser.add(new Returned("", "title", JSON));
      condenser.add(new Returned("", "cut", JSON));
      assertThat(outcome().tools().stream().map(tool -> tool.result().isMissingNode()))
          .containsExactly(false, false, true);
    }

    @Test
    void mayAnswerWithoutHavingBeenCalled() {
      condenser.add(new Returned("9", "cut", JSON));
      assertThat(outcome().tools()).hasSize(1);
      assertThat(outcome().toolRunning()).isFalse();
    }

    @Test
    void areRunningWhereTheyHaveNotAnsweredAndNothingWasSaidSince() {
      call("1");
      assertThat(outcome().toolRunning()).isTrue();
      whole("a", "Done.");
      assertThat(outcome().toolRunning()).isFalse();
    }
  }

  @Nested
  class Failures {
    @Test
    void countWhereNothingGoodCameBefore() {
      condenser.add(new Failed("2001", "No credits"));
      condenser.add(new Failed("", "and another"));
      assertThat(outcome().failure()).contains(new Failed("2001", "No credits"));
    }

    @Test
    void doNotCountAfterAText() {
      whole("a", "Done.");
      condenser.add(new Failed("", "boom"));
      assertThat(outcome().failure()).isEmpty();
    }

    @Test
    void doNotCountAfterAToolsResult() {
      result("1");
      condenser.add(new Failed("", "boom"));
      assertThat(outcome().failure()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "I encountered a temporary issue. Please try again.",
          "Sorry, I've encountered a temporary issue."
        })
    void saidAsTextAreDroppedAfterNormalOutput(String stumble) {
      whole("a", "I cut the pauses.");
      whole("a", stumble);
      assertThat(outcome().answer()).isEqualTo("I cut the pauses.");
    }

    @Test
    void saidAsTextAreDroppedAfterATool() {
      result("1");
      whole("a", "I encountered a temporary issue.");
      assertThat(outcome().answer()).isEmpty();
    }

    @Test
    void saidAsTextAreTheAnswerWhereThereIsNoOther() {
      whole("a", "I encountered a temporary issue.");
      assertThat(outcome().answer()).isEqualTo("I encountered a temporary issue.");
    }
  }

  @Test
  void staysSmallWhenATurnRunsAway() {
    for (int i = 0; i < 300_000; i++) {
      part("speaker " + i, "part");
      plain("Sentence number " + i + ".");
      condenser.add(new Called("id " + i, "cut", JSON));
      condenser.add(new Returned("", "unknown " + i, JSON));
    }
    plain("The end.");
    assertThat(outcome().answer()).contains("The end.").hasSizeLessThan(100_000);
    assertThat(outcome().tools()).hasSizeLessThan(5_000);
    assertThat(outcome().progress()).hasSizeLessThan(2_000);
  }

  @Test
  void staysSmallWhenWhatIsSaidIsLong() {
    String page = "All work and no play. ".repeat(2_000);
    JsonNode large = new JsonMapper().createObjectNode().put("frames", page);
    for (int i = 0; i < 2_000; i++) {
      whole("a", i + page);
      condenser.add(new Called("" + i, "look", large));
      condenser.add(new Returned("" + i, "look", large));
    }
    whole("a", "The end.");
    assertThat(outcome().answer()).isEqualTo("The end.");
    assertThat(outcome().tools()).hasSize(2_000).noneMatch(t -> t.result().isMissingNode());
    assertThat(outcome().toolRunning()).isFalse();
    assertThat(String.join("", outcome().progress())).hasSizeLessThan(2_000_000);
    assertThat(outcome().tools().stream().filter(t -> t.result().isObject())).hasSizeLessThan(100);
  }

  @Test
  void pairsAToolAcrossTheDialects() {
    call("1");
    condenser.add(new Returned("", "cut", JSON));
    condenser.add(new Called("", "title", JSON));
    condenser.add(new Returned("2", "title", JSON));
    assertThat(outcome().tools()).hasSize(2);
    assertThat(outcome().toolRunning()).isFalse();
  }

  private Outcome outcome() {
    return condenser.outcome();
  }

  private void part(String speaker, String text) {
    condenser.add(new Said(speaker, text, Form.PART));
  }

  private void whole(String speaker, String text) {
    condenser.add(new Said(speaker, text, Form.WHOLE));
  }

  private void plain(String text) {
    condenser.add(new Said("", text, Form.PLAIN));
  }

  private void call(String id) {
    condenser.add(new Called(id, "cut", JSON));
  }

  private void result(String id) {
    condenser.add(new Returned(id, "cut", JSON));
  }
}
