package dev.nemomcp.language;

import java.util.regex.Pattern;

/** "照片放最前面 3秒", "结尾长点 3秒": in Chinese a blank parts what is to be from how long or how much. */
final class BlankAsComma {
  private static final String QUANTITY =
      "(?=(?:\\d+(?:\\.\\d+)?|[一二两三四五六七八九十半]{1,3})(?:秒半?|倍)[吧就行好够了钟]*$)";

  private static final Pattern BLANK =
      Pattern.compile(
          "(?<=(?:(?:长|短|久|快|慢)(?:一?点|一些|些)|最?前面|最前|开头|后面|最后|末尾|结尾))\\s+"
              + QUANTITY
              + "|(?<=(?:不要|不用|不是|别)(?:全部|整段|全程))\\s+(?=[就只])");

  private BlankAsComma() {}

  static String in(String said) {
    return BLANK.matcher(said.strip()).replaceFirst("，");
  }
}
