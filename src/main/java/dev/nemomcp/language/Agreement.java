package dev.nemomcp.language;

import dev.nemomcp.language.Understanding.Impossible;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What wishes of one message mean together, where that is not what each means alone. */
final class Agreement {
  private static final Set<String> RANGE = Set.of("start_seconds", "end_seconds");

  private static final Set<String> CLIPS = Set.of("clips");
  private static final Set<Kind> TELLING_WHERE =
      Set.of(Kind.TRIM_RANGE, Kind.KEEP_RANGE, Kind.BEAT_SYNC);

  private static final Set<Kind> QUICKENING =
      Set.of(Kind.PACING, Kind.CUT_PAUSES, Kind.CUT_FILLERS);

  private static final Set<Kind> CUTTING =
      Set.of(Kind.TRIM_RANGE, Kind.KEEP_RANGE, Kind.DELETE_CLIP, Kind.SPEED);

  /** What may last a time each, where no photos are spoken of. */
  private static final Set<Kind> TIMED =
      Set.of(Kind.TRANSITION, Kind.TEXT, Kind.TITLE, Kind.HIGHLIGHTS, Kind.FADE);

  /** What is said once more without its place is no wish for all. */
  private static final Set<Kind> SAID_AGAIN =
      Set.of(Kind.COLOR, Kind.STABILIZE, Kind.DENOISE, Kind.SHARPEN, Kind.CUT_PAUSES);

  private final List<Pending> wishes;
  private final List<Impossible> impossible;

  /** Both lists are changed. */
  Agreement(List<Pending> wishes, List<Impossible> impossible) {
    this.wishes = wishes;
    this.impossible = impossible;
  }

  void reach() {
    dropGeneralWhereMoreIsSaid();
    dropShorterWhereLengthIsSaid();
    dropVaguePartWhereOneIsSaid();
    KeptInside.agree(wishes);
    keepTogether();
    keepClipsTogether();
    gainLengthBySpeed();
    shortenPausesTo();
    dropWhatIsSaidCloserElsewhere();
    dropOrderOfOurOwn();
    dropWhatIsMadeUpFor();
    bestOfThatLength();
    timeTransitions();
    dropWhatOnlyLimits();
    dropLimitOfFillers();
    new ShownThen(wishes).agree();
    NoiseMeant.agree(wishes);
    dropComplaintWhereItIsCut();
    cutWhatIsNotKept();
    AtTheCut.agree(wishes);
    dropEmptyCorrection();
    dropFillOfNoShape();
    dropOthersOfATransition();
    setVolumeOfMusic();
  }

  /** "Cut the ums, but keep it natural", "切得太碎，接回去" ask for no pauses to go. */
  private void dropLimitOfFillers() {
    if (wishes.stream().anyMatch(w -> w.kind() == Kind.CUT_FILLERS || w.kind() == Kind.MERGE)) {
      wishes.removeIf(
          w -> w.kind() == Kind.CUT_PAUSES && w.parameters().equals(Map.of("tightness", "loose")));
    }
  }

