package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * "字幕有点慢，慢了半秒", "字幕对不上，快一秒": captions that are slow or fast come late or early, and the film is to
 * run no faster for that.
 */
public final class CaptionsPaced {
  private static final String EARLIER = "earlier";
  private static final String LATER = "later";
  private static final Map<String, String> WANTED = Map.of("faster", EARLIER, "slower", LATER);

  /** How they are, where nothing more is said: to be mended the other way. */
  private static final Map<String, String> TOLD =
      Map.of("慢", EARLIER, "慢 了", EARLIER, "快", LATER, "快 了", LATER);

  /** "慢一点": how they are to be. */
  private static final Set<String> BY_HOW_MUCH = Set.of("一 点", "点", "一 些", "些");

  private static final Set<String> CAPTIONS = Set.of("captions", "captions_adrift");

  private final Lexicon lexicon;

  public CaptionsPaced(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The tokens with such words as what they say of when captions come. */
  public List<Token> meant(List<Token> tokens) {
    if (tokens.stream().noneMatch(t -> t.isOneOf(CAPTIONS) && t.isHan())) {
      return tokens;
    }
    List<Token> meant = new ArrayList<>();
    boolean isOfCaptions = false;
    String direction = "";
    for (List<Token> part : Sentence.parts(tokens, lexicon)) {
      boolean names = part.stream().anyMatch(t -> t.isOneOf(CAPTIONS));
      boolean isBlame = names && part.stream().allMatch(this::mayBlame);
      boolean isHowMuch =
          !names
              && isOfCaptions
              && Token.anyIs(part, "length")
              && part.stream().allMatch(this::mayBlame);
      for (int i = 0; i < part.size(); i++) {
        Token token = part.get(i);
        boolean isOrder = i + 1 < part.size() && BY_HOW_MUCH.contains(part.get(i + 1).form());
        String turned =
            isBlame || isHowMuch ? turned(token, isHowMuch ? direction : "", isOrder) : "";
        direction = turned.isEmpty() ? direction : turned;
        meant.add(turned.isEmpty() ? token : going(token, turned));
      }
      boolean isMark = part.size() == 1 && part.get(0).form().equals(",");
      isOfCaptions = isBlame || isMark && isOfCaptions;
      direction = isOfCaptions ? direction : "";
    }
    return meant;
  }

  /** Which way they are to go; empty where the token tells nothing of that. */
  private static String turned(Token token, String before, boolean isOrder) {
    boolean isPace = WANTED.containsKey(token.type()) || token.is(EARLIER) || token.is(LATER);
    if (!isPace || !token.isHan()) {
      return "";
    }
    if (!before.isEmpty()) {
      return before;
    }
    String wanted = WANTED.getOrDefault(token.type(), token.type());
    boolean isAsWanted = isOrder && !token.form().endsWith("了");
    return isAsWanted ? wanted : TOLD.getOrDefault(token.form(), wanted);
  }

  private static Token going(Token token, String direction) {
    Map<String, Object> values = new LinkedHashMap<>(token.values());
    values.put("direction", direction);
    return token.as(direction).with(values);
  }

  private boolean mayBlame(Token token) {
    return switch (lexicon.role(token)) {
      case ACTION, VERB -> false;
      case OBJECT -> token.isOneOf(CAPTIONS);
      case QUALITY -> WANTED.containsKey(token.type());
      default -> true;
    };
  }
}
