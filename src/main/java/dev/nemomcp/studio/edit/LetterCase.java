package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Caption;
import dev.nemomcp.draft.Caption.Word;
import java.util.List;
import java.util.Locale;

/** Whether words are shown in capitals, in small letters, or as they are written. */
enum LetterCase {
  AS_WRITTEN,
  UPPER,
  LOWER;

  static LetterCase from(Parameters wish) throws CannotEdit {
    return wish.choice("letter_case", AS_WRITTEN);
  }

  String of(String text) {
    return switch (this) {
      case AS_WRITTEN -> text;
      case UPPER -> text.toUpperCase(Locale.ROOT);
      case LOWER -> text.toLowerCase(Locale.ROOT);
    };
  }

  /** Captions with their words written so; their times stay. */
  List<Caption> of(List<Caption> captions) {
    return this == AS_WRITTEN ? captions : captions.stream().map(this::of).toList();
  }

  private Caption of(Caption caption) {
    List<Word> words =
        caption.words().stream()
            .map(word -> new Word(of(word.text()), word.startMillis(), word.endMillis()))
            .toList();
    return new Caption(
        caption.mediaId(),
        caption.sourceStartMillis(),
        caption.sourceEndMillis(),
        of(caption.text()),
        words,
        caption.delayMillis());
  }
}
