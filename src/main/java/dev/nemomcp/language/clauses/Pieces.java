package dev.nemomcp.language.clauses;

import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.wishes.Findings;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which stretch is meant by "the second half", "that part", "后面的", after what was said before. */
final class Pieces {
  private static final Set<String> BESIDE = Set.of("side", "next_stretch");
  private static final Set<String> PLACES = Set.of("range", "moment", "clock");

  private final Discourse discourse;
  private final Findings findings;
  private Clause waiting;

  Pieces(Discourse discourse, Findings findings) {
    this.discourse = discourse;
    this.findings = findings;
  }

  /** "Everything after the intro": beside what is named, and not beside the place before. */
  private static Token ofNamed(Token token) {
    return token.is("side") ? token.as("at_ending") : token;
  }

  /** "Split clip 2 at 0:14, delete the part before it": of the clip. */
  Clause in(Clause clause) {
    Optional<Token> told = besideMoment(clause);
    if (told.isPresent()) {
      return clause.of(List.of(clause.first("remove"), told.get()));
    }
    if (clause.has("at_beginning") || clause.has("at_ending")) {
      return clause.with(t -> t.isHan() ? piece(t) : ofNamed(t));
    }
    Optional<Token> clip = clause.has("remove") ? findings.splitClip() : Optional.empty();
    boolean isHalved = clip.isPresent() && findings.splitSeconds().isEmpty();
    Clause pieces = clause.with(t -> isHalved && t.is("part") ? t.as("at_ending") : piece(t));
    boolean isOfClip =
        !isHalved && clip.isPresent() && !pieces.equals(clause) && !clause.has("clip");
    return isOfClip ? pieces.followedBy(List.of(clip.get())) : pieces;
  }

  /** "Zoom in from 0:30 to 0:36 and slow the following five seconds"; "… and the clip after it". */
  Token nextStretch(Token token) {
    if (token.is("beside_clip")) {
      return besideClip(token);
    }
    Token last = lastPlace();
    return last == null ? token : Stretches.next(last, token);
  }

  /** Goes on after a clause that names a place and waits for what is to be done; or after none. */
  void after(Clause named) {
    waiting = named;
  }

  /** "At 1:05 the lights go out, remove everything after": it is done beside that place. */
  boolean liesBesideWaiting(Clause said, Clause meant) {
    return waiting != null
        && placeOf(waiting).isPresent()
        && said.tokens().stream().anyMatch(t -> t.isOneOf(BESIDE) && !meant.has(t.type()));
  }

  /** "Throw out everything before I pick up the knife at 0:38". */
  private static Optional<Token> besideMoment(Clause clause) {
    List<String> types = clause.tokens().stream().map(Token::type).toList();
    int side = types.indexOf("side");
    boolean isTold =
        clause.has("remove")
            && side >= 0
            && types.indexOf("moment") > side
            && clause.tokens().stream().noneMatch(t -> t.isOneOf(TokenTypes.STRETCH));
    return isTold
        ? Stretches.besideTime(clause.first("moment"), clause.first("side"))
        : Optional.empty();
  }

  /** The clip before or after the one named last; a moment to be looked for where there is none. */
  private Token besideClip(Token token) {
    List<Token> clips =
        waiting != null && waiting.has("clip")
            ? List.of(waiting.first("clip"))
            : discourse.lastClips();
    Optional<Object> arrived = findings.movedTo();
    if (clips.isEmpty() && token.value().equals(1.0) && arrived.isPresent()) {
      return token.as("clip").with(Map.of("clips", arrived.get()));
    }
    if (clips.isEmpty() || !(clips.get(clips.size() - 1).value() instanceof Number named)) {
      return token.as("moment_of");
    }
    double beside = named.doubleValue() + ((Number) token.value()).doubleValue();
    boolean isThere = beside * named.doubleValue() > 0;
    return isThere ? token.as("clip").with(Map.of("clips", beside)) : token.as("moment_of");
  }

  private Token lastPlace() {
    return waiting == null ? discourse.lastPlace() : placeOf(waiting).orElse(discourse.lastPlace());
  }

  private static Optional<Token> placeOf(Clause clause) {
    return clause.tokens().stream().filter(t -> t.isOneOf(PLACES)).findFirst();
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
          ? Stretches.besideTime(lastPlace(), token)
              .orElse(token.as(token.value().equals("after") ? "at_ending" : "at_beginning"))
          : token;
    }
    return Stretches.piece(token, cuts);
  }
}
