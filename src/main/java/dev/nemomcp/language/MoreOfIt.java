package dev.nemomcp.language;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "A bit more", "再小点": how much more or less of what was done last, there where it was done. */
final class MoreOfIt {
  private static final Set<String> PLACES =
      Set.of("clip", "clips", "except_clips", "start_seconds", "end_seconds", "part");

  private static final Set<String> CHANGES =
      Set.of("brightness", "contrast", "saturation", "warmth", "change_db", "shift_seconds");

  /** What is heard beside the voice. */
  static final Set<Kind> MIXED_IN =
      EnumSet.of(Kind.MUSIC, Kind.MUSIC_VOLUME, Kind.DUCK, Kind.SOUND_EFFECT);

  private static final Set<Kind> LETTERED =
      EnumSet.of(Kind.TITLE, Kind.TEXT, Kind.CAPTIONS, Kind.CAPTION_STYLE);

  /** What is seen larger or smaller. */
  static final Set<Kind> SIZED =
      EnumSet.of(Kind.TITLE, Kind.TEXT, Kind.CAPTIONS, Kind.CAPTION_STYLE, Kind.LOGO, Kind.ZOOM);

  private static final Pattern TIMES = Pattern.compile("(\\d+(?:\\.\\d+)?) ?(?:x\\b|×|times|倍)");

  private static final Set<Cue> OF_THE_FILM =
      EnumSet.of(Cue.EVERYTHING, Cue.ALL_OF_THE_FILM, Cue.OF_FILM);

  private static final double USUAL_DB = 6;
  private static final double USUAL_SPEED = 1.25;
  private static final double USUAL_ZOOM = 1.2;
  private static final double USUAL_CUT_SECONDS = 1;

  private MoreOfIt() {}

  /** Speaks of what there is already: "a bit …", "even …", "再…". */
  static boolean isSaidIn(String sentence) {
    return Cue.GOES_FURTHER.opens(sentence)
        || Cue.SLOWER_ZOOM.is(sentence)
        || Cue.LESS_OF_IT.is(withoutStop(sentence));
  }

  /**
   * @param alone the sentence by itself
   * @param last what was done last
   * @param both that and the sentence, said in the same breath
   */
  static Optional<Wish> of(String sentence, Understanding alone, Wish last, Understanding both) {
    String words = withoutStop(sentence);
    double share = Cue.SLIGHTLY.isIn(words) ? 0.5 : 1;
    if (Cue.MORE_OF_IT.is(words) || Cue.LESS_OF_IT.is(words)) {
      int sign = Cue.MORE_OF_IT.is(words) ? 1 : -1;
      boolean isOfLast = !alone.wishes().isEmpty() || Cue.HALF_OR_TWICE.isIn(words);
      List<Wish> now = isOfLast ? List.of(last) : both.wishes();
      return further(last, now, sign, share).map(more -> wish(last, more, sentence));
    }
    if (Cue.BIGGER_STILL.is(words) || Cue.SMALLER_STILL.is(words)) {
      int sign = Cue.BIGGER_STILL.is(words) ? 1 : -1;
      return sized(last, sign, share).map(more -> wish(last, more, sentence));
    }
    Optional<Wish> exactly = toSpeed(words, alone, last).or(() -> toZoom(alone, last));
    if (exactly.isPresent()) {
      return exactly;
    }
    if (last.kind() == Kind.ZOOM && Cue.SLOWER_ZOOM.is(words)) {
      return Optional.of(wish(last, zoomed(last, -1, 1), sentence));
    }
    if (alone.wishes().size() != 1 || !alone.unclear().isEmpty()) {
      return Optional.empty();
    }
    Wish said = alone.wishes().get(0);
    return mixedIn(said, last)
        .or(() -> Optional.of(there(said, last)).filter(w -> w != said && isSaidIn(words)));
  }

  private static String withoutStop(String sentence) {
    return sentence.strip().replaceFirst("[.!。！]+$", "");
  }

  /** Whether it may be of that: in English what is bigger is seen, in Chinese it may be loud. */
  static boolean isOfASize(String sentence, Wish wish) {
    String words = withoutStop(sentence);
    boolean isSeen = Cue.BIGGER_STILL.is(words) || Cue.SMALLER_STILL.is(words);
    return !isSeen || Lexer.hasHan(words) || SIZED.contains(wish.kind());
  }

  /**
   * "That's too fast, make it 1.5x", where it plays faster by now: so fast, and not slower by it.
   */
  private static Optional<Wish> toSpeed(String words, Understanding alone, Wish last) {
    Matcher times = TIMES.matcher(words);
    boolean isOfSpeed =
        last.kind() == Kind.SPEED && alone.onlyWish(Kind.SPEED).isPresent() && times.find();
    if (!isOfSpeed || !(last.parameters().get("factor") instanceof Number now)) {
      return Optional.empty();
    }
    double factor = Double.parseDouble(times.group(1));
    boolean isBetween = (factor > 1) == (now.doubleValue() > 1) && factor != 1;
    Map<String, Object> speed = new LinkedHashMap<>();
    speed.put("factor", factor);
    if (!Cue.BOTH_OF_THEM.isIn(words)) {
      putPlaces(last, speed);
    }
    return isBetween ? Optional.of(new Wish(Kind.SPEED, speed, words)) : Optional.empty();
  }

