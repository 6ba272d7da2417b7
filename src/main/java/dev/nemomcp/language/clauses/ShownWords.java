package dev.nemomcp.language.clauses;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.wishes.Pending;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.List;
import java.util.Set;

/** What goes on about words that are to be shown: how they come in, and a second line of them. */
final class ShownWords {
  static final Set<String> FADES = Set.of("fade", "fade_in", "fade_out", "fade_length");

  private static final Set<String> GONE_AFTER = Set.of("seconds", "end_seconds");

  /** What words do that are there for a while. */
  private static final double LONGEST_WORDS_SECONDS = 5;

  private static final Set<String> CHANGING =
      Set.of("remove", "keep", "change", "replace", "become", "says", "it", "make", "put");

  private final Lexicon lexicon;

  ShownWords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** "在第7秒弹出“哇哦”两秒", "标题 十年一剑，右上角放logo.png": no more need be said. */
  static boolean areTold(Clause clause, Clause next) {
    boolean isWhole =
        clause.tokens().stream().anyMatch(t -> t.isOneOf(TokenTypes.LETTERED))
            && clause.tokens().stream().noneMatch(Token::isHan)
            && next.tokens().stream().noneMatch(t -> t.isOneOf(CHANGING) || t.isOneOf(FADES));
    return clause.has("quote") && isWhole
        || clause.has("quote")
            && (clause.has("animation") || next.has("picture_file"))
            && clause.isHan();
  }

  /** "Lower third “Ann Lee” and under that “Baker”": two lines of one. */
  boolean goOnBelow(Pending wish, Clause clause, List<Token> own) {
    boolean isBelow =
        wish.kind() == Kind.TEXT
            && "lower_third".equals(wish.parameters().get("role"))
            && wish.parameters().containsKey("text")
            && Token.anyIs(own, "quote")
            && Cue.UNDERNEATH.opens(clause.said());
    if (isBelow) {
      wish.parameters()
          .merge("text", clause.first("quote").value(), (name, rest) -> name + " | " + rest);
    }
    return isBelow;
  }

  /** "标题「…」,白色,淡入0.5秒": the words fade in, and not the film; 开头淡入 is the film. */
  boolean comeIn(Pending wish, Clause clause, List<Token> own) {
    if (!wish.kind().isText() || own.isEmpty()) {
      return false;
    }
    if (Token.anyIs(own, "it")) {
      return own.size() > 1
          && own.stream()
              .allMatch(t -> t.is("it") || (t.isOneOf(FADES) && !Sense.saysBlack(t.form())));
    }
    if (areGoneAfter(own)) {
      wish.parameters().putIfAbsent("seconds", own.get(0).value());
      return true;
    }
    boolean goes =
        GONE_AFTER.stream().anyMatch(wish.parameters()::containsKey)
            && own.stream().allMatch(t -> Cue.FADES_OUT.is(t));
    return goes
        || comeAlong(own)
        || (saysOnlyHow(own) && !Cue.THE_FILM_ITSELF.isIn(clause.said()))
        || (Cue.FADING_IN.opens(clause.said())
            && !Sense.saysBlack(clause.said())
            && own.stream().allMatch(t -> t.isOneOf(FADES) || lexicon.role(t) == Role.UNKNOWN));
  }

  /** "加标题“你好”，带淡入淡出": of what was named, and not of the film. */
  static boolean comeAlong(List<Token> own) {
    return own.stream().anyMatch(t -> t.isOneOf(FADES))
        && Cue.CARRIES.is(own.get(0))
        && own.stream().skip(1).allMatch(t -> t.isOneOf(FADES) || t.is("effect"));
  }

  /** "标题“…”，2.5秒后淡出": for so long they are to be seen. */
  private static boolean areGoneAfter(List<Token> own) {
    return own.size() == 2
        && own.get(0).is("range")
        && Cue.AFTER.closes(own.get(0))
        && own.get(0).values().keySet().equals(Set.of("start_seconds"))
        && own.get(1).is("fade_out")
        && own.get(1).isHan();
  }

  /** "标题太长，剪到2秒": no film is that short. */
  static boolean isShort(Token token) {
    return (token.is("target") || token.is("at_most"))
        && token.values().get("seconds") instanceof Number seconds
        && seconds.doubleValue() <= LONGEST_WORDS_SECONDS;
  }

  /** "要淡入淡出" as well as "淡入". */
  private boolean saysOnlyHow(List<Token> own) {
    return own.stream().anyMatch(ShownWords::comesInChinese)
        && own.stream()
            .allMatch(
                t ->
                    comesInChinese(t)
                        || (lexicon.role(t) == Role.TALK && !t.is("not"))
                        || t.is("with"));
  }

  private static boolean comesInChinese(Token token) {
    return token.isHan()
        && (isOfWords(token)
            || (token.is("fade") && Cue.FADES_OUT.is(token))
            || (token.is("fade_length") && "in".equals(token.values().get("direction"))));
  }

  /** "淡入", and not "开头淡入". */
  static boolean isOfWords(Token token) {
    return token.is("fade_in") && !Cue.START_OF_FILM.opens(token);
  }

  /**
   * Change the text "Hello" to "Welcome": the first text tells which, the second is the new one.
   */
  static boolean areReplaced(Pending wish, Token token) {
    boolean changes = wish.parameters().containsKey("change");
    if (token.is("quote") && changes && wish.parameters().get("text") != null) {
      wish.parameters().put("find", wish.parameters().put("text", token.value()));
      return true;
    }
    return false;
  }

  /** "Logo只在开头5秒出现，后面都拿掉": of that, and not of the film. */
  static boolean areThere(Clause clause) {
    return clause.isHan()
        && clause.tokens().stream().anyMatch(t -> t.is("logo") || t.isOneOf(TokenTypes.LETTERED));
  }
}
