package dev.nemomcp.language.clauses;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Token;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** "调成黑白，从第3秒开始", "mute it starting at 0:05": from that time to the end. */
final class FromThereOn {
  private static final Set<Kind> LASTING =
      EnumSet.of(
          Kind.COLOR,
          Kind.MUTE,
          Kind.SPEED,
          Kind.VOICE_VOLUME,
          Kind.VOICE_CLEANUP,
          Kind.DENOISE,
          Kind.SHARPEN,
          Kind.STABILIZE,
          Kind.CAPTIONS,
          Kind.CAPTION_STYLE,
          Kind.CUT_PAUSES,
          Kind.CUT_FILLERS);

  private FromThereOn() {}

  static boolean lasts(Kind kind) {
    return LASTING.contains(kind);
  }

  /** "从第3秒开始显示", and not "从第3秒开始播", which is of the film. */
  static boolean isOnly(List<Token> tokens, Lexicon lexicon) {
    List<Token> told = tokens.stream().filter(t -> !lexicon.isHelper(t)).toList();
    return told.size() == 1
        && Whereabouts.saysStart(told.get(0))
        && !Cue.STARTS_PLAYING.closes(told.get(0));
  }

  static List<Token> stretches(List<Token> tokens, Collection<Kind> kinds) {
    return !kinds.isEmpty() && LASTING.containsAll(kinds) ? stretches(tokens) : tokens;
  }

  /** The same, where such times are stretches. */
  static List<Token> stretches(List<Token> tokens) {
    return tokens.stream()
        .map(
            t ->
                Whereabouts.saysStart(t)
                    ? t.as("range").with(Map.of("start_seconds", t.value()))
                    : t)
        .toList();
  }
}
