package dev.nemomcp.language.wishes;

import dev.nemomcp.language.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Wishes of one message that are one wish, said in parts or said twice. */
final class Twins {
  /** Kinds of which a project has one at most, so that two wishes for it are one. */
  private static final Set<Kind> SINGLE =
      EnumSet.complementOf(
          EnumSet.of(
              Kind.TRIM_RANGE,
              Kind.KEEP_RANGE,
              Kind.DELETE_CLIP,
              Kind.SPLIT,
              Kind.REORDER,
              Kind.SPEED,
              Kind.TITLE,
              Kind.TEXT,
              Kind.CAPTION_EDIT,
              Kind.LOGO,
              Kind.FADE,
              Kind.ZOOM,
              Kind.EFFECT,
              Kind.SOUND_EFFECT,
              Kind.ROTATE,
              Kind.FREEZE,
              Kind.MUTE,
              Kind.FORGET,
              Kind.VOICE_VOLUME));

  /** What names one cut of all. */
  static final List<String> JOINS = List.of("at_seconds", "between", "after", "before");

  /** What makes music another one. */
  private static final Set<String> OF_A_TRACK =
      Set.of("mood", "file", "own", "another", "volume_percent");

  /** What makes a text another one. */
  private static final Set<String> OF_ITSELF = Set.of("text", "role", "remove", "change", "clip");

  /** Which of the texts that are there. */
  private static final String NUMBER = "text_number";

  private static final String COPY = "copy";

  private static final Set<Kind> AS_A_FILE = EnumSet.of(Kind.EXPORT, Kind.CONVERT);

  private Twins() {}

  /** What was asked for, every wish once. */
  static List<Pending> joined(List<Pending> wishes) {
    List<Pending> joined = new ArrayList<>();
    for (Pending wish : wishes) {
      Pending twin = joined.stream().filter(w -> isOne(w, wish)).findFirst().orElse(null);
      if (twin == null) {
        joined.add(wish);
      } else {
        twin.lastAs(wish);
        wish.parameters().remove("change", true);
        if (wish.kind() == Kind.CUT_FILLERS && saysMore(twin) != saysMore(wish)) {
          twin.parameters().put("usual", true);
        }
        if (wish.kind() == Kind.CUT_PAUSES && areBothEnds(twin, wish)) {
          wish.parameters().put("at", "both");
        }
        if (wish.kind() == Kind.ASPECT && namesOnlyPlatform(twin, wish)) {
          wish.parameters().remove("ratio");
        }
        wish.forgetAssumed(HowMuch.wasSaidBefore(twin, wish));
        if (wish.kind() == Kind.FADE && differ(twin, wish, "direction")) {
          wish.parameters().put("direction", "both");
        }
        wish.parameters()
            .forEach(
                (name, value) ->
                    twin.parameters()
                        .merge(name, value, name.equals(NUMBER) ? Twins::counted : Twins::both));
      }
    }
    SeveralFiles.tell(joined);
    long cuts = joined.stream().filter(Twins::tellsCut).count();
    joined.removeIf(w -> cuts > 0 && countsPieces(w, cuts + 1));
    return withoutDisliked(joined);
  }

  /** "结尾重复三遍，鬼畜一点": the second says no more than that it is repeated. */
  private static boolean isRepeated(Pending a, Pending b) {
    return a.kind() == Kind.REORDER
        && b.kind() == Kind.REORDER
        && b.parameters().keySet().equals(Set.of(COPY))
        && a.parameters().containsKey(COPY);
  }

  /** "I don't like this song. Take it off": no other one is wanted. */
  private static List<Pending> withoutDisliked(List<Pending> wishes) {
    List<Kind> kinds = wishes.stream().map(Pending::kind).toList();
    int removal = kinds.lastIndexOf(Kind.REMOVE_MUSIC);
    List<Pending> wanted = new ArrayList<>(wishes);
    wanted.removeIf(
        w ->
            w.kind() == Kind.MUSIC
                && w.parameters().keySet().equals(Set.of("another"))
                && wishes.indexOf(w) < removal);
    return wanted;
  }

  private static boolean tellsCut(Pending wish) {
    return wish.kind() == Kind.SPLIT && wish.parameters().containsKey("at_seconds");
  }

  /** "分成三段，10分钟切一刀，22分钟再切一刀": so many come of the cuts that are told. */
  private static boolean countsPieces(Pending wish, long pieces) {
    return wish.kind() == Kind.SPLIT
        && !tellsCut(wish)
        && wish.parameters().get("parts") instanceof Number parts
        && parts.longValue() == pieces;
  }

  /** "3:4, for Xiaohongshu": the shape that was said, and not the platform's usual one. */
  private static boolean namesOnlyPlatform(Pending shape, Pending platform) {
    return shape.parameters().containsKey("ratio")
        && !shape.parameters().containsKey("platform")
        && platform.parameters().containsKey("platform");
  }

