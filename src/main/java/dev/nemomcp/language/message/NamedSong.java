package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A song by its name or whose it is, told by capitals: "the song Despacito", "music by Hans
 * Zimmer", "add 'Shape of You' by Ed Sheeran". No such music can be had, nor is it to be written on
 * screen.
 */
public final class NamedSong {
  private static final Set<String> PUTS = Set.of("add", "use", "make");

  private final Lexicon lexicon;
  private final String original;

  /**
   * @param original what the offsets of the tokens point into
   */
  public NamedSong(Lexicon lexicon, String original) {
    this.lexicon = lexicon;
    this.original = original;
  }

  /** The same tokens, each such song made one. */
  public List<Token> in(List<Token> tokens) {
    List<Token> read = new ArrayList<>(tokens.size());
    int at = 0;
    while (at < tokens.size()) {
      int end = end(tokens, at);
      Token first = tokens.get(at);
      int last = end > at ? tokens.get(end - 1).end() : first.end();
      String said = original.substring(first.start(), last);
      read.add(end > at ? Token.of("known_song", "song", said, said, first.start(), last) : first);
      at = Math.max(end, at + 1);
    }
    return read;
  }

  /** Behind the song; {@code at} itself where none begins there. */
  private int end(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean isSong = token.is("music") && !token.isHan() && !tokens.get(at).isCapitalIn(original);
    boolean mayBeSong = token.is("quote") && at > 0 && tokens.get(at - 1).isOneOf(PUTS);
    if (!(isSong || mayBeSong) || actsBefore(tokens, at)) {
      return at;
    }
    if (isTitle(tokens, at)) {
      return isPlaced(tokens, at + 1) ? at : at + 1;
    }
    int named = isSong && Cue.SONG.closes(token) ? endOfName(tokens, at + 1) : at + 1;
    int owned = isBy(tokens, named) ? endOfName(tokens, named + 1) : named;
    boolean isOwned = owned > named + 1;
    boolean isName = named > at + 1 || isOwned;
    int end = isOwned ? owned : named;
    return isName && !(mayBeSong && isPlaced(tokens, end)) ? end : at;
  }

  /** "配《孤勇者》": what is played, and not what is written. */
  private boolean isTitle(List<Token> tokens, int at) {
    return tokens.get(at).is("quote")
        && original.charAt(tokens.get(at).start()) == '《'
        && Cue.PLAYS.is(tokens.get(at - 1));
  }

  /** "Remove the song Despacito": which is there. */
  private boolean actsBefore(List<Token> tokens, int at) {
    for (int i = at - 1; i >= 0 && lexicon.role(tokens.get(i)) != Role.JOINT; i--) {
      Role role = lexicon.role(tokens.get(i));
      if (role == Role.ACTION
          || role == Role.QUALITY
          || tokens.get(i).isOneOf(TokenTypes.LETTERED)) {
        return true;
      }
      if (tokens.get(i).is(Token.PUNCTUATION)) {
        return false;
      }
    }
    return false;
  }

  private int endOfName(List<Token> tokens, int from) {
    int end = from;
    while (end < tokens.size()
        && tokens.get(end).isCapitalIn(original)
        && (end > from || mayOpenName(tokens.get(end)))) {
      end++;
    }
    return end;
  }

  /** "The Weeknd" too. */
  private boolean mayOpenName(Token token) {
    return lexicon.role(token) == Role.UNKNOWN || token.form().equals("the");
  }

  private static boolean isBy(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).form().equals("by");
  }

  /** "Add 'Day One' by Ann Lee at the top": to be read. */
  private static boolean isPlaced(List<Token> tokens, int from) {
    return tokens.subList(from, tokens.size()).stream()
        .takeWhile(t -> !t.is(Token.PUNCTUATION) && !t.is("then") && !t.is("and"))
        .anyMatch(t -> t.is("position") || t.isOneOf(TokenTypes.LETTERED));
  }
}
