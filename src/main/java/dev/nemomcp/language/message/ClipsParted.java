package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * "删掉第三段、第二段1.5倍速", "mute clip 3 and clip 2 a bit brighter": what stands between two orders are no
 * clips of one of them. What is done comes before the first and after the last.
 */
public final class ClipsParted {
  private static final Set<String> TOLD_OF = Set.of("factor", "degrees");

  private final Lexicon lexicon;

  public ClipsParted(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The same tokens, the last of such clips behind a comma. */
  public List<Token> in(List<Token> tokens) {
    List<Token> parted = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      int joint = Math.max(token.form().lastIndexOf(" 、 "), token.form().lastIndexOf(" and "));
      boolean isParted =
          token.is("clip")
              && joint > 0
              && token.value() instanceof List<?> clips
              && clips.size() == 2
              && i > 0
              && isOrder(tokens.get(i - 1))
              && isOrdered(tokens, i + 1);
      if (isParted) {
        List<?> clips = (List<?>) token.value();
        String first = token.form().substring(0, joint);
        int middle = token.start() + (token.end() - token.start()) / 2;
        parted.add(clip(clips.get(0), first, token.start(), middle));
        parted.add(Token.punctuation(",", middle));
        String last = token.form().substring(joint).strip();
        parted.add(clip(clips.get(1), last.substring(last.indexOf(' ') + 1), middle, token.end()));
      } else {
        parted.add(token);
      }
    }
    return parted;
  }

  private static Token clip(Object number, String form, int start, int end) {
    return Token.of("clip", Map.of("clips", List.of(number)), form, start, end);
  }

  private boolean isOrder(Token token) {
    Role role = lexicon.role(token);
    return role == Role.VERB || role == Role.ACTION;
  }

  /** Something is said of it behind it, and not of the next clip. */
  private boolean isOrdered(List<Token> tokens, int from) {
    for (Token token : tokens.subList(from, tokens.size())) {
      Role role = lexicon.role(token);
      if (token.is(Token.PUNCTUATION) || role == Role.JOINT || token.isOneOf(TokenTypes.STRETCH)) {
        return false;
      }
      if (isOrder(token) || role == Role.QUALITY || token.isOneOf(TOLD_OF)) {
        return true;
      }
    }
    return false;
  }
}