  /** "The middle drags, cut 1:00 to 1:30": that is what is to be done about it. */
  private void dropComplaintWhereItIsCut() {
    boolean isRefused = impossible.stream().anyMatch(i -> i.what().equals("whole_only"));
    if (isRefused || wishes.stream().anyMatch(w -> CUTTING.contains(w.kind()))) {
      wishes.removeIf(w -> QUICKENING.contains(w.kind()) && Cue.DRAGS.closes(w.said()));
    }
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

  /** "They spelled it wrong, it's "Lumora" not "Lou Mora"": what is wrong is said once. */
  private void dropEmptyCorrection() {
    boolean corrects =
        wishes.stream().anyMatch(w -> w.kind() == Kind.CAPTION_EDIT && !w.parameters().isEmpty());
    wishes.removeIf(w -> corrects && w.kind() == Kind.CAPTION_EDIT && w.parameters().isEmpty());
  }

  /** "Don't crop anything, just flip it": no shape is asked for that could crop. */
  private void dropFillOfNoShape() {
    boolean isOnlyLimit =
        wishes.stream().filter(w -> w.kind() == Kind.ASPECT).count() == 1 && wishes.size() > 1;
    wishes.removeIf(
        w ->
            isOnlyLimit
                && w.kind() == Kind.ASPECT
                && w.parameters().keySet().equals(Set.of("fill"))
                && Cue.NO_CROP.opens(w.said()));
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
          && wishes.stream().filter(w -> w.kind() == Kind.SLIDESHOW).count() == 1) {
        if (wishes.get(i - 1).kind() != Kind.HIGHLIGHTS) {
          before.putIfAbsent("seconds", each.get("seconds_each"));
        }
        wishes.remove(i);
        return;
      }
    }
  }

  /** "Edit it for me: no pauses, warmer": that, and nothing of our own. */
  private void dropGeneralWhereMoreIsSaid() {
    if (wishes.stream().anyMatch(w -> !w.isGeneral() && w.kind().isEdit())) {
      wishes.removeIf(Pending::isGeneral);
    }
  }

  /** "Too long, make it a minute": the length tells how short. */
  private void dropShorterWhereLengthIsSaid() {
    if (wishes.stream().anyMatch(w -> w.kind() == Kind.SET_LENGTH)) {
      wishes.removeIf(w -> w.parameters().containsKey("shorter"));
    }
  }

  /**
   * "The ending drags, cut the last 8 seconds", "和面那段太长了，5分到8分…": the second half tells which part.
   * "Cut the clips so they land on the beat": so does the beat.
   */
  private void dropVaguePartWhereOneIsSaid() {
    if (wishes.stream().anyMatch(w -> w.parameters().containsKey("start_seconds"))) {
      impossible.removeIf(i -> i.what().equals("find_moment") && Cue.TOO_LONG.isIn(i.said()));
    }
    if (wishes.stream().anyMatch(w -> TELLING_WHERE.contains(w.kind()))) {
      impossible.removeIf(i -> i.what().equals("which_part"));
    }
    if (wishes.stream()
        .anyMatch(w -> w.kind() == Kind.TRIM_RANGE && Cue.LEADS_TO_A_TIME.opens(w.said()))) {
      impossible.removeIf(i -> i.what().equals("find_moment"));
    }
  }

  /** "Keep 0:10 to 0:20 and 0:40 to 0:50": one wish, as the first alone would lose the second. */
  private void keepTogether() {
    List<Pending> kept =
        wishes.stream()
            .filter(w -> w.kind() == Kind.KEEP_RANGE)
            .filter(w -> w.parameters().keySet().stream().anyMatch(RANGE::contains))
            .toList();
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
      for (Pending wish : kept) {
        Object named = wish.parameters().get("clips");
        clips.addAll(named instanceof List<?> several ? several : List.of(named));
      }
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

  /** "Slower, 75 % of the speed", "too dark, only the first 20 s, more light": said twice. */
  private void dropWhatIsSaidCloserElsewhere() {
    wishes.removeIf(
        vague ->
            Reach.isOfAll(vague)
                && wishes.stream().anyMatch(w -> w != vague && saysMore(w, vague)));
  }

  private static boolean saysMore(Pending closer, Pending vague) {
    if (closer.kind() != vague.kind()) {
      return false;
    }
    if (closer.kind() == Kind.SPEED) {
      return vague.isAssumed("factor") && !closer.isAssumed("factor") && Reach.isOfAll(closer);
    }
    return SAID_AGAIN.contains(closer.kind())
        && !Reach.isOfAll(closer)
        && closer.parameters().entrySet().containsAll(vague.parameters().entrySet());
  }

  /** "Put them in this order: 2, 1, 3", "turn it round, newest first": one of them says which. */
  private void dropOrderOfOurOwn() {
    List<Pending> orders = wishes.stream().filter(w -> w.kind() == Kind.REORDER).toList();
    if (orders.stream().anyMatch(w -> !w.parameters().isEmpty())) {
      wishes.removeIf(w -> w.kind() == Kind.REORDER && w.parameters().isEmpty());
    }
    if (orders.stream().anyMatch(w -> w.parameters().containsKey("reverse"))) {
      impossible.removeIf(i -> i.what().equals("sort_by"));
    }
  }

  /** "Tighter, but not too fast" asks for no slow motion. */
  private void dropWhatOnlyLimits() {
    Optional<Pending> quickens = wishes.stream().filter(Agreement::quickens).findFirst();
    quickens.ifPresent(
        first -> {
          List<Pending> later = wishes.subList(wishes.indexOf(first) + 1, wishes.size());
          wishes.removeAll(later.stream().filter(Agreement::slows).toList());
        });
  }

  private static boolean quickens(Pending wish) {
    return (wish.kind() == Kind.PACING && "faster".equals(wish.parameters().get("direction")))
        || (changesPace(wish) && ((Number) wish.parameters().get("factor")).doubleValue() > 1);
  }

  private static boolean slows(Pending wish) {
    return (wish.kind() == Kind.PACING && "slower".equals(wish.parameters().get("direction")))
        || (changesPace(wish) && !quickens(wish));
  }

  private static boolean changesPace(Pending wish) {
    return wish.kind() == Kind.SPEED && wish.isAssumed("factor") && Reach.isOfFilm(wish);
  }

  /** "Go back, start over"; "remove the title and put another": the second does the first. */
  private void dropWhatIsMadeUpFor() {
    if (wishes.stream().anyMatch(w -> w.kind() == Kind.UNDO)) {
      impossible.removeIf(i -> i.what().equals("which_edit"));
    }
    if (wishes.stream().anyMatch(w -> w.kind() == Kind.RESET)) {
      wishes.removeIf(w -> w.kind() == Kind.UNDO);
    }
    wishes.removeIf(
        w -> w.kind() == Kind.TEXT && w.parameters().containsKey("remove") && isShown(w));
    boolean otherTitle =
        wishes.stream().anyMatch(w -> w.kind() == Kind.TITLE && w.parameters().containsKey("text"));
    if (otherTitle) {
      wishes.removeIf(w -> w.kind() == Kind.TITLE && w.parameters().containsKey("remove"));
    }
  }

  /** A text of that role is asked for in the same message: none of those goes. */
  private boolean isShown(Pending removed) {
    return wishes.stream()
        .anyMatch(
            w ->
                w.kind() == Kind.TEXT
                    && w.parameters().containsKey("text")
                    && !w.parameters().containsKey("remove")
                    && w.parameters().containsKey("role")
                    && w.parameters().get("role").equals(removed.parameters().get("role")));
  }

  /** "Shorten it to 90 seconds and keep the best parts": the best 90 seconds. */
  private void bestOfThatLength() {
    Optional<Pending> length =
        wishes.stream()
            .filter(w -> w.kind() == Kind.SET_LENGTH && w.parameters().containsKey("seconds"))
            .findFirst();
    Optional<Pending> best = wishes.stream().filter(w -> w.kind() == Kind.HIGHLIGHTS).findFirst();
    if (length.isPresent() && best.isPresent() && !best.get().parameters().containsKey("seconds")) {
      best.get().parameters().put("seconds", length.get().parameters().get("seconds"));
      wishes.remove(length.get());
    }
  }
}
