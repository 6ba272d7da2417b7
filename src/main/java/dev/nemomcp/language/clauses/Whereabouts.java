package dev.nemomcp.language.clauses;

import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.message.Clause.Joint;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.SpokenLines;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the places that clauses name say by themselves. */
public final class Whereabouts {
  /** What may be described, or left of the words that describe it. */
  private static final Set<String> SEEN =
      Set.of("thing", "person", "face", "add", "filler", Token.WORD);

  private static final Set<String> SHOWN = Set.of("thing", "person", "face");
  private static final Set<String> TOLD = Set.of(Token.WORD, "with");
  private static final Set<String> ENDING = Set.of("and", "then", "but");

  private static final Set<String> TIMED = Set.of("range", "moment", "clock");

  private static final Set<String> LENGTHS = Set.of("length", "target");

  private Whereabouts() {}

  /** "Cut 0:10 to 0:20. And 0:40 to 0:50 as well": it goes on with the verb before. */
  static boolean namesPlacesOnly(List<Clause> sentence) {
    return sentence.stream()
        .allMatch(
            clause ->
                !clause.tokens().isEmpty()
                    && clause.tokens().stream().allMatch(t -> t.isOneOf(TokenTypes.STRETCH)));
  }

  /** "那段静音，0:20到0:25，再画面防抖": where the first is meant, and not the next. */
  static boolean tellOf(Clause place, Clause next) {
    return place.joint() == Joint.COMMA
        && next.joint() == Joint.THEN
        && place.tokens().stream().allMatch(t -> t.is("range"))
        && next.isHan()
        && !next.has("it");
  }

  static List<Clause> joined(List<Clause> sentence) {
    return sentence.stream().map(clause -> clause.after(Joint.AND)).toList();
  }

