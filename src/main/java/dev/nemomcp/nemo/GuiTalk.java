package dev.nemomcp.nemo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Translates talk of buttons and panels: the backend believes that its user sees an editor, where
 * there are five tools. What is said about content stays as it is, quoted words above all.
 */
final class GuiTalk {
  private static final String RULES = "gui-talk.json";
  private static final Pattern QUOTED =
      Pattern.compile("[\"“「『‘]([^\"”」』’\\n]{1,200})[\"”」』’]|《[^》\\n]{1,200}》");

  private final List<Rule> rules;

  private record Rule(Pattern pattern, String say) {}

  private GuiTalk(List<Rule> rules) {
    this.rules = rules;
  }

  /** The rules that come with the program, most special first. */
  static GuiTalk load() {
    try (InputStream json = GuiTalk.class.getResourceAsStream(RULES)) {
      List<Rule> rules = new ArrayList<>();
      for (JsonNode rule : new JsonMapper().readTree(json)) {
        String pattern = rule.path("pattern").asString();
        boolean latin = pattern.chars().noneMatch(c -> c >= 0x4E00 && c < 0xA000);
        rules.add(
            new Rule(
                Pattern.compile(
                    latin ? "\\b(?:" + pattern + ")" : pattern, Pattern.CASE_INSENSITIVE),
                rule.path("say").asString()));
      }
      return new GuiTalk(List.copyOf(rules));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String translate(String text) {
    String translated = text;
    for (Rule rule : rules) {
      translated = apply(rule, translated);
    }
    return translated;
  }

  private static String apply(Rule rule, String text) {
    List<int[]> quotes =
        QUOTED.matcher(text).results().map(q -> new int[] {q.start(), q.end()}).toList();
    Matcher match = rule.pattern().matcher(text);
    StringBuilder out = new StringBuilder();
    while (match.find()) {
      int start = match.start();
      boolean content = quotes.stream().anyMatch(q -> q[0] < start && start < q[1]);
      match.appendReplacement(
          out,
          content
              ? Matcher.quoteReplacement(match.group())
              : atSentenceStart(match.group(), rule.say()));
    }
    return match.appendTail(out).toString();
  }

  private static String atSentenceStart(String replaced, String say) {
    return Character.isUpperCase(replaced.charAt(0)) && Character.isLowerCase(say.charAt(0))
        ? Character.toUpperCase(say.charAt(0)) + say.substring(1)
        : say;
  }
}
