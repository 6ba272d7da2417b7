package dev.nemomcp.language.wishes;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.words.Cue;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** When and where what is to be seen is shown, as far as the wishes before it tell. */
final class ShownThen {

  private static final Set<String> FROZEN_WHEN =
      Set.of("at_seconds", "start_seconds", "clip", "clips", "last", "part");

  /** What may come to rest in a frozen frame. */
  private static final Set<Kind> ENDING = Set.of(Kind.ZOOM, Kind.SPEED);

  private static final Set<Kind> OVER_FREEZE = Set.of(Kind.TEXT, Kind.ZOOM);

  private static final Set<String> SHOWN_WHEN =
      Set.of("start_seconds", "end_seconds", "clip", "clips", "whole", "role", "change", "remove");

  /** What a title has that is there already, or is whole. */
  private static final Set<String> NOT_NEW = Set.of("text", "remove", "change", "find");

  private static final Set<Kind> SHOWN =
      Set.of(Kind.TITLE, Kind.TEXT, Kind.LOGO, Kind.TRANSITION, Kind.FREEZE);

  private static final double LONGEST_SECONDS = 5;

  private final List<Pending> wishes;

  /** The list is changed. */
  ShownThen(List<Pending> wishes) {
    this.wishes = wishes;
  }

  void agree() {
    freezeWhereItEnds();
    showTextOverFreeze();
    showTextUnderIt();
    writeOnCover();
    placeOnCover();
    joinTitleWithItsWords();
    shortenWhatIsTooLong();
  }

  /** "The title stays too long, cut it to 2 seconds": no film is that short. */
  private void shortenWhatIsTooLong() {
    for (int i = 1; i < wishes.size(); i++) {
      Pending shown = wishes.get(i - 1);
      Object seconds = wishes.get(i).parameters().get("seconds");
      boolean isItsLength =
          wishes.get(i).kind() == Kind.SET_LENGTH
              && SHOWN.contains(shown.kind())
              && Cue.TOO_LONG.isIn(shown.said())
              && seconds instanceof Number number
              && number.doubleValue() <= LONGEST_SECONDS;
      if (isItsLength) {
        shown.parameters().put("seconds", seconds);
        wishes.remove(i--);
      }
    }
  }

  /** "The frame at 1:03 as cover, with the caption “I quit”": on the cover, not under the film. */
  private void writeOnCover() {
    for (int i = 1; i < wishes.size(); i++) {
      Pending cover = wishes.get(i - 1);
      Pending shown = wishes.get(i);
      boolean isOnIt =
          cover.kind() == Kind.COVER
              && SHOWN_WHEN.stream().noneMatch(shown.parameters()::containsKey)
              && (Cue.WITH.opens(shown.said()) || Cue.ON_IT.closes(shown.said()));
      Object words =
          switch (shown.kind()) {
            case CAPTIONS -> shown.parameters().get("lines") instanceof List<?> l ? l.get(0) : null;
            case TITLE, TEXT -> shown.parameters().get("text");
            default -> null;
          };
      if (isOnIt && words != null) {
        cover.parameters().putIfAbsent("text", words);
        wishes.remove(i);
        return;
      }
    }
  }

  /** "做一张缩略图，中间写“…”": in the middle of the picture, and not of the film. */
  private void placeOnCover() {
    for (Pending cover : wishes) {
      Map<String, Object> parameters = cover.parameters();
      boolean isOnIt =
          cover.kind() == Kind.COVER
              && parameters.containsKey("text")
              && "middle".equals(parameters.get("part"))
              && !Cue.IN_THE_FILM.isIn(cover.said());
      if (isOnIt) {
        parameters.remove("part");
        parameters.put("position", "center");
      }
    }
  }

