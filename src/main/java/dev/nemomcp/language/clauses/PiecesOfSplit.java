package dev.nemomcp.language.clauses;

import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.wishes.Findings;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * "Split it at 0:50 and mute the second part": who counts the pieces of what was just split does
 * not count clips.
 */
final class PiecesOfSplit {
  private static final List<String> HALVES = List.of("first_half", "second_half");

  private final Findings findings;

  PiecesOfSplit(Findings findings) {
    this.findings = findings;
  }

  Clause in(Clause clause) {
    return clause.with(
        t ->
            t.is("part")
                ? half(t)
                : isMovedHalf(t) ? movedHalf(t) : isMoved(t) ? moved(t) : piece(t));
  }

  /** "Split clip 2 in half and delete the second half". */
  private Token half(Token part) {
    boolean isFirst = part.value().equals("first_half");
    boolean isHalf = isFirst || part.value().equals("second_half");
    return isHalf && findings.splits().seconds().isEmpty() && findings.splits().parts() == 2
        ? findings.splits().numberOf(isFirst ? 1 : 2).map(clip -> clip(part, clip)).orElse(part)
        : part;
  }

  private static boolean isMovedHalf(Token token) {
    return token.is("moved") && HALVES.contains(String.valueOf(token.values().get("part")));
  }

  /** "第一段从第4秒切成两段，后半段挪到最后": the clip that the half is by then. */
  private Token movedHalf(Token token) {
    return findings
        .splits()
        .numberOfHalf(HALVES.indexOf(String.valueOf(token.values().get("part"))) + 1)
        .map(
            clip -> {
              Map<String, Object> told = new LinkedHashMap<>(token.values());
              told.remove("part");
              told.put("move", (double) clip);
              return token.with(told);
            })
        .orElse(token);
  }

  private static Token clip(Token token, int number) {
    return token.as("clip").with(Map.of("clips", (double) number));
  }

  private static boolean isCounted(Token token) {
    return token.is("clip") && token.value() instanceof Number && Cue.A_PIECE.is(token);
  }

  /** "Split at 0:30 and move the second part to the beginning". */
  private static boolean isMoved(Token token) {
    return token.is("moved")
        && token.values().get("move") instanceof Number
        && Cue.A_PIECE.isIn(token.form());
  }

  private Token moved(Token token) {
    Token place = numbered(token, ((Number) token.values().get("move")).intValue());
    if (!place.is("range")) {
      return token;
    }
    Map<String, Object> told = new LinkedHashMap<>(token.values());
    told.remove("move");
    told.putAll(place.values());
    return token.with(told);
  }

  private Token piece(Token token) {
    return isCounted(token) ? numbered(token, ((Number) token.value()).intValue()) : token;
  }

  /** Where the piece of that number lies; the token itself where there is none. */
  private Token numbered(Token token, int said) {
    List<Double> cuts = findings.splits().seconds().stream().distinct().sorted().toList();
    int count = cuts.isEmpty() ? findings.splits().parts() : cuts.size() + 1;
    int piece = said < 0 ? count + 1 + said : said;
    if (piece < 1 || piece > count) {
      return token;
    }
    if (!cuts.isEmpty()) {
      return token.as("range").with(range(piece, cuts));
    }
    Optional<Integer> clip = findings.splits().numberOf(piece);
    if (clip.isPresent()) {
      return clip(token, clip.get());
    }
    return count == 2
        ? token.as("part").with(Map.of("part", piece == 1 ? "first_half" : "second_half"))
        : token;
  }

  private static Map<String, Object> range(int piece, List<Double> cuts) {
    List<Double> edges = new ArrayList<>(cuts);
    edges.add(0, 0.0);
    Map<String, Object> range = new LinkedHashMap<>();
    range.put("start_seconds", edges.get(piece - 1));
    if (piece < edges.size()) {
      range.put("end_seconds", edges.get(piece));
    }
    return range;
  }
}
