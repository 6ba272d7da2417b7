package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Grade;
import dev.nemomcp.draft.Look;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Another colour and light. Changes go from what is there; how far they go depends on how much room
 * the footage, as measured, leaves for them.
 *
 * @param preset a named look; empty to keep the one there is
 * @param brightness change, −1…1
 * @param contrast change, −1…1
 * @param saturation change, −1…1
 * @param warmth change, −1 cooler … 1 warmer
 * @param remove back to how it was recorded
 */
record GradeColor(
    String preset,
    double brightness,
    double contrast,
    double saturation,
    double warmth,
    boolean remove,
    Where where)
    implements Edit {

  private static final double SLIGHTLY = 0.125;

  private static final List<String> PRESETS =
      List.of(
          "warm",
          "cool",
          "cinematic",
          "vintage",
          "vivid",
          "soft",
          "mono",
          "sepia",
          "film",
          "bright",
          "moody",
          "fresh",
          "noir");

  private static final Map<String, String> COMMON_NAMES =
      Map.ofEntries(
          Map.entry("black_and_white", "mono"),
          Map.entry("grayscale", "mono"),
          Map.entry("monochrome", "mono"),
          Map.entry("retro", "vintage"),
          Map.entry("dark", "moody"),
          Map.entry("vibrant", "vivid"),
          Map.entry("cold", "cool"));

  static GradeColor from(Parameters wish) throws CannotEdit {
    GradeColor grade =
        new GradeColor(
            preset(wish.text("preset")),
            wish.number("brightness", 0, -1, 1),
            wish.number("contrast", 0, -1, 1),
            wish.number("saturation", 0, -1, 1),
            wish.number("warmth", 0, -1, 1),
            wish.flag("remove"),
            Where.from(wish));
    if (!grade.remove && grade.saysNothing()) {
      throw new CannotEdit(
          Phrase.of("It is not said how the picture should look."),
          Phrase.of("Say \"brighter\", \"warmer\", or a look: {0}.", Name.all(PRESETS)));
    }
    return grade;
  }

  private boolean saysNothing() {
    return preset.isEmpty() && brightness == 0 && contrast == 0 && saturation == 0 && warmth == 0;
  }

  private static String preset(String said) throws CannotEdit {
    String plain = said.toLowerCase(Locale.ROOT).replaceAll("[- ]", "_");
    String preset = COMMON_NAMES.getOrDefault(plain, plain);
    if (!preset.isEmpty() && !PRESETS.contains(preset)) {
      throw new CannotEdit(
          Phrase.of("There is no colour look called \"{0}\".", said),
          Phrase.of("Say one of: {0}.", Name.all(PRESETS)));
    }
    return preset;
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    return Retouching.retouched(
        draft, footage, where, clip -> graded(clip, footage), GradeColor::described);
  }

  private Look graded(Clip clip, Footage footage) throws CannotEdit {
    Look look = clip.look();
    if (remove) {
      return look.withPreset("").withGrade(Grade.AS_RECORDED);
    }
    Look named = preset.isEmpty() ? look : look.withPreset(preset);
    if (brightness == 0 && contrast == 0 && saturation == 0 && warmth == 0) {
      return named;
    }
    Tone tone = Vividness.tone(clip, footage);
    Grade now = look.grade();
    return named.withGrade(
        new Grade(
            within(-1, now.brightness() + brightness * room(brightness, tone.brightness()), 1),
            within(0.2, now.contrast() * (1 + contrast * room(contrast, tone.contrast())), 3),
            within(0, now.saturation() * (1 + saturation * room(saturation, tone.saturation())), 3),
            within(-1, now.warmth() + warmthFrom(now.warmth()), 1)));
  }

  /** "A bit less warm" of a look that is hardly warm: half of it, and not all. */
  private double warmthFrom(double now) {
    boolean takesAll = now * warmth < 0 && Math.abs(now) <= Math.abs(warmth) + 0.01;
    return takesAll && Math.abs(warmth) <= SLIGHTLY ? -now / 2 : warmth;
  }

  /** More where the footage has little of it, less where it has much: 0.6…1.4. */
  private static double room(double change, double measured) {
    double left = change > 0 ? 1 - measured : measured;
    return within(0.6, 0.6 + 0.8 * left, 1.4);
  }

  private static double within(double least, double value, double most) {
    return Math.round(Math.max(least, Math.min(most, value)) * 1000) / 1000.0;
  }

  static Phrase described(Look look) {
    List<Object> words = new ArrayList<>();
    if (!look.preset().isEmpty()) {
      words.add(new Name(look.preset()));
    }
    Grade grade = look.grade();
    add(words, "brightness {0}", grade.brightness());
    add(words, "contrast {0}", grade.contrast() - 1);
    add(words, "saturation {0}", grade.saturation() - 1);
    add(words, "warmth {0}", grade.warmth());
    return words.isEmpty() ? Phrase.of("colours as recorded") : Phrase.of("{0}", words);
  }

  private static void add(List<Object> words, String pattern, double change) {
    if (Math.abs(change) >= 0.005) {
      words.add(Phrase.of(pattern, String.format(Locale.ROOT, "%+.0f %%", change * 100)));
    }
  }
}