  /**
   * "Make it 1.5x", where one clip or stretch plays faster by now: that one.
   *
   * @return empty where it is about the film
   */
  static Optional<List<Wish>> spedThere(String sentence, Understanding alone, Wish last) {
    Optional<Wish> speed = alone.onlyWish(Kind.SPEED).filter(wish -> !isPlaced(wish));
    boolean isOfFilm = OF_THE_FILM.stream().anyMatch(cue -> cue.isIn(sentence));
    return speed.isEmpty() || isOfFilm
        ? Optional.empty()
        : toSpeed(sentence, alone, last)
            .or(() -> speed)
            .filter(wish -> !wish.parameters().containsKey("relative"))
            .map(wish -> there(wish, last))
            .filter(MoreOfIt::isPlaced)
            .map(wish -> onceMore(wish, sentence));
  }

  /** A stretch that plays faster ends elsewhere by now: first it is as it was. */
  private static List<Wish> onceMore(Wish speed, String sentence) {
    List<Wish> only = List.of(speed);
    return speed.parameters().containsKey("start_seconds")
        ? TakenBack.afterUndoing(only, sentence)
        : only;
  }

  /** "放大得太多了，1.2倍就行": so near, there where it was zoomed in on. */
  private static Optional<Wish> toZoom(Understanding alone, Wish last) {
    boolean isNear = last.kind() == Kind.ZOOM && last.parameters().containsKey("factor");
    return alone
        .onlyWish(Kind.ZOOM)
        .filter(wish -> isNear && wish.parameters().containsKey("factor"))
        .map(wish -> there(wish, last));
  }

  private static Optional<Map<String, Object>> further(
      Wish last, List<Wish> wishes, int sign, double share) {
    Wish now =
        wishes.isEmpty() || wishes.get(wishes.size() - 1).kind() != last.kind()
            ? last
            : wishes.get(wishes.size() - 1);
    if (last.kind() == Kind.TRIM_RANGE && sign > 0) {
      return furtherCut(last);
    }
    // "Not that much": of what was done some is to stay.
    double much = sign < 0 && now.parameters().equals(last.parameters()) ? 0.5 : 1;
    Map<String, Object> more = new LinkedHashMap<>();
    now.parameters()
        .forEach(
            (name, value) -> {
              if (CHANGES.contains(name) && value instanceof Number change) {
                more.put(name, sign * much * change.doubleValue());
              }
            });
    if (!more.isEmpty()) {
      return Optional.of(more);
    }
    Object size = last.parameters().get("size");
    boolean shrinks = "smaller".equals(size) || (size instanceof Number n && n.doubleValue() < 1);
    boolean isSized =
        size != null
            || last.kind() == Kind.ZOOM
            || MIXED_IN.contains(last.kind())
            || (last.kind() == Kind.SPEED && !last.parameters().containsKey("reverse"));
    boolean slows =
        last.kind() == Kind.SPEED
            && last.parameters().get("factor") instanceof Number n
            && n.doubleValue() < 1;
    return isSized ? sized(last, shrinks || slows ? -sign : sign, share) : Optional.empty();
  }

  /** What was cut is gone: more of it is what comes after, or at the end before. */
  private static Optional<Map<String, Object>> furtherCut(Wish last) {
    if (!(last.parameters().get("start_seconds") instanceof Number start)) {
      return Optional.empty();
    }
    double from = start.doubleValue();
    boolean isAtEnd = from < 0;
    boolean isToTheEnd = !isAtEnd && !last.parameters().containsKey("end_seconds");
    if (isAtEnd || isToTheEnd) {
      return Optional.of(
          Map.of("start_seconds", isAtEnd ? -USUAL_CUT_SECONDS : from - USUAL_CUT_SECONDS));
    }
    return Optional.of(Map.of("start_seconds", start, "end_seconds", from + USUAL_CUT_SECONDS));
  }

  private static Optional<Map<String, Object>> sized(Wish last, int sign, double share) {
    Kind kind = last.kind();
    if (kind == Kind.VOICE_VOLUME || MIXED_IN.contains(kind)) {
      return Optional.of(Map.of("change_db", sign * share * USUAL_DB));
    }
    if (kind == Kind.SPEED) {
      double factor = Math.round(1000 * Math.pow(USUAL_SPEED, sign * share)) / 1000.0;
      return Optional.of(Map.of("factor", factor, "relative", true));
    }
    if (kind == Kind.ZOOM) {
      return Optional.of(zoomed(last, sign, share));
    }
    return LETTERED.contains(kind) || kind == Kind.LOGO
        ? Optional.of(Map.of("size", sign > 0 ? "larger" : "smaller"))
        : Optional.empty();
  }

