package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody is reported to have asked for, word by word: {@code The user's words: "make the
 * captions bigger"}. The quotes hold a wish there, and no text to be shown.
 */
public final class ReportedWords {
  private static final Pattern OPENS_WITH_A_QUOTE =
      Pattern.compile(
          "(?<=^|[.!?\\n] ?)([^\"“”.!?\\n]{4,80}?)[:,]? ?([\"“]|(?<!\\w)['‘])[^\"“”]{8,}?([\"”]|['’](?![a-z]))");

  /** "用户说：“把音乐调小一点”", with nothing beside it. */
  private static final Pattern IS_A_QUOTE =
      Pattern.compile("\\s*([^“\"「『:,]{1,80}?)\\s*[:,]?\\s*[“\"「『](.+)[”\"」』]\\s*[。.!]*\\s*");

  /** {@code He finds it "too heavy"}: somebody's opinion, and no text to be shown. */
  private static final Pattern OPINION =
      Pattern.compile(
          "(?<!(?:text|title|caption|titles|captions|sign|card|banner|says|reads|say) (?:is|are|was|to) )"
              + "(?<= (?:is|was|it|are|were|film|video|thing|clip|edit|music|feels|looks|sounds|him|that) )"
              + "[\"“](?=(?:way |a bit |a little |just |rather |kinda |so )?(?:too|feels|looks|sounds|drags) )"
              + "[^\"“”]{4,60}[\"”]");

  private ReportedWords() {}

  /** The same text, character for character, with blanks for the quotes around such words. */
  public static String unquoted(String plain) {
    Matcher alone = IS_A_QUOTE.matcher(plain);
    if (alone.matches() && Cue.REPORTS_ALONE.is(alone.group(1))) {
      String behind = plain.substring(alone.end(2));
      return " ".repeat(alone.start(2)) + alone.group(2) + " ".repeat(behind.length());
    }
    StringBuilder unquoted = new StringBuilder(plain);
    Matcher quoted = OPENS_WITH_A_QUOTE.matcher(plain);
    while (quoted.find()) {
      if (Cue.REPORTS.is(quoted.group(1))) {
        unquoted.setCharAt(quoted.start(2), ' ');
        unquoted.setCharAt(quoted.end(3) - 1, ' ');
      }
    }
    Matcher opinion = OPINION.matcher(plain);
    while (opinion.find()) {
      unquoted.setCharAt(opinion.start(), ' ');
      unquoted.setCharAt(opinion.end() - 1, ' ');
    }
    return unquoted.toString();
  }
}
