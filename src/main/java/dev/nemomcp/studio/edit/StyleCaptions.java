package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Caption;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.TextStyle;
import dev.nemomcp.studio.footage.Footage;
import java.util.List;

/** Another look for captions. */
record StyleCaptions(Lettering lettering, LetterCase letterCase, CaptionFlow flow, Where where)
    implements Edit {

  static StyleCaptions from(Parameters wish) throws CannotEdit {
    return new StyleCaptions(
        Lettering.from(wish), LetterCase.from(wish), CaptionFlow.from(wish), Where.from(wish));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    if (lettering.isSilent() && letterCase == LetterCase.AS_WRITTEN && flow.isSilent()) {
      throw new CannotEdit(
          Phrase.of("It is not said how the captions should look."),
          Phrase.of("Say a colour, a size or a place: \"yellow captions at the top\"."));
    }
    boolean needsWords = !flow.isSilent() || letterCase != LetterCase.AS_WRITTEN;
    if (needsWords && draft.captions().isEmpty()) {
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
}
