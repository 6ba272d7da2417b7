package dev.nemomcp.language.wishes;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What has to stay where the film is made shorter: "under a minute, but keep 0:10 to 0:20". */
public final class KeptInside {
  static final String RANGES = "kept_ranges";
  static final String CLIPS = "kept_clips";
  private static final String SPARED = "except_clips";

  /** How long "the ending" is, of which nobody said how long it is. */
  private static final double END_SECONDS = 5;

  private static final Set<Kind> SHORTENING = EnumSet.of(Kind.SET_LENGTH, Kind.HIGHLIGHTS);
  private static final Set<String> OF_TIME = Set.of("start_seconds", "end_seconds");

  private KeptInside() {}

  /**
   * Has the wish keep what the clause names.
   *
   * @return whether it can
   */
  public static boolean of(Pending wish, List<Token> own) {
    if (wish.parameters().containsKey("each_clip")) {
      return own.stream().filter(t -> t.is("clip")).anyMatch(t -> add(wish, SPARED, t.value()));
    }
    if (!SHORTENING.contains(wish.kind())) {
      return false;
    }
    boolean found = false;
    for (Token token : own) {
      found |= keep(wish, token);
    }
    return found;
  }

  private static boolean keep(Pending wish, Token token) {
    return switch (token.type()) {
      case "clip" -> add(wish, CLIPS, token.value());
      case "range" -> keepRange(wish, token.values());
      case "at_ending", "at_end" -> add(wish, RANGES, List.of(-END_SECONDS, "end"));
      case "at_beginning", "at_start" -> add(wish, RANGES, List.of(0.0, END_SECONDS));
      default -> false;
    };
  }

  private static boolean keepRange(Pending wish, Map<String, Object> range) {
    Object start = range.getOrDefault("start_seconds", 0.0);
    Object end = range.getOrDefault("end_seconds", "end");
    return add(wish, RANGES, List.of(start, end));
  }

  private static boolean add(Pending wish, String name, Object kept) {
    List<Object> all = new ArrayList<>();
    if (wish.parameters().get(name) instanceof List<?> before) {
      all.addAll(before);
    }
    if (!name.equals(RANGES) && kept instanceof List<?> several) {
      all.addAll(several);
    } else if (!all.contains(kept)) {
      all.add(kept);
    }
    wish.parameters().put(name, all);
    return true;
  }

  /** "Make it a minute and keep 0:35 to 0:50": that is in it, and not all of it. */
  static void agree(List<Pending> wishes) {
    for (int i = 1; i < wishes.size(); i++) {
      Pending kept = wishes.get(i);
      boolean mayBeInside =
          kept.kind() == Kind.KEEP_RANGE
              && OF_TIME.containsAll(kept.parameters().keySet())
              && !Cue.NOTHING_ELSE.isIn(kept.said());
      Pending shorter = mayBeInside ? lastShortening(wishes.subList(0, i)) : null;
      boolean isInside =
          shorter != null
              && (Cue.LOSING.isIn(kept.said()) || isTooShort(kept.parameters(), shorter));
      if (isInside && keepRange(shorter, kept.parameters())) {
        wishes.remove(i--);
      }
    }
  }

  /** What makes the film shorter, whatever else it is to be: "30 seconds for Reels, keep …". */
  private static Pending lastShortening(List<Pending> before) {
    return before.stream()
        .filter(wish -> SHORTENING.contains(wish.kind()))
        .reduce((first, second) -> second)
        .orElse(null);
  }

  /** The film could not have that length if it were all that is left. */
  private static boolean isTooShort(Map<String, Object> range, Pending shorter) {
    boolean isLast = range.get("start_seconds") instanceof Number n && n.doubleValue() < 0;
    return !"max".equals(shorter.parameters().get("bound"))
        && range.getOrDefault("start_seconds", 0) instanceof Number start
        && range.getOrDefault("end_seconds", isLast ? 0 : null) instanceof Number end
        && shorter.parameters().get("seconds") instanceof Number seconds
        && end.doubleValue() - start.doubleValue() < seconds.doubleValue();
  }
}
