package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Caption;
import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.TextStyle;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import dev.nemomcp.studio.footage.Footage.Unavailable;
import dev.nemomcp.studio.footage.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Captions of what is said.
 *
 * @param lines dictated captions; empty to take what is heard
 * @param language that was asked for, such as {@code fr}; empty for none
 * @param where what is said there; captions elsewhere stay as they are
 */
record AddCaptions(
    List<String> lines,
    String language,
    Lettering lettering,
    LetterCase letterCase,
    CaptionFlow flow,
    Where where)
    implements Edit {
  private static final Set<String> WRITTEN_IN_CHARACTERS = Set.of("zh", "ja", "ko");

  static AddCaptions from(Parameters wish) throws CannotEdit {
    return new AddCaptions(
        wish.texts("lines"),
        wish.text("language"),
        Lettering.from(wish),
        LetterCase.from(wish),
        CaptionFlow.from(wish),
        Where.from(wish));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    List<Caption> written =
        flow.of(
            lines.isEmpty() ? heard(draft, footage) : Dictated.spread(lines, draft, footage),
            draft.canvas().isPortrait());
    List<Caption> captions =
        isThere(written, draft)
            ? draft.captions()
            : where.isEverywhere() ? written : there(written, draft, footage);
    TextStyle style = lettering.over(draft.captionStyle());
    Draft changed = draft.withCaptions(letterCase.of(captions)).withCaptionStyle(style);
    if (changed.equals(draft)) {
      return Edited.unchanged(
          draft, described(draft), Phrase.of("These captions are there already."));
    }
    if (Timeline.of(changed).captions().isEmpty()) {
      throw new CannotEdit(
          Phrase.of("Nothing is said in what is left of the video, so there is nothing to write."),
          Phrase.of("Dictate the captions: \"captions: Hello. Welcome back.\""));
    }
    return Edited.of(changed, described(draft), described(changed))
        .noting(
            lines.isEmpty() && isAnotherLanguage(captions)
                ? Phrase.of(
                    "They are in the language that is spoken; nothing can be translated here.")
                : Phrase.NONE);
  }

  /**
   * Asked for once more, as who asks for another look may, captions keep their corrections and
   * their timing.
   */
  private boolean isThere(List<Caption> written, Draft draft) {
    return lines.isEmpty()
        && flow.isSilent()
        && written.size() == draft.captions().size()
        && mediaOf(written).equals(mediaOf(draft.captions()));
  }

  private static Set<String> mediaOf(List<Caption> captions) {
    return captions.stream().map(Caption::mediaId).collect(Collectors.toSet());
  }

  /** The new ones that are seen there, with those of before that are seen elsewhere. */
  private List<Caption> there(List<Caption> written, Draft draft, Footage footage)
      throws CannotEdit {
    List<Span> meant = where.spans(draft, footage);
    List<Caption> there = shown(draft, written, meant, true);
    if (there.isEmpty()) {
      throw new CannotEdit(
          Phrase.of("Nothing is said in that part, so there is nothing to write."),
          Phrase.of("Say another part, or \"add captions\" for the whole video."));
    }
    List<Caption> captions = new ArrayList<>(shown(draft, draft.captions(), meant, false));
    captions.addAll(there);
    return captions;
  }

  /** Of the captions those whose middle is within the stretches, or those whose is not. */
  private static List<Caption> shown(
      Draft draft, List<Caption> captions, List<Span> meant, boolean within) {
    return Timeline.of(draft.withCaptions(captions)).captions().stream()
        .filter(
            placed -> {
              long middle = (placed.startMillis() + placed.endMillis()) / 2;
              return within
                  == meant.stream()
                      .anyMatch(s -> s.startMillis() <= middle && middle < s.endMillis());
            })
        .map(placed -> captions.get(placed.index()))
        .distinct()
        .toList();
  }

  /** Of what is heard, English alone can be told from the rest for sure. */
  private boolean isAnotherLanguage(List<Caption> captions) {
    boolean inCharacters =
        captions.stream()
            .flatMapToInt(caption -> caption.text().codePoints())
            .anyMatch(c -> Character.isIdeographic(c) || c >= 0x3040 && c < 0xD7B0);
    return !language.isEmpty()
        && (inCharacters ? !WRITTEN_IN_CHARACTERS.contains(language) : !language.equals("en"));
  }

  private static List<Caption> heard(Draft draft, Footage footage) throws CannotEdit {
    List<Media> sounding =
        draft.clips().stream()
            .map(Clip::mediaId)
            .distinct()
            .map(footage::media)
            .filter(media -> media.hasSound() || footage.hasSubtitles(media.id()))
            .toList();
    if (sounding.isEmpty()) {
      throw new CannotEdit(
          Phrase.of("The video has no sound, so there is nothing to write down."),
          Phrase.of("Dictate the captions: \"captions: Hello. Welcome back.\""));
    }
    List<Caption> captions = new ArrayList<>();
    for (Media media : sounding) {
      captions.addAll(heard(media, footage, draft.canvas().isPortrait()));
    }
    if (captions.isEmpty()) {
      throw new CannotEdit(
          Phrase.of("No words were understood in this video."),
          Phrase.of("Dictate the captions: \"captions: Hello. Welcome back.\""));
    }
    return captions;
  }

  static List<Caption> heard(Media media, Footage footage, boolean portrait) throws CannotEdit {
    try {
      return footage.captions(media.id(), portrait);
    } catch (Unavailable e) {
      throw CannotEdit.because(e);
    }
  }

  /** For edits of captions that are there. */
  static CannotEdit noneYet() {
    return new CannotEdit(
        Phrase.of("There are no captions yet."), Phrase.of("Say \"add captions\" first."));
  }

  static Phrase described(Draft draft) {
    int shown = Timeline.of(draft).captions().size();
    return shown == 0 ? Phrase.of("no captions") : Phrase.count(shown, "1 caption", "{0} captions");
  }
}
