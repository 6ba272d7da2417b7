package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * "You joined all the clips, cut them apart again", "… since you changed the song": an edit that
 * was made, and no order to make it once more. What it names stays, for what follows may be of it.
 */
public final class EditsReported {
  /** "You made it black and white". */
  private static final Set<String> LOOKS =
      Set.of(
          "mono",
          "vintage",
          "cinematic",
          "named_look",
          "vertical",
          "horizontal",
          "square",
          "scene");

  private EditsReported() {}

  /** The tokens without what was done. */
  public static List<Token> leftOut(List<Token> tokens, Lexicon lexicon, String text) {
    List<Token> left = new ArrayList<>();
    boolean reports = false;
    boolean isWhy = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is(Token.PUNCTUATION) || lexicon.role(token) == Role.JOINT) {
        reports = false;
        isWhy = false;
      } else if (!reports && (opensPart(tokens, i, lexicon) || Cue.SINCE.is(token))) {
        reports = Cue.REPORTED_EDIT.opens(text.substring(token.start()));
        isWhy = reports && (Cue.SINCE.is(token) || token.isHan());
        reports &= !token.isHan() || isDone(tokens.subList(i, tokens.size()), text);
      }
      left.add(reports && (isWhy || tellsWhatIsDone(token, lexicon)) ? token.as("filler") : token);
    }
    return left;
  }

  /** "你剪成0:20到0:30了", and not "你放到右下角好了". */
  private static boolean isDone(List<Token> rest, String text) {
    List<Token> part = Sentence.partFrom(rest, 0);
    return Cue.BECAME.closes(Sentence.said(part, text))
        && !Cue.AGREED.closes(Sentence.said(part, text));
  }

  private static boolean opensPart(List<Token> tokens, int at, Lexicon lexicon) {
    Token before = at == 0 ? null : tokens.get(at - 1);
    return before == null || before.is(Token.PUNCTUATION) || lexicon.role(before) == Role.JOINT;
  }

  private static boolean tellsWhatIsDone(Token token, Lexicon lexicon) {
    return switch (lexicon.role(token)) {
      case ACTION, VERB, HELPER, UNKNOWN -> !token.isHan();
      default -> token.is("whole") || token.isOneOf(LOOKS);
    };
  }
}
