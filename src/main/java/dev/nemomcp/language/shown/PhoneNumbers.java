package dev.nemomcp.language.shown;

import dev.nemomcp.language.words.Token;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "End on a card with our number 0161 496 0022": to be read, and no order of clips. */
public final class PhoneNumbers {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(?<![\\w.:+])(?<number>(?:\\(?0|\\+|\\(|(?<=(?:number|phone|mobile) ))"
              + "\\d{1,4}\\)?(?:[ -]\\d{2,7}){1,5})(?![\\w:%]|\\.\\d)");

  /** Behind these all that follows is to be read. */
  private static final Pattern WORDED =
      Pattern.compile("(?i)(?:\\b(?:say|says|saying|reads|reading|write|called)\\b|:)[^.!?\\n]*$");

  private static final Pattern OWN = Pattern.compile("(?i)\\b(?:our|my|phone|telephone) number $");

  private static final int FEWEST_DIGITS = 9;
  private static final int FEWEST_OF_OWN = 6;

  private PhoneNumbers() {}

  /**
   * @param words of the message, not yet recognised
   * @param text that they are from
   * @return the same with each such number as a quote
   */
  public static List<Token> quoted(List<Token> words, String text) {
    List<Token> quoted = words;
    Matcher shown = NUMBER.matcher(text);
    while (shown.find()) {
      int start = shown.start("number");
      boolean isLong =
          shown.group("number").chars().filter(Character::isDigit).count()
              >= (OWN.matcher(text.substring(0, start)).find() ? FEWEST_OF_OWN : FEWEST_DIGITS);
      if (isLong && !WORDED.matcher(text.substring(0, start)).find()) {
        quoted = TextWords.quoted(quoted, shown.group("number"), start, shown.end("number"));
      }
    }
    return quoted;
  }
}
