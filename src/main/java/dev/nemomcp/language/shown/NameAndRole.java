package dev.nemomcp.language.shown;

import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "A lower third with the name Ann Lee and the role Head Baker": both lines of it, as one text. */
final class NameAndRole {
  private static final String CAPITALS =
      "\\p{Lu}[\\p{L}'’.-]*(?: (?:(?:of|the|and|for|in|at) )*\\p{Lu}[\\p{L}'’.-]*)*";
  private static final Pattern BOTH =
      Pattern.compile(
          "(?i:\\bname):? (?<name>"
              + CAPITALS
              + "?),? (?i:(?:and |with )?(?:the |her |his |their )?(?:role|job title|title|position|function))(?: of| as|:)? (?<role>"
              + CAPITALS
              + ")");

  private static final Pattern LOWER_THIRD =
      Pattern.compile("(?i:lower[ -]third|name tag|name card|nameplate)");

  private NameAndRole() {}

  /** The same words of the message, those two made one quote. */
  static List<Token> quoted(List<Token> words, String original) {
    Matcher both = BOTH.matcher(original);
    if (!LOWER_THIRD.matcher(original).find() || !both.find()) {
      return words;
    }
    String text = both.group("name") + " | " + both.group("role");
    List<Token> quoted = new ArrayList<>();
    for (Token word : words) {
      boolean isOfIt = word.start() >= both.start("name") && word.start() < both.end("role");
      if (!isOfIt) {
        quoted.add(word);
      } else if (word.start() == both.start("name")) {
        quoted.add(Token.of("quote", "text", text, text, both.start("name"), both.end("role")));
      }
    }
    return quoted;
  }
}
