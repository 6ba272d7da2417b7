package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What is laid over the rest.
 *
 * @param clips in the order in which they play
 * @param below the draft without them
 */
record OverOthers(List<Clip> clips, Draft below) {

  /** The clip of that number, or of that file, or the only one that it can be. */
  static OverOthers of(OptionalDouble clip, String file, Draft draft, Footage footage)
      throws CannotEdit {
    if (clip.isPresent()) {
      Where.Chosen chosen = Where.clip(clip.getAsDouble()).in(draft, footage);
      return apart(chosen.draft(), chosen.clips(), footage);
    }
    Media media = file.isEmpty() ? onlyOther(draft, footage) : Uploads.picture(file, footage);
    List<Clip> playing =
        draft.clips().stream().filter(c -> c.mediaId().equals(media.id())).toList();
    if (!playing.isEmpty()) {
      return apart(draft, playing, footage);
    }
    Draft alone = FirstDraft.of("", List.of(media));
    return new OverOthers(alone.clips(), draft);
  }

  private static OverOthers apart(Draft draft, List<Clip> clips, Footage footage)
      throws CannotEdit {
    List<Clip> left = new ArrayList<>(draft.clips());
    left.removeAll(clips);
    if (left.stream().allMatch(Clip::isAddition)) {
      throw new CannotEdit(
          Phrase.of("There is only this clip, so nothing that it could lie over."),
          Phrase.of("Upload the other video first, then say this again."));
    }
    if (!footage.media(clips.get(0).mediaId()).hasPicture()) {
      throw CannotEdit.onlySound();
    }
    return new OverOthers(clips, Arranging.arrange(draft, left));
  }

  /** Of two videos the second lies over the first. */
  private static Media onlyOther(Draft draft, Footage footage) throws CannotEdit {
    List<Media> playing =
        draft.clips().stream()
            .map(clip -> footage.media(clip.mediaId()))
            .filter(Media::hasPicture)
            .distinct()
            .toList();
    if (playing.size() == 2) {
      return playing.get(1);
    }
    throw new CannotEdit(
        Phrase.of("It is not said which clip should lie over the others."),
        playing.size() < 2
            ? Phrase.of("Upload the other video first, then say this again.")
            : Phrase.of("Name it, such as \"clip 2 in the bottom right corner\"."));
  }
}
