package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a stretch of the timeline or clips out, or keeps nothing else.
 *
 * @param keep the stretch stays and the rest goes
 */
record TrimRange(Where where, boolean keep) implements Edit {

  static TrimRange out(Parameters wish) throws CannotEdit {
    return new TrimRange(Where.from(wish), false);
  }

  static Edit keeping(Parameters wish) throws CannotEdit {
    return wish.has("ranges") ? KeepRanges.from(wish) : new TrimRange(Where.from(wish), true);
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    if (where.isEverywhere()) {
      throw new CannotEdit(
          Phrase.of("It is not said which part is meant."),
          Phrase.of("Say it in times, such as \"0:10 to 0:20\" or \"the first 5 seconds\"."));
    }
    Where.Chosen chosen = where.in(draft, footage);
    long before = Timeline.of(draft).durationMillis();
    Draft left = where.namesWholeClips() ? byClips(chosen) : byTime(draft, footage);
    long after = Timeline.of(left).durationMillis();
    if (left.clips().stream().allMatch(Clip::isAddition)) {
      throw CannotEdit.nothingLeft();
    }
    if (left.equals(draft)) {
      return Edited.unchanged(
          draft,
          Phrase.of("{0}", Clock.length(before)),
          Phrase.of("There is nothing else to take out."));
    }
    return new Edited(
            left,
            Phrase.of("{0}", Clock.length(before)),
            Phrase.of("{0}", Clock.length(after)),
            keep
                ? Phrase.of("Kept: {0}.", chosen.described())
                : Phrase.of("Taken out: {0}.", chosen.described()))
        .noting(lost(draft, left));
  }

  private Draft byTime(Draft draft, Footage footage) throws CannotEdit {
    if (where.namesClips()) {
      return Joins.rejoined(draft, insideClips(Joins.hard(draft), footage), footage);
    }
    List<Span> meant = where.spans(draft, footage);
    return keep ? Cutting.keep(draft, meant) : Cutting.remove(draft, meant);
  }

  /** What of a clip plays while it blends into another is not to be cut out of both. */
  private Draft insideClips(Draft hard, Footage footage) throws CannotEdit {
    List<Span> meant = where.spans(hard, footage);
    return Cutting.remove(
        hard, keep ? besides(meant, where.wholeClips().spans(hard, footage)) : meant);
  }

  /** To keep a part of a clip says nothing of the other clips. */
  private static List<Span> besides(List<Span> kept, List<Span> clips) {
    return clips.stream()
        .flatMap(clip -> Spans.complement(Spans.within(kept, clip), clip).stream())
        .toList();
  }

  private Draft byClips(Where.Chosen chosen) {
    List<Clip> left = new ArrayList<>(chosen.draft().clips());
    left.removeIf(clip -> chosen.has(clip) != keep && !clip.isAddition());
    return Arranging.arrange(chosen.draft(), left);
  }

  /** Texts and the like that lay only over what is gone. */
  static Phrase lost(Draft before, Draft after) {
    int lost =
        before.texts().size()
            + before.insets().size()
            + before.overlays().size()
            + before.music().size()
            - after.texts().size()
            - after.insets().size()
            - after.overlays().size()
            - after.music().size();
    return lost <= 0
        ? Phrase.NONE
        : Phrase.count(
            lost,
            "1 text or track that lay only over that part went with it.",
            "{0} texts or tracks that lay only over that part went with it.");
  }
}
