package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * "Add captions, and is it free?", "加字幕，另外导出的文件在哪": a wish and a question in one sentence. Whether
 * something asks is told for a sentence as a whole, so that the wish would be asked after, or the
 * question carried out; they are read as two sentences.
 */
public final class AskedBeside {
  private static final Set<String> COMMAS = Set.of(",", "，", ";", "；");

  private static final Set<String> ASKED = Set.of("if", "wh", "may_i", "ask", "credits");

  private final Lexicon lexicon;

  public AskedBeside(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * @param words of the message, not yet recognised
   * @return the same, with a question that stands behind something else as a sentence of its own
   */
  public List<Token> parted(List<Token> words) {
    return Sentence.rewritten(words, this::partedSentence);
  }

  private List<Token> partedSentence(List<Token> sentence) {
    List<Token> said = Sentence.unmarked(sentence);
    for (int i = 1; i < said.size(); i++) {
      int asked = i + (isComma(said.get(i)) ? 1 : 0);
      int joint = asked < said.size() ? Cue.ASKS_ALSO.wordsAt(said, asked) : 0;
      boolean mayAsk = asked > i || (joint > 0 && !said.get(i).isHan());
      if (mayAsk
          && asks(said, asked + joint, sentence)
          && isOrder(said.subList(0, i), joint > 0 || said.get(0).isHan())) {
        List<Token> both = new ArrayList<>(said.subList(0, i));
        both.add(Token.punctuation(".", said.get(i - 1).end()));
        both.addAll(sentence.subList(asked + joint, sentence.size()));
        return both;
      }
    }
    return sentence;
  }

  /** "And what does it cost?": nothing but that is said from there on. */
  private static boolean asks(List<Token> said, int from, List<Token> sentence) {
    if (from >= said.size()) {
      return false;
    }
    List<Token> rest = said.subList(from, said.size());
    boolean goesOn = rest.stream().anyMatch(AskedBeside::isComma);
    return Cue.ASKS_STRAIGHT.opening(rest).isPresent()
        || !goesOn && Sentence.asks(sentence) && Cue.ASKS_WHAT.opening(rest).isPresent();
  }

  /** And no question, nor what would be if something else was done. */
  private boolean isOrder(List<Token> before, boolean isJoined) {
    List<Token> recognised = lexicon.recognise(before);
    return (isJoined || lexicon.opensWithOrder(recognised))
        && recognised.stream().anyMatch(t -> lexicon.saysWhatHappens(t) || lexicon.isHelper(t))
        && recognised.stream().noneMatch(t -> t.isOneOf(ASKED))
        && Cue.QUESTION_WORD.opening(before).isEmpty()
        && Cue.ASKS_STRAIGHT.opening(before).isEmpty();
  }

  private static boolean isComma(Token token) {
    return token.is(Token.PUNCTUATION) && COMMAS.contains(token.form());
  }
}
