package dev.nemomcp.language.shown;

import dev.nemomcp.language.words.Token;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "Put the date 12 May 2025 in the corner": a date that is to be read, and no number of anything.
 */
public final class DatesShown {
  private static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

  private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
  private static final String YEAR = "(?:,? \\d{4})?";

  private static final Pattern SHOWN =
      Pattern.compile(
          "(?i)\\b(?:(?:put|add|show|write|display|place)(?: the date)?|the date(?: is|:)?),? \\(?"
              + "(?<date>%s (?:of )?%s%s|%s %s%s)\\b"
                  .formatted(DAY, MONTH, YEAR, MONTH, DAY, YEAR));

  private DatesShown() {}

  /**
   * @param words of the message, not yet recognised
   * @param text that they are from
   * @return the same with each such date as a quote
   */
  public static List<Token> quoted(List<Token> words, String text) {
    List<Token> quoted = words;
    Matcher shown = SHOWN.matcher(text);
    while (shown.find()) {
      quoted =
          TextWords.quoted(quoted, shown.group("date"), shown.start("date"), shown.end("date"));
    }
    return quoted;
  }
}
