package dev.nemomcp.studio.footage.words;

import dev.nemomcp.draft.Caption.Word;
import java.util.ArrayList;
import java.util.List;

/** The words of a subtitle's line, spread over its time by their length. */
public final class CueWords {
  private CueWords() {}

  public static List<Word> of(Cue cue) {
    return spread(Script.words(cue.text()), cue);
  }

  /** Other words over a line's time. */
  static List<Word> spread(List<String> texts, Cue cue) {
    double total = texts.stream().mapToInt(Script::width).sum();
    long length = cue.endMillis() - cue.startMillis();
    List<Word> words = new ArrayList<>();
    double before = 0;
    for (String text : texts) {
      double after = before + Script.width(text);
      words.add(
          new Word(
              text,
              cue.startMillis() + Math.round(length * before / total),
              cue.startMillis() + Math.round(length * after / total)));
      before = after;
    }
    return words;
  }
}
