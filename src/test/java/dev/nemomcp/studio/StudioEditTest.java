package dev.nemomcp.studio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.Understanding;
import dev.nemomcp.language.Understanding.Impossible;
import dev.nemomcp.language.Understanding.Question;
import dev.nemomcp.language.Understanding.Topic;
import dev.nemomcp.language.Wish;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class StudioEditTest extends StudioTest {

  @Test
  void tellsEachEditWithItsReceiptAndSumsUp() throws Exception {
    List<JsonNode> events = client.events(sessionWithVideo(), "trim_range, title Hello");
    assertThat(events)
        .filteredOn(event -> event.path("type").asString().startsWith("tool"))
        .extracting(event -> event.path("type").asString() + " " + event.path("name").asString())
        .containsExactly(
            "tool_call trim_range",
            "tool_result trim_range",
            "tool_call title",
            "tool_result title");
    JsonNode receipt = results(events).get(0);
    assertThat(receipt.path("status").asString()).isEqualTo("done");
    assertThat(receipt.path("before").asString()).isEqualTo("10000 ms");
    assertThat(receipt.path("after").asString()).isEqualTo("9000 ms");
    JsonNode last = events.get(events.size() - 1);
    assertThat(last.path("type").asString()).isEqualTo("text");
    assertThat(last.path("content").asString())
        .isEqualTo("Done:\n- Trim: 10000 ms → 9000 ms.\n- Title: no title → “Hello”.");
  }

  @Test
  void lettersThatNoPictureWillShowAreSaidOnce() throws Exception {
    String session = sessionWithVideo();

    assertThat(results(client.events(session, "title ᏣᎳᎩ hello")).get(0).path("note").asString())
        .isEqualTo(
            "The program has no letters for Ꮳ Ꮃ Ꭹ: they are left out. Write it in another script.");
    assertThat(results(client.events(session, "title Hello")).get(0).path("note").asString())
        .isEmpty();
  }

  @Test
  void tellsHowFarItIs() throws Exception {
    assertThat(client.events(sessionWithVideo(), "title A, cut_pauses"))
        .filteredOn(event -> event.path("type").asString().equals("progress"))
        .extracting(event -> event.path("stage").asString() + " " + event.path("percent").asInt())
        .containsExactly("Title 0", "Pauses 50", "Listening for speech and pauses 50");
  }

  @Test
  void tellsHowMuchOfTheSpeechModelIsFetched() throws Exception {
    assertThat(client.events(sessionWithVideo(), "cut_fillers"))
        .filteredOn(event -> event.path("type").asString().equals("progress"))
        .extracting(event -> event.path("stage").asString())
        .contains(
            "Fetching the speech model, 63 MB, only this once: 30 %",
            "Fetching the speech model, 63 MB, only this once: 100 %")
        .doesNotHaveDuplicates();
  }

  @Test
  void makesOneVersionOfAllThatWorkedAndReportsTheRest() throws Exception {
    String session = sessionWithVideo();
    List<JsonNode> events = client.events(session, "title Hello, music, speed, trim_range");
    assertThat(results(events))
        .extracting(result -> result.path("status").asString())
        .containsExactly("done", "not_done", "unchanged", "done");
    assertThat(results(events).get(1).path("reason").asString())
        .isEqualTo("There is no music today.");
    assertThat(results(events).get(1).path("instead").asString()).isEqualTo("Hum.");
    assertThat(client.state(session).path("history"))
        .extracting(version -> version.path("label").asString())
        .containsExactly("+ talk.mp4", "title Hello, music, speed, trim_range");
    assertThat(client.state(session).at("/draft/d").asInt()).isEqualTo(9000);
  }

  @Test
  void makesNoVersionWhereNothingChanged() throws Exception {
    String session = sessionWithVideo();
    List<JsonNode> events = client.events(session, "speed");
    assertThat(events.get(events.size() - 1).path("content").asString())
        .isEqualTo("Nothing changed:\n- Speed: 1x. It is so already.");
    assertThat(client.state(session).path("history").size()).isEqualTo(1);
  }

  @Test
  void anEditThatBreaksIsReportedAndTheOthersStand() throws Exception {
    String session = sessionWithVideo();
    List<JsonNode> events = client.events(session, "logo, title Hello");
    assertThat(results(events).get(0).path("status").asString()).isEqualTo("not_done");
    assertThat(results(events).get(1).path("status").asString()).isEqualTo("done");
    assertThat(client.state(session).path("history").size()).isEqualTo(2);
  }

  @Test
  void refusesWhatNeedsAGenerativeModelAndWhatItDoesNotUnderstand() throws Exception {
    engine.teach(
        "swap faces and blorf",
        new Understanding(
            "en",
            List.of(),
            List.of(new Impossible("face_swap", "swap faces", "No faces.", "Blur it.")),
            List.of("blorf"),
            Question.NONE,
            false,
            List.of(),
            Map.of()));
    List<JsonNode> events = client.events(sessionWithVideo(), "swap faces and blorf");
    assertThat(events.get(events.size() - 1).path("content").asString())
        .isEqualTo(
            "Not done:\n- No faces. Blur it.\n- I did not understand"
                + " “blorf”. Say it in other words; ask what the studio can do to see examples.");
  }

  @Test
  void answersQuestionsInTheirLanguageAndTouchesNothing() throws Exception {
    engine.teach(
        "要付费吗？",
        new Understanding(
            "zh-CN",
            List.of(),
            List.of(),
            List.of(),
            new Question(Topic.PRICE, "要付费吗？", "", "免费。", true, Map.of(), List.of()),
            false,
            List.of(),
            Map.of()));
    String session = sessionWithVideo();
    List<JsonNode> events = client.events(session, "要付费吗？");
    assertThat(events).hasSize(1);
    assertThat(events.get(0).path("content").asString()).startsWith("免费。");
    assertThat(client.state(session).path("history").size()).isEqualTo(1);
  }

  @Test
  void answersWhatTheTimelineIs() throws Exception {
    engine.teach(
        "how long is it?",
        new Understanding(
            "en",
            List.of(),
            List.of(),
            List.of(),
            new Question(Topic.TIMELINE, "how long is it?"),
            false,
            List.of(),
            Map.of()));
    List<JsonNode> events = client.events(sessionWithVideo(), "how long is it?");
    assertThat(events.get(events.size() - 1).path("content").asString())
        .contains("10 s long", "1 clip,", "talk.mp4");
  }

  @Test
  void remembersPreferencesAndAppliesThem() throws Exception {
    engine.teach(
        "titles bold from now on",
        preferring(List.of(), Map.of(Kind.TITLE, Map.of("preset", "bold"))));
    String session = sessionWithVideo();
    List<JsonNode> events = client.events(session, "titles bold from now on");
    assertThat(events.get(events.size() - 1).path("content").asString())
        .isEqualTo("From now on: Title with preset bold.");
    assertThat(client.state(session).at("/preferences/title/preset").asString()).isEqualTo("bold");
    List<JsonNode> next = client.events(session, "title Hello");
    assertThat(next)
        .filteredOn(event -> event.path("type").asString().equals("tool_call"))
        .singleElement()
        .satisfies(event -> assertThat(event.at("/args/preset").asString()).isEqualTo("bold"));
  }

  @Test
  void forgetsWhatShallHoldNoLonger() throws Exception {
    engine.teach(
        "titles bold from now on",
        preferring(List.of(), Map.of(Kind.TITLE, Map.of("preset", "bold"))));
    engine.teach(
        "forget the title rule",
        FakeEngine.understanding(
            "en", List.of(new Wish(Kind.FORGET, Map.of("of", "title"), "forget the title rule"))));
    String session = sessionWithVideo();
    client.events(session, "titles bold from now on");
    List<JsonNode> events = client.events(session, "forget the title rule");
    assertThat(events.get(events.size() - 1).path("content").asString())
        .contains("Title: preset bold", "forgotten");
    assertThat(client.state(session).path("preferences").isEmpty()).isTrue();
    assertThat(results(client.events(session, "forget the title rule")).get(0).path("status"))
        .hasToString("\"unchanged\"");
  }

  @Test
  void doesNotAddOfItsOwnWhatTheUserNeverWants() throws Exception {
    engine.teach(
        "never any titles",
        preferring(List.of(Kind.TITLE), Map.of(Kind.TITLE, Map.of(Understanding.NEVER, true))));
    engine.teach(
        "make it better",
        FakeEngine.understanding(
            "en",
            List.of(
                new Wish(Kind.TITLE, Map.of("text", "Ours"), "make it better", true),
                new Wish(Kind.CUT_PAUSES, Map.of(), "make it better", true))));
    String session = sessionWithVideo();
    List<JsonNode> events = client.events(session, "never any titles");
    assertThat(events.get(events.size() - 1).path("content").asString())
        .isEqualTo("From now on: Title only where you ask for it.");
    assertThat(toolsCalled(session, "make it better")).containsExactly("cut_pauses");
    assertThat(toolsCalled(session, "title Hello")).containsExactly("title");
  }

  /** Nothing to make, only something to remember. */
  private static Understanding preferring(
      List<Kind> kept, Map<Kind, Map<String, Object>> preferences) {
    return new Understanding(
        "en", List.of(), List.of(), List.of(), Question.NONE, false, kept, preferences);
  }

  private List<String> toolsCalled(String session, String sentence) throws Exception {
    return client.events(session, sentence).stream()
        .filter(event -> event.path("type").asString().equals("tool_call"))
        .map(event -> event.path("name").asString())
        .toList();
  }

  @Test
  void saysSoWhereThereIsNoFootageYet() throws Exception {
    JsonNode result = results(client.events(client.session("empty"), "title Hello")).get(0);
    assertThat(result.path("reason").asString()).isEqualTo("There is no footage yet.");
  }

  @Test
  void leavesExportsToTheirOwnCall() throws Exception {
    engine.teach(
        "export it",
        FakeEngine.understanding("en", List.of(new Wish(Kind.EXPORT, Map.of(), "export it"))));
    List<JsonNode> events = client.events(sessionWithVideo(), "export it");
    assertThat(events.get(events.size() - 1).path("content").asString())
        .startsWith("The timeline was not touched: exporting");
  }
}