  /** "从第20秒慢慢推近到25秒，然后定格2秒": there. */
  private void freezeWhereItEnds() {
    for (int i = 1; i < wishes.size(); i++) {
      Map<String, Object> freeze = wishes.get(i).parameters();
      boolean isAnywhere =
          wishes.get(i).kind() == Kind.FREEZE
              && FROZEN_WHEN.stream().noneMatch(freeze::containsKey);
      Map<String, Object> before = wishes.get(i - 1).parameters();
      Object end = before.getOrDefault("end_seconds", before.get("at_seconds"));
      if (isAnywhere && ENDING.contains(wishes.get(i - 1).kind()) && end instanceof Number) {
        freeze.put("at_seconds", end);
      }
    }
  }

  /** "Freeze the last frame for 2 seconds, with “The end” on it": while it stands still. */
  private void showTextOverFreeze() {
    Pending frozen = null;
    for (Pending wish : wishes) {
      if (wish.kind() == Kind.FREEZE) {
        frozen = wish;
      } else if (frozen != null && OVER_FREEZE.contains(wish.kind())) {
        showOver(frozen.parameters(), wish);
      } else {
        frozen = null;
      }
    }
  }

  /** It draws attention there, and words beside it are read then. */
  private static boolean lookedAt(Pending wish) {
    boolean isSlow =
        wish.kind() == Kind.SPEED
            && wish.parameters().get("factor") instanceof Number factor
            && factor.doubleValue() < 1;
    return isSlow || wish.kind() == Kind.ZOOM;
  }

  /** "Zoom in from 0:30 to 0:36 and put “she said yes” under it": as long as it lasts. */
  private void showTextUnderIt() {
    for (int i = 1; i < wishes.size(); i++) {
      Pending placed = wishes.get(i - 1);
      Map<String, Object> shown = wishes.get(i).parameters();
      boolean isUnder =
          wishes.get(i).kind() == Kind.TEXT
              && (lookedAt(placed) || Cue.UNDER_IT.isIn(wishes.get(i).said()));
      if (isUnder
          && SHOWN_WHEN.stream().noneMatch(shown::containsKey)
          && placed.parameters().get("start_seconds") instanceof Number start
          && placed.parameters().get("end_seconds") instanceof Number end) {
        shown.put("start_seconds", start);
        shown.putIfAbsent("seconds", end.doubleValue() - start.doubleValue());
      }
    }
  }

  private static void showOver(Map<String, Object> freeze, Pending wish) {
    Map<String, Object> shown = wish.parameters();
    Object where = freeze.getOrDefault("at_seconds", freeze.get("start_seconds"));
    boolean saysWhen = shown.keySet().stream().anyMatch(SHOWN_WHEN::contains);
    if (saysWhen || !Reach.isOfFilm(wish) || !(where instanceof Number at)) {
      return;
    }
    boolean isLast = at.doubleValue() < 0;
    Object seconds = freeze.getOrDefault("seconds", isLast ? -at.doubleValue() : null);
    if (seconds instanceof Number lasts) {
      shown.put("start_seconds", isLast ? -lasts.doubleValue() : at);
      if (wish.kind() == Kind.TEXT) {
        shown.putIfAbsent("seconds", lasts);
      } else if (!isLast) {
        shown.put("end_seconds", at.doubleValue() + lasts.doubleValue());
      }
    } else if (wish.kind() == Kind.TEXT) {
      shown.put("start_seconds", at);
    }
  }

  /** "Title at the start: “Emma” in thin letters": one title. */
  private void joinTitleWithItsWords() {
    for (int i = 1; i < wishes.size(); i++) {
      Pending empty = wishes.get(i - 1);
      Pending worded = wishes.get(i);
      boolean areOne =
          empty.kind() == Kind.TITLE
              && worded.kind() == Kind.TITLE
              && worded.parameters().containsKey("text")
              && NOT_NEW.stream().noneMatch(empty.parameters()::containsKey)
              && NOT_NEW.stream()
                  .filter(n -> !n.equals("text"))
                  .noneMatch(worded.parameters()::containsKey);
      if (areOne) {
        empty.parameters().forEach(worded.parameters()::putIfAbsent);
        wishes.remove(i - 1);
        return;
      }
    }
  }
}
