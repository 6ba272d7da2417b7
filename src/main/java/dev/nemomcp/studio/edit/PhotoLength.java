package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.studio.footage.Footage;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * One photo shown for longer or not so long; the others, and how it moves, stay as they are.
 *
 * @param number of the clip, as the user counts them
 * @param millis how long, where that is said; else by how much longer is
 * @param moreMillis negative for shorter
 */
record PhotoLength(double number, OptionalLong millis, long moreMillis) implements Edit {

  static PhotoLength from(Parameters wish) throws CannotEdit {
    double longest = Slideshow.LONGEST_SECONDS;
    boolean isChange = wish.has("change_seconds");
    return new PhotoLength(
        wish.number("clip", 1),
        isChange ? OptionalLong.empty() : OptionalLong.of(Slideshow.millisEach(wish)),
        Clock.millis(wish.number("change_seconds", 0, -longest, longest)));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    Units units = Units.of(draft, footage);
    Units.Unit unit = units.unit(number);
    Clip photo = unit.clips().get(0);
    if (!Slideshow.isPhoto(photo, footage)) {
      throw new CannotEdit(
          Phrase.of("{0} is no photo.", photo.name()),
          Phrase.of("Of a video say which part to keep: \"keep the first 5 seconds of clip 1\"."));
    }
    long now = photo.durationMillis();
    long then = millis.orElse(Math.max(Clock.millis(Slideshow.SHORTEST_SECONDS), now + moreMillis));
    List<Clip> clips = new ArrayList<>(units.draft().clips());
    clips.set(clips.indexOf(photo), photo.withStillMillis(then));
    Phrase before = shown(photo.name(), now);
    return now == then
        ? Edited.unchanged(draft, before, Phrase.of("It shows for so long already."))
        : Edited.of(Arranging.arrange(units.draft(), clips), before, shown(photo.name(), then));
  }

  private static Phrase shown(String name, long millis) {
    return Phrase.of("{0} for {1}", name, Clock.seconds(millis));
  }
}
