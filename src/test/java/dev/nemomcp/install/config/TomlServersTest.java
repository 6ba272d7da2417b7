package dev.nemomcp.install.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class TomlServersTest {
  private static final Servers SERVERS = Servers.toml("mcp_servers");
  private static final ObjectNode SERVER =
      (ObjectNode)
          new JsonMapper()
              .readTree(
                  """
                  {"command": "C:\\\\Program Files\\\\java.exe", "args": ["-jar", "a b.jar"],
                   "tool_timeout_sec": 300, "env": {"NEMO_OUTPUT_DIR": "C:\\\\Videos"}}
                  """);
  private static final String TABLE =
      """
      [mcp_servers.nemo-mcp]
      command = "C:\\\\Program Files\\\\java.exe"
      args = ["-jar", "a b.jar"]
      tool_timeout_sec = 300

      [mcp_servers.nemo-mcp.env]
      NEMO_OUTPUT_DIR = "C:\\\\Videos"
      """;
  private static final String OTHERS =
      """
      # my Codex
      model = "x" # the best
      notice = '''
      [mcp_servers.nemo-mcp]
      '''

      [mcp_servers."other one"]
      command = "npx"
      args = [
        "[mcp_servers.nemo-mcp]", # not a table
      ]
      """;

  @Test
  void anEmptyTextBecomesOneTable() throws CannotMerge {
    assertThat(SERVERS.put("", "nemo-mcp", SERVER)).isEqualTo(TABLE);
  }

  @Test
  void aServerIsAddedAtTheEndAndTheRestStaysToTheLetter() throws CannotMerge {
    String with = SERVERS.put(OTHERS, "nemo-mcp", SERVER);

    assertThat(with).isEqualTo(OTHERS + "\n" + TABLE);
    assertThat(SERVERS.find(with, "nemo-mcp")).contains(SERVER);
    assertThat(SERVERS.remove(with, "nemo-mcp")).isEqualTo(OTHERS);
  }

  @Test
  void aServerInTheMiddleIsReplacedInItsPlace() throws CannotMerge {
    String before =
        OTHERS
            + "\n[mcp_servers.nemo-mcp] # ours\ncommand = \"old\"\n\n[mcp_servers.nemo-mcp.env]\nA = \"1\"\n"
            + "\n# the next\n[tui]\ntheme = \"dark\"\n";

    assertThat(SERVERS.put(before, "nemo-mcp", SERVER))
        .isEqualTo(OTHERS + "\n" + TABLE + "\n# the next\n[tui]\ntheme = \"dark\"\n");
  }

  @Test
  void partsOfAServerThatStandApartAreBroughtTogether() throws CannotMerge {
    String before =
        "[mcp_servers.nemo-mcp]\ncommand = \"old\"\n[tui]\na = 1\n[mcp_servers.nemo-mcp.env]\nA = \"1\"\n";

    assertThat(SERVERS.put(before, "nemo-mcp", SERVER)).isEqualTo(TABLE + "[tui]\na = 1\n");
  }

  @Test
  void windowsLineEndsStay() throws CannotMerge {
    String with = SERVERS.put(OTHERS.replace("\n", "\r\n"), "nemo-mcp", SERVER);

    assertThat(with).isEqualTo((OTHERS + "\n" + TABLE).replace("\n", "\r\n"));
    assertThat(SERVERS.remove(with, "nemo-mcp")).isEqualTo(OTHERS.replace("\n", "\r\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mcp_servers = { other = { command = \"npx\" } }\n",
        "mcp_servers = []\n",
        "[mcp_servers]\nnemo-mcp = { command = \"old\" }\n",
        "model = \n",
        "a = 1\na = 2\n",
        "{\"mcpServers\": {}}"
      })
  void whatCannotBeChangedSafelyIsRefusedWithAReason(String text) {
    assertThatThrownBy(() -> SERVERS.put(text, "nemo-mcp", SERVER))
        .isInstanceOf(CannotMerge.class)
        .hasMessageStartingWith("it");
  }

  @Test
  void aServerWrittenInlineIsNotTakenOutByHalf() {
    assertThatThrownBy(
            () -> SERVERS.remove("[mcp_servers]\nnemo-mcp = { command = \"old\" }\n", "nemo-mcp"))
        .isInstanceOf(CannotMerge.class);
  }
}
