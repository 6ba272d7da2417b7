package dev.nemomcp.language;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexer;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** "Zoom in on it", "and sharpen it too", behind what was done to one clip: that clip. */
final class ThatClip {
  private static final String CLIP = "clip";

  private static final Set<Kind> DONE_TO_A_CLIP =
      EnumSet.of(
          Kind.COLOR,
          Kind.DENOISE,
          Kind.EFFECT,
          Kind.MUTE,
          Kind.ROTATE,
          Kind.SHARPEN,
          Kind.SPEED,
          Kind.STABILIZE,
          Kind.VOICE_VOLUME,
          Kind.ZOOM);

  private ThatClip() {}

  /**
   * @param alone the sentence by itself
   * @param before what was said, the latest last
   */
  static Optional<Understanding> told(
      Understanding alone,
      String sentence,
      List<String> before,
      Function<String, Understanding> reader) {
    boolean mayBe =
        alone.wishes().size() == 1
            && isOfNoPlace(alone.wishes().get(0))
            && isMeantOfIt(sentence, alone.wishes().get(0).kind());
    return (mayBe ? spokenOf(before, reader) : Optional.empty())
        .map(
            clip -> {
              Wish wish = alone.wishes().get(0);
              Map<String, Object> there = new LinkedHashMap<>(wish.parameters());
              there.put(CLIP, clip);
              return alone.wanting(List.of(wish.with(there)), List.of());
            });
  }

  /** "Mute that clip too": with the number of the clip that was spoken of last. */
  static String named(
      String sentence, List<String> before, Function<String, Understanding> reader) {
    return Cue.THAT_CLIP
        .in(sentence)
        .flatMap(
            words ->
                spokenOf(before, reader)
                    .filter(Number.class::isInstance)
                    .map(clip -> ((Number) clip).intValue())
                    .map(clip -> Lexer.hasHan(sentence) ? "第" + clip + "段" : "clip " + clip)
                    .map(clip -> OtherOne.replaced(sentence, words, clip)))
        .orElse(sentence);
  }

  /**
   * "The second one too", behind colours that were changed more than once: as the other looks by
   * now.
   */
  static List<Wish> lookingLike(List<Wish> wishes, Wish last) {
    Object other = last.kind() == Kind.COLOR ? last.parameters().get(CLIP) : null;
    Object clip = wishes.size() == 1 ? wishes.get(0).parameters().get(CLIP) : null;
    boolean isAlike =
        other != null && clip != null && !clip.equals(other) && wishes.get(0).kind() == Kind.COLOR;
    return isAlike ? List.of(wishes.get(0).with(Map.of(CLIP, clip, "like_clip", other))) : wishes;
  }

  static boolean areOfOneLook(Wish one, Wish other) {
    return one.kind() == Kind.COLOR
        && other.kind() == Kind.COLOR
        && one.parameters().get(CLIP) instanceof Number clip
        && clip.equals(other.parameters().get(CLIP));
  }

  private static boolean isOfNoPlace(Wish wish) {
    return !MoreOfIt.isPlaced(wish) && !wish.parameters().containsKey("at_seconds");
  }

  private static boolean isMeantOfIt(String sentence, Kind kind) {
    return (kind == Kind.ZOOM && Cue.ON_IT.isIn(sentence))
        || (DONE_TO_A_CLIP.contains(kind)
            && Cue.POINTS_AT_IT.isIn(sentence)
            && (Cue.ALSO_OR_MORE.isIn(sentence) || Cue.BUT_IT.opens(sentence)));
  }

  /** That was moved is where it was moved to. */
  private static Object clipOf(Wish wish) {
    boolean isMoved =
        wish.kind() == Kind.REORDER && wish.parameters().get("move") instanceof Number;
    return wish.parameters().get(isMoved ? "to" : CLIP);
  }

  /** The clip that was named last, where only "it" was spoken of since. */
  private static Optional<Object> spokenOf(
      List<String> before, Function<String, Understanding> reader) {
    for (int i = before.size() - 1; i >= 0; i--) {
      String said = before.get(i);
      Optional<Wish> alone = SaidBefore.last(reader.apply(said).wishes());
      // "Same for clip 2" tells its clip only behind what it repeats.
      Optional<Wish> last =
          alone.isPresent() || i == 0
              ? alone
              : SaidBefore.last(
                  reader.apply(SaidBefore.inOneBreath(before.subList(i - 1, i + 1))).wishes());
      Object clip = last.map(ThatClip::clipOf).orElse(null);
      if (clip != null) {
        return Optional.of(clip);
      }
      boolean goesOn = last.isEmpty() || isMeantOfIt(said, last.get().kind());
      if (!goesOn) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
