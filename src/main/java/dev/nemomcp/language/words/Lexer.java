package dev.nemomcp.language.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a sentence into words, Chinese characters and whatever is written in a form of its own:
 * quoted text, file names, clock times, ratios, hexadecimal colours, numbers.
 */
public final class Lexer {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?<page>https?://(?:[a-z]+\\.)?(?:youtube|youtu|tiktok|instagram|facebook|bilibili|b23|douyin"
              + "|xiaohongshu|xhslink|kuaishou|vimeo|twitter|x|weibo|pexels|pixabay|unsplash)\\.[^\\s\"'，。）)]+)"
              + "|(?<url>https?://[^\\s\"'，。）)]+)"
              + "|(?<path>(?:~?/|[a-z]:[\\\\/])[^\\s\"'，。,;；]+?\\.(?:mp4|mov|avi|webm|mkv|m4v|jpe?g"
              + "|png|gif|webp|mp3|wav|m4a|aac|flac|ogg)(?![a-z0-9]))"
              + "|(?<file>[a-z0-9_~./\\\\-]*[a-z0-9_-]\\.(?:mp4|mov|avi|webm|mkv|m4v|jpe?g|png|gif"
              + "|webp|mp3|wav|m4a|aac|flac|ogg|srt|vtt)(?![a-z0-9]))"
              + "|(?<site>(?<![a-z0-9.-])(?!(?:www\\.|m\\.)?(?:youtube|youtu|tiktok|instagram|facebook|bilibili|douyin"
              + "|xiaohongshu|vimeo|twitter|linkedin)\\.)(?:[a-z0-9][a-z0-9-]*\\.)+(?:com|co|org|net|io|shop"
              + "|store|cn|uk|de|fr|eu|tv|info|dev)(?:/[a-z0-9_/-]*)?(?![a-z0-9.]?[a-z0-9]))"
              + "|(?<tag>@[\\x{4E00}-\\x{9FFF}][\\x{4E00}-\\x{9FFF}a-z0-9_]{0,15}(?=[\\s,.!?。]|$)|[#@](?![0-9a-f]{3}(?:[0-9a-f]{3})?(?![0-9a-z]))[a-z_][a-z0-9_.]*[a-z0-9_])"
              + "|(?<named>(?<=(?:(?:call|name) (?:it|this|that|(?:the|my) (?:video|export|film|movie|result))|called|named|file ?name(?: is|:)?) )[a-z0-9]+(?:_[a-z0-9]+)+"
              + "(?![a-z0-9_.])"
              + "|(?<=(?:export|save|render)(?: (?:it|this|that))? as )(?!mp[34]|m4|h26|hevc|gif|web)"
              + "(?:[a-z0-9]+(?:_[a-z0-9]+)+|[a-z]+\\d+)(?![a-z0-9_.]))"
              + "|(?<phone>(?<![\\d-])(?:\\d{3,4}-\\d{3,4}-\\d{4}|0\\d{2,3}-\\d{7,8}|1[3-9]\\d{9}|\\d{3}-\\d{4})(?![\\d-]))"
              + "|(?<date>\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{2,4}(?!\\d))"
              + "|(?<price>[$€£¥￥]\\d+(?:[.,]\\d+)*(?![a-z]))"
              + "|(?<hex>\\(?#(?:[0-9a-f]{6}|[0-9a-f]{3})(?![0-9a-z])\\)?)"
              + "|(?<pixels>(?<width>\\d{3,4}) ?[x*] ?(?<height>\\d{3,4})(?!\\d))"
              + "|(?<ratio>(?<!\\d)(?<!\\d:)(?:9(?:[:x比]| by | x )16|16(?:[:x比]| by | x )9|1[:x比]1"
              + "|3(?:[:x比]| by )4|4(?:[:x比]| by )3|4(?:[:x比]| by )5|5[:x比]4|2[:比]3|3[:比]2|21[:比]9"
              + "|2\\.(?:35|39|40?)[:比]1|1\\.85[:比]1)"
              + "(?![\\d:]))"
              + "|(?<clock>\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?)"
              + "|(?<lines>\\d{3,4}(?= ?p(?:\\d\\d)?(?![a-z]))|(?:480|720|1080|1440|2160)(?![\\d.:]\\d"
              + "| ?(?:x|[*%°秒帧米个张元块次条人天度兆]|s(?![a-z])|sec|deg|fps|frame|px|pix|mb?(?![a-z])|meg|min|kb|hz|gb)))"
              + "(?: ?p(?:\\d\\d)?(?![a-z]))?"
              + "|(?<kilo>[248])k(?![a-z])"
              + "|(?<percent>\\d+(?:\\.\\d+)?) ?%"
              + "|(?<factor>\\d+(?:\\.\\d+)?) ?x(?![a-z0-9])"
              + "|(?<![a-z])x ?(?<times>\\d+(?:\\.\\d+)?)(?![a-z0-9])"
              + "|(?<number>(?:(?<![a-z0-9)秒分钟帧-])[-+](?!\\d{1,2}:\\d))?(?:\\d+(?:\\.\\d+)?|(?<=\\s)\\.\\d+(?![\\d.]*\\.[a-z])))"
              + "|(?<word>y2k|mp[34]|m4a|m4v|h\\.?26[45]|[a-z]+(?:['’][a-z]+)*)");

  private static final Pattern FILE =
      Pattern.compile(
          "[^\\n]{1,80}\\.(?:mp4|mov|avi|webm|mkv|m4v|jpe?g|png|gif|webp|mp3|wav|m4a|aac|flac|ogg)");
  private static final Pattern ABBREVIATED =
      Pattern.compile("(?<![a-z])(?:dr|mr|mrs|ms|prof|i|i\\.e|e|e\\.g|approx|est|vol|ep|feat)$");

  /** What is pressed after another key. */
  private static final Pattern KEYS =
      Pattern.compile("(?:[a-z]|shift|ctrl|alt|cmd|command|option)(?![a-z0-9])");

  private static final Pattern NAME_GOES_ON = Pattern.compile("_[a-z]+(?:_[a-z]+)* ?[=:]");

  /** {@code Show "Watch this." Make it yellow}: the mark within the quotes ends the sentence. */
  private static final Pattern SENTENCE_QUOTED = Pattern.compile("[.!?][\"”'] [A-Z][a-z]+\\b");

  /** After a blank only: elsewhere nothing tells the name from the words before it. */
  private static final Pattern HAN_FILE =
      Pattern.compile(
          "(?!的|我?(?:刚才|刚)?(?:上传|传|发|给))[\\x{3040}-\\x{9FFF}]{1,20}[0-9_-]*\\."
              + "(?:mp4|mov|avi|webm|mkv|m4v|jpe?g|png|gif|webp|mp3|wav|m4a|aac|flac|ogg)(?![a-z0-9])");

  private static final String BEFORE_A_FILE = "把将用的帮请传入";
  private static final Pattern LEADS_TO_A_FILE =
      Pattern.compile("(?:[ " + BEFORE_A_FILE + "]|[换改变]成|[换改]为)$");

  private static final Map<Character, String> QUOTES =
      Map.of(
          '"', "\"”", '“', "”\"“", '”', "”“", '‘', "’", '「', "」", '『', "』", '《', "》", '«', "»", '`',
          "`", '【', "】");

  private Lexer() {}

  /**
   * @param plain the sentence as {@link PlainText} writes it
   * @param original the same, character for character, as the user wrote it
   */
  public static List<Token> read(String plain, String original) {
    List<Token> tokens = new ArrayList<>();
    Matcher written = WRITTEN.matcher(plain);
    ListNumbers items = new ListNumbers(plain);
    int at = 0;
    while (at < plain.length()) {
      char c = plain.charAt(at);
      int item = items.endAt(at);
      if (item > at) {
        tokens.add(Token.punctuation("\n", at));
        at = item;
        continue;
      }
      boolean opensWord =
          at == 0
              ? BEFORE_A_FILE.indexOf(c) < 0
              : LEADS_TO_A_FILE.matcher(plain.substring(Math.max(0, at - 2), at)).find();
      Matcher named = HAN_FILE.matcher(plain).region(at, plain.length());
      if (opensWord && named.lookingAt()) {
        String name = original.substring(at, named.end());
        tokens.add(Token.of(fileType(named.group()), "file", name, name, at, named.end()));
        at = named.end();
        continue;
      }
      if (isHan(c)) {
        tokens.add(Token.word(String.valueOf(c), at++));
        continue;
      }
      int close = closingQuote(plain, at);
      if (c == ' ') {
        at++;
      } else if (close > at) {
        tokens.add(quoted(original.substring(at + 1, close).strip(), at, close + 1));
        at = close + 1;
        if (SENTENCE_QUOTED.matcher(original).region(at - 2, original.length()).lookingAt()) {
          tokens.add(Token.punctuation(".", close));
        }
      } else if (written.region(at, plain.length()).useTransparentBounds(true).lookingAt()) {
        tokens.add(token(written, original));
        at = written.end();
      } else {
        at = single(plain, at, tokens);
      }
    }
    return tokens;
  }

  /** Where the text quoted from here ends; not after {@code at} where nothing is quoted. */
  private static int closingQuote(String plain, int at) {
    char open = plain.charAt(at);
    if (open == '\'') {
      return closingApostrophe(plain, at);
    }
    String closers = QUOTES.get(open);
    if (closers == null) {
      return -1;
    }
    for (int i = at + 1; i < plain.length(); i++) {
      boolean isApostrophe =
          open == '‘' && i + 1 < plain.length() && isWordPart(plain.charAt(i + 1));
      if (closers.indexOf(plain.charAt(i)) >= 0 && !isApostrophe) {
        return i > at + 1 ? i : -1;
      }
    }
    return -1;
  }

  private static int closingApostrophe(String plain, int at) {
    if (at > 0 && isWordPart(plain.charAt(at - 1))) {
      return -1;
    }
    for (int i = at + 2; i < plain.length(); i++) {
      boolean atEnd = i + 1 == plain.length() || !isWordPart(plain.charAt(i + 1));
      if (plain.charAt(i) == '\'' && atEnd) {
        return i;
      }
    }
    return -1;
  }

  /** A character of Chinese or of kana: a word of its own here. */
  public static boolean isHan(char c) {
    return c >= 0x3040 && c <= 0x9FFF;
  }

  /** A Chinese character is in it. */
  public static boolean hasHan(String text) {
    return text.chars().anyMatch(c -> isHan((char) c));
  }

  private static boolean isWordPart(char c) {
    return c < 0x2E80 && Character.isLetterOrDigit(c);
  }

  private static Token token(Matcher m, String original) {
    int start = m.start();
    int end = m.end();
    String form = m.group();
    if (m.group("word") != null) {
      return Token.word(form.replace('’', '\''), start);
    }
    if (m.group("page") != null) {
      return Token.of("web_page", "url", original.substring(start, end), form, start, end);
    }
    if (m.group("url") != null || m.group("path") != null || m.group("file") != null) {
      return Token.of(fileType(form), "file", original.substring(start, end), form, start, end);
    }
    if (List.of("site", "tag", "named", "date", "phone", "price").stream()
        .anyMatch(name -> m.group(name) != null)) {
      String text = original.substring(start, end);
      return Token.of("quote", "text", text, text, start, end);
    }
    if (m.group("hex") != null) {
      String hex = form.replaceAll("[()]", "");
      return Token.of("color", "color", longHex(hex), form, start, end);
    }
    if (m.group("pixels") != null) {
      return pixels(m, form);
    }
    if (m.group("ratio") != null) {
      return Token.of("ratio", "ratio", form.replaceAll(" ?(?:x|by|比) ?", ":"), form, start, end);
    }
    if (m.group("clock") != null) {
      return Token.of("clock", "at_seconds", clockSeconds(form), form, start, end);
    }
    if (m.group("lines") != null) {
      return resolution(Integer.parseInt(m.group("lines")), form, start, end);
    }
    if (m.group("kilo") != null) {
      int kilo = Integer.parseInt(m.group("kilo"));
      int shortSide = kilo == 2 ? 1440 : kilo * 540;
      return Token.of("resolution", "short_side", shortSide, form, start, end);
    }
    for (String type : List.of("percent", "factor", "times", "number")) {
      if (m.group(type) != null) {
        String name = type.equals("times") ? "factor" : type;
        return Token.of(name, name, Double.parseDouble(m.group(type)), form, start, end);
      }
    }
    throw new IllegalStateException("a written form without a reading: " + form);
  }

  /** "1080p", and "1080p60", which tells the frames per second too. */
  private static Token resolution(int lines, String form, int start, int end) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("short_side", lines);
    String rate = form.substring(form.indexOf('p') + 1).strip();
    if (form.indexOf('p') >= 0 && !rate.isEmpty()) {
      values.put("frames_per_second", Double.parseDouble(rate));
    }
    return Token.of("resolution", values, form, start, end);
  }

  /** Quoted words, or the name of a file in quotes. */
  private static Token quoted(String text, int start, int end) {
    String name = text.toLowerCase(Locale.ROOT);
    return FILE.matcher(name).matches()
        ? Token.of(fileType(name), "file", text, name, start, end)
        : Token.of("quote", "text", text, text, start, end);
  }

  /** It is the name of a picture's file. */
  public static boolean isPicture(String name) {
    return name.matches(".*\\.(?:jpe?g|png|gif|webp)");
  }

  static boolean isSound(String name) {
    return name.matches(".*\\.(?:mp3|wav|m4a|aac|flac|ogg)");
  }

  private static String fileType(String name) {
    if (isPicture(name)) {
      return "picture_file";
    }
    return isSound(name) ? "sound_file" : "file";
  }

  private static Token pixels(Matcher m, String form) {
    int width = Integer.parseInt(m.group("width"));
    int height = Integer.parseInt(m.group("height"));
    return Token.of(
        "pixels",
        Map.of("ratio", Ratios.of(width, height), "short_side", Math.min(width, height)),
        form,
        m.start(),
        m.end());
  }

  private static String longHex(String hex) {
    return hex.length() == 7 ? hex : hex.replaceAll("[0-9a-f]", "$0$0");
  }

  static double clockSeconds(String clock) {
    double seconds = 0;
    for (String part : clock.split(":")) {
      seconds = seconds * 60 + Double.parseDouble(part);
    }
    return seconds;
  }

  private static int single(String plain, int at, List<Token> tokens) {
    int codePoint = plain.codePointAt(at);
    int next = at + Character.charCount(codePoint);
    String form = plain.substring(at, next);
    if (Character.isLetter(codePoint)) {
      tokens.add(Token.word(form, at));
    } else if (form.equals("-") && next < plain.length() && !isDigitNear(plain, next)) {
      if (plain.charAt(next) == ' ') {
        tokens.add(Token.punctuation(",", at));
      }
      return next;
    } else if (form.equals("+") && next < plain.length() && !joinsKeys(plain, at)) {
      tokens.add(Token.punctuation(",", at));
    } else if (isWithinName(plain, at) || (form.equals(".") && !endsSentence(plain, at))) {
      return next;
    } else if (form.equals("=")) {
      tokens.add(Token.punctuation(":", at));
    } else {
      tokens.add(Token.punctuation(form, at));
    }
    return next;
  }

  /** "ctrl+z". */
  private static boolean joinsKeys(String plain, int at) {
    return at > 0
        && isWordPart(plain.charAt(at - 1))
        && KEYS.matcher(plain).region(at + 1, plain.length()).lookingAt();
  }

  /** "font_size=48": the name of a parameter, of more words than one. */
  private static boolean isWithinName(String plain, int at) {
    return NAME_GOES_ON.matcher(plain).region(at, plain.length()).lookingAt();
  }

  /** Not within "v1.2" and not after "Dr.", "Est.". */
  private static boolean endsSentence(String plain, int at) {
    boolean isWithin = at + 1 < plain.length() && plain.charAt(at + 1) != ' ';
    return !isWithin && !ABBREVIATED.matcher(plain.substring(0, at)).find();
  }

  private static boolean isDigitNear(String plain, int at) {
    return Character.isDigit(plain.charAt(at))
        || (plain.charAt(at) == ' '
            && at + 1 < plain.length()
            && Character.isDigit(plain.charAt(at + 1)));
  }
}
