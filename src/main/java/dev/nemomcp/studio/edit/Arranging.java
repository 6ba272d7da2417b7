package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Inset;
import dev.nemomcp.draft.Music;
import dev.nemomcp.draft.Overlay;
import dev.nemomcp.draft.SoundEffect;
import dev.nemomcp.draft.Text;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.draft.Timeline.Placed;
import dev.nemomcp.draft.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Gives a draft other clips and takes everything else along: what lay over a moment of the footage
 * lies over that moment again. An opening stays at the opening, behind a cover, an end card at the
 * end, and what lay over the whole lies over the whole. What lay only over footage that is gone
 * goes with it.
 */
final class Arranging {
  /** Below this a transition is not seen as one. */
  static final long SHORTEST_TRANSITION_MILLIS = 80;

  private static final long NEAR_MILLIS = 500;

  private final long oldDuration;
  private final long newDuration;
  private final long oldOpening;
  private final long newOpening;
  private final Following following;
  private final Timeline before;
  private final Timeline after;

  private Arranging(Timeline before, Timeline after) {
    this.oldDuration = before.durationMillis();
    this.newDuration = after.durationMillis();
    this.oldOpening = Cover.openingMillis(before);
    this.newOpening = Cover.openingMillis(after);
    this.before = before;
    this.after = after;
    this.following = Following.between(before, after);
  }

  static Draft arrange(Draft draft, List<Clip> clips) {
    Draft after = draft.withClips(fitted(clips));
    Arranging arranging = new Arranging(Timeline.of(draft), Timeline.of(after));
    return after
        .withTexts(draft.texts().stream().flatMap(t -> arranging.text(t).stream()).toList())
        .withInsets(draft.insets().stream().flatMap(i -> arranging.inset(i)).toList())
        .withOverlays(
            draft.overlays().stream().flatMap(o -> arranging.overlay(o).stream()).toList())
        .withMusic(draft.music().stream().flatMap(m -> arranging.music(m).stream()).toList())
        .withSoundEffects(
            draft.soundEffects().stream().flatMap(e -> arranging.effect(e).stream()).toList());
  }

  /** Transitions no longer than half of either clip; none into the first one. */
  static List<Clip> fitted(List<Clip> clips) {
    List<Clip> fitted = new ArrayList<>();
    for (int i = 0; i < clips.size(); i++) {
      Clip clip = clips.get(i);
      Transition transition = clip.transition();
      if (i == 0 || transition.isCut()) {
        fitted.add(clip.withTransition(Transition.CUT));
        continue;
      }
      long most = Math.min(clips.get(i - 1).durationMillis(), clip.durationMillis()) / 2;
      long length = Math.min(transition.durationMillis(), most);
      fitted.add(
          clip.withTransition(
              length < SHORTEST_TRANSITION_MILLIS
                  ? Transition.CUT
                  : new Transition(transition.style(), length)));
    }
    return fitted;
  }

  private Optional<Text> text(Text text) {
    Optional<Placed> card = Cards.under(text, before.clips());
    if (card.isPresent()) {
      long onIt = text.startMillis() - card.get().startMillis();
      return after.clips().stream()
          .filter(placed -> placed.clip().id().equals(card.get().clip().id()))
          .findFirst()
          .map(now -> text.withTime(now.startMillis() + onIt, text.durationMillis()));
    }
    long start = text.startMillis();
    long end = Math.min(start + text.durationMillis(), oldDuration);
    boolean isTitle = text.role() == Text.Role.TITLE;
    if (isTitle && end <= oldOpening) {
      return newOpening == 0 ? Optional.empty() : Optional.of(text);
    }
    long oldStart = isTitle ? oldOpening : 0;
    long newStart = isTitle ? newOpening : 0;
    boolean opens = start - oldStart < NEAR_MILLIS;
    if (opens && end > oldDuration - NEAR_MILLIS) {
      return Optional.of(text.withTime(newStart, newDuration - newStart));
    }
    long duration = Math.min(text.durationMillis(), newDuration);
    if (text.role() == Text.Role.END_CARD && end > oldDuration - NEAR_MILLIS) {
      return Optional.of(text.withTime(newDuration - duration, duration));
    }
    if (isTitle && opens) {
      long later = Math.max(0, start - oldStart);
      return Optional.of(
          text.withTime(newStart + later, Math.min(duration, newDuration - newStart)));
    }
    OptionalLong moved = following.firstMoment(start, end);
    return moved.isEmpty()
        ? Optional.empty()
        : Optional.of(text.withTime(Math.min(moved.getAsLong(), newDuration - duration), duration));
  }

