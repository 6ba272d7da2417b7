package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * "Mp4 and srt please": the first of the files is wanted as well, though no verb asks for it; of
 * "1080p and 720p" both are.
 */
public final class FilesListed {
  private static final Set<String> FILES = Set.of("video_file", "audio_file", "subtitle_file");
  private static final String ASKS = "add";

  private final Lexicon lexicon;

  public FilesListed(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The same tokens, with a verb before the kind of file that another follows. */
  public List<Token> askedFor(List<Token> tokens) {
    List<List<Token>> parts = Sentence.parts(new FileBeside(lexicon).told(tokens), lexicon);
    List<Token> asked = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      List<Token> part = parts.get(i);
      boolean opens =
          i == 0 || i % 2 == 0 && Sentence.ENDS.contains(parts.get(i - 1).get(0).form());
      if (opens && i + 2 < parts.size() && isFileAlone(part) && isFile(parts.get(i + 2))) {
        int start = part.get(0).start();
        asked.add(Token.of(ASKS, Map.of(), ASKS, start, start));
      }
      asked.addAll(part);
    }
    return asked;
  }

  /** "Mp4, and the audio as mp3", and not "avi的录像，转成mp4": what there is. */
  private boolean isFileAlone(List<Token> part) {
    return Token.anyIs(part, "video_file")
        && !part.get(part.size() - 1).isHan()
        && part.stream().allMatch(t -> t.is("video_file") || lexicon.role(t) == Role.FILLER);
  }

  private boolean isFile(List<Token> part) {
    return part.stream().anyMatch(t -> t.isOneOf(FILES))
        && part.stream()
            .allMatch(
                t ->
                    switch (lexicon.role(t)) {
                      case VALUE, FILLER, HELPER -> true;
                      default -> t.is("polite");
                    });
  }
}
