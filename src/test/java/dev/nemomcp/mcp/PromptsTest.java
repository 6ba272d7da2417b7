package dev.nemomcp.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nemomcp.language.Interpreter;
import dev.nemomcp.language.Kind;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class PromptsTest {
  private static final Prompts PROMPTS = new Prompts(() -> List.of("talk", "trip", "first-talk"));

  static Stream<PromptText> prompts() {
    return PROMPTS.all().stream();
  }

  static final List<String> PLATFORMS = Prompts.PLATFORMS;
  static final List<String> MOODS = Prompts.MOODS;
  static final List<String> LENGTHS = Prompts.LENGTHS;

  @Test
  void thereIsOneForEachJobAndEachWayToWork() {
    assertThat(prompts().map(PromptText::name))
        .containsExactly(
            "quick_edit",
            "batch",
            "refine",
            "xiaohongshu",
            "in_video",
            "generator_editing",
            "free_editing");
  }

  @ParameterizedTest
  @MethodSource("prompts")
  void everyBlankHasItsPlaceInTheText(PromptText prompt) {
    assertThat(prompt.blanks())
        .allSatisfy(blank -> assertThat(prompt.text()).contains("{" + blank.name() + "}"));
    assertThat(prompt.text()).hasSizeLessThan(1_500).doesNotContain("  ");
  }

  @ParameterizedTest
  @MethodSource("prompts")
  void aNeededArgumentThatIsMissingIsNamed(PromptText prompt) {
    String needed = prompt.blanks().get(0).name();
    assertThatThrownBy(() -> prompt.fill(Map.of(needed, " ")))
        .isInstanceOf(McpError.class)
        .hasMessageContaining(prompt.name() + " needs " + needed);
  }

  @Test
  void whatIsLeftOpenIsNotMentioned() {
    String said = said("quick_edit", Map.of("files", "/a/b.mp4", "wish", "cut {files} $1 out"));

    assertThat(said)
        .contains("Footage: /a/b.mp4\n", "Wish: cut {files} $1 out\n")
        .doesNotContain("Shape it", "File format");
    assertThat(said("quick_edit", Map.of("files", "a", "wish", "b", "platform", "TikTok")))
        .contains("Shape it for TikTok.");
  }

  @Test
  void whatFitsTheTypedLettersIsSuggestedBeginningsFirst() {
    Suggestions names = () -> List.of("talk", "trip", "first-talk");

    assertThat(names.completing("T").completion().values())
        .containsExactly("talk", "trip", "first-talk");
    assertThat(names.completing("ta").completion().values()).containsExactly("talk", "first-talk");
    assertThat(names.completing("x").completion().values()).isEmpty();
  }

  @Test
  void noMoreIsSuggestedThanTheProtocolTakes() {
    List<String> many = Stream.iterate(0, n -> n + 1).limit(150).map(n -> "p" + n).toList();

    var completion = ((Suggestions) () -> many).completing("").completion();

    assertThat(completion.values()).hasSize(100);
    assertThat(completion.total()).isEqualTo(150);
    assertThat(completion.hasMore()).isTrue();
  }

  @ParameterizedTest
  @FieldSource("PLATFORMS")
  void everySuggestedPlatformIsUnderstood(String platform) {
    assertThat(Interpreter.understand("make it for " + platform).wishes())
        .as(platform)
        .anySatisfy(wish -> assertThat(wish.kind()).isEqualTo(Kind.ASPECT));
  }

  @ParameterizedTest
  @FieldSource("MOODS")
  void everySuggestedMoodIsUnderstood(String mood) {
    assertThat(Interpreter.understand("add " + mood + " music").wishes())
        .anySatisfy(wish -> assertThat(wish.parameters()).containsEntry("mood", mood));
  }

  @ParameterizedTest
  @FieldSource("LENGTHS")
  void everySuggestedLengthIsUnderstood(String length) {
    assertThat(Interpreter.understand("make it " + length).wishes())
        .extracting(wish -> wish.kind())
        .containsExactly(Kind.SET_LENGTH);
  }

  private static String said(String prompt, Map<String, Object> arguments) {
    PromptText text = prompts().filter(p -> p.name().equals(prompt)).findFirst().orElseThrow();
    return ((TextContent) text.fill(arguments).messages().get(0).content()).text();
  }
}
