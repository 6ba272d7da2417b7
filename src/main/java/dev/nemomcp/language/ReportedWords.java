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
          + "(?: (?:was|were|is|are|said|says|reads))?(?: verbatim)?";
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

  private ReportedWords() {}

  /** The same text, character for character, with blanks for the quotes around such words. */
  static String unquoted(String plain) {
    StringBuilder unquoted = new StringBuilder(plain);
    Matcher reported = REPORTED.matcher(plain);
    while (reported.find()) {
      unquoted.setCharAt(reported.start(1), ' ');
      unquoted.setCharAt(reported.end(3) - 1, ' ');
    }
    return unquoted.toString();
  }
}
