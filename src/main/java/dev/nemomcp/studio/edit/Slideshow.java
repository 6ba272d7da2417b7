package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Canvas;
import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Framing;
import dev.nemomcp.draft.Motion;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.draft.Transition;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Photos one after another, gently moving, cross-faded.
 *
 * @param millisEach how long each shows by itself
 */
record Slideshow(long millisEach) implements Edit {
  static final double SHORTEST_SECONDS = 0.5;
  static final double LONGEST_SECONDS = 60;
  private static final double GENTLE = 1.12;

  static Edit from(Parameters wish) throws CannotEdit {
    return wish.has("clip") ? PhotoLength.from(wish) : new Slideshow(millisEach(wish));
  }

  static long millisEach(Parameters wish) throws CannotEdit {
    return Clock.millis(wish.number("seconds_each", 3, SHORTEST_SECONDS, LONGEST_SECONDS));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    long photos = draft.clips().stream().filter(c -> isPhoto(c, footage)).count();
    if (photos == 0) {
      throw new CannotEdit(
          Phrase.of("There are no photos on the timeline."),
          Phrase.of("Upload some photos first, then say this again."));
    }
    Draft hard = Joins.hard(draft);
    List<Clip> clips = new ArrayList<>();
    boolean closer = true;
    for (Clip clip : hard.clips()) {
      if (isPhoto(clip, footage)) {
        clips.add(moving(clip, closer, draft.canvas(), footage));
        closer = !closer;
      } else {
        clips.add(clip.framing().equals(Framing.FIT) ? clip.withFraming(Framing.BLUR) : clip);
      }
    }
    Draft shown =
        Joins.blended(
            Arranging.arrange(hard, clips),
            "fade",
            OptionalLong.of(Math.min(Joins.USUAL_MILLIS, millisEach / 3)),
            footage);
    Phrase before = described(draft, photos);
    return shown.equals(draft)
        ? Edited.unchanged(draft, before, Phrase.of("It is that slideshow already."))
        : new Edited(
            shown,
            before,
            described(shown, photos),
            Phrase.of(
                "Each photo shows for {0}, gently moving, with cross-fades.",
                Clock.seconds(millisEach)));
  }

  private Clip moving(Clip clip, boolean closer, Canvas canvas, Footage footage) throws CannotEdit {
    Media media = footage.media(clip.mediaId());
    boolean samePose = (media.width() >= media.height()) == (canvas.width() >= canvas.height());
    Motion motion = closer ? new Motion(1, GENTLE, 0.5, 0.5) : new Motion(GENTLE, 1, 0.5, 0.5);
    return clip.withStillMillis(millisEach)
        .withMotion(motion)
        .withTransition(Transition.CUT)
        .withFraming(samePose ? Aim.cropSparingPeople(clip, canvas, footage) : Framing.BLUR);
  }

  static boolean isPhoto(Clip clip, Footage footage) {
    return !clip.isCard() && footage.media(clip.mediaId()).kind() == Media.Kind.IMAGE;
  }

  private static Phrase described(Draft draft, long photos) {
    return Phrase.of(
        "{0}, {1}",
        Phrase.count(photos, "1 photo", "{0} photos"),
        Clock.length(Timeline.of(draft).durationMillis()));
  }
}
