package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A part of a sentence that asks for one thing, or for several of a kind.
 *
 * @param tokens what was recognised in it, fillers left out
 * @param joint how it hangs together with the clause before
 * @param said its words as the user wrote them
 * @param isRemark it is worded as telling how things are, not as asking for something
 */
public record Clause(List<Token> tokens, Joint joint, String said, boolean isRemark) {

  /** What is said of a thing that is there, or how it shall be. */
  private static final Set<String> TOLD =
      Set.of(
          "misread",
          "transcribed_as",
          "says",
          "earlier",
          "later",
          "transparent",
          "at_most",
          "uneven");

  /** "Music: calm". */
  private static final Pattern HEADED = Pattern.compile("[A-Za-z]+(?: [a-z]+)?: ");

  /** How a clause hangs together with the one before. */
  public enum Joint {
    /** It begins a sentence. */
    START,
    COMMA,
    AND,
    THEN,
    /** It says something against: "but keep the music". */
    BUT,
    /** It says why: "because it is too long". */
    REASON,
    /** Nothing stands between; a new verb tells. */
    NONE
  }

  public Clause {
    tokens = List.copyOf(tokens);
  }

  /** "No cuts, and a title": who says "a" wants one. */
  public boolean namesOne() {
    return Cue.ONE_OF_THEM.opens(said);
  }

  /**
   * "Remove the captions and crossfade between clips", "… and I need a cover", "… and music added":
   * not one more thing for the verb before.
   */
  public boolean ordersAnew() {
    Token first = tokens.get(0);
    boolean tells = tokens.stream().anyMatch(t -> !t.isHan() && t.isOneOf(TOLD));
    return tells
        || Cue.ORDERS_ANEW.opens(said)
        || Cue.ADDED.closes(said)
        || HEADED.matcher(said).lookingAt()
        || (first.is("wants") && !first.isHan());
  }

  /** "I hate the transition", "the zoom looks cheap". */
  public boolean findsFault() {
    return has("states") || has("dislike") || has("looks_cheap");
  }

  public boolean has(String type) {
    return Token.anyIs(tokens, type);
  }

  /** The first token of that type, which must be there. */
  public Token first(String type) {
    return tokens.stream().filter(t -> t.is(type)).findFirst().orElseThrow();
  }

  /** The same clause of other tokens. */
  public Clause of(List<Token> others) {
    return new Clause(others, joint, said, isRemark);
  }

  /** The same clause with each token as it is to be read. */
  public Clause with(UnaryOperator<Token> reading) {
    return of(tokens.stream().map(reading).toList());
  }

  /** The same clause behind another joint. */
  public Clause after(Joint other) {
    return new Clause(tokens, other, said, isRemark);
  }

  /** The same clause with one token left out. */
  public Clause without(Token token) {
    return of(tokens.stream().filter(t -> !t.equals(token)).toList());
  }

  /** The same clause where "not" takes away what is named. */
  public Clause asRemoval() {
    return new Clause(
        tokens.stream().map(t -> t.is("not") ? t.as("remove") : t).toList(), joint, said, false);
  }

  /** The same clause with tokens from after it at its end. */
  public Clause followedBy(List<Token> more) {
    List<Token> all = new ArrayList<>(tokens);
    all.addAll(more);
    return of(all);
  }

  /** The same clause with tokens from before it in front. */
  public Clause with(List<Token> more) {
    List<Token> all = new ArrayList<>(more);
    all.addAll(tokens);
    return of(all);
  }

  public boolean states() {
    return has("states") || has("hides") || has("may_i");
  }

  /** "…，挪到最前面". */
  public boolean movesIt() {
    return tokens.size() == 1
        && (has("at_start") || has("at_end"))
        && Cue.PUTS_SOMEWHERE.opens(tokens.get(0));
  }

  /** "开头十秒在调镜头，不要". */
  public boolean refuses() {
    return tokens.size() == 1 && tokens.get(0).isHan() && has("not");
  }

  /** It is said in Chinese, in part at least. */
  public boolean isHan() {
    return tokens.stream().anyMatch(Token::isHan);
  }
}