  private static boolean areBothEnds(Pending a, Pending b) {
    return a.parameters().containsKey("at")
        && b.parameters().containsKey("at")
        && !a.parameters().get("at").equals(b.parameters().get("at"));
  }

  private static boolean saysMore(Pending wish) {
    return wish.parameters().containsKey("words");
  }

  /** Lists of two wishes are one list; of other values the later one counts. */
  private static Object both(Object before, Object after) {
    if (before.equals("mono")) {
      return before;
    }
    return before instanceof List<?> some && after instanceof List<?> more && !some.equals(more)
        ? Stream.concat(some.stream(), more.stream()).distinct().toList()
        : after;
  }

  /** Texts that go are counted before any of them is gone. */
  private static Object counted(Object before, Object after) {
    return before.equals(after) ? before : both(listed(before), listed(after));
  }

  private static List<?> listed(Object numbers) {
    return numbers instanceof List<?> list ? list : List.of(numbers);
  }

  private static boolean areRemoved(Pending a, Pending b) {
    return a.parameters().containsKey("remove") && b.parameters().containsKey("remove");
  }

  /** "慢慢推近，从1倍放大到1.3倍": how far the zoom goes that was wished for before. */
  private static boolean tellsHowFar(Pending a, Pending b) {
    return !a.parameters().containsKey("factor")
        && b.parameters().keySet().equals(Set.of("direction", "factor"))
        && !differ(a, b, "direction");
  }

  private static boolean isOne(Pending a, Pending b) {
    if (!a.given().equals(b.given())) {
      return false;
    }
    if (a.kind() == Kind.CAPTIONS && b.kind() == Kind.CAPTION_STYLE) {
      return !b.parameters().containsKey("remove");
    }
    if (saysWhichText(a, b)
        || isWholeOf(a, b)
        || isPutBack(a, b)
        || isRepeated(a, b)
        || isOnCard(a, b)) {
      return true;
    }
    if (a.kind() != b.kind()) {
      return false;
    }
    if (a.parameters().equals(b.parameters())) {
      return true;
    }
    boolean isOfOnePhoto =
        a.kind() == Kind.SLIDESHOW
            && a.parameters().containsKey("clip") != b.parameters().containsKey("clip");
    if (isOfOnePhoto || SeveralFiles.areTwo(a, b) || (differ(a, b, NUMBER) && !areRemoved(a, b))) {
      return false;
    }
    if (differ(a, b, NUMBER)) {
      return true;
    }
    if (AS_A_FILE.contains(a.kind()) && a.parameters().containsKey("format")) {
      return !b.parameters().containsKey("format")
          || a.parameters().get("format").equals(b.parameters().get("format"));
    }
    if (a.kind() == Kind.CAPTION_EDIT && b.parameters().keySet().equals(Set.of("quotes"))) {
      return !a.parameters().containsKey("quotes") || isOneQuote(a) && isOneQuote(b);
    }
    if (a.kind() == Kind.LOGO && b.parameters().keySet().equals(Set.of("size"))) {
      return true;
    }
    if (isHardCutThere(a, b) || isHardCutThere(b, a)) {
      return true;
    }
    if (a.kind() == Kind.TRANSITION && !a.said().equals(b.said())) {
      return JOINS.stream().noneMatch(join -> differ(a, b, join)) && !isOpposite(a, b);
    }
    boolean tellsHowLong =
        b.parameters().keySet().equals(Set.of("seconds"))
            || b.parameters().entrySet().containsAll(a.parameters().entrySet());
    if (a.kind() == Kind.FREEZE && tellsHowLong) {
      return !a.parameters().containsKey("seconds");
    }
    if (a.kind() == Kind.ROTATE
        && Reach.isOfSamePlace(a, b)
        && (Reach.saysOnlyWhere(a) || Reach.saysOnlyWhere(b))) {
      return true;
    }
    if (a.kind() == Kind.FADE) {
      return Objects.equals(a.parameters().get("target"), b.parameters().get("target"))
          && !((lastDifferently(a, b) || areOfOtherColors(a, b)) && differ(a, b, "direction"));
    }
    if (a.kind() == Kind.SPEED && a.isAssumed("factor") && Reach.isOfSamePlace(a, b)) {
      return true;
    }
    if (a.kind() == Kind.VOICE_VOLUME && Reach.isOfSamePlace(a, b)) {
      return Reach.isOfAll(a) || a.isAssumed("change_db");
    }
    if (a.kind() == Kind.ZOOM && tellsHowFar(a, b)) {
      return true;
    }
    if (a.kind() == Kind.ASPECT && isAnotherShape(a, b)) {
      return false;
    }
    boolean changesIt =
        Boolean.TRUE.equals(b.parameters().get("change")) && !b.parameters().containsKey("text");
    return changesIt
        || (SINGLE.contains(a.kind()) && !isOpposite(a, b) && Reach.isOfSamePlace(a, b));
  }

