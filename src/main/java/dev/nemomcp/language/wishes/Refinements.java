package dev.nemomcp.language.wishes;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.words.Spoken;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Turns values as they were said into the parameters that {@link Kind} promises. */
public final class Refinements {
  private static final double LAST_FRAME_SECONDS = -0.04;
  private static final double MOMENT_SECONDS = 3;

  /** As long as a word that is bleeped out. */
  private static final double A_WORD_SECONDS = 1;

  /** "Speed 50" is told in percent. */
  private static final double LEAST_SHARE = 25;

  private static final List<String> TONES =
      List.of("brightness", "contrast", "saturation", "warmth");
  private static final Set<String> CLIP_PLACES =
      Set.of("to", "before", "after", "at_seconds", "between");
  private static final Set<String> CLIP_NUMBERS = Set.of("move", "to", "before", "after");

  private Refinements() {}

  /** What has to be settled before two wishes of a kind become one: each has its own "by 10 %". */
  public static void beforeJoining(Kind kind, Map<String, Object> said) {
    if (kind == Kind.COLOR) {
      color(said);
    }
  }

  static Map<String, Object> refine(Kind kind, Map<String, Object> said) {
    Map<String, Object> refined = new LinkedHashMap<>(said);
    refined.remove("name", "");
    refined.remove("shorter");
    except(refined);
    if (refined.containsKey("start_seconds")) {
      refined.remove("part");
    }
    switch (kind) {
      case SPEED -> speed(refined);
      case SET_LENGTH -> length(refined);
      case TITLE, TEXT -> ShownRefinements.shownTime(refined);
      case MUSIC_VOLUME, VOICE_VOLUME -> {
        volume(refined);
        aroundMoment(refined);
      }
      case FADE -> fade(refined);
      case CAPTION_STYLE -> ShownRefinements.size(refined);
      case CAPTION_EDIT -> ShownRefinements.captionEdit(refined);
      case CAPTION_TIMING -> ShownRefinements.shift(refined);
      case ZOOM -> zoom(refined);
      case FREEZE, COVER -> moment(kind, refined);
      case UNDO, REDO -> refined.computeIfPresent("steps", (k, v) -> Math.abs(number(v)));
      case LOGO -> ShownRefinements.logo(refined);
      case SPLIT -> {
        if (refined.containsKey("at_seconds")) {
          refined.remove("parts");
        }
      }
      case COLOR -> {
        usualColor(refined);
        aroundMoment(refined);
      }
      case DUCK -> duck(refined);
      case REORDER -> between(refined);
      case HIGHLIGHTS -> refined.remove("bound");
      case CAPTIONS -> refined.remove("whole");
      case CUT_PAUSES -> pauseAt(refined);
      case EFFECT -> {
        aroundMoment(refined);
        DrawnShapes.refine(refined);
        ofPlace(refined);
      }
      case VOICE_CLEANUP -> aroundMoment(refined);
      case SOUND_EFFECT -> {
        ShownRefinements.shift(refined);
        heardThen(refined);
        if ("bleep".equals(refined.get("name"))) {
          aroundMoment(refined, A_WORD_SECONDS);
        }
      }
      case MUTE ->
          aroundMoment(refined, refined.containsKey("bleep") ? A_WORD_SECONDS : MOMENT_SECONDS);
      case DENOISE, SHARPEN -> rename(refined, "degree", "amount", v -> number(v) / 2);
      case COMPRESS -> refined.remove("percent");
      case EXTRACT_AUDIO -> SoundFiles.tellFormat(refined);
      case ASPECT -> refined.remove("short_side");
      case ROTATE -> turned(refined);
      default -> {}
    }
    if (refined.get("clips") instanceof List<?> clips && clips.size() == 1) {
      refined.remove("clips");
      refined.put("clip", clips.get(0));
    } else if (refined.get("clips") instanceof Number) {
      refined.put("clip", refined.remove("clips"));
    }
    if (refined.get("clip") instanceof List<?> clips && clips.size() > 1) {
      refined.put("clips", refined.remove("clip"));
    }
    refined.computeIfPresent("except_clips", (k, v) -> v instanceof List<?> ? v : List.of(v));
    CLIP_NUMBERS.forEach(name -> refined.computeIfPresent(name, (k, v) -> unwrapped(v)));
    refined.replaceAll((name, value) -> whole(value));
    return refined;
  }

