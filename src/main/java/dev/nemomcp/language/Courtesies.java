package dev.nemomcp.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "Hi, please …, thanks!", "麻烦你…，谢谢": what is polite and asks for nothing. Left out, since a place
 * or a time that it stands before is looked for where a sentence begins.
 */
final class Courtesies {
  private static final Set<String> PAUSES = Set.of(",", "，", "、", "-", ":");
  private static final Set<String> LEADS_ON = Set.of("not", "take");
  private static final Set<Role> OPENING = EnumSet.of(Role.OBJECT, Role.VALUE);

  private final Lexicon lexicon;

  Courtesies(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * @param words of the message, not yet recognised
   * @return the same without what is only polite; a sentence of nothing else stays
   */
  List<Token> leftOut(List<Token> words) {
    return Sentence.rewritten(words, this::plain);
  }

  private List<Token> plain(List<Token> sentence) {
    List<Token> order = Sentence.asks(sentence) ? asked(sentence) : sentence;
    if (Sentence.asks(order)) {
      return order;
    }
    List<Token> plain = new ArrayList<>(withoutClosing(withoutOpening(Sentence.unmarked(order))));
    plain.addAll(Sentence.mark(order));
    return plain;
  }

  private List<Token> withoutOpening(List<Token> sentence) {
    int from = 0;
    int next = afterOpening(sentence, from);
    while (next > from && next < sentence.size()) {
      from = next;
      next = afterOpening(sentence, from);
    }
    return sentence.subList(from, sentence.size());
  }

  private int afterOpening(List<Token> sentence, int from) {
    List<Token> rest = sentence.subList(from, sentence.size());
    int greeting = from + length(Cue.GREETS.opening(rest));
    if (greeting > from && greeting < sentence.size() && isPause(sentence.get(greeting))) {
      return greeting + 1;
    }
    int wish = from + length(Cue.WISHES.opening(rest));
    boolean leadsToPlace = wish > from && isPlacedFirst(sentence.subList(wish, sentence.size()));
    return leadsToPlace ? wish : from + length(Cue.PLEADS.opening(rest));
  }

  /** "我想第40秒的时候打上…", "需要字幕换成绿色": which says what to do, and not what is wanted. */
  private boolean isPlacedFirst(List<Token> rest) {
    List<Token> clause = lexicon.recognise(rest.stream().takeWhile(t -> !isPause(t)).toList());
    boolean opensWithThing =
        !clause.isEmpty() && OPENING.contains(lexicon.role(clause.get(0)))
            || !rest.isEmpty() && Cue.PLACED_FIRST.opening(rest).isPresent();
    return opensWithThing
        && clause.stream()
            .skip(1)
            .anyMatch(
                t -> lexicon.saysWhatHappens(t) || lexicon.isHelper(t) || t.isOneOf(LEADS_ON));
  }

  /** "加字幕，可以吗？", "add captions, could you?": which is no question. */
  private List<Token> asked(List<Token> sentence) {
    List<Token> words = Sentence.unmarked(sentence);
    for (int i = 1; i < words.size(); i++) {
      List<Token> tail = words.subList(i, words.size());
      if (isPause(tail.get(0)) && isAll(Cue.AGREES, tail.subList(1, tail.size()))) {
        List<Token> order = new ArrayList<>(words.subList(0, i));
        order.add(Token.punctuation(".", tail.get(0).start()));
        boolean isOrder =
            lexicon.recognise(order).stream().anyMatch(lexicon::saysWhatHappens)
                && Cue.ASKS_FOR_ADVICE.opening(order).isEmpty();
        return isOrder ? order : sentence;
      }
    }
    return sentence;
  }

  private static List<Token> withoutClosing(List<Token> sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      List<Token> tail = sentence.subList(i, sentence.size());
      boolean thanks = isPause(tail.get(0)) && isAll(Cue.THANKS, tail.subList(1, tail.size()));
      if (thanks || isAll(Cue.PLEADS_AFTERWARDS, tail)) {
        return sentence.subList(0, i);
      }
    }
    return sentence;
  }

  private static boolean isAll(Cue cue, List<Token> words) {
    return !words.isEmpty() && length(cue.opening(words)) == words.size();
  }

  private static boolean isPause(Token token) {
    return token.is(Token.PUNCTUATION) && PAUSES.contains(token.form());
  }

  private static int length(Optional<String> words) {
    return words.map(form -> form.split(" ").length).orElse(0);
  }
}