  /** Its sound belongs to the moments that it lies over; without sound it may as well run on. */
  private Stream<Inset> inset(Inset inset) {
    Clip clip = inset.clip();
    if (clip.isStill() || clip.volume() == 0) {
      return span(inset.startMillis(), inset.endMillis())
          .map(
              span ->
                  inset.withClip(
                      clip.lasting(span.endMillis() - span.startMillis()), span.startMillis()))
          .stream();
    }
    return following.pieces(inset.startMillis(), inset.endMillis()).stream()
        .filter(piece -> piece.newEnd() - piece.newStart() >= Cutting.SHORTEST_PIECE_MILLIS)
        .map(piece -> piece(inset, piece));
  }

  private static Inset piece(Inset inset, Following.Piece piece) {
    Clip clip = inset.clip();
    double speed = clip.speed() * piece.speed();
    long from =
        clip.sourceStartMillis()
            + Math.round((piece.oldStart() - inset.startMillis()) * clip.speed());
    Clip played = clip.withSource(from, from).withSpeed(speed);
    return inset.withClip(played.lasting(piece.newEnd() - piece.newStart()), piece.newStart());
  }

  private Optional<Overlay> overlay(Overlay overlay) {
    return span(overlay.startMillis(), overlay.endMillis())
        .map(
            span ->
                new Overlay(
                    overlay.id(),
                    overlay.mediaId(),
                    overlay.name(),
                    span.startMillis(),
                    span.endMillis(),
                    overlay.position(),
                    overlay.widthFraction(),
                    overlay.opacity()));
  }

  private Optional<Music> music(Music music) {
    return span(music.startMillis(), music.endMillis())
        .map(
            span ->
                music
                    .withSpan(span.startMillis(), span.endMillis())
                    .withGains(music.gains().stream().flatMap(g -> gain(g).stream()).toList()));
  }

  private Optional<Music.Gain> gain(Music.Gain gain) {
    return span(gain.startMillis(), gain.endMillis())
        .map(span -> new Music.Gain(span.startMillis(), span.endMillis(), gain.factor()));
  }

  /** What sounds once stays with its moment; what lasts, with all that it is heard over. */
  private Optional<SoundEffect> effect(SoundEffect effect) {
    if (effect.lasts()) {
      return span(effect.startMillis(), effect.endMillis())
          .map(span -> effect.over(span.startMillis(), span.endMillis()));
    }
    long moment = effect.momentMillis();
    if (moment >= oldDuration) {
      return Optional.of(effect.at(newDuration));
    }
    OptionalLong moved = following.firstMoment(moment, moment + 1);
    return moved.isEmpty() ? Optional.empty() : Optional.of(effect.at(moved.getAsLong()));
  }

  private Optional<Stretch> span(long start, long end) {
    boolean open = end == Music.TO_THE_END;
    OptionalLong from =
        start == 0 ? OptionalLong.of(0) : following.firstMoment(start, open ? oldDuration : end);
    if (from.isEmpty()) {
      return Optional.empty();
    }
    long to =
        open || end >= oldDuration
            ? newDuration
            : following.lastMoment(start, end).orElse(newDuration);
    return to <= from.getAsLong()
        ? Optional.empty()
        : Optional.of(new Stretch(from.getAsLong(), open ? Music.TO_THE_END : to));
  }

  /** A stretch whose end may be {@link Music#TO_THE_END}. */
  private record Stretch(long startMillis, long endMillis) {}
}
