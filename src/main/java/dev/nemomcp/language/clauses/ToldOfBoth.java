package dev.nemomcp.language.clauses;

import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.message.Clause.Joint;
import dev.nemomcp.language.words.Lexer;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * "标题和字幕都大一点": Chinese names its things first, and what is told after the last of them is told of
 * each.
 */
final class ToldOfBoth {
  /** What lies on the film or sounds in it, each with a look or a loudness of its own. */
  private static final Set<String> THINGS =
      Set.of(
          "title",
          "text",
          "captions",
          "logo",
          "watermark",
          "sticker",
          "lower_third",
          "end_card",
          "music",
          "voice",
          "voice_over",
          "original_sound",
          "sound_effect",
          "ambience",
          "any_sound");

  private ToldOfBoth() {}

  /** Each of the things with what is told of them all. */
  static List<Clause> each(List<Clause> sentence) {
    List<Clause> clauses = sentence.stream().flatMap(c -> parted(c).stream()).toList();
    List<Clause> told = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      int last = i;
      while (last + 1 < clauses.size()
          && onlyNames(clauses.get(last))
          && isNamedBeside(clauses.get(last + 1))) {
        last++;
      }
      Clause telling = clauses.get(last);
      if (last == i || !tells(telling)) {
        told.add(clauses.get(i));
        continue;
      }
      List<Token> what = telling.tokens().subList(1, telling.tokens().size());
      String words = wordsAfter(telling);
      for (Clause named : clauses.subList(i, last)) {
        Clause whole = named.followedBy(what);
        told.add(
            new Clause(
                whole.tokens(), joint(told, named), named.said() + words, telling.isRemark()));
      }
      told.add(telling.after(Joint.COMMA));
      i = last;
    }
    return told;
  }

  /** "字幕logo都往上提一提": nothing stands between them; "片头片尾" are places. */
  private static List<Clause> parted(Clause clause) {
    List<Token> tokens = clause.tokens();
    boolean areTwo =
        tokens.size() > 2
            && isThing(tokens.get(0))
            && isThing(tokens.get(1))
            && !tokens.get(1).is("end_card")
            && !tokens.get(0).type().equals(tokens.get(1).type())
            && clause.said().contains(name(tokens.get(0)) + name(tokens.get(1)) + "都");
    if (!areTwo) {
      return List.of(clause);
    }
    int second = clause.said().indexOf(name(tokens.get(1)));
    Clause first =
        new Clause(
            tokens.subList(0, 1),
            clause.joint(),
            clause.said().substring(0, second),
            clause.isRemark());
    Clause other =
        new Clause(
            tokens.subList(1, tokens.size()),
            Joint.AND,
            clause.said().substring(second),
            clause.isRemark());
    return List.of(first, other);
  }

  private static Joint joint(List<Clause> told, Clause named) {
    return named.joint() == Joint.AND && !told.isEmpty() ? Joint.COMMA : named.joint();
  }

  /** "第一段的标题": nothing but a thing, and where it is. */
  private static boolean onlyNames(Clause clause) {
    List<Token> tokens = clause.tokens();
    Token last = tokens.get(tokens.size() - 1);
    return isThing(last)
        && tokens.stream()
            .allMatch(t -> t.equals(last) || t.isOneOf(TokenTypes.STRETCH) || t.is("polite"));
  }

  private static boolean isNamedBeside(Clause clause) {
    return clause.joint() == Joint.AND && isThing(clause.tokens().get(0));
  }

  private static boolean isThing(Token token) {
    return token.isOneOf(THINGS);
  }

  /** And no other thing, which might be what is meant for the last one only. */
  private static boolean tells(Clause clause) {
    List<Token> what = clause.tokens().subList(1, clause.tokens().size());
    return Lexer.isHan(clause.said().charAt(clause.said().length() - 1))
        && !what.isEmpty()
        && what.stream().noneMatch(ToldOfBoth::isThing);
  }

  /** What is said behind the thing. */
  private static String wordsAfter(Clause clause) {
    String name = name(clause.tokens().get(0));
    int at = clause.said().indexOf(name);
    return at < 0 ? clause.said() : clause.said().substring(at + name.length());
  }

  private static String name(Token thing) {
    return thing.isHan() ? thing.form().replace(" ", "") : thing.form();
  }
}
