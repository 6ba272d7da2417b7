package dev.nemomcp.install.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class JsonServersTest {
  private static final Servers SERVERS = Servers.json("mcpServers");
  private static final ObjectNode SERVER =
      (ObjectNode)
          new JsonMapper().readTree("{\"command\":\"C:\\\\Java\\\\java.exe\",\"args\":[\"-jar\"]}");

  @Test
  void anEmptyTextBecomesAConfigurationWithOneServer() throws CannotMerge {
    assertThat(SERVERS.put("", "nemo", SERVER))
        .isEqualTo(
            """
            {
              "mcpServers": {
                "nemo": {
                  "command": "C:\\\\Java\\\\java.exe",
                  "args": [
                    "-jar"
                  ]
                }
              }
            }
            """);
  }

  @Test
  void commentsTrailingCommasAndOtherServersStayToTheLetter() throws CannotMerge {
    String before =
        """
        // my servers
        {
        \t"theme": "dark", /* not "mcpServers": { */
        \t"mcpServers": {
        \t\t// the "files" one }
        \t\t"files": { "command": "npx", "args": ["-y", "a,b"] }, // keep
        \t\t// end of the list
        \t},
        }
        """;

    String after = SERVERS.put(before, "nemo", SERVER);

    assertThat(after)
        .isEqualTo(
            """
            // my servers
            {
            \t"theme": "dark", /* not "mcpServers": { */
            \t"mcpServers": {
            \t\t// the "files" one }
            \t\t"files": { "command": "npx", "args": ["-y", "a,b"] }, // keep
            \t\t"nemo": {
            \t\t\t"command": "C:\\\\Java\\\\java.exe",
            \t\t\t"args": [
            \t\t\t\t"-jar"
            \t\t\t]
            \t\t},
            \t\t// end of the list
            \t},
            }
            """);
    assertThat(SERVERS.remove(after, "nemo")).isEqualTo(before);
    String withoutLastComma = before.replace("}, // keep", "} // keep");
    assertThat(SERVERS.remove(SERVERS.put(withoutLastComma, "nemo", SERVER), "nemo"))
        .isEqualTo(withoutLastComma);
  }

  @Test
  void aCommaGoesBeforeARemarkThatFollowsTheLastServer() throws CannotMerge {
    String after =
        SERVERS.put("{\n  \"mcpServers\": {\n    \"a\": {} // mine\n  }\n}\n", "nemo", SERVER);

    assertThat(after).contains("\"a\": {}, // mine\n    \"nemo\": {\n      \"command\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{ }",
        "{\n}",
        "{ /* nothing */ }",
        "{\n  // nothing\n}",
        "{ // nothing\n}\n",
        "{\"mcpServers\":{}}",
        "{\"a\":1}",
        "{\"a\":1,\"mcpServers\":{\"x\":{}}}",
        "\uFEFF{\"a\": [1, {\"b\": \"}\"}]}",
        "{\r\n    \"mcpServers\": {\r\n    }\r\n}\r\n",
        "{'mcpServers': {'x': {command: 'it\\'s'}}, last: 1.50}",
        "{\"mcpServers\": {\n  \"x\": {}\n}, \"b\": \"//no comment\"}",
        "{\"mcp\\u0053ervers\": {\"x\": {}}}"
      })
  void aServerPutInAndTakenOutLeavesTheRestEqual(String before) throws CannotMerge {
    String with = SERVERS.put(before, "nemo", SERVER);
    String without = SERVERS.remove(with, "nemo");

    assertThat(SERVERS.find(with, "nemo")).contains(SERVER);
    assertThat(SERVERS.find(without, "nemo")).isEmpty();
    JsonFormat json = new JsonFormat();
    ObjectNode rest = json.read(without);
    if (!json.read(before).has("mcpServers")) {
      rest.remove("mcpServers");
    }
    assertThat(rest).isEqualTo(json.read(before));
    assertThat(with).doesNotContainPattern("(?<!\r)\n(?s).*\r\n");
  }

  @Test
  void aServerThatIsThereIsReplacedInItsPlace() throws CannotMerge {
    String before =
        "{\n  \"mcpServers\": {\n    \"nemo\": {\"command\": \"old\"}, // ours\n    \"z\": {}\n  }\n}\n";

    assertThat(SERVERS.put(before, "nemo", SERVER))
        .startsWith("{\n  \"mcpServers\": {\n    \"nemo\": {\n      \"command\": ")
        .endsWith("    }, // ours\n    \"z\": {}\n  }\n}\n");
  }

  @Test
  void serversMayLieDeeper() throws CannotMerge {
    Servers deep = Servers.json("mcp", "servers");

    String text = deep.put("{\n  \"mcp\": { \"port\": 1 }\n}\n", "nemo", SERVER);

    assertThat(deep.find(text, "nemo")).contains(SERVER);
    assertThat(text).contains("\"port\": 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "\"text\"",
        "{\"mcpServers\": []}",
        "{\"mcpServers\": null}",
        "{\"a\": 1",
        "{\"a\": 1} {\"b\": 2}",
        "{\"a\": 1, \"a\": 2}",
        "<<<<<<< HEAD\n{}\n"
      })
  void whatIsNoConfigurationIsRefusedWithAReason(String text) {
    assertThatThrownBy(() -> SERVERS.put(text, "nemo", SERVER))
        .isInstanceOf(CannotMerge.class)
        .hasMessageStartingWith("it")
        .message()
        .doesNotContain("\n");
  }

  @Test
  void anyLayoutOfAnyConfigurationTakesAServer() throws CannotMerge {
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      String before = RandomJson.object(random, 3);
      String with = SERVERS.put(before, "nemo", SERVER);
      assertThat(SERVERS.remove(with, "nemo")).isNotEqualTo(with);
      assertThat(with.replaceAll("[\\s,]", "").length())
          .isGreaterThan(before.replaceAll("[\\s,]", "").length());
    }
  }
}
