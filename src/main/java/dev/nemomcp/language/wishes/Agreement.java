package dev.nemomcp.language.wishes;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.Understanding.Impossible;
import dev.nemomcp.language.words.Cue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What wishes of one message mean together, where that is not what each means alone. */
final class Agreement {
  private static final Set<String> RANGE = Set.of("start_seconds", "end_seconds");

  private static final Set<String> CLIPS = Set.of("clips");

  /** What may last a time each, where no photos are spoken of. */
  private static final Set<Kind> TIMED =
      Set.of(Kind.TRANSITION, Kind.TEXT, Kind.TITLE, Kind.HIGHLIGHTS, Kind.FADE);

  private final List<Pending> wishes;
  private final Superseded superseded;

  /** Both lists are changed. */
  Agreement(List<Pending> wishes, List<Impossible> impossible) {
    this.wishes = wishes;
    this.superseded = new Superseded(wishes, impossible);
  }

  void reach() {
    superseded.dropUndoWhereOnlyOneThingGoes();
    superseded.dropGeneralWhereMoreIsSaid();
    superseded.dropShorterWhereLengthIsSaid();
    superseded.dropVaguePartWhereOneIsSaid();
    KeptInside.agree(wishes);
    keepTogether();
    keepClipsTogether();
    superseded.dropRemovalOfWhatIsNotKept();
    superseded.dropRemovalBetween();
    superseded.dropKeepingBesideCuts();
    superseded.dropPaceOfWhatIsMeasured();
    gainLengthBySpeed();
    shortenPausesTo();
    superseded.dropWhatIsSaidCloserElsewhere();
    superseded.dropOrderOfOurOwn();
    superseded.dropLevellingOfSound();
    superseded.dropWhatIsMadeUpFor();
    BestPieces.agree(wishes);
    timeTransitions();
    superseded.dropWhatOnlyLimits();
    superseded.dropLimitOfFillers();
    new ShownThen(wishes).agree();
    NoiseMeant.agree(wishes);
    superseded.dropComplaintWhereItIsCut();
    cutWhatIsNotKept();
    AtTheCut.agree(wishes);
    PiecesOfClips.agree(wishes);
    superseded.dropEmptyCorrection();
    superseded.dropFillOfNoShape();
    dropOthersOfATransition();
    setVolumeOfMusic();
  }

  /** "Keep the first 10 seconds, cut 0:10 to 0:30": the rest was not to go. */
  private void cutWhatIsNotKept() {
    List<Pending> cut = wishes.stream().filter(w -> w.kind() == Kind.TRIM_RANGE).toList();
    wishes.removeIf(
        kept ->
            kept.kind() == Kind.KEEP_RANGE
                && !Cue.NOTHING_ELSE.isIn(kept.said())
                && cut.stream().anyMatch(w -> Reach.isFollowedBy(kept, w)));
  }

  /**
   * "White flashes between clips, no more slides": those instead of these; "a wipe at the first
   * cut, remove all others": first they go.
   */
  private void dropOthersOfATransition() {
    List<Pending> everywhere =
        wishes.stream()
            .filter(w -> w.kind() == Kind.TRANSITION)
            .filter(w -> Twins.JOINS.stream().noneMatch(w.parameters()::containsKey))
            .toList();
    if (everywhere.stream().anyMatch(w -> w.parameters().containsKey("style"))) {
      wishes.removeIf(w -> everywhere.contains(w) && w.parameters().containsKey("remove"));
      return;
    }
    List<Pending> removed =
        everywhere.stream().filter(w -> w.parameters().containsKey("remove")).toList();
    wishes.removeAll(removed);
    wishes.addAll(0, removed);
  }

  /** "换首歌，声音开到三成": of the song. */
  private void setVolumeOfMusic() {
    boolean asksForMusic = wishes.stream().anyMatch(w -> w.kind() == Kind.MUSIC);
    for (int i = 0; i < wishes.size(); i++) {
      Pending volume = wishes.get(i);
      boolean saysHowLoud =
          volume.parameters().containsKey("percent") || (follows(i, Kind.MUSIC) && lowers(volume));
      boolean isOfMusic =
          asksForMusic
              && volume.kind() == Kind.VOICE_VOLUME
              && saysHowLoud
              && Reach.isOfFilm(volume)
              && !Cue.OF_VOICE.isIn(volume.said());
      if (isOfMusic) {
        Pending music = volume.as(Kind.MUSIC_VOLUME);
        music.parameters().putAll(volume.parameters());
        wishes.set(i, music);
      }
    }
  }

