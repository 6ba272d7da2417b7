package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.draft.Timeline.Placed;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import dev.nemomcp.studio.footage.Footage.Unavailable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Splits a draft where its footage changes scene. */
final class Scenes {
  /** A scene's remnant shorter than this at a clip's edge is left with its neighbour. */
  private static final long REMNANT_MILLIS = 200;

  private Scenes() {}

  /** Where scenes of the footage begin, the very first one left out. */
  static List<Long> starts(Footage footage, String mediaId) throws CannotEdit {
    if (footage.media(mediaId).durationMillis() == 0 || !footage.media(mediaId).hasPicture()) {
      return List.of();
    }
    try {
      return footage.scenes(mediaId).stream().map(Span::startMillis).filter(s -> s > 0).toList();
    } catch (Unavailable e) {
      throw CannotEdit.because(e);
    }
  }

  /**
   * The draft with clips split at scene changes and named "Scene 1" … in the order of play; a cover
   * is none.
   */
  static Draft split(Draft draft, Footage footage) throws CannotEdit {
    TreeSet<Long> moments = new TreeSet<>();
    for (Placed placed : Timeline.of(draft).clips()) {
      Clip clip = placed.clip();
      for (long start : starts(footage, clip.mediaId())) {
        if (!clip.isStill()
            && start >= clip.sourceStartMillis() + REMNANT_MILLIS
            && start <= clip.sourceEndMillis() - REMNANT_MILLIS) {
          moments.add(placed.timelineMillis(start));
        }
      }
    }
    return named(Cutting.splitAt(draft, moments), footage);
  }

  private static Draft named(Draft split, Footage footage) throws CannotEdit {
    List<Clip> named = new ArrayList<>();
    int number = 0;
    String last = "";
    for (Clip clip : split.clips()) {
      if (clip.isAddition()) {
        named.add(clip);
        continue;
      }
      long middle = (clip.sourceStartMillis() + clip.sourceEndMillis()) / 2;
      long scene =
          starts(footage, clip.mediaId()).stream().filter(start -> start <= middle).count();
      String key = clip.mediaId() + "/" + (clip.isStill() ? clip.id() : scene);
      number += key.equals(last) ? 0 : 1;
      last = key;
      named.add(clip.withName("Scene " + number));
    }
    return split.withClips(named);
  }
}
