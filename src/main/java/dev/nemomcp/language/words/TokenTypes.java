package dev.nemomcp.language.words;

import java.util.Set;

/** Types of tokens that are asked after together, under one name. */
public final class TokenTypes {
  /** Where something is: times, clips, parts of the film. */
  public static final Set<String> STRETCH = Set.of("range", "clip", "part");

  /** When something is. */
  public static final Set<String> TIMES =
      Set.of("moment", "clock", "range", "part", "at_start", "at_end");

  /** Where the film begins and ends, with no time said. */
  public static final Set<String> FILM_ENDS =
      Set.of("at_beginning", "at_ending", "at_start", "at_end");

  /** What a clause was said for, if it is in it. */
  public static final Set<String> MUST_NOT_BE_LOST =
      Set.of("range", "clip", "part", "moment", "clock", "quote", SpokenLines.MOMENT);

  /** What shows words. */
  public static final Set<String> LETTERED =
      Set.of("captions", "title", "text", "lower_third", "end_card", "fancy_text", "font");

  /** How words that are shown look. */
  public static final Set<String> LOOKS =
      Set.of("color", "outline", "box", "text_color", "bigger", "smaller", "bold", "animation");

  /** Files by their names. */
  public static final Set<String> FILES = Set.of("file", "picture_file", "sound_file");

  /** By how much more or less. */
  public static final Set<String> STEPS = Set.of("up_by", "down_by");

  /** What leaves things as they are. */
  public static final Set<String> KEEPING = Set.of("leave_be", "leave", "keep", "not");

  /** What pleases, or what is to be made pleasing. */
  public static final Set<String> PRAISE =
      Set.of(
          "beautify_all",
          "looks_good",
          "exciting",
          "vlog_like",
          "premium",
          "professional",
          "cozy",
          "tearful",
          "sweet");

  /** Beside the size of a file: it is another file than the one whose size was named before. */
  public static final String ANOTHER_FILE = "another_file";

  private TokenTypes() {}
}
