package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Transition;
import dev.nemomcp.studio.footage.Footage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Transitions on all cuts or on one, or none any more.
 *
 * @param style an xfade name
 * @param millis how long each is; empty for what suits each cut
 * @param remove cuts instead of transitions
 * @param join where, if not everywhere
 */
record AddTransitions(String style, OptionalLong millis, boolean remove, OneJoin join)
    implements Edit {

  /** What people say, and editors call them. */
  private static final Map<String, String> COMMON_NAMES =
      Map.ofEntries(
          Map.entry("", "fade"),
          Map.entry("crossfade", "fade"),
          Map.entry("crossdissolve", "fade"),
          Map.entry("dissolve", "fade"),
          Map.entry("smooth", "fade"),
          Map.entry("black", "fadeblack"),
          Map.entry("diptoblack", "fadeblack"),
          Map.entry("fadetoblack", "fadeblack"),
          Map.entry("white", "fadewhite"),
          Map.entry("flash", "fadewhite"),
          Map.entry("diptowhite", "fadewhite"),
          Map.entry("fadetowhite", "fadewhite"),
          Map.entry("wipe", "wipeleft"),
          Map.entry("slide", "slideleft"),
          Map.entry("push", "slideleft"),
          Map.entry("swipe", "smoothleft"),
          Map.entry("zoom", "zoomin"),
          Map.entry("blur", "hblur"),
          Map.entry("pixelate", "pixelize"),
          Map.entry("circle", "circleopen"),
          Map.entry("iris", "circleopen"),
          Map.entry("clock", "radial"),
          Map.entry("spin", "radial"),
          Map.entry("cover", "coverleft"),
          Map.entry("reveal", "revealleft"),
          Map.entry("squeeze", "squeezeh"));

  static AddTransitions from(Parameters wish) throws CannotEdit {
    double seconds = wish.number("seconds", wish.number("usual_seconds", 0), 0, 5);
    return new AddTransitions(
        known(wish.text("style")),
        seconds > 0 ? OptionalLong.of(Clock.millis(seconds)) : OptionalLong.empty(),
        wish.flag("remove"),
        OneJoin.from(wish));
  }

  private static String known(String said) throws CannotEdit {
    String plain = said.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    String style = COMMON_NAMES.getOrDefault(plain, plain);
    if (!Transition.STYLES.contains(style)) {
      throw new CannotEdit(
          Phrase.of("There is no transition called \"{0}\".", said),
          Phrase.of(
              "Say one of: {0}.",
              Name.all(
                  List.of(
                      "fade",
                      "fade to black",
                      "flash",
                      "wipe",
                      "slide",
                      "zoom",
                      "blur",
                      "circle"))));
    }
    return style;
  }

  /** One clip alone is split at its scenes first, so that there are cuts to soften. */
  private OneJoin.Found meant(Draft draft, Footage footage) throws CannotEdit {
    if (!join.isAny()) {
      return join.in(draft, footage);
    }
    boolean splitFirst = !remove && draft.clips().size() == 1;
    return new OneJoin.Found(splitFirst ? Units.of(draft, footage).draft() : draft, 0);
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    OneJoin.Found meant = meant(draft, footage);
    Draft cut = meant.draft();
    IntPredicate where = index -> join.isAny() || index == meant.index();
    int joins = join.isAny() ? cut.clips().size() - 1 : 1;
    Phrase before = described(draft);
    if (remove) {
      Draft hard = Arranging.arrange(cut, Joins.removed(cut, where, footage).clips());
      return blendedJoins(hard) == blendedJoins(draft)
          ? Edited.unchanged(draft, before, Phrase.of("There were no transitions."))
          : Edited.of(hard, before, described(hard));
    }
    if (joins < 1) {
      throw new CannotEdit(
          Phrase.of("The timeline is one uninterrupted clip, so there is no cut to soften."),
          Phrase.of("Say \"fade in and out\", or split it first: \"split it at 0:10\"."));
    }
    Draft blended = Joins.blended(cut, style, millis, where, footage);
    if (blended.equals(draft)) {
      return Edited.unchanged(draft, before, Phrase.of("These transitions were there already."));
    }
    int hardLeft = joins - blendedJoins(blended, where);
    return Edited.of(blended, before, described(blended))
        .noting(
            hardLeft == 0
                ? Phrase.NONE
                : Phrase.count(
                    hardLeft,
                    "1 cut stays hard, because the clips around it are too short.",
                    "{0} cuts stay hard, because the clips around them are too short."));
  }

  private static int blendedJoins(Draft draft) {
    return blendedJoins(draft, index -> true);
  }

  private static int blendedJoins(Draft draft, IntPredicate where) {
    List<Clip> clips = draft.clips();
    return (int)
        IntStream.range(0, clips.size())
            .filter(i -> where.test(i) && !clips.get(i).transition().isCut())
            .count();
  }

  private static Phrase described(Draft draft) {
    List<Transition> blends =
        draft.clips().stream().map(Clip::transition).filter(t -> !t.isCut()).toList();
    if (blends.isEmpty()) {
      int cuts = Math.max(0, draft.clips().size() - 1);
      return cuts == 0 ? Phrase.of("one clip") : Phrase.count(cuts, "1 hard cut", "{0} hard cuts");
    }
    long shortest = blends.stream().mapToLong(Transition::durationMillis).min().orElse(0);
    long longest = blends.stream().mapToLong(Transition::durationMillis).max().orElse(0);
    return Phrase.of(
        "{0} ({1}), {2}",
        Phrase.count(blends.size(), "1 transition", "{0} transitions"),
        new Name(blends.get(0).style()),
        Clock.seconds(shortest).equals(Clock.seconds(longest))
            ? Clock.seconds(longest)
            : Phrase.of("{0} to {1}", Clock.seconds(shortest), Clock.seconds(longest)));
  }
}
