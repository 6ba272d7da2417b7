package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Caption;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.TextStyle;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import java.util.ArrayList;
import java.util.List;

/** Another look for captions, or none of them any more. */
record StyleCaptions(
    Lettering lettering, LetterCase letterCase, CaptionFlow flow, boolean remove, Where where)
    implements Edit {

  static StyleCaptions from(Parameters wish) throws CannotEdit {
    return new StyleCaptions(
        Lettering.from(wish),
        LetterCase.from(wish),
        CaptionFlow.from(wish),
        wish.flag("remove"),
        Where.from(wish));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    if (remove) {
      Draft bare = draft.withCaptions(left(draft, footage));
      return bare.equals(draft)
          ? Edited.unchanged(
              draft, AddCaptions.described(draft), Phrase.of("There were no captions."))
          : Edited.of(bare, AddCaptions.described(draft), AddCaptions.described(bare));
    }
    if (lettering.isSilent() && letterCase == LetterCase.AS_WRITTEN && flow.isSilent()) {
      throw new CannotEdit(
          Phrase.of("It is not said how the captions should look."),
          Phrase.of("Say a colour, a size or a place: \"yellow captions at the top\"."));
    }
    if (!flow.isSilent() && draft.captions().isEmpty()) {
      return new AddCaptions(List.of(), "", lettering, letterCase, flow, where)
          .apply(draft, footage);
    }
    TextStyle style = lettering.over(draft.captionStyle());
    Phrase before = described(draft);
    List<Caption> captions = flow.of(draft.captions(), draft.canvas().isPortrait());
    Draft restyled = draft.withCaptionStyle(style).withCaptions(letterCase.of(captions));
    if (restyled.equals(draft)) {
      return Edited.unchanged(draft, before, Phrase.of("The captions look like that already."));
    }
    return Edited.of(restyled, before, described(restyled))
        .noting(
            draft.captions().isEmpty()
                ? Phrase.of("There are no captions yet; this is how they will look.")
                : Phrase.NONE);
  }

  private Phrase described(Draft draft) {
    Phrase looks = Lettering.described(draft.captionStyle());
    if (flow.isSilent()) {
      return looks;
    }
    Phrase count = AddCaptions.described(draft);
    return lettering.isSilent() ? count : Phrase.of("{0}, {1}", count, looks);
  }

  private List<Caption> left(Draft draft, Footage footage) throws CannotEdit {
    if (where.isEverywhere()) {
      return List.of();
    }
    List<Caption> left = new ArrayList<>(draft.captions());
    for (Span span : where.spans(draft, footage)) {
      Timeline.of(draft).captions().stream()
          .filter(shown -> shown.startMillis() < span.endMillis())
          .filter(shown -> span.startMillis() < shown.endMillis())
          .forEach(shown -> left.remove(draft.captions().get(shown.index())));
    }
    return left;
  }
}
