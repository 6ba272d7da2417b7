package dev.nemomcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Prompts, resources, completion and news of changes, as they go over the wire. */
class ResourcesIT {
  @TempDir Path home;
  private RawClient client;
  private int requests;

  @BeforeEach
  void start() throws Exception {
    client = RawClient.fake(home);
    client.initialize();
  }

  @AfterEach
  void stop() {
    client.close();
  }

  @Test
  void listsKeepTheirOrder() throws Exception {
    upload("B talk");
    upload("A trip");

    assertThat(uris())
        .containsExactly(
            "nemo://projects",
            "nemo://skill",
            "nemo://project/a-trip/timeline",
            "nemo://project/a-trip/captions",
            "nemo://project/a-trip/exports",
            "nemo://project/b-talk/timeline",
            "nemo://project/b-talk/captions",
            "nemo://project/b-talk/exports");
    assertThat(texts(ask("resources/templates/list", "{}").at("/result/resourceTemplates"), "name"))
        .containsExactly("project/timeline", "project/captions", "project/exports");
    assertThat(texts(ask("prompts/list", "{}").at("/result/prompts"), "name"))
        .startsWith("quick_edit", "batch", "refine")
        .hasSize(7);
  }

  @Test
  void aProjectsPartsCanBeRead() throws Exception {
    upload("旅行");
    client.call("export", "export", "{}");
    client.answer("export");

    String project = "nemo://project/%E6%97%85%E8%A1%8C/";
    assertThat(read(project + "timeline")).contains("\"summary\":", "\"draft\":{\"t\":[");
    assertThat(read(project + "captions")).isEmpty();
    assertThat(read(project + "exports")).contains("\"status\":\"ready\"", "video/mp4", "file://");
    assertThat(read("nemo://projects")).isEqualTo("{\"projects\":[\"旅行\"]}");
    assertThat(read("nemo://skill")).isEqualTo("# A skill");
  }

  @Test
  void readingAProjectDoesNotPutItIntoUse() throws Exception {
    upload("first");
    upload("second");

    read("nemo://project/first/timeline");

    client.call("state", "state", "{}");
    assertThat(client.answer("state").at("/result/structuredContent/project").asString())
        .isEqualTo("second");
  }

  @Test
  void whatIsNotThereIsSaidWithItsAddress() throws Exception {
    for (String uri :
        List.of(
            "nemo://project/none/timeline",
            "nemo://project/..%2F..%2Fetc/timeline",
            "nemo://nothing",
            "file:///etc/passwd")) {
      JsonNode error = ask("resources/read", "{\"uri\":\"" + uri + "\"}").path("error");
      assertThat(error.path("code").asInt()).as(uri).isEqualTo(-32002);
      assertThat(error.at("/data/uri").asString()).isEqualTo(uri);
    }
  }

  @Test
  void aPromptIsFilledInAndWantsWhatItNeeds() throws Exception {
    JsonNode filled =
        ask("prompts/get", "{\"name\":\"refine\",\"arguments\":{\"wish\":\"calmer\"}}");
    assertThat(filled.at("/result/messages/0/content/text").asString()).contains("Wish: calmer");

    JsonNode error = ask("prompts/get", "{\"name\":\"refine\"}").path("error");
    assertThat(error.path("code").asInt()).isEqualTo(-32602);
    assertThat(error.path("message").asString()).contains("refine needs wish");
  }

  @Test
  void argumentsOfPromptsAndTemplatesAreCompleted() throws Exception {
    upload("talk");

    assertThat(completed("{\"type\":\"ref/prompt\",\"name\":\"quick_edit\"}", "platform", "tik"))
        .containsExactly("TikTok");
    assertThat(completed("{\"type\":\"ref/prompt\",\"name\":\"refine\"}", "project", ""))
        .containsExactly("talk");
    assertThat(
            completed(
                "{\"type\":\"ref/resource\",\"uri\":\"nemo://project/{name}/timeline\"}",
                "name",
                "t"))
        .containsExactly("talk");
  }

  @Test
  void aSubscriberHearsOfEditsAndExports() throws Exception {
    upload("talk");
    ask("resources/subscribe", "{\"uri\":\"nemo://project/talk/timeline\"}");
    ask("resources/subscribe", "{\"uri\":\"nemo://project/talk/exports\"}");

    assertThat(newsOf("edit", "{\"instruction\":\"title: Hello\"}"))
        .containsExactly("nemo://project/talk/timeline");
    assertThat(newsOf("export", "{}")).containsExactly("nemo://project/talk/exports");
  }

  @Test
  void aNewProjectIsNews() throws Exception {
    assertThat(newsOf("upload", "{\"files\":[\"" + video("talk") + "\"]}"))
        .containsExactly("notifications/resources/list_changed");
  }

  private void upload(String name) throws Exception {
    newsOf("upload", "{\"new_project\":true,\"files\":[\"" + video(name) + "\"]}");
  }

  private Path video(String name) throws Exception {
    return Files.write(
        home.resolve(name + ".mp4"),
        "\0\0\0\030ftypisom and more".getBytes(StandardCharsets.ISO_8859_1));
  }

  /** What is told before the answer: the address where it has one, else the method. */
  private List<String> newsOf(String tool, String arguments) throws Exception {
    String id = tool + requests++;
    client.call(id, tool, arguments);
    List<String> news = new ArrayList<>();
    while (true) {
      JsonNode message = client.receive();
      if (message.path("id").asString("").equals(id)) {
        return news;
      }
      news.add(message.at("/params/uri").asString(message.path("method").asString()));
    }
  }

  private JsonNode ask(String method, String params) throws Exception {
    String id = "r" + requests++;
    client.send(
        "{\"jsonrpc\":\"2.0\",\"id\":\"%s\",\"method\":\"%s\",\"params\":%s}"
            .formatted(id, method, params));
    return client.answer(id);
  }

  private List<String> uris() throws Exception {
    return texts(ask("resources/list", "{}").at("/result/resources"), "uri");
  }

  private String read(String uri) throws Exception {
    JsonNode answer = ask("resources/read", "{\"uri\":\"" + uri + "\"}");
    assertThat(answer.has("error")).as(answer.toString()).isFalse();
    return answer.at("/result/contents/0/text").asString();
  }

  private List<String> completed(String reference, String argument, String typed) throws Exception {
    JsonNode answer =
        ask(
            "completion/complete",
            "{\"ref\":%s,\"argument\":{\"name\":\"%s\",\"value\":\"%s\"}}"
                .formatted(reference, argument, typed));
    return answer.at("/result/completion/values").valueStream().map(JsonNode::asString).toList();
  }

  private static List<String> texts(JsonNode list, String field) {
    return list.valueStream().map(each -> each.path(field).asString()).toList();
  }
}
