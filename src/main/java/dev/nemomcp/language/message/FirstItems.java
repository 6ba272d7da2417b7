package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;

/** "1.加字幕 2.加音乐 3.加转场，只做前两项": of a list of wishes only those are meant. */
final class FirstItems {
  private static final String FIRST = "first_items";

  private FirstItems() {}

  /** The tokens of the items that are wanted; all of them where nothing says which, or no list. */
  static List<Token> wanted(List<Token> tokens, Lexicon lexicon) {
    List<Token> told = tokens.stream().filter(t -> t.is(FIRST)).toList();
    if (told.size() != 1) {
      return tokens;
    }
    int at = tokens.indexOf(told.get(0));
    if (tokens.stream().skip(at + 1L).anyMatch(t -> lexicon.role(t) != Role.FILLER)) {
      return tokens;
    }
    List<List<Token>> items = new ArrayList<>(Sentence.parts(tokens.subList(0, at + 1), lexicon));
    items.remove(items.size() - 1);
    items.removeIf(part -> part.stream().noneMatch(t -> isWish(t, lexicon)));
    int from = number(told.get(0), "from");
    int to = number(told.get(0), "to");
    return items.size() < 2 || to > items.size() || from > to
        ? tokens
        : items.subList(from - 1, to).stream().flatMap(item -> parted(item).stream()).toList();
  }

  private static List<Token> parted(List<Token> item) {
    List<Token> parted = new ArrayList<>(item);
    parted.add(Token.punctuation("。", item.get(item.size() - 1).end()));
    return parted;
  }

  private static boolean isWish(Token token, Lexicon lexicon) {
    return lexicon.isVerb(token)
        || lexicon.role(token) == Role.OBJECT
        || lexicon.role(token) == Role.QUALITY;
  }

  private static int number(Token told, String name) {
    return told.values().get(name) instanceof Number said ? said.intValue() : 1;
  }
}
