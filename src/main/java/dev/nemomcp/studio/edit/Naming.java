package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes titles that people would write out of the names that files have. */
final class Naming {
  /** What cameras, phones and editors put into names and nobody reads. */
  private static final Pattern NOISE =
      Pattern.compile(
          "(?i)(img|vid|mvi|dsc[nf]?|pxl|gopro|[cp]\\d+|g[hx]?\\d+|wa\\d+|mah|dji|mov|clip|video|movie|footage"
              + "|untitled|project|draft|final|fina1|copy|edit(ed)?|export(ed)?|output|render(ed)?|raw|new"
              + "|wechat|whatsapp|mmexport|image|photo|picture|screen(shot)?|recording|download(ed)?|te?mp|at|[ap]m"
              + "|微信(视频|图片)?|录屏|视频|图片|未命名|新建项目|v?\\d+|\\d+t\\d+z?|(final|copy|edit|clip|video|take|v)\\d+|\\d+p|\\d+x\\d+|\\d+fps)");

  /** What programs name files by: a UUID, or the beginning of a checksum. */
  private static final Pattern CODE =
      Pattern.compile(
          "(?i)\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}|\\b(?=\\p{XDigit}*\\d)\\p{XDigit}{7,}\\b");

  /** The number of a take, right behind its word. */
  private static final Pattern COUNTER = Pattern.compile("(?<=\\p{L}{3})\\d+$");

  /** Written small inside a title. */
  private static final Set<String> SMALL_WORDS =
      Set.of("a", "an", "and", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with");

  private static final Pattern SEPARATORS = Pattern.compile("[\\s_\\-.()\\[\\]+]+");
  private static final String NEUTRAL = "My Video";

  private Naming() {}

  /** From the project's name, else from the first footage whose name says something. */
  static String title(Draft draft, Footage footage) {
    return Stream.concat(
            Stream.of(draft.title()),
            draft.clips().stream().map(clip -> footage.media(clip.mediaId())).map(Media::name))
        .map(Naming::readable)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(NEUTRAL);
  }

  /** {@code beach_trip-final2.mp4} → {@code Beach Trip}; empty where nothing readable is left. */
  static Optional<String> readable(String name) {
    String bare =
        name.replaceFirst("(?i)\\.(mp4|mov|avi|webm|mkv|jpe?g|png|gif|webp|mp3|wav|m4a|aac)$", "");
    String spaced = CODE.matcher(bare).replaceAll(" ").replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
    List<String> words = new ArrayList<>();
    for (String word : SEPARATORS.split(spaced)) {
      String named = COUNTER.matcher(word).replaceFirst("");
      if (!named.isEmpty() && !isNoise(word) && !isNoise(named)) {
        words.add(words.isEmpty() || !SMALL_WORDS.contains(named) ? capitalised(named) : named);
      }
    }
    String title = String.join(" ", words);
    return title.chars().filter(Character::isLetter).count() < 2
        ? Optional.empty()
        : Optional.of(title);
  }

  private static boolean isNoise(String word) {
    return NOISE.matcher(word).matches();
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
