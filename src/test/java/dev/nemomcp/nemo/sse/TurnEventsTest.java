package dev.nemomcp.nemo.sse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.nemo.sse.TurnEvent.Called;
import dev.nemomcp.nemo.sse.TurnEvent.Failed;
import dev.nemomcp.nemo.sse.TurnEvent.Form;
import dev.nemomcp.nemo.sse.TurnEvent.Heartbeat;
import dev.nemomcp.nemo.sse.TurnEvent.Progress;
import dev.nemomcp.nemo.sse.TurnEvent.Returned;
import dev.nemomcp.nemo.sse.TurnEvent.Said;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TurnEventsTest {

  @Nested
  class InThePlainDialect {
    @Test
    void areTexts() {
      assertThat(TurnEvents.read("{\"type\":\"text\",\"content\":\"Done.\"}"))
          .containsExactly(new Said("", "Done.", Form.PLAIN));
    }

    @Test
    void areToolsAndTheirResults() {
      assertThat(TurnEvents.read("{\"type\":\"tool_call\",\"name\":\"title\",\"args\":{\"a\":1}}"))
          .containsExactly(new Called("", "title", json("{\"a\":1}")));
      assertThat(TurnEvents.read("{\"type\":\"tool_result\",\"name\":\"title\",\"result\":[2]}"))
          .containsExactly(new Returned("", "title", json("[2]")));
    }

    @Test
    void areProgress() {
      assertThat(
              TurnEvents.read("{\"type\":\"progress\",\"stage\":\"listening\",\"percent\":40.5}"))
          .containsExactly(new Progress("listening", 40.5));
      assertThat(TurnEvents.read("{\"type\":\"progress\",\"stage\":\"listening\"}"))
          .containsExactly(new Progress("listening", -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "{\"type\":\"heartbeat\"}"})
    void areHeartbeats(String data) {
      assertThat(TurnEvents.read(data)).containsExactly(new Heartbeat());
    }

    @Test
    void areErrors() {
      assertThat(TurnEvents.read("{\"type\":\"error\",\"code\":2001,\"message\":\"No credits\"}"))
          .containsExactly(new Failed("2001", "No credits"));
    }
  }

  @Nested
  class InTheAgentKitsDialect {
    @Test
    void areTextsOfASpeaker() {
      assertThat(read("'content':{'parts':[{'text':'Hel'},{'text':'lo'}]},'partial':true"))
          .containsExactly(new Said("e-1\nagent", "Hello", Form.PART));
      assertThat(read("'content':{'parts':[{'text':'Hello'}]}"))
          .containsExactly(new Said("e-1\nagent", "Hello", Form.WHOLE));
    }

    @Test
    void leaveThoughtsOut() {
      assertThat(read("'content':{'parts':[{'text':'Hm','thought':true},{'text':'Yes'}]}"))
          .containsExactly(new Said("e-1\nagent", "Yes", Form.WHOLE));
      assertThat(read("'content':{'parts':[{'text':'Hm','thought':true}]},'partial':true"))
          .isEmpty();
    }

    @Test
    void leaveTheUsersOwnWordsOut() {
      assertThat(
              TurnEvents.read(
                  "{\"author\":\"user\",\"content\":{\"parts\":[{\"text\":\"cut it\"}]}}"))
          .isEmpty();
    }

    @Test
    void areToolsAndTheirResultsOfWholeEventsOnly() {
      String parts =
          "'content':{'parts':[{'functionCall':{'id':'1','name':'t','args':{}}},"
              + "{'functionResponse':{'id':'1','name':'t','response':{'ok':true}}}]}";
      assertThat(read(parts))
          .containsExactly(
              new Said("e-1\nagent", "", Form.WHOLE),
              new Called("1", "t", json("{}")),
              new Returned("1", "t", json("{\"ok\":true}")));
      assertThat(read(parts + ",'partial':true")).isEmpty();
    }

    @Test
    void areErrors() {
      assertThat(read("'errorCode':'RESOURCE_EXHAUSTED','errorMessage':'Quota'"))
          .contains(new Failed("RESOURCE_EXHAUSTED", "Quota"));
      assertThat(TurnEvents.read("{\"error\":\"boom\"}")).contains(new Failed("", "boom"));
    }

    @Test
    void doNotTakeAnEndForAnError() {
      assertThat(read("'errorCode':'STOP','turnComplete':true"))
          .noneMatch(Failed.class::isInstance);
    }

    private java.util.List<TurnEvent> read(String fields) {
      return TurnEvents.read(
          "{\"invocationId\":\"e-1\",\"author\":\"agent\"," + fields.replace('\'', '"') + "}");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"error\": \"Could not read \"clip.mp4\"\"}|Could not read \"clip.mp4\"",
        "{\"error\":\"cut off in the mid|cut off in the mid",
        "{\"error\": Exception('x')}|Exception('x')",
      })
  void readAnErrorThatIsInvalidJson(String data, String message) {
    assertThat(TurnEvents.read(data)).containsExactly(new Failed("", message));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"type\":\"te", "nonsense", "[DONE]", "[1,2]", "7", "{\"type\":\"later\"}"})
  void skipWhatIsNotUnderstood(String data) {
    assertThat(TurnEvents.read(data)).isEmpty();
  }

  private static JsonNode json(String text) {
    return new JsonMapper().readTree(text);
  }
}
