package dev.nemomcp.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody is reported to have asked for, word by word: {@code The user's words: "make the
 * captions bigger"}. The quotes hold a wish there, and no text to be shown.
 */
final class ReportedWords {
  private static final String SOMEBODY =
      "(?:(?:the|my|our|end) )*(?:user|client|customer|boss|manager|director|producer|editor|team"
          + "|requester|creator|owner)";
  private static final String WORDS =
      "(?:'s|s')? (?:(?:exact|own|original|verbatim|full|latest|literal) )*"
          + "(?:words|request|message|instructions?|wording|prompt|feedback|comment|note|brief|ask)"
          + "(?: (?:was|were|is|are|said|says|reads))?(?: verbatim| \\(verbatim\\))?";
  private static final String SAID =
      " (?:says|said|wrote|writes|asked|asks|typed|told me|commented|complains|complained|requested)"
          + "(?: verbatim)?";
  private static final String FOUND =
      " (?:says|said|feels|thinks|finds|complains|complained)(?: that)?"
          + " (?:it|(?:the|its|my) (?:pacing|video|edit|ending|intro|opening|music|middle|cut|sound"
          + "|colou?rs?|picture))(?: (?:is|are|looks?|feels?|sounds?|was))?";

  private static final Pattern REPORTED =
      Pattern.compile(
          "(?<=^|[.!?\\n] ?)"
              + SOMEBODY
              + "(?:(?:"
              + WORDS
              + "|"
              + SAID
              + ")[:,]?|"
              + FOUND
              + ") ?([\"“])([^\"“”]{8,})([\"”])");

  /** "用户说：“把音乐调小一点”", with nothing beside it. */
  private static final Pattern ALONE =
      Pattern.compile(
          "\\s*(?:(?:用户|客户|老板|甲方|领导|对方)(?:的)?(?:原话|刚才|刚刚)?(?:说|要求|反馈|希望|表示|提出|是|讲|发来)*了?"
              + "|"
              + SOMEBODY
              + ")\\s*[:,]?\\s*[“\"「『](.+)[”\"」』]\\s*[。.!]*\\s*");

  private ReportedWords() {}

  /** The same text, character for character, with blanks for the quotes around such words. */
  static String unquoted(String plain) {
    Matcher alone = ALONE.matcher(plain);
    if (alone.matches()) {
      String behind = plain.substring(alone.end(1));
      return " ".repeat(alone.start(1)) + alone.group(1) + " ".repeat(behind.length());
    }
    StringBuilder unquoted = new StringBuilder(plain);
    Matcher reported = REPORTED.matcher(plain);
    while (reported.find()) {
      unquoted.setCharAt(reported.start(1), ' ');
      unquoted.setCharAt(reported.end(3) - 1, ' ');
    }
    return unquoted.toString();
  }
}
