package dev.nemomcp.language.shown;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;

/** "The captions say Jon": what they say and should not, where nothing is to be added. */
final class CaptionsBlamed {
  private CaptionsBlamed() {}

  static List<Token> told(List<Token> tokens) {
    List<Token> told = new ArrayList<>(tokens);
    for (int i = 1; i < tokens.size(); i++) {
      boolean isOfTheirs =
          tokens.get(i).is("says")
              && tokens.get(i - 1).is("captions")
              && (i > 1 && !opensClause(tokens.get(i - 2))
                  ? Cue.POINTS.is(tokens.get(i - 2))
                  : saysWhatItIs(tokens))
              && tokens.subList(startOfClause(tokens, i), i).stream()
                  .noneMatch(t -> t.isOneOf(TextWords.PUTS));
      if (isOfTheirs) {
        told.set(i, tokens.get(i).as("typo"));
      }
    }
    return told;
  }

  private static boolean opensClause(Token joint) {
    return joint.is("and") || joint.is("then") || joint.is("but");
  }

  private static int startOfClause(List<Token> tokens, int at) {
    int from = at;
    while (from > 0 && !opensClause(tokens.get(from - 1))) {
      from--;
    }
    return from;
  }

  private static boolean saysWhatItIs(List<Token> tokens) {
    return tokens.stream().anyMatch(t -> t.is("subject") && Cue.IT.opens(t));
  }
}
