package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * "Split clip 1 at 2:48 and bin everything in it after that": what lies on one side of the cut
 * goes, and neither all of the film nor all of the clip.
 */
public final class CutThere {
  private static final Set<String> BETWEEN =
      Set.of("clip", "it", "polite", "filler", "video_whole");
  private static final Set<String> LEADING = Set.of("and", "then", "but", "polite", "filler");

  private final String text;

  private CutThere(String text) {
    this.text = text;
  }

  /** The tokens with what goes told by the time of the cut. */
  public static List<Token> timed(List<Token> tokens, String text) {
    return Sentence.rewritten(tokens, new CutThere(text)::timed);
  }

  private List<Token> timed(List<Token> sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      Token verb = sentence.get(i);
      if (isCutWhere(sentence, i)) {
        List<Token> split = new ArrayList<>(sentence);
        split.set(i, verb.as("split"));
        return split;
      }
      boolean cuts = verb.is("split") || (verb.is("remove") && Cue.CUTS.is(verb));
      int at = cuts ? skip(sentence, i + 1, BETWEEN) : sentence.size();
      if (at < sentence.size() && isTime(sentence.get(at))) {
        if (cutsClip(sentence, i, at)) {
          List<Token> split = new ArrayList<>(sentence);
          split.set(i, verb.as("split"));
          return timed(split);
        }
        int remove = skip(sentence, skip(sentence, at + 1, BETWEEN), LEADING);
        int end = remove;
        while (end < sentence.size() && !isEnd(sentence.get(end))) {
          end++;
        }
        Map<String, Object> side = side(sentence, at, remove, end);
        // "Split it at 0:47, delete the second piece": a clip of its own by then.
        boolean isCounted =
            remove < end
                && Token.anyIs(sentence.subList(remove, end), "clip")
                && !Token.anyIs(sentence.subList(i, at + 1), "clip");
        if (!side.isEmpty() && !isCounted) {
          return told(sentence, i, remove, end, side);
        }
      }
    }
    return sentence;
  }

  /** "Cut the first clip at the point where I say …": there, and not all of it. */
  private boolean isCutWhere(List<Token> sentence, int verb) {
    boolean isCut =
        verb + 2 < sentence.size()
            && sentence.get(verb).is("remove")
            && Cue.CUTS.is(sentence.get(verb))
            && sentence.get(verb + 1).is("clip");
    return isCut && Cue.AT_THE_POINT.opens(text.substring(sentence.get(verb + 1).end()).strip());
  }

  /** "Cut clip 3 at 0:25": in two, which takes nothing away. */
  private static boolean cutsClip(List<Token> sentence, int verb, int at) {
    Token next = at + 1 < sentence.size() ? sentence.get(at + 1) : null;
    return sentence.get(verb).is("remove")
        && !sentence.get(verb).form().startsWith("trim")
        && Token.anyIs(sentence.subList(verb, at), "clip")
        && (next == null || isEnd(next) || next.isOneOf(LEADING));
  }

  private static boolean isTime(Token token) {
    return token.is("moment") && token.values().get("at_seconds") instanceof Number;
  }

  private static boolean isEnd(Token token) {
    return token.is(Token.PUNCTUATION) || token.is("and");
  }

  private static int skip(List<Token> sentence, int from, Set<String> passed) {
    int at = from;
    while (at < sentence.size()
        && (sentence.get(at).isOneOf(passed) || sentence.get(at).form().equals(","))) {
      at++;
    }
    return at;
  }

  /** What goes, by when it starts or ends; nothing where it is not told by the cut. */
  private Map<String, Object> side(List<Token> sentence, int at, int remove, int end) {
    if (remove >= end || !sentence.get(remove).is("remove")) {
      return Map.of();
    }
    double time = ((Number) sentence.get(at).values().get("at_seconds")).doubleValue();
    boolean isOneWord = end == remove + 1;
    String what =
        isOneWord
            ? sentence.get(remove).form().replaceFirst("^\\S+ ", "")
            : Sentence.said(sentence.subList(remove + 1, end), text);
    if (Cue.BEHIND_THE_CUT.is(what)) {
      return Map.of("start_seconds", time);
    }
    return Cue.AHEAD_OF_THE_CUT.is(what)
        ? Map.of("start_seconds", 0.0, "end_seconds", time)
        : Map.of();
  }

  private static List<Token> told(
      List<Token> sentence, int verb, int remove, int end, Map<String, Object> side) {
    List<Token> told = new ArrayList<>(sentence.subList(0, remove + 1));
    told.set(verb, told.get(verb).as("split"));
    Token first = sentence.get(Math.min(remove + 1, end - 1));
    Token last = sentence.get(end - 1);
    told.add(Token.of("range", side, "there", first.start(), last.end()));
    sentence.subList(verb, remove).stream()
        .filter(t -> t.is("clip"))
        .map(t -> Token.of("clip", t.values(), t.form(), last.end(), last.end()))
        .forEach(told::add);
    told.addAll(sentence.subList(end, sentence.size()));
    return told;
  }
}
