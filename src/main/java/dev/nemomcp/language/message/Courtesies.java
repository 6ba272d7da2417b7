package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * "Hi, please …, thanks!", "麻烦你…，谢谢": what is polite and asks for nothing. Left out, since a place
 * or a time that it stands before is looked for where a sentence begins.
 */
public final class Courtesies {
  private static final Set<String> PAUSES = Set.of(",", "，", "、", "-", ":");
  private static final Set<String> LEADS_ON = Set.of("not", "take");
  private static final Set<Role> OPENING = EnumSet.of(Role.OBJECT, Role.VALUE);

  private static final Set<String> FORMS = Set.of("video_file", "ratio", "platform", "resolution");
  private static final Set<String> QUESTIONS =
      Set.of("wh", "ask", "may_i", "if", "price", "privacy", "limits", "formats", "progress");
  private static final String COLOR_BACK = "color_back";

  private final Lexicon lexicon;

  public Courtesies(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * @param words of the message, not yet recognised
   * @return the same without what is only polite; a sentence of nothing else stays
   */
  public List<Token> leftOut(List<Token> words) {
    return Sentence.rewritten(words, this::plain);
  }

  private List<Token> plain(List<Token> sentence) {
    List<Token> order = Sentence.asks(sentence) ? asked(sentence) : sentence;
    if (Sentence.asks(order)) {
      return order;
    }
    List<Token> said = goneOn(withoutOpening(Sentence.unmarked(order)));
    List<Token> plain = new ArrayList<>(withoutClosing(said));
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
    int greeting = from + Cue.GREETS.wordsAt(rest, 0);
    if (greeting > from && greeting < sentence.size() && isPause(sentence.get(greeting))) {
      return greeting + 1;
    }
    int wish = from + Cue.WISHES.wordsAt(rest, 0);
    boolean leadsToPlace = wish > from && isPlacedFirst(sentence.subList(wish, sentence.size()));
    return leadsToPlace ? wish : from + Cue.PLEADS.wordsAt(rest, 0);
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
        return isOrder(order) || isOrder(afterLastPause(order)) ? order : sentence;
      }
    }
    return sentence;
  }

  /** "转成mp4格式", and not "我传三个视频": what would be done, and nobody asks whether he may. */
  private boolean isOrder(List<Token> order) {
    List<Token> recognised = lexicon.recognise(order);
    boolean givesForm =
        recognised.stream().anyMatch(lexicon::isHelper)
            && recognised.stream().anyMatch(t -> t.isOneOf(FORMS));
    boolean says =
        givesForm
            || recognised.stream()
                .anyMatch(
                    t ->
                        lexicon.saysWhatHappens(t)
                            || t.isOneOf(TokenTypes.STEPS)
                            || t.is(COLOR_BACK));
    return says && Cue.ASKS_FOR_ADVICE.opening(order).isEmpty();
  }

  private static List<Token> afterLastPause(List<Token> order) {
    int from = order.size() - 1;
    while (from > 0 && !isPause(order.get(from - 1))) {
      from--;
    }
    return order.subList(from, order.size());
  }

  /** "能把人声弄小点不，再剪掉停顿", "可以选几个精彩瞬间吗，再加字幕": two orders, and no question. */
  private List<Token> goneOn(List<Token> sentence) {
    int may = Cue.MAY.wordsAt(sentence, 0);
    for (int i = may + 1; may > 0 && i + 2 < sentence.size(); i++) {
      List<Token> first = sentence.subList(may, i);
      List<Token> rest = sentence.subList(i + 2, sentence.size());
      boolean asksSoFar = isPause(sentence.get(i + 1)) && Cue.ASKS_SO_FAR.is(sentence.get(i));
      if (asksSoFar && isOrder(first) && goesOn(lexicon.recognise(rest))) {
        List<Token> orders = new ArrayList<>(first);
        orders.addAll(sentence.subList(i + 1, sentence.size()));
        return orders;
      }
    }
    return sentence;
  }

  private boolean goesOn(List<Token> rest) {
    return rest.stream().anyMatch(t -> lexicon.saysWhatHappens(t) || lexicon.isHelper(t))
        && rest.stream().noneMatch(t -> t.isOneOf(QUESTIONS));
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
    return !words.isEmpty() && cue.wordsAt(words, 0) == words.size();
  }

  private static boolean isPause(Token token) {
    return token.is(Token.PUNCTUATION) && PAUSES.contains(token.form());
  }
}