  /** All but the beginning or the end is a stretch too; all but some clips are clips. */
  private static void except(Map<String, Object> p) {
    if (p.remove("except") == null) {
      return;
    }
    rename(p, "clips", "except_clips", v -> v);
    if (p.containsKey("each_clip")) {
      return;
    }
    boolean fromStart = p.get("start_seconds") instanceof Number n && n.doubleValue() == 0;
    if (fromStart && p.get("end_seconds") instanceof Number end) {
      p.put("start_seconds", end);
      p.remove("end_seconds");
    } else if (p.containsKey("start_seconds") && !p.containsKey("end_seconds")) {
      p.put("end_seconds", p.remove("start_seconds"));
      p.put("start_seconds", 0.0);
    }
  }

  private static void length(Map<String, Object> p) {
    if (p.containsKey("change_seconds")) {
      return;
    }
    p.putIfAbsent("bound", "exact");
    if (p.containsKey("seconds")) {
      p.remove("longer_than_seconds", p.get("seconds"));
    }
    rename(p, "change", "fraction", v -> 1 - number(v) / 100);
    p.computeIfPresent("fraction", (k, v) -> number(v) > 5 ? number(v) / 100 : v);
  }

  /** "Grade it", and nothing about how: a little of both. */
  private static void usualColor(Map<String, Object> p) {
    boolean says = p.containsKey("preset") || p.containsKey("remove");
    if (p.remove("usual") != null && !says && TONES.stream().noneMatch(p::containsKey)) {
      p.put("contrast", 0.1);
      p.put("saturation", 0.1);
    }
  }

  private static void zoom(Map<String, Object> p) {
    rename(p, "percent", "change", v -> number(v) > 100 ? number(v) - 100 : v);
    rename(p, "change", "factor", v -> 1 + number(v) / 100);
    p.remove("bound");
    aroundMoment(p);
  }

  /** From a moment on, for as long as is said, or long enough to be seen. */
  private static void aroundMoment(Map<String, Object> p) {
    aroundMoment(p, MOMENT_SECONDS);
  }

  private static void aroundMoment(Map<String, Object> p, double usualSeconds) {
    Object seconds = p.remove("seconds");
    Object at = p.remove("at_seconds");
    if (at instanceof Number || at instanceof Spoken) {
      double lasts = seconds instanceof Number said ? said.doubleValue() : usualSeconds;
      p.putIfAbsent("start_seconds", at);
      p.putIfAbsent("end_seconds", later(at, lasts));
    }
  }

  /** "Cinematic bars top and bottom": only a blur may cover a place. */
  private static void ofPlace(Map<String, Object> p) {
    if (!"blur".equals(p.get("name")) && !DrawnShapes.isOne(p)) {
      p.remove("position");
    }
  }

  /** "Cut the pause at 1:05": that one alone. */
  private static void pauseAt(Map<String, Object> p) {
    if (p.remove("at_seconds") instanceof Number at) {
      p.put("start_seconds", Math.max(0, at.doubleValue() - 1));
      p.put("end_seconds", at.doubleValue() + 1);
    }
  }

  static Object later(Object moment, double seconds) {
    return moment instanceof Spoken spoken ? spoken.later(seconds) : number(moment) + seconds;
  }

  static boolean isFromEnd(Object moment) {
    return moment instanceof Number seconds && seconds.doubleValue() < 0;
  }

  private static void speed(Map<String, Object> p) {
    boolean slower = p.remove("slower") != null;
    if (p.remove("up") != null) {
      p.computeIfPresent("factor", (k, v) -> number(v) < 1 ? 2 - number(v) : v);
    }
    if (p.remove("bare") != null) {
      p.computeIfPresent("factor", (k, v) -> number(v) < LEAST_SHARE ? v : number(v) / 100);
    }
    boolean isFromNow = p.containsKey("relative");
    relative(p);
    rename(p, "percent", "factor", v -> number(v) / 100);
    rename(p, "change", "factor", v -> 1 + number(v) / 100 * (slower ? -1 : 1));
    if (isFromNow) {
      p.put("relative", true);
    }
    if (slower && p.get("factor") instanceof Number factor && factor.doubleValue() > 1) {
      p.put("factor", 1 / factor.doubleValue());
    }
    boolean slows = p.get("factor") instanceof Number factor && factor.doubleValue() < 1;
    Object at = p.get("at_seconds");
    if (at instanceof Spoken || (slows && at != null && !isFromEnd(at))) {
      p.putIfAbsent("end_seconds", later(at, MOMENT_SECONDS));
    }
    rename(p, "at_seconds", "start_seconds", v -> v);
  }

  /** "A ding at 0:05, a second later": at 0:06. */
  private static void heardThen(Map<String, Object> p) {
    boolean isNew = !p.containsKey("change");
    if (isNew && p.get("at_seconds") instanceof Number && p.containsKey("shift_seconds")) {
      double later = number(p.remove("shift_seconds"));
      p.computeIfPresent("at_seconds", (k, v) -> Math.max(0, number(v) + later));
    }
  }