  /**
   * "0:20到0:35猫跳到桌上那段", "1:15 to 1:40 where the dog runs off": what is seen in a stretch tells
   * which it is, and is not what to edit.
   */
  public static List<Token> withoutDescribed(List<Token> tokens) {
    List<Token> left = new ArrayList<>();
    String described = "";
    boolean tells = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (isNumberedThing(tokens, i) || isTimed(tokens, i)) {
        continue;
      }
      boolean isSeen =
          token.isHan() && SEEN.contains(token.type()) && described.contains(" " + token.form());
      tells &= !token.is(Token.PUNCTUATION) && !token.isOneOf(ENDING);
      boolean isWhere = !left.isEmpty() && left.get(left.size() - 1).is("range");
      if (isSeen || (tells && isShown(token)) || (isWhere && saysWhoSpeaks(token))) {
        continue;
      }
      tells |= !left.isEmpty() && left.get(left.size() - 1).is("range") && Cue.WHERE.is(token);
      left.add(token);
      described = token.is("range") && Cue.NAMED_BY_CONTENT.closes(token) ? token.form() : "";
    }
    return left;
  }

  private static boolean isShown(Token token) {
    return token.isOneOf(SHOWN) || (!token.isHan() && token.isOneOf(TOLD));
  }

  /** "Cut the first 8 seconds where I'm talking": nothing is to go down there. */
  private static boolean saysWhoSpeaks(Token token) {
    return token.is("duck") && !token.isHan() && Cue.WHERE.opens(token);
  }

  /** "倒水那里大概18到22秒": the clock says when that is. */
  private static boolean isTimed(List<Token> tokens, int at) {
    return tokens.get(at).is("moment_of")
        && tokens.get(at).isHan()
        && tokens.stream()
            .skip(at + 1L)
            .filter(t -> !t.is("filler"))
            .findFirst()
            .filter(t -> t.is("range"))
            .isPresent();
  }

  /**
   * "Cut the second joke from 1:20 to 1:50": no clip, and the clock says where it is. Nor is who it
   * is from.
   */
  private static boolean isNumberedThing(List<Token> tokens, int at) {
    int next = at + 1;
    return tokens.get(at).is("clip")
        && Cue.ORDINAL_ALONE.is(tokens.get(at))
        && next < tokens.size()
        && tokens.get(next).is(Token.WORD)
        && ((at > 0 && Cue.FROM.is(tokens.get(at - 1)))
            || (next + 1 < tokens.size() && tokens.get(next + 1).is("range")));
  }

  /** "在20秒、1分半、3分钟": the second and third are moments like the first. */
  static List<Clause> listed(List<Clause> sentence) {
    List<Clause> listed = new ArrayList<>();
    for (Clause clause : sentence) {
      Clause before = listed.isEmpty() ? null : listed.get(listed.size() - 1);
      boolean goesOn =
          before != null
              && clause.joint() == Joint.AND
              && isOnly(before, "moment")
              && clause.tokens().stream().findFirst().filter(t -> t.is("length")).isPresent();
      listed.add(goesOn ? clause.with(Whereabouts::thatLate) : clause);
    }
    return listed;
  }

  /** "25秒我指那个裂缝的时候，…": what it opens with is when, and not how long. */
  static Clause atThatTime(Clause clause) {
    Token first = clause.tokens().get(0);
    return first.is("length") && Cue.AT_THAT_TIME.closes(clause.said())
        ? clause.with(t -> t == first ? thatLate(t) : t)
        : clause;
  }

  private static boolean isOnly(Clause clause, String type) {
    return !clause.tokens().isEmpty() && clause.tokens().stream().allMatch(t -> t.is(type));
  }

  private static Token thatLate(Token length) {
    return length.is("length")
        ? length.as("moment").with(Map.of("at_seconds", length.value()))
        : length;
  }

  /** "从我说“大家好”那里开始", "上来就从…开始", "然后从第3秒开始": all that is said is where the video begins. */
  static boolean startsThere(Clause clause, List<Token> own) {
    boolean opensSo = Token.anyIs(own, "opens_so");
    if (own.size() != (opensSo ? 2 : 1)) {
      return false;
    }
    Token only = own.get(own.size() - 1);
    boolean isSpoken =
        (clause.joint() == Joint.START || opensSo)
            && only.is("range")
            && SpokenLines.isToldBySpeech(only)
            && !only.values().containsKey("end_seconds");
    return isSpoken || saysStart(only) || saysBothEnds(only);
  }

  /** "Start at 0:20". */
  static boolean saysStart(Token token) {
    return token.is("moment")
        && (Cue.STARTS_AT.opens(token) || Cue.FROM.opens(token) && Cue.STARTING.closes(token));
  }

  /** "Start at 0:30, end at 2:45". */
  static boolean saysBothEnds(Token token) {
    return token.is("range") && Cue.STARTS_AT.opens(token) && Cue.ENDS_AT.isIn(token);
  }

  /** That the video is kept from there on. */
  static List<Token> keptFromThere(List<Token> own, String said) {
    Token start = own.get(own.size() - 1);
    Token kept =
        start.is("moment") ? start.as("range").with(Map.of("start_seconds", start.value())) : start;
    return List.of(kept, Token.of("keep", Map.of(), said, 0, 0));
  }

  /** "When I say hello, at 0:12": the clock says it more exactly. */
  static List<Token> byTheClock(List<Token> own) {
    boolean isTimed =
        own.stream().anyMatch(t -> t.isOneOf(TIMED) && !SpokenLines.isToldBySpeech(t));
    if (isTimed) {
      return own.stream().filter(t -> !SpokenLines.isToldBySpeech(t)).toList();
    }
    boolean isStretch = Token.anyIs(own, "range");
    return isStretch ? own.stream().filter(t -> !t.is(SpokenLines.MOMENT)).toList() : own;
  }

  /** "1分20秒在左下角显示“王磊”": what comes first is when, and not how long. */
  static List<Token> momentFirst(List<Token> own) {
    boolean isText =
        !own.isEmpty()
            && own.get(0).is("length")
            && own.stream().anyMatch(Token::isHan)
            && Token.anyIs(own, "quote")
            && Token.anyIs(own, "position");
    if (!isText) {
      return own;
    }
    List<Token> told = new ArrayList<>(own);
    Token first = own.get(0);
    told.set(
        0,
        Token.of("moment", "at_seconds", first.value(), first.form(), first.start(), first.end()));
    return told;
  }

  /** "Generate an opening. 5 seconds would do": of what is not to be had. */
  static boolean saysOnlyHowLong(List<Token> own) {
    return own.stream()
        .allMatch(t -> t.is("length") || t.is("make") || t.isOneOf(ClausePairs.WANTED_LENGTHS));
  }

  /** "5秒和20秒": each of them a moment, and not how long it shall be. */
  static boolean listsMoments(Clause clause, List<Clause> following) {
    return !clause.tokens().isEmpty()
        && clause.tokens().stream().allMatch(t -> t.isHan() && t.isOneOf(LENGTHS))
        && following.stream()
            .findFirst()
            .filter(next -> next.joint() == Joint.AND && !next.tokens().isEmpty())
            .filter(next -> next.tokens().get(0).isOneOf(LENGTHS) || next.has("moment"))
            .isPresent();
  }
}
