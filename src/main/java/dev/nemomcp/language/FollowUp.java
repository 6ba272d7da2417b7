package dev.nemomcp.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * "Make it bigger", "actually top left": what names nothing is about what was edited last. It is
 * read as if it were said in the same breath, and what that adds is what it asks for.
 */
final class FollowUp {
  private static final String WHICH = "which_edit";
  private static final String STOP = ". ";
  private static final int FARTHEST_BACK = 5;

  private static final Set<Kind> OF_MUSIC = Set.of(Kind.MUSIC, Kind.MUSIC_VOLUME);
  private static final Set<Kind> BRIEF = Set.of(Kind.TITLE, Kind.TEXT, Kind.TRANSITION);

  /** Films are longer, what shows on them is not. */
  private static final double LONGEST_BRIEF_SECONDS = 10;

  /** Where something is done stays as it was said. */
  private static final Set<String> PLACES =
      Set.of("clip", "clips", "start_seconds", "end_seconds", "part");

  private final Function<String, Understanding> reader;

  FollowUp(Function<String, Understanding> reader) {
    this.reader = reader;
  }

  /**
   * @param alone the sentence by itself
   * @return what it means where it says what to do but not to what; else as it was
   */
  Understanding of(Understanding alone, String sentence, List<String> before) {
    if (before.isEmpty() || !goesOn(alone)) {
      return alone;
    }
    String said = sinceItWasNamed(before);
    Understanding made = reader.apply(said);
    Understanding both = reader.apply(said + STOP + sentence);
    if (made.wishes().size() != 1 || !both.unclear().isEmpty()) {
      return alone;
    }
    Wish first = made.wishes().get(0);
    if (!isOpen(alone) && !isOfEither(alone, first)) {
      return alone;
    }
    if (both.isEmpty() && isOpen(alone)) {
      return alone.asking(List.of(new Wish(Kind.UNDO, Map.of(), sentence)));
    }
    List<Wish> more = new ArrayList<>();
    for (Wish wish : both.wishes()) {
      if (wish.kind() == first.kind()) {
        changed(first, wish).ifPresent(more::add);
      } else {
        more.add(wish);
      }
    }
    return more.size() == 1 ? alone.asking(more) : alone;
  }

  /** What went on by itself does not tell what it was about: all from where that was named. */
  private String sinceItWasNamed(List<String> before) {
    int from = before.size() - 1;
    int earliest = Math.max(0, before.size() - FARTHEST_BACK);
    while (from > earliest && goesOn(reader.apply(before.get(from)))) {
      from--;
    }
    return String.join(STOP, before.subList(from, before.size()));
  }

  private static boolean goesOn(Understanding alone) {
    return isOpen(alone) || isOnlyLouder(alone) || isBrief(alone);
  }

  private static boolean isOpen(Understanding alone) {
    return alone.wishes().isEmpty()
        && !alone.question().isAsked()
        && !alone.holdExport()
        && alone.impossible().stream().allMatch(i -> i.what().equals(WHICH));
  }

  /** It may mean the film by itself, and is rather said of what was made before. */
  private static boolean isOfEither(Understanding alone, Wish first) {
    return (isOnlyLouder(alone) && OF_MUSIC.contains(first.kind()))
        || (isBrief(alone) && BRIEF.contains(first.kind()));
  }

  /** "A bit quieter". */
  private static boolean isOnlyLouder(Understanding alone) {
    return asksOnly(alone, Kind.VOICE_VOLUME)
        && alone.wishes().get(0).parameters().keySet().equals(Set.of("change_db"));
  }

  /** "Make it 5 seconds". */
  private static boolean isBrief(Understanding alone) {
    return asksOnly(alone, Kind.SET_LENGTH)
        && alone.wishes().get(0).parameters().get("seconds") instanceof Number seconds
        && seconds.doubleValue() <= LONGEST_BRIEF_SECONDS;
  }

  private static boolean asksOnly(Understanding alone, Kind kind) {
    return alone.wishes().size() == 1
        && alone.wishes().get(0).kind() == kind
        && alone.unclear().isEmpty()
        && alone.impossible().isEmpty();
  }

  /** What of it is another now; nothing of kinds that would be done a second time. */
  private static Optional<Wish> changed(Wish first, Wish then) {
    Map<String, Object> others = new LinkedHashMap<>(then.parameters());
    others.entrySet().removeAll(first.parameters().entrySet());
    if (others.isEmpty()) {
      return Optional.empty();
    }
    return switch (first.kind()) {
      case MUSIC, TRANSITION, ASPECT, EXPORT -> Optional.of(then);
      case COLOR, VOICE_VOLUME, MUSIC_VOLUME -> {
        first.parameters().entrySet().stream()
            .filter(entry -> PLACES.contains(entry.getKey()))
            .forEach(entry -> others.putIfAbsent(entry.getKey(), entry.getValue()));
        yield Optional.of(then.with(others));
      }
      case TITLE, TEXT -> {
        others.put("change", true);
        Object words = first.parameters().get("text");
        if (words != null) {
          others.put("find", words);
        }
        yield Optional.of(then.with(others));
      }
      case CAPTIONS -> Optional.of(new Wish(Kind.CAPTION_STYLE, others, then.said()));
      case CAPTION_STYLE, LOGO -> Optional.of(then.with(others));
      default -> Optional.empty();
    };
  }
}
