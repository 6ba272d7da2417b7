package dev.nemomcp.language.shown;

import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;

/** "片尾写“再见”，文件名 gig0615": what the file is called is not to be read in it. */
final class NamesOfFiles {
  private NamesOfFiles() {}

  static List<Token> in(List<Token> quoted) {
    List<Token> named = new ArrayList<>(quoted);
    for (int i = 1; i < quoted.size(); i++) {
      Token before = quoted.get(i - 1);
      boolean isBehindWords =
          before.is("file_named")
              && before.isHan()
              && quoted.subList(0, i - 1).stream()
                  .anyMatch(t -> t.is("quote") || t.isOneOf(TextWords.SHOWS_TEXT));
      if (quoted.get(i).is("quote") && isBehindWords) {
        named.set(i, quoted.get(i).as("file"));
      }
    }
    return named;
  }
}
