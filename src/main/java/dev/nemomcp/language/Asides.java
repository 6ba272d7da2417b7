package dev.nemomcp.language;

import java.util.regex.Pattern;

/** "Better. Let it …", "only for the first 5 seconds tho": what says nothing of what to do. */
final class Asides {
  private static final Pattern OPENING =
      Pattern.compile(
          "(?i)^(?:(?:hm+|uh|um|oh|ah|well|whoa+|woah+|嗯|呃|哦|啊)[,，.…]*\\s+|emm*[,，.…]*|(?:oo+h|aa+h|wow) \\p{L}+[.!]+\\s*"
              + "|(?:ugh|lol|haha|ok|okay|alright|cool|nice|great|good|lovely|perfect|better|much better"
              + "|love it|that's (?:nice|great|good|better|perfect)|you know what|(?:on )?second thought"
              + "|thinking about it|my (?:mistake|bad)|sorry|oops|好多了|可以了?|不错|好的?|好看|挺好的?|对了?|行了?|哈哈|唉)"
              + "[,，.!…。！~～]+\\s*"
              + "|(?:对|就这样|可以|好|行|不错)[了的吧啦啊]?\\s+(?=\\p{IsHan}))+(?=\\S)");

  private static final Pattern CLOSING =
      Pattern.compile(
          "(?i)(?<=\\S)(?:[,，.]\\s*|\\s+)(?:tho|though|lol|haha|sorry|my (?:mistake|bad)|oops|抱歉|不好意思|哈哈|谢谢)"
              + "[.!。！~～]*$");

  private Asides() {}

  /** Without what ends it. */
  static String withoutStop(String said) {
    return said.replaceFirst("[?!.。？！…]+$", "");
  }

  static String leftOut(String said) {
    return CLOSING.matcher(OPENING.matcher(said).replaceFirst("")).replaceFirst("");
  }
}
