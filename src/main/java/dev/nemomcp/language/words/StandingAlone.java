package dev.nemomcp.language.words;

import java.util.ArrayList;
import java.util.List;

/**
 * Phrases that mean what they do only where nothing else stands between two marks: "great, now crop
 * it" praises, "great music" does not. They may lead on to more: "great but the music is too loud".
 */
final class StandingAlone {
  /** The meaning of the words that lead on. */
  private static final String LEADS_ON = "leads_on";

  /** The value of a phrase that all that follows belongs to: "I love how …". */
  private static final String GOES_ON = "goes_on";

  private final PhraseBook phrases;

  StandingAlone(PhraseBook phrases) {
    this.phrases = phrases;
  }

  List<Token> in(List<Token> tokens) {
    List<Token> read = new ArrayList<>(tokens.size());
    int from = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      if (i == tokens.size() || tokens.get(i).is(Token.PUNCTUATION)) {
        boolean isContent = from > 0 && tokens.get(from - 1).form().equals(":");
        List<Token> between = tokens.subList(from, i);
        read.addAll(isContent ? between : between(between));
        read.addAll(tokens.subList(i, Math.min(i + 1, tokens.size())));
        from = i + 1;
      }
    }
    return read;
  }

  private List<Token> between(List<Token> tokens) {
    List<Token> found = phrases.rewrite(tokens);
    if (found.isEmpty() || found.get(0).equals(tokens.get(0)) || found.get(0).is(LEADS_ON)) {
      return tokens;
    }
    List<Token> after = found.subList(1, found.size());
    int swallowed = 0;
    if (found.get(0).values().containsKey(GOES_ON)) {
      swallowed = (int) after.stream().takeWhile(t -> !t.is(LEADS_ON)).count();
    }
    if (swallowed < after.size() && !after.get(swallowed).is(LEADS_ON)) {
      return tokens;
    }
    int end = found.get(swallowed).end();
    List<Token> read = new ArrayList<>(found.subList(0, 1));
    tokens.stream().filter(t -> t.start() >= end).forEach(read::add);
    return read;
  }
}
