package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * "前三分钟里只要开箱那段，1:10到1:52", "留最精彩的打斗那段2:40到3:10": where a stretch lies or what it shows, and then
 * its times. Only these count: the first three minutes are not wanted as well, nor is anything best
 * to be looked for.
 */
public final class StretchesTold {
  private static final String RANGE = "range";
  private static final String BEST = "highlights";
  private static final String BEFORE_TIMES = ",(（，";

  private StretchesTold() {}

  /** The same tokens, what only leads to the times as asking for nothing. */
  public static List<Token> byTheirTimes(List<Token> tokens, Lexicon lexicon) {
    List<Token> read = new ArrayList<>(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is(RANGE) && isLedInto(tokens, i) && holdsAnother(tokens, i, lexicon)) {
        read.set(i, token.as("filler"));
      } else if (token.is(BEST) && token.isHan()) {
        int times = timesBehind(tokens, i, lexicon);
        for (int told = i; told < times; told++) {
          read.set(told, tokens.get(told).as("filler"));
        }
      }
    }
    return read;
  }

  private static boolean isLedInto(List<Token> tokens, int at) {
    boolean isInside =
        at + 1 < tokens.size() && tokens.get(at).isHan() && Cue.INSIDE.is(tokens.get(at + 1));
    return isInside || Cue.INSIDE.opens(tokens.get(at));
  }

  /** Times inside, and before them no wish of its own. */
  private static boolean holdsAnother(List<Token> tokens, int outer, Lexicon lexicon) {
    for (int i = outer + 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is(RANGE)) {
        return lies(token, tokens.get(outer));
      }
      boolean ends = token.is(Token.PUNCTUATION) && Sentence.ENDS.contains(token.form());
      Role role = lexicon.role(token);
      if (ends || role == Role.VERB || role == Role.OBJECT || role == Role.QUALITY) {
        return false;
      }
    }
    return false;
  }

  private static boolean lies(Token inner, Token outer) {
    return inner.values().get("start_seconds") instanceof Number start
        && inner.values().get("end_seconds") instanceof Number end
        && outer.values().get("start_seconds") instanceof Number from
        && outer.values().get("end_seconds") instanceof Number to
        && from.doubleValue() <= start.doubleValue()
        && start.doubleValue() < end.doubleValue()
        && end.doubleValue() <= to.doubleValue();
  }

  /** Where the times stand of what is called best; the same place where none are told. */
  private static int timesBehind(List<Token> tokens, int best, Lexicon lexicon) {
    int at = best + 1;
    while (at < tokens.size() && describes(tokens.get(at), lexicon)) {
      at++;
    }
    boolean isPart = at > best + 1 && Cue.A_PART.closes(tokens.get(at - 1));
    boolean isApart = at < tokens.size() && BEFORE_TIMES.contains(tokens.get(at).form());
    int times = isApart ? at + 1 : at;
    boolean areTold =
        isPart
            && times < tokens.size()
            && tokens.get(times).is(RANGE)
            && (!isApart
                || times + 1 == tokens.size()
                || tokens.get(times + 1).is(Token.PUNCTUATION));
    return areTold ? times : best;
  }

  private static boolean describes(Token token, Lexicon lexicon) {
    return switch (lexicon.role(token)) {
      case UNKNOWN, FILLER, HELPER -> !token.is(Token.PUNCTUATION);
      default -> token.is("remark") || token.is("moment_of");
    };
  }
}
