package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Canvas;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A picture's shape, such as 9:16. */
record Shape(int across, int down) {
  private static final int SHORT_SIDE = 1080;
  private static final int LONGEST_SIDE = 1920;
  private static final Pattern RATIO =
      Pattern.compile("(\\d{1,4}(?:\\.\\d+)?)\\s*[:x×/比]\\s*(\\d{1,4}(?:\\.\\d+)?)");
  private static final Shape UPRIGHT = new Shape(9, 16);
  private static final Shape WIDE = new Shape(16, 9);
  private static final Shape SQUARE = new Shape(1, 1);

  /** What the platforms and the language call their usual shape. */
  private static final Map<String, Shape> NAMED =
      Map.ofEntries(
          Map.entry("tiktok", UPRIGHT),
          Map.entry("douyin", UPRIGHT),
          Map.entry("kuaishou", UPRIGHT),
          Map.entry("reels", UPRIGHT),
          Map.entry("instagramreels", UPRIGHT),
          Map.entry("instagramstory", UPRIGHT),
          Map.entry("stories", UPRIGHT),
          Map.entry("shorts", UPRIGHT),
          Map.entry("youtubeshorts", UPRIGHT),
          Map.entry("snapchat", UPRIGHT),
          Map.entry("xiaohongshu", UPRIGHT),
          Map.entry("rednote", UPRIGHT),
          Map.entry("wechatchannels", UPRIGHT),
          Map.entry("channels", UPRIGHT),
          Map.entry("vertical", UPRIGHT),
          Map.entry("portrait", UPRIGHT),
          Map.entry("youtube", WIDE),
          Map.entry("bilibili", WIDE),
          Map.entry("vimeo", WIDE),
          Map.entry("twitter", WIDE),
          Map.entry("x", WIDE),
          Map.entry("facebook", WIDE),
          Map.entry("linkedin", SQUARE),
          Map.entry("horizontal", WIDE),
          Map.entry("landscape", WIDE),
          Map.entry("widescreen", WIDE),
          Map.entry("square", SQUARE),
          Map.entry("instagram", new Shape(4, 5)));

  static Shape from(Parameters wish) throws CannotEdit {
    if (wish.has("ratio")) {
      return parsed(wish.text("ratio"));
    }
    String platform = wish.text("platform").toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    Shape named = NAMED.get(platform);
    if (named == null) {
      throw new CannotEdit(
          platform.isEmpty()
              ? Phrase.of("It is not said which shape the picture should have.")
              : Phrase.of("The shape that {0} takes is not known here.", wish.text("platform")),
          Phrase.of("Say the shape, such as 9:16, 3:4, 1:1, 4:5 or 16:9."));
    }
    return named;
  }

  static Shape of(Canvas canvas) {
    return of(canvas.width(), canvas.height());
  }

  static Shape of(int width, int height) {
    int divisor = greatestCommonDivisor(width, height);
    return new Shape(width / divisor, height / divisor);
  }

  /** The picture of that shape with a short side of 1080, no longer than 1920. */
  Canvas canvas(int framesPerSecond) {
    double aspect = (double) across / down;
    double shortSide = Math.min(SHORT_SIDE, LONGEST_SIDE * Math.min(aspect, 1 / aspect));
    return aspect < 1
        ? new Canvas(even(shortSide), even(shortSide / aspect), framesPerSecond)
        : new Canvas(even(shortSide * aspect), even(shortSide), framesPerSecond);
  }

  @Override
  public String toString() {
    return across + ":" + down;
  }

  static int even(double pixels) {
    return Math.max(2, 2 * (int) Math.round(pixels / 2));
  }

  private static Shape parsed(String said) throws CannotEdit {
    Matcher ratio = RATIO.matcher(said);
    Shape named = NAMED.get(said.toLowerCase(Locale.ROOT));
    if (named != null) {
      return named;
    }
    if (ratio.matches()) {
      int across = (int) Math.round(Double.parseDouble(ratio.group(1)) * 100);
      int down = (int) Math.round(Double.parseDouble(ratio.group(2)) * 100);
      if (across > 0 && down > 0 && across <= 4 * down && down <= 4 * across) {
        return of(across, down);
      }
    }
    throw new CannotEdit(
        Phrase.of("\"{0}\" is not a shape for a picture.", said),
        Phrase.of("Say the shape, such as 9:16, 3:4, 1:1, 4:5 or 16:9."));
  }

  private static int greatestCommonDivisor(int a, int b) {
    return b == 0 ? a : greatestCommonDivisor(b, a % b);
  }
}
