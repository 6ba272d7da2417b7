package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Caption;
import dev.nemomcp.studio.footage.words.CaptionSetting;
import java.util.List;

/**
 * How much of what is said a wish wants to see at once; 0 where it does not say.
 *
 * @param wordsPerLine at most
 * @param charactersPerLine at most; Chinese ones where the captions are Chinese
 * @param lines at most
 */
record CaptionFlow(int wordsPerLine, int charactersPerLine, int lines) {
  static final CaptionFlow USUAL = new CaptionFlow(0, 0, 0);

  private static final int MOST = 100;

  static CaptionFlow from(Parameters wish) throws CannotEdit {
    int atOnce = whole(wish, "words_at_once");
    return atOnce > 0
        ? new CaptionFlow(atOnce, 0, 1)
        : new CaptionFlow(
            whole(wish, "words_per_line"),
            whole(wish, "characters_per_line"),
            whole(wish, "max_lines"));
  }

  private static int whole(Parameters wish, String name) throws CannotEdit {
    return wish.number(name).isEmpty() ? 0 : (int) Math.round(wish.number(name, 1, 1, MOST));
  }

  boolean isSilent() {
    return equals(USUAL);
  }

  /** The captions broken so; as they are where nothing was said of it. */
  List<Caption> of(List<Caption> captions, boolean portrait) {
    if (isSilent()) {
      return captions;
    }
    return CaptionSetting.within(portrait, wordsPerLine, width(captions), lines).anew(captions);
  }

  private int width(List<Caption> captions) {
    boolean ideographs =
        captions.stream()
            .flatMapToInt(caption -> caption.text().codePoints())
            .anyMatch(Character::isIdeographic);
    return ideographs ? 2 * charactersPerLine : charactersPerLine;
  }
}
