package dev.nemomcp.language;

import dev.nemomcp.language.words.Cue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * "Give clip 2 its colours back", "leave the first one as it was", "第一段还是要彩色的": what was done to
 * that clip is taken off it, and stays on the others.
 */
final class AsItWas {
  private static final Set<String> PLACES = Set.of("clip", "clips");

  /** What a clip is called. */
  private static final Pattern CLIP =
      Pattern.compile(
          "(?i)\\b(?:clip \\d+|(?:the|that) (?:first|second|third|fourth|last) (?:one|clip|video|shot))\\b"
              + "|(?:第[一二三四五六七八九十\\d]+|最后一)[段个条](?:视频|片段|素材)?|clip ?\\d+");

  /** How each kind is taken off again. */
  private static final Map<Kind, Map<String, Object>> TAKEN_OFF =
      Map.of(
          Kind.COLOR, Map.of("remove", true),
          Kind.EFFECT, Map.of("remove", true),
          Kind.ZOOM, Map.of("remove", true),
          Kind.SHARPEN, Map.of("remove", true),
          Kind.DENOISE, Map.of("remove", true),
          Kind.STABILIZE, Map.of("remove", true),
          Kind.SPEED, Map.of("factor", 1),
          Kind.MUTE, Map.of("unmute", true),
          Kind.VOICE_VOLUME, Map.of("percent", 100));

  private AsItWas() {}

  static boolean isSaidIn(String sentence) {
    return Cue.AS_IT_WAS.isIn(sentence) && CLIP.matcher(sentence).find();
  }

  /** "Leave clip 2 as it was": by itself it would be all that is left. */
  static boolean wouldCut(Understanding alone) {
    return alone.onlyWish(Kind.KEEP_RANGE).isPresent();
  }

  /**
   * @param before what was said, the latest last
   * @return empty where nothing of that clip was changed
   */
  static Optional<Wish> of(
      String sentence, List<String> before, Function<String, Understanding> reader) {
    Matcher clip = CLIP.matcher(sentence);
    if (!clip.find()) {
      return Optional.empty();
    }
    Optional<Object> number =
        reader.apply("mute " + clip.group()).wishes().stream()
            .map(wish -> wish.parameters().get("clip"))
            .filter(Number.class::isInstance)
            .findFirst();
    return number.flatMap(
        n ->
            latest(before, n, reader)
                .map(
                    kind -> {
                      Map<String, Object> off = new LinkedHashMap<>(TAKEN_OFF.get(kind));
                      off.put("clip", n);
                      return new Wish(kind, off, sentence);
                    }));
  }

  /** What was done to it last; "the other one too" says so only behind what it goes on from. */
  private static Optional<Kind> latest(
      List<String> before, Object clip, Function<String, Understanding> reader) {
    Stream<String> latestFirst =
        IntStream.range(0, before.size()).mapToObj(i -> before.get(before.size() - 1 - i));
    return Stream.concat(latestFirst, Stream.of(SaidBefore.inOneBreath(before)))
        .flatMap(said -> reader.apply(said).wishes().stream())
        .filter(wish -> TAKEN_OFF.containsKey(wish.kind()) && isOf(wish, clip))
        .map(Wish::kind)
        .findFirst();
  }

  private static boolean isOf(Wish wish, Object clip) {
    boolean isPlaced = wish.parameters().keySet().stream().anyMatch(PLACES::contains);
    return !isPlaced
        || isSame(wish.parameters().get("clip"), clip)
        || (wish.parameters().get("clips") instanceof List<?> clips
            && clips.stream().anyMatch(other -> isSame(other, clip)));
  }

  private static boolean isSame(Object one, Object other) {
    return one instanceof Number a
        && other instanceof Number b
        && a.doubleValue() == b.doubleValue();
  }
}