  private static Map<String, Object> zoomed(Wish last, int sign, double share) {
    double now = last.parameters().get("factor") instanceof Number n ? n.doubleValue() : USUAL_ZOOM;
    double nearer = (now - 1) * (sign > 0 ? 1 + share : 1 - share / 2);
    Map<String, Object> zoom = new LinkedHashMap<>(last.parameters());
    zoom.put("factor", Math.round(100 * (1 + nearer)) / 100.0);
    return zoom;
  }

  /** That much more, of the same thing at the same place. */
  private static Wish wish(Wish last, Map<String, Object> more, String said) {
    Map<String, Object> all = new LinkedHashMap<>(more);
    if (LETTERED.contains(last.kind())) {
      return lettered(last, all, said);
    }
    if (last.kind() == Kind.LOGO) {
      Wish sized = new Wish(Kind.LOGO, all, said);
      return ByItsName.isClip(last) ? ByItsName.same(sized, last) : sized;
    }
    putPlaces(last, all);
    return new Wish(MIXED_IN.contains(last.kind()) ? volumeOf(last, all) : last.kind(), all, said);
  }

  private static Wish lettered(Wish last, Map<String, Object> more, String said) {
    boolean isCaption = last.kind() == Kind.CAPTIONS || last.kind() == Kind.CAPTION_STYLE;
    if (!isCaption) {
      more.put("change", true);
      Optional<Object> text = last.words();
      text.ifPresent(words -> more.put("find", words));
      Object role = last.parameters().get("role");
      if (role != null && text.isEmpty()) {
        more.put("role", role);
      }
    }
    return new Wish(isCaption ? Kind.CAPTION_STYLE : last.kind(), more, said);
  }

  /** What names no place is said of what was changed last, where it was changed. */
  static Wish there(Wish wish, Wish last) {
    boolean isSame = wish.kind() == last.kind() && !LETTERED.contains(wish.kind());
    if (!isSame || isPlaced(wish) || Cue.ALL_OF_THE_FILM.isIn(wish.said())) {
      return wish;
    }
    Map<String, Object> all = new LinkedHashMap<>(wish.parameters());
    putPlaces(last, all);
    return wish.with(all);
  }

  /** It says for itself where it is meant. */
  static boolean isPlaced(Wish wish) {
    return wish.parameters().keySet().stream().anyMatch(PLACES::contains);
  }

  /** What sets the volume of that; adds which sound it is. */
  private static Kind volumeOf(Wish last, Map<String, Object> all) {
    if (last.kind() != Kind.SOUND_EFFECT) {
      return Kind.MUSIC_VOLUME;
    }
    if (last.parameters().get("name") instanceof String name) {
      all.putIfAbsent("name", name);
    }
    return Kind.SOUND_EFFECT;
  }

  /** "Quieter", after music or a sound was put in: that. */
  private static Optional<Wish> mixedIn(Wish wish, Wish last) {
    if (!isOnlyLouder(wish) || !MIXED_IN.contains(last.kind())) {
      return Optional.empty();
    }
    Map<String, Object> music = new LinkedHashMap<>(wish.parameters());
    putPlaces(last, music);
    return Optional.of(new Wish(volumeOf(last, music), music, wish.said()));
  }

  /** "Quieter", and not of what. */
  static boolean isOnlyLouder(Wish wish) {
    return wish.kind() == Kind.VOICE_VOLUME
        && wish.parameters().keySet().equals(Set.of("change_db"))
        && !Cue.OF_VOICE.isIn(wish.said());
  }

  private static void putPlaces(Wish last, Map<String, Object> to) {
    last.parameters()
        .forEach(
            (name, value) -> {
              if (PLACES.contains(name)) {
                to.putIfAbsent(name, value);
              }
            });
  }

  /** "Half as fast", "a bit faster", and that of another clip: there it is one speed. */
  static List<Wish> speedsAsOne(List<Wish> wishes) {
    List<Wish> all = new ArrayList<>();
    for (Wish wish : wishes) {
      Wish before = all.isEmpty() ? wish : all.get(all.size() - 1);
      if (before != wish
          && wish.kind() == Kind.SPEED
          && before.kind() == Kind.SPEED
          && wish.parameters().get("factor") instanceof Number then
          && before.parameters().get("factor") instanceof Number first) {
        Map<String, Object> both = new LinkedHashMap<>(before.parameters());
        both.put("factor", first.doubleValue() * then.doubleValue());
        all.set(all.size() - 1, before.with(both));
      } else {
        all.add(wish);
      }
    }
    return all;
  }
}
