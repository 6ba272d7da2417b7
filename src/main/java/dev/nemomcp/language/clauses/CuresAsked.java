package dev.nemomcp.language.clauses;

import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.message.Clause.Joint;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexer;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * "The logo is too big, fix it": to complain was to ask already, and "fix it" asks for no more.
 * "“五折”闪得太快，多留3秒": how long that lasts, and neither it nor the film is cut.
 */
final class CuresAsked {
  private static final String IT = "it";
  private static final Set<String> ASKS = Set.of("fix_it", "polite", "hello");

  private static final Set<String> LASTING =
      Set.of("title", "text", "logo", "lower_third", "end_card", "transition", "fade");

  /** What such a thing is told by in Chinese, too: the words themselves, and the photos. */
  private static final Set<String> ALSO_LASTING =
      Set.of("slideshow", "photos", "quote", "watermark", "music");

  private static final Set<String> NEVER_MADE = Set.of("slideshow", "photos", "logo", "music");

  private static final Set<String> OF_THE_THING = Set.of("moment", "clock", "range", "clip");
  private static final Set<String> HOW_LONG =
      Set.of("target", "to_length", "at_most", "length", "shown");
  private static final double LONGEST_SECONDS = 10;

  private final Lexicon lexicon;

  CuresAsked(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Clause> leftOut(List<Clause> clauses) {
    List<Clause> left = new ArrayList<>();
    for (Clause clause : clauses) {
      if (saysOnlyWhen(clause) && left.size() > 1 && isSaidAgain(last(left), clause)) {
        left.remove(left.size() - 1);
      }
      Clause before = last(left);
      if (before != null && asksOnly(clause) && complains(before)) {
        continue;
      }
      if (before != null && saysHowLongOnly(clause, before) && isOfFaultyThing(before)) {
        left.set(left.size() - 1, clause.of(changed(before, clause)).after(before.joint()));
      } else if (before != null && saysOnlyWhen(clause) && comesTooEarly(before)) {
        left.set(left.size() - 1, clause.of(later(before, clause)).after(before.joint()));
      } else if (before != null && clause.isRemark() && namesOnly(before) && complains(clause)) {
        left.set(left.size() - 1, clause.with(named(before)).after(before.joint()));
      } else {
        left.add(clause);
      }
    }
    return left;
  }

  /** "两秒就够", "多留3秒": with no thing of its own, and too short for a film. */
  private boolean saysHowLongOnly(Clause cure, Clause complaint) {
    double longest = complaint.has("music") ? Double.MAX_VALUE : LONGEST_SECONDS;
    return cure.joint() != Joint.START
        && isChinese(cure)
        && cure.tokens().stream().filter(t -> isHowLong(t, longest)).count() == 1
        && cure.tokens().stream()
            .allMatch(
                t -> isHowLong(t, longest) || lexicon.role(t) == Role.TALK || lexicon.isHelper(t));
  }

  private static boolean isChinese(Clause clause) {
    return Lexer.hasHan(clause.said());
  }

  private static boolean isHowLong(Token token, double longest) {
    boolean isShort =
        token.isOneOf(HOW_LONG)
            && token.values().get("seconds") instanceof Number seconds
            && seconds.doubleValue() <= longest;
    boolean isFirst =
        token.is("range") && Double.valueOf(0).equals(token.values().get("start_seconds"));
    return isShort || isFirst || token.is("shown_more");
  }

  /** "标题停留太久", "“五折”闪得太快": nothing is to be done yet. */
  private boolean isOfFaultyThing(Clause complaint) {
    return complaint.joint() != Joint.AND
        && complaint.tokens().stream().anyMatch(CuresAsked::mayLast)
        && complaint.tokens().stream().noneMatch(t -> lexicon.role(t) == Role.ACTION)
        && complaint.tokens().stream().noneMatch(t -> t.isOneOf(HOW_LONG) || t.is("not"))
        && Cue.WRONG_LENGTH.isIn(complaint.said());
  }

  private static Clause last(List<Clause> clauses) {
    return clauses.isEmpty() ? null : clauses.get(clauses.size() - 1);
  }

  private boolean saysOnlyWhen(Clause cure) {
    return cure.joint() != Joint.START
        && isChinese(cure)
        && cure.tokens().stream().filter(t -> t.is("moment")).count() == 1
        && cure.tokens().stream().allMatch(t -> t.is("moment") || lexicon.role(t) == Role.TALK);
  }

  /** "等我拿出盒子那会儿，也就是22秒再出": what is to be seen then. */
  private boolean isSaidAgain(Clause shown, Clause when) {
    return Cue.THAT_IS.opens(when.said())
        && isChinese(shown)
        && shown.tokens().stream().noneMatch(t -> lexicon.role(t).isTopic());
  }

  /** "音乐别一上来就响", "“包邮”出来得太早了". */
  private boolean comesTooEarly(Clause complaint) {
    return complaint.tokens().stream().anyMatch(CuresAsked::mayLast)
        && complaint.tokens().stream().noneMatch(lexicon::isVerb)
        && Cue.TOO_EARLY.isIn(complaint.said());
  }

  private static List<Token> later(Clause complaint, Clause cure) {
    List<Token> tokens = new ArrayList<>();
    if (!complaint.has("music")) {
      tokens.add(cure.first("moment").as("move_it"));
    }
    complaint.tokens().stream().filter(CuresAsked::mayLast).forEach(tokens::add);
    tokens.add(cure.first("moment"));
    return tokens;
  }

  private static boolean mayLast(Token token) {
    return token.isOneOf(LASTING) || token.isOneOf(ALSO_LASTING);
  }

  private static List<Token> changed(Clause complaint, Clause cure) {
    Token length =
        cure.tokens().stream().filter(t -> isHowLong(t, Double.MAX_VALUE)).findFirst().get();
    List<Token> tokens = new ArrayList<>();
    complaint.tokens().stream()
        .filter(t -> mayLast(t) || t.isOneOf(OF_THE_THING))
        .map(t -> t.is("watermark") ? t.as("logo") : t)
        .forEach(tokens::add);
    if (!length.isOneOf(HOW_LONG)) {
      tokens.add(length);
    } else if (Token.anyIs(tokens, "logo")) {
      tokens.add(length.as("shown"));
    } else {
      tokens.add(length.as("length"));
    }
    if (tokens.stream().noneMatch(t -> t.isOneOf(NEVER_MADE))) {
      tokens.add(0, length.as("make"));
    }
    return tokens;
  }

  private static boolean asksOnly(Clause clause) {
    return clause.has("fix_it") && named(clause).stream().allMatch(t -> t.is(IT));
  }

  /** "Fix the logo, it's too big". */
  private boolean namesOnly(Clause clause) {
    List<Token> named = named(clause);
    return clause.has("fix_it")
        && named.size() == 1
        && (lexicon.role(named.get(0)) == Role.OBJECT || named.get(0).is("clip"));
  }

  private static List<Token> named(Clause asked) {
    return asked.tokens().stream().filter(t -> !t.isOneOf(ASKS)).toList();
  }

  private boolean complains(Clause clause) {
    return clause.tokens().stream().anyMatch(t -> lexicon.role(t) == Role.QUALITY)
        && clause.tokens().stream().noneMatch(lexicon::isVerb);
  }
}