  private boolean follows(int index, Kind kind) {
    return index > 0 && wishes.get(index - 1).kind() == kind;
  }

  private static boolean lowers(Pending volume) {
    return volume.parameters().get("change_db") instanceof Number db && db.doubleValue() < 0;
  }

  /** "Cross-fades between all clips, half a second each": the seconds are the transitions'. */
  private void timeTransitions() {
    for (int i = 1; i < wishes.size(); i++) {
      Map<String, Object> before = wishes.get(i - 1).parameters();
      Map<String, Object> each = wishes.get(i).parameters();
      boolean isTimed = TIMED.contains(wishes.get(i - 1).kind());
      if (isTimed
          && wishes.get(i).kind() == Kind.SLIDESHOW
          && each.keySet().equals(Set.of("seconds_each"))
          && !Cue.SLIDES.isIn(wishes.get(i).said())
          && wishes.stream().filter(w -> w.kind() == Kind.SLIDESHOW).count() == 1) {
        if (wishes.get(i - 1).kind() != Kind.HIGHLIGHTS) {
          before.putIfAbsent("seconds", each.get("seconds_each"));
        }
        wishes.remove(i);
        return;
      }
    }
  }

  /**
   * "Keep 0:10 to 0:20 and 0:40 to 0:50": one wish, as the first alone would lose the second. Each
   * clip that is named has its own.
   */
  private void keepTogether() {
    List<Pending> all =
        wishes.stream()
            .filter(w -> w.kind() == Kind.KEEP_RANGE)
            .filter(w -> w.parameters().keySet().stream().anyMatch(RANGE::contains))
            .toList();
    boolean areOfClips = all.stream().noneMatch(w -> Superseded.clipsOf(w).isEmpty());
    all.stream()
        .collect(Collectors.groupingBy(w -> areOfClips ? Superseded.clipsOf(w) : List.of()))
        .values()
        .forEach(this::keepTogether);
  }

  private void keepTogether(List<Pending> kept) {
    if (kept.size() > 1) {
      List<Object> ranges = new ArrayList<>();
      for (Pending wish : kept) {
        ranges.add(
            List.of(
                wish.parameters().getOrDefault("start_seconds", 0.0),
                wish.parameters().getOrDefault("end_seconds", "end")));
      }
      kept.get(0).parameters().keySet().removeAll(RANGE);
      kept.get(0).parameters().put("ranges", ranges);
      wishes.removeAll(kept.subList(1, kept.size()));
    }
  }

  /** "Use only the first clip. And clip 3": both of them. */
  private void keepClipsTogether() {
    List<Pending> kept =
        wishes.stream()
            .filter(w -> w.kind() == Kind.KEEP_RANGE && w.parameters().keySet().equals(CLIPS))
            .toList();
    if (kept.size() > 1) {
      List<Object> clips = new ArrayList<>();
      kept.forEach(wish -> clips.addAll(Superseded.clipsOf(wish)));
      kept.get(0).parameters().put("clips", clips);
      wishes.removeAll(kept.subList(1, kept.size()));
    }
  }

  /** "Speed it up so it is 30 seconds long": by playing faster, and only that. */
  private void gainLengthBySpeed() {
    Optional<Pending> length = wishes.stream().filter(w -> w.kind() == Kind.SET_LENGTH).findFirst();
    Optional<Pending> speed =
        wishes.stream()
            .filter(w -> w.kind() == Kind.SPEED && w.isAssumed("factor") && Reach.isOfFilm(w))
            .findFirst();
    if (length.isPresent() && speed.isPresent()) {
      length.get().parameters().put("by", "speed");
      wishes.remove(speed.get());
    }
  }

  /** "Long silences …, close those up to half a second": no film is that short. */
  private void shortenPausesTo() {
    Optional<Pending> pauses = wishes.stream().filter(w -> w.kind() == Kind.CUT_PAUSES).findFirst();
    Optional<Pending> length =
        wishes.stream()
            .filter(w -> w.kind() == Kind.SET_LENGTH)
            .filter(w -> w.parameters().get("seconds") instanceof Number n && n.doubleValue() < 3)
            .findFirst();
    if (pauses.isPresent() && length.isPresent()) {
      pauses
          .get()
          .parameters()
          .putIfAbsent("min_pause_seconds", length.get().parameters().get("seconds"));
      wishes.remove(length.get());
    }
  }
}
