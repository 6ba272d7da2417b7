package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lists that tell of one thing: {@code Title: "Hello"; duration: 4 s; color: yellow}. The lexicon
 * names what such a list may be of, and how each attribute would be said without its label.
 */
public final class Attributes {
  private static final String BAR = " | ";
  private static final String WORDS = "words";
  private static final Map<String, Set<String>> WIDER =
      Map.of(
          "any",
          Set.of(WORDS, "captions", "other", "music"),
          "lettered",
          Set.of(WORDS, "captions"));
  private static final String HEADING = "heading";
  private static final String LABEL = "label";
  private static final String TOP = "top";
  private static final String BELOW = "below";
  private static final String ASIDE = "aside";
  private static final String GOING_ON = "going_on";
  private static final String REFUSING = "refusing";

  private static final Set<String> PARTING =
      Set.of(";", "；", ",", "，", ":", "：", "(", ".", "。", "\n", "、");
  private static final Set<String> BREAKS =
      Set.of(";", "；", ",", "，", ".", "。", "\n", "!", "?", "！", "？");
  private static final Set<String> LISTING = Set.of(",", ";", "，", "；", "or");
  private static final Set<String> TELLING = Set.of(LABEL, BELOW);
  private static final Set<String> MARKS =
      Set.of(HEADING, LABEL, TOP, BELOW, ASIDE, GOING_ON, REFUSING, SourceTold.SOURCE);
  private static final Set<String> ENDING = Set.of(".", "。", "\n");

  /** Words are not to be read for longer; a length beyond that is the film's. */
  private static final double LONGEST_SECONDS = 10;

  private final Lexicon lexicon;
  private final List<Token> written;
  private final List<Token> read = new ArrayList<>();
  private String of = "";
  private String between = "\n";
  private Token each;

  private Attributes(Lexicon lexicon, List<Token> written) {
    this.lexicon = lexicon;
    this.written = written;
  }

  /** The same words, each attribute said as it would be by itself. */
  public static List<Token> spelledOut(List<Token> written, Lexicon lexicon) {
    return new Attributes(lexicon, written).spelledOut();
  }

  private List<Token> spelledOut() {
    List<Token> marked = lexicon.attributes(written);
    for (int i = 0; i < marked.size(); i++) {
      Token token = marked.get(i);
      Token next = i + 1 < marked.size() ? marked.get(i + 1) : token;
      boolean opens = read.isEmpty() || PARTING.contains(lastRead().form());
      boolean isOfBar = of.equals(WORDS) && between.equals(BAR);
      if (isBelow(token)
          && (opens || (isOfBar && token.is(BELOW)))
          && of.equals(WORDS)
          && next.is("quote")
          && joins(next)) {
        i++;
      } else if (token.is(TOP) && (opens || isOfBar) && of.equals(WORDS) && next.is("quote")) {
        continue;
      } else if (token.is(LABEL) && opens && isOf(token) && fits(token, marked, i + 1)) {
        goOn();
        read.addAll(lexicon.spelling(token, owner(token)));
      } else if (token.is(GOING_ON) && opens) {
        goOn();
        read.addAll(lexicon.spelling(token));
      } else if (token.is(REFUSING) && opens && next.form().equals(":")) {
        each = token;
        read.addAll(lexicon.spelling(token));
        i++;
      } else if (token.is(ASIDE) && opens) {
        i = endOfAside(marked, i);
      } else if (!repeatsHeading(token, next)) {
        turnTo(token, next);
        read.addAll(asWritten(token));
        refuseToo(token);
      }
    }
    return read;
  }

  /** What the list is of from here on; of nothing where a sentence ends and tells no more of it. */
  private void turnTo(Token token, Token next) {
    if (token.values().containsKey("of") && opensList(token)) {
      of = (String) token.values().get("of");
      between = token.values().containsKey("bar") ? BAR : "\n";
    } else if (ends(token, next)) {
      of = "";
    }
  }

  /** "Lower third: “Ana Ruiz”, title “CEO”": of the person, right behind the name. */
  private boolean isBelow(Token token) {
    int before = read.size() - 2;
    boolean followsName = before >= 0 && read.get(before).is("quote");
    return token.is(BELOW) || (token.form().equals("title") && between.equals(BAR) && followsName);
  }

