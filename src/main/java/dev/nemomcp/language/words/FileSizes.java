package dev.nemomcp.language.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** "50M左右": what Chinese counts with an M are megabytes, or metres, and minutes never. */
public final class FileSizes {
  private static final String MEGABYTES = "兆";
  private static final String METRES = "米";

  /** What is run, swum or measured. */
  private static final Set<String> OF_METRES =
      Set.of("跑", "赛", "冲", "游", "高", "长", "宽", "深", "远", "短", "接", "自", "蛙", "外", "跳", "栏");

  private FileSizes() {}

  /** The words of a Chinese message, each such M spelled out. */
  public static List<Token> spelledOut(List<Token> words) {
    boolean isChinese = words.stream().anyMatch(Token::isHan);
    if (!isChinese) {
      return words;
    }
    List<Token> spelled = new ArrayList<>(words);
    for (int i = 1; i < words.size(); i++) {
      Token next = i + 1 < words.size() ? words.get(i + 1) : null;
      boolean isUnit =
          words.get(i).isPlain()
              && words.get(i).form().equals("m")
              && words.get(i - 1).is("number")
              && (next == null || !next.is("number"));
      if (isUnit) {
        boolean isLength = next != null && OF_METRES.contains(next.form());
        spelled.set(i, words.get(i).respelled(isLength ? METRES : MEGABYTES));
      }
    }
    return spelled;
  }
}
