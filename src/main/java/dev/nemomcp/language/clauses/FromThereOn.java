package dev.nemomcp.language.clauses;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.wishes.Pending;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Token;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** "从第3秒开始黑白2秒": how long that is. */
  private static final Set<Kind> MEASURED =
      EnumSet.of(Kind.COLOR, Kind.MUTE, Kind.SPEED, Kind.VOICE_VOLUME);

  private static final Set<String> HOW_LONG = Set.of("length", "shown");

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
    if (kinds.isEmpty() || !LASTING.containsAll(kinds)) {
      return tokens;
    }
    Optional<Token> length =
        MEASURED.containsAll(kinds)
            ? tokens.stream().filter(t -> t.isOneOf(HOW_LONG)).findFirst()
            : Optional.empty();
    return stretches(tokens).stream()
        .map(t -> isOpen(t) && length.isPresent() ? lasting(t, length.get()) : t)
        .toList();
  }

  /** "从第3秒开始黑白，持续2秒". */
  static boolean saysHowLong(Pending wish, List<Token> own) {
    return MEASURED.contains(wish.kind())
        && own.size() == 1
        && own.get(0).isOneOf(HOW_LONG)
        && wish.parameters().get("start_seconds") instanceof Number
        && !wish.parameters().containsKey("end_seconds");
  }

  static double end(Object start, Token length) {
    return ((Number) start).doubleValue() + ((Number) length.value()).doubleValue();
  }

  private static boolean isOpen(Token token) {
    return token.is("range")
        && token.values().get("start_seconds") instanceof Number start
        && start.doubleValue() >= 0
        && !token.values().containsKey("end_seconds");
  }

  private static Token lasting(Token range, Token length) {
    Object start = range.values().get("start_seconds");
    return range.with(Map.of("start_seconds", start, "end_seconds", end(start, length)));
  }

  /** The same, where such times are stretches. */
  static List<Token> stretches(List<Token> tokens) {
    return tokens.stream().map(t -> Whereabouts.saysStart(t) ? stretch(t) : t).toList();
  }

  static Token stretch(Token start) {
    return start.as("range").with(Map.of("start_seconds", start.value()));
  }
}
