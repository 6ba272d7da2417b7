package dev.nemomcp.studio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.Understanding;
import dev.nemomcp.language.Wish;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class StudioConditionsTest extends StudioTest {

  @Test
  void aWishForWhatIsMissingIsMadeOnceAndSaidToBeThereAlreadyAfterThat() throws Exception {
    String sentence = "add the title Hello if there is none";
    engine.teach(sentence, FakeEngine.understanding("en", List.of(titleIf("no_title", "Hello"))));
    String session = sessionWithVideo();

    assertThat(client.events(session, sentence)).last().satisfies(said("Done:\n- Title: no title"));
    assertThat(client.events(session, sentence))
        .last()
        .satisfies(said("Nothing changed:\n- Title: there is a title already."));
    assertThat(client.state(session).path("history").size()).isEqualTo(2);
  }

  @Test
  void whatASentenceDependsOnIsHowItWasWhenItWasSaid() throws Exception {
    String sentence = "如果有标题就再加一个，没有就加个标题";
    engine.teach(
        sentence,
        FakeEngine.understanding(
            "zh-CN", List.of(titleIf("no_title", "新的"), titleIf("title", "再来"))));
    String session = sessionWithVideo();

    assertThat(client.events(session, sentence))
        .filteredOn(event -> event.path("type").asString().equals("tool_result"))
        .extracting(event -> event.at("/result/status").asString())
        .containsExactly("done", "unchanged");
    assertThat(client.events(session, sentence)).last().satisfies(said("已经有标题了"));
  }

  @Test
  void aLookThatCaptionsHaveAnywayIsNotReportedAsUndone() throws Exception {
    engine.teach("at the bottom", captions("at the bottom", "position", "bottom"));
    engine.teach("in yellow", captions("in yellow", "color", "#ffff00"));

    assertThat(statuses(sessionWithVideo(), "at the bottom")).containsExactly("done");
    assertThat(statuses(sessionWithVideo(), "in yellow")).containsExactly("done", "done");
  }

  private static Understanding captions(String sentence, String look, String value) {
    return FakeEngine.understanding(
        "en",
        List.of(
            new Wish(Kind.CAPTIONS, Map.of(), sentence),
            new Wish(Kind.CAPTION_STYLE, Map.of(look, value), sentence)));
  }

  private List<String> statuses(String session, String sentence) throws Exception {
    return client.events(session, sentence).stream()
        .filter(event -> event.path("type").asString().equals("tool_result"))
        .map(event -> event.at("/result/status").asString())
        .toList();
  }

  private static Wish titleIf(String given, String text) {
    return new Wish(Kind.TITLE, Map.of("text", text, Wish.ONLY_IF, given), "title");
  }

  private static Consumer<JsonNode> said(String words) {
    return event -> assertThat(event.path("content").asString()).contains(words);
  }
}
