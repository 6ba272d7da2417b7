package dev.nemomcp.language.shown;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexer;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * "It says Kristin in the subtitles but my name is spelled Kirsten", "字幕把部署写成布署了": words on the
 * picture that are wrong, and what they should be. Mostly neither is quoted, and either may be a
 * word that asks for something elsewhere, or one that is taken for a slip of the pen and mended; so
 * both are found by the frames around them, {@code en.frames} and {@code zh.frames}, before
 * anything is recognised.
 */
public final class Misread {
  private static final String QUOTED = "[\"“'‘「『【]%s[\"”'’」』】]";
  private static final String ANY_WORDS = "[^\"“”「」『』【】\\n]{1,60}?";
  private static final String WORD = "[\\p{L}\\p{N}@#][\\p{L}\\p{N}'’@#_-]*(?:\\.[\\p{L}\\p{N}]+)*";
  private static final String HAN_WORD = "[^\\s，。,.;；：:“”【】「」『』《》\"'!！？?、]{1,8}?";

  /** What only asks for it to be mended, and where a wording ends that is not quoted. */
  private static final String ENDS =
      "(?:\\s*[,;.]?\\s+(?:please )?(?:fix|correct|change) (?:it|that|this|them|all of them|evry ?where"
          + "|everywhere|every one)(?: please)?)?(?=\\s*(?:[,.;!?\\n)]|$)"
          + "|\\s+(?:at|please|thanks|thank|and|everywhere|throughout|so|because|for)\\b)";

  private static final String HAN_ENDS =
      "(?:\\s*[，,]\\s*(?:笑死[，,])?(?:给我|给人家|快|帮我|请)?(?:改回来|改过来|改一下|改下|改正|纠正一下|纠正|改改))?"
          + "(?=[吧哈呀啊哦谢]|\\s*(?:[，。,.;；！!？?\\n）)]|$))";

  /** Where a wording stands first, it begins there. */
  private static final String BEGINS = "(?:(?<=[.!?,;:\\n]|and|please)\\s*|^\\s*)";

  private static final Pattern POINTS =
      Pattern.compile(
          "(?i)(?:the|my|our|your|his|her|their|every|all|any|this|that|these|those|an?|it|them|me)\\b.*"
              + "|.*\\b(?:it|them|to|with)");

  /** How words look and where they are, which is nothing to be read. */
  private static final Set<String> NEVER_READ =
      Set.of("color", "position", "placed", "language_name", "caption_number", "letter_case");

  private final Lexicon lexicon;
  private final List<Pattern> frames = new ArrayList<>();

  /** Behind a frame, for each language: other wordings, as they follow without what they are of. */
  private final List<Pattern> others = new ArrayList<>();

  public Misread(Lexicon lexicon) {
    this.lexicon = lexicon;
    read("en.frames", WORD + "(?: " + WORD + "){0,2}?", ENDS, " ", "(?:\\s*[,;–-]\\s*|\\s+)");
    read("zh.frames", HAN_WORD, HAN_ENDS, "\\s*", "(?:\\s*[，,；;]\\s*|\\s*)");
  }

  private void read(String resource, String bare, String ends, String blank, String pause) {
    Map<String, String> names = new HashMap<>();
    for (String wording : List.of("wrong", "right")) {
      String quoted = QUOTED.formatted("(?<" + wording + "q>" + ANY_WORDS + ")");
      names.put(wording, "(?:" + quoted + "|(?<" + wording + ">" + bare + "))");
    }
    for (String line : Lexicon.lines(resource)) {
      if (line.startsWith("@")) {
        String[] sides = line.substring(1).split(" = ", 2);
        names.put(sides[0], named(sides[1], names));
      } else {
        boolean isMore = line.startsWith("+");
        String frame =
            isMore
                ? line.substring(1)
                : line.startsWith("^") ? BEGINS + line.substring(1) : "(?<![a-z])" + line;
        String written =
            named(frame, names)
                .replace("~", pause)
                .replaceAll("(?<!\\[:,-\\]) (?!\\?)", blank.equals(" ") ? "\\\\s+" : "");
        (isMore ? others : frames).add(Pattern.compile(written + ends, Pattern.CASE_INSENSITIVE));
      }
    }
  }

  private static String named(String line, Map<String, String> names) {
    String named = line;
    for (Map.Entry<String, String> name : names.entrySet()) {
      named = named.replace("{" + name.getKey() + "}", name.getValue());
    }
    return named;
  }

  /**
   * @param words of the message, not yet recognised
   * @param text that they are from
   * @return the same, with what is wrong and what would be right in place of those that say it
   */
  public List<Token> told(List<Token> words, String text) {
    List<Token> told = words;
    for (Pattern frame : frames) {
      Matcher framed = frame.matcher(text);
      int from = 0;
      while (from < text.length() && framed.find(from)) {
        boolean tells = tellsWordings(framed);
        told = tells ? instead(told, framed, framed.group("thing")) : told;
        int end = framed.end();
        Optional<Matcher> next = tells ? next(text, end) : Optional.empty();
        while (next.isPresent()) {
          told = instead(told, next.get(), framed.group("thing"));
          end = next.get().end();
          next = next(text, end);
        }
        from = tells ? end : framed.start() + 1;
      }
    }
    return told;
  }