  /** "No crossfade between 4 and 5, that one should be a hard cut": the second says it again. */
  private static boolean isHardCutThere(Pending a, Pending b) {
    return a.kind() == Kind.TRANSITION
        && a.parameters().containsKey("remove")
        && JOINS.stream().anyMatch(a.parameters()::containsKey)
        && b.parameters().equals(Map.of("remove", true))
        && !b.said().equals(a.said());
  }

  /**
   * "Captions from 0:10 on. White on black", "some calm music, only for that part": the second says
   * how, or where.
   */
  private static boolean isWholeOf(Pending a, Pending b) {
    boolean saysHow =
        a.kind() == Kind.CAPTIONS
            && !Reach.isOfAll(a)
            && Reach.isOfAll(b)
            && !b.parameters().isEmpty();
    boolean saysWhere =
        a.kind() == Kind.MUSIC
            && Reach.isOfAll(a)
            && !Reach.isOfAll(b)
            && OF_A_TRACK.stream().noneMatch(name -> isAnother(a, b, name));
    return a.kind() == b.kind() && (saysHow || saysWhere);
  }

  /** "Something tense, low strings maybe, only from 0:20": said twice, it is one track. */
  private static boolean isAnother(Pending a, Pending b, String name) {
    return b.parameters().containsKey(name)
        && !(a.parameters().isEmpty() && name.equals("mood"))
        && differ(a, b, name);
  }

  /** "Finish on a card with our phone number …": the number is what the card says. */
  private static boolean isOnCard(Pending a, Pending b) {
    return a.kind() == Kind.TEXT
        && b.kind() == Kind.TEXT
        && a.said().equals(b.said())
        && b.parameters().equals(Map.of("role", "end_card"))
        && a.parameters().containsKey("text")
        && Set.of("text", "seconds").containsAll(a.parameters().keySet());
  }

  /**
   * "The undo was a mistake, bring it back": bringing back is what was undone, not one step more.
   */
  private static boolean isPutBack(Pending a, Pending b) {
    return a.kind() == Kind.REDO && b.kind() == Kind.UNDO;
  }

  /** "A title "Hello". Put it over the intro": the second tells more of the first. */
  private static boolean saysWhichText(Pending a, Pending b) {
    boolean isOfWords = a.kind() == b.kind() || (a.kind() == Kind.TITLE && b.kind() == Kind.TEXT);
    return isOfWords
        && (a.kind() == Kind.TITLE || a.kind() == Kind.TEXT)
        && a.parameters().containsKey("text")
        && OF_ITSELF.stream().noneMatch(b.parameters()::containsKey);
  }

  /** "9:16 and 16:9": not the shape that the platform before leaves open. */
  private static boolean isAnotherShape(Pending a, Pending b) {
    Object shape = a.parameters().get("ratio");
    Object other = b.parameters().get("ratio");
    boolean bothNamed =
        a.parameters().containsKey("platform") == b.parameters().containsKey("platform");
    return bothNamed && shape != null && other != null && !shape.equals(other);
  }

  /** "It says "Jon" … it should be "John"": what is wrong and what is right. */
  private static boolean isOneQuote(Pending edit) {
    return edit.parameters().get("quotes") instanceof List<?> quotes
        && quotes.size() == 1
        && edit.parameters().size() == 1;
  }

  /** How long a fade takes, however that was said; null where it was not. */
  private static Double seconds(Pending fade) {
    Map<String, Object> said = fade.parameters();
    if (said.get("seconds") instanceof Number seconds) {
      return seconds.doubleValue();
    }
    double start = said.get("start_seconds") instanceof Number n ? n.doubleValue() : 0;
    if (start < 0) {
      return -start;
    }
    return said.get("end_seconds") instanceof Number end
        ? (Double) (end.doubleValue() - start)
        : null;
  }

  /** "Fade in from black and out to white". */
  private static boolean areOfOtherColors(Pending a, Pending b) {
    return !color(a).equals(color(b));
  }

  private static Object color(Pending fade) {
    return fade.parameters().getOrDefault("color", "#000000");
  }

  private static boolean lastDifferently(Pending a, Pending b) {
    return seconds(a) != null && seconds(b) != null && !seconds(a).equals(seconds(b));
  }

  private static boolean differ(Pending a, Pending b, String name) {
    return !Objects.equals(a.parameters().get(name), b.parameters().get(name));
  }

  private static boolean isOpposite(Pending a, Pending b) {
    return a.parameters().containsKey("remove") != b.parameters().containsKey("remove");
  }
}
