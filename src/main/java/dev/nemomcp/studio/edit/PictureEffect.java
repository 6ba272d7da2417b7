package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Look;
import dev.nemomcp.studio.footage.Footage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A picture effect, beside those that a clip has.
 *
 * @param name of the effect; empty for all of them
 * @param remove it is not wanted any more
 */
record PictureEffect(String name, boolean remove, Where where) implements Edit {

  private static final String ALL = "all";
  private static final String BLUR = "blur";
  private static final List<String> EFFECTS =
      List.of(
          "vignette",
          BLUR,
          "grain",
          "pixelate",
          "glow",
          "glitch",
          "vhs",
          "letterbox",
          "sketch",
          "negative");

  private static final Map<String, String> COMMON_NAMES =
      Map.of(
          "film_grain", "grain",
          "noise", "grain",
          "mosaic", "pixelate",
          "bloom", "glow",
          "camcorder", "vhs",
          "cinema_bars", "letterbox",
          "invert", "negative",
          "soft_focus", "glow");

  static PictureEffect from(Parameters wish) throws CannotEdit {
    String said = wish.text("name").toLowerCase(Locale.ROOT).replaceAll("[- ]", "_");
    String name = COMMON_NAMES.getOrDefault(said, said);
    boolean remove = wish.flag("remove");
    if (remove && name.equals(ALL)) {
      return new PictureEffect("", true, Where.from(wish));
    }
    if (!EFFECTS.contains(name)) {
      throw new CannotEdit(
          Phrase.of("There is no effect called \"{0}\".", said),
          Phrase.of("Say one of: {0}.", Name.all(EFFECTS)));
    }
    return new PictureEffect(name, remove, Where.from(wish));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    return Retouching.retouched(
        draft,
        footage,
        where,
        clip -> with(clip.look()),
        (Look look) ->
            look.effects().isEmpty()
                ? Phrase.of("no effect")
                : Phrase.of("{0}", Name.all(look.effects())));
  }

  private Look with(Look look) {
    if (name.isEmpty()) {
      return look.withEffects(List.of()).withBlurred(List.of());
    }
    List<String> effects = new ArrayList<>(look.effects());
    effects.remove(name);
    if (!remove) {
      effects.add(name);
    }
    boolean shows = remove && name.equals(BLUR);
    return look.withEffects(effects).withBlurred(shows ? List.of() : look.blurred());
  }
}
