package dev.nemomcp.language;

import java.util.List;

/** Which stretch is meant by "the second half", "that part", "后面的", after what was said before. */
final class Pieces {
  private final Discourse discourse;
  private final Findings findings;

  Pieces(Discourse discourse, Findings findings) {
    this.discourse = discourse;
    this.findings = findings;
  }

  /** "Split clip 2, delete the second half": which ends with the clip, and nobody knows where. */
  Clause in(Clause clause) {
    boolean isOfClip = clause.has("remove") && findings.splitsClip();
    return clause.with(t -> isOfClip && t.is("part") ? t.as("at_ending") : piece(t));
  }

  /** "Zoom in from 0:30 to 0:36 and slow the following five seconds". */
  Token nextStretch(Token token) {
    Token last = discourse.lastPlace();
    return last == null ? token : Stretches.next(last, token);
  }

  /** "后面的不要", once it is said where to split: from there on. */
  private Token piece(Token token) {
    List<Double> cuts = findings.splitSeconds();
    boolean isSide = token.is("side");
    if (token.is("moved") && token.values().containsKey("part") && !cuts.isEmpty()) {
      return Stretches.movedPiece(token, cuts);
    }
    if (cuts.isEmpty() && isSide && discourse.said() != null) {
      return Stretches.beside(discourse.said(), token);
    }
    if (cuts.isEmpty() && isSide && discourse.spared() != null && discourse.spared().is("range")) {
      return Stretches.rest(discourse.spared()).orElse(token);
    }
    if (cuts.isEmpty() || !(isSide || token.is("part"))) {
      return isSide
          ? token.as(token.value().equals("after") ? "at_ending" : "at_beginning")
          : token;
    }
    return Stretches.piece(token, cuts);
  }
}