  private Optional<Matcher> next(String text, int from) {
    return others.stream()
        .map(pattern -> pattern.matcher(text).region(from, text.length()))
        .filter(Matcher::lookingAt)
        .filter(this::tellsWordings)
        .findFirst();
  }

  private boolean tellsWordings(Matcher framed) {
    String wrong = wording(framed, "wrong");
    String right = wording(framed, "right");
    boolean isQuoted = framed.group("wrong") == null;
    boolean areQuoted = isQuoted && framed.group("right") == null;
    boolean isName = isQuoted && Character.isUpperCase(right.charAt(0));
    boolean isMixed = !isName && isQuoted != (framed.group("right") == null);
    boolean alike = areAlike(wrong, right);
    boolean pointsBack = POINTS.matcher(wrong).matches() || right.contains(" not ");
    return areQuoted
        || (!wrong.equals(right)
            && (alike || !(pointsBack || isMixed || Cue.WRONG.isIn(wrong)))
            && mayBeRead(wrong, alike)
            && mayBeRead(right, alike));
  }

  /** A word that is not known, or one that looks like what it is put in the place of. */
  private boolean mayBeRead(String wording, boolean isAlike) {
    List<Token> recognised = recognised(wording);
    boolean isKnown =
        !Character.isUpperCase(wording.charAt(0))
            && recognised.stream().noneMatch(t -> lexicon.role(t) == Role.UNKNOWN);
    boolean isLook =
        recognised.stream().anyMatch(t -> t.isOneOf(NEVER_READ))
            || (isKnown || !isAlike)
                && recognised.stream()
                    .anyMatch(
                        t ->
                            t.isOneOf(TokenTypes.LOOKS)
                                || lexicon.role(t) == Role.OBJECT
                                || lexicon.role(t) == Role.QUALITY);
    return !isLook && (isAlike || (!isKnown && !isOneSign(wording)));
  }

  private static boolean isOneSign(String wording) {
    return wording.length() == 1 && Lexer.isHan(wording.charAt(0));
  }

  private List<Token> recognised(String wording) {
    String lower = wording.toLowerCase(Locale.ROOT);
    return lexicon.recognise(Lexer.read(lower, lower));
  }

  /** One may be a slip of the pen or of the ear for the other. */
  private static boolean areAlike(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    if (Lexer.isHan(a.charAt(0))) {
      return a.chars().anyMatch(c -> b.indexOf(c) >= 0);
    }
    int longest = Math.max(a.length(), b.length());
    return common(a, b) * 3 >= longest * 2;
  }

  /** How many characters both have in the same order. */
  private static int common(String a, String b) {
    int[][] most = new int[a.length() + 1][b.length() + 1];
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        most[i][j] =
            a.charAt(i - 1) == b.charAt(j - 1)
                ? most[i - 1][j - 1] + 1
                : Math.max(most[i - 1][j], most[i][j - 1]);
      }
    }
    return most[a.length()][b.length()];
  }

  private List<Token> instead(List<Token> words, Matcher framed, String named) {
    int start = framed.start() + leading(framed);
    int end = framed.end();
    boolean isCut =
        words.stream()
            .anyMatch(
                t -> t.start() < end && t.end() > end || t.start() < start && t.end() > start);
    if (isCut || words.stream().noneMatch(t -> t.start() >= start && t.end() <= end)) {
      return words;
    }
    Map<String, Object> wordings = new TreeMap<>();
    wordings.put("find", wording(framed, "wrong"));
    wordings.put("text", wording(framed, "right"));
    String thing = named == null ? "" : named.toLowerCase(Locale.ROOT);
    Stream<Token> shown =
        lexicon.recognise(Lexer.read(thing, thing)).stream()
            .map(t -> Token.of(t.type(), t.values(), t.form(), start, end));
    String said = framed.group().strip();
    List<Token> told = new ArrayList<>();
    words.stream().filter(t -> t.end() <= start).forEach(told::add);
    if (leading(framed) == 0 && ",;，；、".indexOf(said.charAt(0)) >= 0) {
      told.add(Token.punctuation(",", start));
    }
    shown.forEach(told::add);
    told.add(Token.of("misread", wordings, said, start, end));
    words.stream().filter(t -> t.start() >= end).forEach(told::add);
    return told;
  }

  private static int leading(Matcher framed) {
    String said = framed.group();
    return said.length() - said.stripLeading().length();
  }

  private static String wording(Matcher framed, String name) {
    String bare = framed.group(name);
    return (bare == null ? framed.group(name + "q") : bare).strip();
  }
}
