package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** "Subs +300ms", "字幕：-0.2秒": a length with a sign is by how much later captions should come. */
public final class SignedShift {
  private static final Set<String> LENGTHS = Set.of("length", "target");

  private SignedShift() {}

  /** The tokens with each such length as that. */
  public static List<Token> told(List<Token> tokens) {
    List<Token> told = new ArrayList<>();
    for (Token token : tokens) {
      boolean isSigned =
          token.isOneOf(LENGTHS)
              && !token.form().isEmpty()
              && "+-".indexOf(token.form().charAt(0)) >= 0
              && token.value() instanceof Number;
      boolean isColon = !told.isEmpty() && told.get(told.size() - 1).form().equals(":");
      int before = told.size() - (isColon ? 2 : 1);
      if (isSigned && before >= 0 && isOfCaptions(told.subList(0, before + 1))) {
        told.subList(before + 1, told.size()).clear();
        told.add(shift(token));
      } else {
        told.add(token);
      }
    }
    return told;
  }

  private static boolean isOfCaptions(List<Token> before) {
    int at = before.size() - 1;
    while (at > 0 && before.get(at).is("filler")) {
      at--;
    }
    return before.get(at).is("captions");
  }

  private static Token shift(Token length) {
    boolean isLater = length.form().charAt(0) == '+';
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("direction", isLater ? "later" : "earlier");
    values.put("shift_seconds", Math.abs(((Number) length.value()).doubleValue()));
    return length.as(isLater ? "later" : "earlier").with(values);
  }
}
