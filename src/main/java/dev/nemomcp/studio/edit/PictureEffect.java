package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Look;
import dev.nemomcp.studio.footage.Footage;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A picture effect. A clip has one at a time.
 *
 * @param name of the effect; empty for none any more
 */
record PictureEffect(String name, Where where) implements Edit {

  private static final List<String> EFFECTS =
      List.of(
          "vignette",
          "blur",
          "grain",
          "pixelate",
          "glow",
          "glitch",
          "letterbox",
          "sketch",
          "negative");

  private static final Map<String, String> COMMON_NAMES =
      Map.of(
          "film_grain", "grain",
          "noise", "grain",
          "mosaic", "pixelate",
          "bloom", "glow",
          "cinema_bars", "letterbox",
          "invert", "negative",
          "soft_focus", "glow");

  static PictureEffect from(Parameters wish) throws CannotEdit {
    String said = wish.text("name").toLowerCase(Locale.ROOT).replaceAll("[- ]", "_");
    String name = COMMON_NAMES.getOrDefault(said, said);
    if (wish.flag("remove")) {
      return new PictureEffect("", Where.from(wish));
    }
    if (!EFFECTS.contains(name)) {
      throw new CannotEdit(
          Phrase.of("There is no effect called \"{0}\".", said),
          Phrase.of("Say one of: {0}.", EFFECTS));
    }
    return new PictureEffect(name, Where.from(wish));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    return Retouching.retouched(
        draft,
        footage,
        where,
        clip -> with(clip.look()),
        (Look look) ->
            look.effect().isEmpty() ? Phrase.of("no effect") : Phrase.of("{0}", look.effect()));
  }

  private Look with(Look look) {
    Look changed = look.withEffect(name);
    return name.isEmpty() ? changed.withBlurred(List.of()) : changed;
  }
}