  /** "Avoid: zooms, music": neither is wanted. */
  private void refuseToo(Token token) {
    if (each != null && LISTING.contains(token.form())) {
      read.addAll(lexicon.spelling(each));
    } else if (token.is(Token.PUNCTUATION) && Sentence.ENDS.contains(token.form())) {
      each = null;
    }
  }

  /** "End card: text “Thanks”". */
  private boolean repeatsHeading(Token token, Token next) {
    return token.is(HEADING)
        && of.equals(WORDS)
        && next.is("quote")
        && lastRead().form().equals(":");
  }

  /**
   * A heading has a colon, or the words or the file that all the rest is said of. Where and how
   * long may be said before the lines of a bar.
   */
  private boolean opensList(Token heading) {
    Set<String> ends = heading.values().containsKey("bar") ? Sentence.ENDS : BREAKS;
    return written.stream()
        .filter(t -> t.start() >= heading.end())
        .takeWhile(t -> !ends.contains(t.form()))
        .anyMatch(t -> t.form().equals(":") || t.form().equals("：") || t.is("quote"));
  }

  /** "Audience: teenagers": about the film, and nothing to do to it. */
  private static int endOfAside(List<Token> marked, int from) {
    int end = from;
    while (end + 1 < marked.size() && !PARTING.contains(marked.get(end + 1).form())) {
      end++;
    }
    return end;
  }

  private Token lastRead() {
    return read.get(read.size() - 1);
  }

  private boolean isOf(Token label) {
    return owner(label) >= 0;
  }

  /** Which of the things that have the attribute the list is of; negative for none. */
  private int owner(Token label) {
    List<String> owners = List.of(((String) label.values().get(HEADING)).split("/"));
    for (int i = 0; i < owners.size(); i++) {
      if (WIDER.getOrDefault(owners.get(i), Set.of(owners.get(i))).contains(of)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean ends(Token token, Token next) {
    return token.is(Token.PUNCTUATION)
        && Sentence.ENDS.contains(token.form())
        && !(ENDING.contains(token.form()) && next.isOneOf(TELLING) && next.form().endsWith(":"));
  }

  /** What is told of the same thing is one sentence, whatever stands between. */
  private void goOn() {
    if (!read.isEmpty() && ENDING.contains(lastRead().form())) {
      Token end = read.remove(read.size() - 1);
      read.add(Token.punctuation(";", end.start()));
    }
  }

  /** A label and no value says nothing; how long words are seen is no length of a film. */
  private boolean fits(Token label, List<Token> marked, int at) {
    if (at >= marked.size() || marked.get(at).is(Token.PUNCTUATION)) {
      return false;
    }
    if (label.values().containsKey("listed") && lastRead().form().equals(":")) {
      return false;
    }
    if (label.values().containsKey("color")) {
      List<Token> value = marked.subList(at, Math.min(at + 3, marked.size()));
      return lexicon.recognise(value).get(0).isOneOf(TokenTypes.LOOKS);
    }
    if (!label.values().containsKey("lasts")) {
      return true;
    }
    Token number = marked.get(at);
    boolean isLong = at + 1 < marked.size() && marked.get(at + 1).form().matches("m.*|h.*|[分小]");
    return number.is("number") && (double) number.value() <= LONGEST_SECONDS && !isLong;
  }

  /** A second line of the words that came first. */
  private boolean joins(Token line) {
    for (int i = read.size() - 1; i >= 0; i--) {
      Token before = read.get(i);
      if (before.is("quote")) {
        String lines = before.value() + between + line.value();
        read.set(i, Token.of("quote", "text", lines, lines, before.start(), before.end()));
        read.subList(i + 1, read.size()).removeIf(t -> t == lastRead());
        return true;
      }
    }
    return false;
  }

  private List<Token> asWritten(Token marked) {
    return marked.isOneOf(MARKS)
        ? written.stream()
            .filter(t -> t.start() >= marked.start() && t.end() <= marked.end())
            .toList()
        : List.of(marked);
  }
}
