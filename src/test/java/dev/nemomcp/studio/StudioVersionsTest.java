package dev.nemomcp.studio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.Wish;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class StudioVersionsTest extends StudioTest {

  @Test
  void undoesAndRedoesStepByStep() throws Exception {
    String session = sessionWithVideo();
    JsonNode original = client.state(session).path("draft");
    client.events(session, "title Hello");
    JsonNode titled = client.state(session).path("draft");
    JsonNode undone = results(client.events(session, "undo")).get(0);
    assertThat(undone.path("before").asString()).isEqualTo("title Hello");
    assertThat(undone.path("after").asString()).isEqualTo("the footage as it came in");
    assertThat(client.state(session).path("draft")).isEqualTo(original);
    client.events(session, "redo");
    assertThat(client.state(session).path("draft")).isEqualTo(titled);
  }

  @Test
  void goesBackToTheVersionThatIsNamedAndForwardAgain() throws Exception {
    teachVersion("back to version 1", 1);
    teachVersion("back to version 3", 3);
    String session = sessionWithVideo();
    client.events(session, "title Hello");
    client.events(session, "title Again");
    assertThat(results(client.events(session, "back to version 1")).get(0).path("after").asString())
        .isEqualTo("the footage as it came in");
    assertThat(
            results(client.events(session, "back to version 1")).get(0).path("status").asString())
        .isEqualTo("unchanged");
    assertThat(results(client.events(session, "back to version 3")).get(0).path("after").asString())
        .isEqualTo("title Again");
  }

  private void teachVersion(String sentence, int version) {
    engine.teach(
        sentence,
        FakeEngine.understanding(
            "en", List.of(new Wish(Kind.UNDO, Map.of("version", version), sentence))));
  }

  @Test
  void saysThatThereIsNothingMoreToUndo() throws Exception {
    String session = sessionWithVideo();
    JsonNode result = results(client.events(session, "undo")).get(0);
    assertThat(result.path("status").asString()).isEqualTo("not_done");
    assertThat(result.path("reason").asString()).startsWith("There is nothing to undo");
    assertThat(results(client.events(session, "redo")).get(0).path("status").asString())
        .isEqualTo("not_done");
  }

  @Test
  void aNewEditAfterAnUndoReplacesWhatWasUndone() throws Exception {
    String session = sessionWithVideo();
    client.events(session, "title Hello");
    client.events(session, "undo, trim_range");
    assertThat(client.state(session).path("history"))
        .extracting(version -> version.path("label").asString())
        .containsExactly("+ talk.mp4", "undo, trim_range");
  }

  @Test
  void startsOverInOneStepThatCanBeUndone() throws Exception {
    String session = sessionWithVideo();
    JsonNode original = client.state(session).path("draft");
    client.events(session, "title Hello");
    client.events(session, "trim_range");
    client.events(session, "reset");
    assertThat(client.state(session).path("draft")).isEqualTo(original);
    client.events(session, "undo");
    assertThat(client.state(session).at("/draft/d").asInt()).isEqualTo(9000);
  }
}
