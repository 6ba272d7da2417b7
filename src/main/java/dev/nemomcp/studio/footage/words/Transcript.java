package dev.nemomcp.studio.footage.words;

import dev.nemomcp.draft.Caption;
import dev.nemomcp.draft.Caption.Word;
import java.util.List;

/** What is said in a file, from whatever source knows it. */
public sealed interface Transcript {

  /** Every word in order of time. */
  List<Word> words();

  /**
   * Broken into captions.
   *
   * @param mediaId which footage they are tied to
   * @param portrait shorter lines, for a tall canvas
   */
  List<Caption> captions(String mediaId, boolean portrait);

  /**
   * Words that were heard.
   *
   * @param words in order of time
   */
  record Heard(List<Word> words) implements Transcript {
    public Heard {
      words = List.copyOf(words);
    }

    @Override
    public List<Caption> captions(String mediaId, boolean portrait) {
      return new CaptionWriter(CaptionShape.of(portrait)).captions(mediaId, words);
    }
  }

  /**
   * Subtitles that somebody wrote.
   *
   * @param cues in order of time, none over another
   */
  record Written(List<Cue> cues) implements Transcript {
    public Written {
      cues = List.copyOf(cues);
    }

    @Override
    public List<Word> words() {
      return cues.stream().flatMap(cue -> CueWords.of(cue).stream()).toList();
    }

    @Override
    public List<Caption> captions(String mediaId, boolean portrait) {
      return new CaptionWriter(CaptionShape.of(portrait)).captionsOfCues(mediaId, cues);
    }
  }
}