  /** "20 % louder" is a change, "louder, at 20 %" is not. */
  private static void relative(Map<String, Object> p) {
    if (p.remove("relative") != null) {
      rename(p, "percent", "change", v -> v);
    }
  }

  private static void turned(Map<String, Object> p) {
    if (p.remove("left") != null) {
      p.computeIfPresent("degrees", (k, v) -> -Math.abs(number(v)));
    }
  }

  /** "In the last 4 seconds" says how long it takes. */
  private static void fade(Map<String, Object> p) {
    Object start = p.remove("start_seconds");
    Object end = p.remove("end_seconds");
    if (isFromEnd(start)) {
      p.putIfAbsent("seconds", -number(start));
    } else if (end instanceof Number && !(start instanceof Spoken)) {
      p.putIfAbsent("seconds", number(end) - (start == null ? 0 : number(start)));
    }
  }

  private static void volume(Map<String, Object> p) {
    relative(p);
    if (p.remove("down") != null) {
      p.computeIfPresent("change_db", (k, v) -> -Math.abs(number(v)));
    }
    if (p.remove("fraction") instanceof Number fraction) {
      boolean louder = p.get("change_db") instanceof Number db && db.doubleValue() > 0;
      double gain = louder ? 2 - fraction.doubleValue() : fraction.doubleValue();
      p.put("change_db", Math.round(200 * Math.log10(gain)) / 10.0);
    } else if (p.containsKey("percent")) {
      p.remove("change_db");
    } else if (p.get("change") instanceof Number change) {
      boolean quieter = p.get("change_db") instanceof Number db && db.doubleValue() < 0;
      double gain = 1 + (quieter ? -1 : 1) * change.doubleValue() / 100;
      p.put("change_db", Math.round(200 * Math.log10(Math.max(gain, 0.01))) / 10.0);
    }
    p.remove("change");
  }

  /** Between clips 1 and 2 is after clip 1; clips and no place for them are an order. */
  private static void between(Map<String, Object> p) {
    if (p.containsKey("reverse")) {
      p.keySet().removeAll(List.of("move", "to", "order"));
    }
    boolean isPlaced = CLIP_PLACES.stream().anyMatch(p::containsKey);
    if (!isPlaced && p.get("move") instanceof List<?> clips && clips.size() > 1) {
      p.put("order", p.remove("move"));
    }
    if (p.remove("between") instanceof List<?> clips) {
      p.put("after", clips.get(0));
    }
  }

  private static void duck(Map<String, Object> p) {
    rename(p, "percent", "amount_db", v -> 20 * Math.log10(100 / Math.max(1, number(v))));
    p.computeIfPresent("amount_db", (k, v) -> Math.abs(number(v)));
  }

  /** "By 20 %" says how far whatever changes should go. */
  private static void color(Map<String, Object> p) {
    rename(p, "fraction", "change", v -> 100 * (1 - number(v)));
    if (p.remove("change") instanceof Number percent) {
      TONES.forEach(
          tone ->
              p.computeIfPresent(
                  tone, (k, v) -> Math.signum(number(v)) * percent.doubleValue() / 100));
    }
  }

  private static void moment(Kind kind, Map<String, Object> p) {
    if (p.remove("last") != null) {
      p.put("at_seconds", LAST_FRAME_SECONDS);
    }
    boolean isEnding = isFromEnd(p.get("start_seconds")) && !p.containsKey("end_seconds");
    if (kind == Kind.FREEZE && isEnding && !p.containsKey("at_seconds")) {
      p.putIfAbsent("seconds", -number(p.get("start_seconds")));
      p.put("start_seconds", LAST_FRAME_SECONDS);
    }
    rename(p, "start_seconds", "at_seconds", v -> v);
    p.remove("end_seconds");
  }

  static void rename(Map<String, Object> p, String from, String to, UnaryOperator<Object> change) {
    Object value = p.remove(from);
    if (value != null) {
      p.putIfAbsent(to, change.apply(value));
    }
  }

  static double number(Object value) {
    return ((Number) value).doubleValue();
  }

  private static Object unwrapped(Object value) {
    return value instanceof List<?> list && list.size() == 1 ? list.get(0) : value;
  }

  /** Whole numbers without a fraction, so that they read as people write them. */
  private static Object whole(Object value) {
    if (value instanceof Spoken spoken) {
      return spoken.toParameter();
    }
    if (value instanceof List<?> list) {
      List<Object> all = new ArrayList<>();
      list.forEach(item -> all.add(whole(item)));
      return all;
    }
    if (!(value instanceof Double number)) {
      return value;
    }
    double rounded = Math.round(number * 1000) / 1000.0;
    return rounded == Math.rint(rounded) ? (Object) (int) rounded : (Object) rounded;
  }
}
