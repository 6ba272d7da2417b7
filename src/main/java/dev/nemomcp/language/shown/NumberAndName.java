package dev.nemomcp.language.shown;

import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** "联系方式 13800001234 王经理": behind a telephone number, whose it is; both are shown. */
final class NumberAndName {
  private static final Pattern NUMBER = Pattern.compile("[\\d-]{7,}");
  private static final Pattern NAME = Pattern.compile("\\p{IsHan}{2,4}");

  private final String original;

  NumberAndName(String original) {
    this.original = original;
  }

  /** The same tokens, such a number and the name as one quoted text. */
  List<Token> joined(List<Token> tokens) {
    List<Token> told = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token number = tokens.get(i);
      int end = isNumber(number) ? endOfName(tokens, i) : i + 1;
      if (end > i + 1) {
        int to = tokens.get(end - 1).end();
        String both = original.substring(number.start(), to);
        told.add(Token.of("quote", Map.of("text", both), both, number.start(), to));
      } else {
        told.add(number);
      }
      i = Math.max(i, end - 1);
    }
    return told;
  }

  private boolean isNumber(Token token) {
    return token.is("quote")
        && NUMBER.matcher(original.substring(token.start(), token.end())).matches();
  }

  /** Behind the name; right behind the number, where there is none. */
  private int endOfName(List<Token> tokens, int number) {
    int end = number + 1;
    int from = end < tokens.size() ? tokens.get(end).start() : original.length();
    boolean isApart = original.substring(tokens.get(number).end(), from).equals(" ");
    while (isApart
        && end < tokens.size()
        && tokens.get(end).start() == (end == number + 1 ? from : tokens.get(end - 1).end())
        && (tokens.get(end).is(Token.WORD) || tokens.get(end).is("filler"))) {
      end++;
    }
    boolean isName =
        end > number + 1
            && tokens.get(number + 1).is(Token.WORD)
            && NAME.matcher(original.substring(from, tokens.get(end - 1).end())).matches();
    return isName ? end : number + 1;
  }
}
