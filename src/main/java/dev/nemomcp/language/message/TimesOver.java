package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** "Play clip 2 three times", "boomerang twice": how often it plays, and not how fast. */
public final class TimesOver {
  private static final Set<String> MAY_PLAY_OFTEN =
      Set.of("boomerang", "reverse", "effect", "music");
  private static final Set<Role> ASKING = Set.of(Role.VERB, Role.QUALITY, Role.OBJECT);
  private static final Map<String, Object> AGAIN = Map.of("copy", true);
  private static final Set<String> COUNTS = Set.of("factor", "number_of");

  private final Lexicon lexicon;

  public TimesOver(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The same tokens, with what repeats in the place of what would change the speed. */
  public List<Token> counted(List<Token> tokens) {
    List<List<Token>> parts = Sentence.parts(tokens, lexicon);
    List<Token> counted = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      boolean isOfBefore = i > 1 && Token.anyIs(parts.get(i - 2), "boomerang");
      counted.addAll(isOfBefore ? timesOver(parts.get(i)) : inPart(parts.get(i)));
    }
    return counted;
  }

  /** "…, three times": how often, where nothing else is said. */
  private static List<Token> timesOver(List<Token> part) {
    return part.size() == 1 && saysHowOften(part.get(0)) ? List.of(timesOver(part.get(0))) : part;
  }

  private static Token timesOver(Token times) {
    return times.as("times_over").with(Map.of("times", times.value()));
  }

  private List<Token> inPart(List<Token> part) {
    boolean isOfElse =
        part.stream().anyMatch(t -> ASKING.contains(lexicon.role(t)) && !t.isOneOf(MAY_PLAY_OFTEN));
    int often = part.size() - 1;
    while (often > 0 && !saysHowOften(part.get(often))) {
      often--;
    }
    if (isOfElse || often <= 0 || Cue.AT_OR_BY.is(part.get(often - 1))) {
      return part;
    }
    List<Token> counted = new ArrayList<>(part);
    Token times = part.get(often);
    if (Token.anyIs(part, "boomerang")) {
      counted.set(often, timesOver(times));
      return counted;
    }
    counted.replaceAll(t -> Cue.PLAYED_AGAIN.is(t) ? t.as("loops").with(AGAIN) : t);
    return counted;
  }

  private static boolean saysHowOften(Token token) {
    return token.isOneOf(COUNTS) && Cue.HOW_OFTEN.closes(token);
  }
}
