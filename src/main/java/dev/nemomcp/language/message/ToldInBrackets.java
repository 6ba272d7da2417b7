package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * "Put the drone shot (clip 4) first": what it shows is the owner's name of what can be counted.
 */
public final class ToldInBrackets {
  private static final int LONGEST_NAME = 6;

  /** How it is said that something starts there, word by word. */
  private static final Set<String> STARTS = Set.of("开", "始", "起");

  /** What makes a moment of a time. */
  private static final String AT = "处";

  /** What points at a length: "那三秒". */
  private static final String THAT = "那";

  private ToldInBrackets() {}

  /**
   * @param words of the message, not yet recognised
   * @return the same, where a clip stands in brackets without them and the name in front of them
   */
  public static List<Token> instead(List<Token> words, Lexicon lexicon) {
    List<Token> kept = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      List<Token> inside = Asides.inBrackets(words.subList(i, words.size()));
      if (!inside.isEmpty() && (isClip(inside, lexicon) || tellsWhen(kept, inside, lexicon))) {
        int name = startOfName(kept);
        kept.subList(name, kept.size()).clear();
        kept.addAll(inside);
        i += inside.size() + 1;
      } else if (!inside.isEmpty() && tellsTime(kept, inside, lexicon)) {
        kept.subList(startOfName(kept), kept.size()).clear();
        kept.addAll(inside);
        i += inside.size() + 1;
        kept.add(Token.word(AT, words.get(i).start()));
      } else if (!inside.isEmpty() && tellsStart(kept, inside, lexicon)) {
        List<Token> length = lengthAtEnd(kept, lexicon);
        kept.subList(startOfName(kept), kept.size()).clear();
        int behind = words.get(i + inside.size() + 1).start();
        kept.addAll(inside.stream().filter(t -> !STARTS.contains(t.form())).toList());
        kept.add(Token.word("起", behind - 1));
        length.forEach(
            t -> kept.add(new Token(t.type(), t.values(), t.form(), t.stem(), behind, behind + 1)));
        i += inside.size() + 1;
      } else {
        kept.add(words.get(i));
      }
    }
    return kept;
  }

  private static boolean isClip(List<Token> inside, Lexicon lexicon) {
    List<Token> recognised = lexicon.recognise(inside);
    return recognised.size() == 1 && recognised.get(0).is("clip");
  }

  /** "打架那三秒（0:40到0:43）放慢": a part that has no name but what is seen there. */
  private static boolean tellsWhen(List<Token> before, List<Token> inside, Lexicon lexicon) {
    List<Token> recognised = lexicon.recognise(inside);
    return recognised.size() == 1
        && recognised.get(0).is("range")
        && !before.isEmpty()
        && Cue.ENDS_A_PART.is(before.get(before.size() - 1));
  }

  /** "揭盖的时候（大概1分06秒）放大": when that is, and not how long. */
  private static boolean tellsTime(List<Token> before, List<Token> inside, Lexicon lexicon) {
    List<Token> recognised = lexicon.recognise(inside);
    return Cue.AT_THAT_TIME.closes(before)
        && recognised.stream().filter(t -> t.is("length")).count() == 1
        && recognised.stream().allMatch(t -> t.is("length") || t.is("filler"));
  }

  /** "被单杀那两秒（2:12起）": how long it is was told in front. */
  private static boolean tellsStart(List<Token> before, List<Token> inside, Lexicon lexicon) {
    List<Token> recognised = lexicon.recognise(inside);
    return (recognised.get(0).is("clock") || recognised.get(0).is("moment"))
        && Cue.STARTING.closes(inside.stream().map(Token::form).collect(Collectors.joining()))
        && !lengthAtEnd(before, lexicon).isEmpty();
  }

  private static List<Token> lengthAtEnd(List<Token> words, Lexicon lexicon) {
    int that = words.stream().map(Token::form).toList().lastIndexOf(THAT);
    List<Token> recognised = lexicon.recognise(words.subList(that + 1, words.size()));
    if (recognised.isEmpty() || !recognised.get(recognised.size() - 1).is("length")) {
      return List.of();
    }
    int from = recognised.get(recognised.size() - 1).start();
    return words.stream().filter(t -> t.start() >= from).toList();
  }

  /** Where it cannot be seen where the name begins, all of it stays. */
  private static int startOfName(List<Token> before) {
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - LONGEST_NAME); i--) {
      Token word = before.get(i);
      if (!word.isPlain() || Cue.BEFORE_A_NAME.is(word)) {
        return i + 1;
      }
      if (i == 0 || Cue.DETERMINER.is(word)) {
        return i;
      }
    }
    return before.size();
  }
}
