package dev.nemomcp.language.shown;

import dev.nemomcp.language.message.Sentence;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * "Make the title 2x bigger", "字幕放大一倍": the factor tells the size of what is shown, and not the
 * speed of the film. Of a logo a percentage tells it too, and not how much shines through.
 */
public final class TimesAsBig {
  private static final Set<String> GROWS = Set.of("bigger", "zoom_in");
  private static final Set<String> SHRINKS = Set.of("smaller", "zoom_out");
  private static final Set<String> LOGOS = Set.of("logo", "watermark");
  private static final Set<String> OF_SPEED =
      Set.of("speed", "speed_up", "slow_down", "faster", "slower", "reverse", "clip", "range");

  private static final Set<String> PERCENTAGES = Set.of("percent", "by_percent");

  private final Lexicon lexicon;

  public TimesAsBig(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The same tokens, with one that tells the size where two did. */
  public List<Token> told(List<Token> tokens) {
    List<Token> told = new ArrayList<>();
    boolean isOfShown = false;
    for (List<Token> part : Sentence.parts(tokens, this::parts)) {
      told.addAll(sized(part, isOfShown && isSizeAlone(part)));
      if (!part.stream().allMatch(t -> parts(t) || t.is("filler") || t.is("remark"))) {
        isOfShown = isSizeBlamed(part);
      }
    }
    return told;
  }

  /** "字幕太小，…". */
  private static boolean isSizeBlamed(List<Token> part) {
    return part.stream().anyMatch(t -> t.isOneOf(TokenTypes.LETTERED))
        && part.stream().anyMatch(t -> t.isOneOf(GROWS) || t.isOneOf(SHRINKS));
  }

  /** "…，放大一倍", which says nothing of what. */
  private boolean isSizeAlone(List<Token> part) {
    return part.stream().anyMatch(t -> t.is("factor"))
        && part.stream()
            .allMatch(
                t ->
                    t.is("factor")
                        || t.isOneOf(GROWS)
                        || t.isOneOf(SHRINKS)
                        || t.is("filler")
                        || parts(t));
  }

  private boolean parts(Token token) {
    return token.is(Token.PUNCTUATION)
        || (lexicon.role(token) == Role.JOINT && !token.is("again") && !Cue.TOO.is(token));
  }

  private static List<Token> sized(List<Token> part, boolean isSaidBefore) {
    List<Token> resizes =
        part.stream().filter(t -> t.isOneOf(GROWS) || t.isOneOf(SHRINKS)).toList();
    boolean isLogo = part.stream().anyMatch(t -> t.isOneOf(LOGOS));
    List<Token> amounts =
        part.stream().filter(t -> t.is("factor") || (isLogo && t.isOneOf(PERCENTAGES))).toList();
    boolean isOfShown =
        isSaidBefore || isLogo || part.stream().anyMatch(t -> t.isOneOf(TokenTypes.LETTERED));
    if (!isOfShown || resizes.size() > 1 || amounts.size() != 1) {
      return part;
    }
    Token amount = amounts.get(0);
    List<Token> sized = new ArrayList<>(part);
    if (resizes.isEmpty()) {
      boolean isSize = isLogo && amount.is("factor") && !isOfSpeed(part, amount);
      sized.replaceAll(
          t -> t == amount && isSize ? t.as("bigger").with(Map.of("size", t.value())) : t);
      return sized;
    }
    Token resize = resizes.get(0);
    boolean grows = resize.isOneOf(GROWS);
    Map<String, Object> size = Map.of("size", size(amount, grows));
    sized.remove(amount);
    sized.replaceAll(t -> t == resize ? t.as(grows ? "bigger" : "smaller").with(size) : t);
    return sized;
  }

  private static boolean isOfSpeed(List<Token> part, Token factor) {
    return part.stream().anyMatch(t -> t.isOneOf(OF_SPEED)) || Cue.OF_SPEED.isIn(factor);
  }

  private static double size(Token amount, boolean grows) {
    double said = ((Number) amount.value()).doubleValue();
    if (amount.isOneOf(PERCENTAGES)) {
      return grows ? 1 + said / 100 : Math.max(0.1, 1 - said / 100);
    }
    return grows ? (said < 1 ? 1 + said : said) : (said > 1 ? 1 / said : said);
  }
}
