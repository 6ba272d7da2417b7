package dev.nemomcp.language.clauses;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.wishes.Findings;
import dev.nemomcp.language.wishes.Pending;
import dev.nemomcp.language.wishes.Reach;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
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

  /** What is told of a stretch, and of no other time. */
  private static final Set<String> OTHER_TIMES = Set.of("length", "target", "moment", "clock");

  /** What may be made of a stretch, whatever is heard or shown all the time. */
  private static final Set<String> OF_A_STRETCH =
      Set.of("mono", "color_look", "sound", "original_sound", "speed", "brightness");

  private final Lexicon lexicon;
  private final Discourse discourse;
  private final Findings findings;
  private final PiecesOfSplit counted;
  private Clause waiting;

  Pieces(Lexicon lexicon, Discourse discourse, Findings findings) {
    this.lexicon = lexicon;
    this.discourse = discourse;
    this.findings = findings;
    this.counted = new PiecesOfSplit(findings);
  }

  /** "Everything after the intro": beside what is named, and not beside the place before. */
  private static Token ofNamed(Token token) {
    return token.is("side") ? token.as("at_ending") : token;
  }

  /** "Split clip 2 at 0:14, delete the part before it": of the clip. */
  Clause in(Clause said) {
    Clause clause = besidePlace(counted.in(said));
    Optional<Token> told = besideMoment(clause);
    if (told.isPresent()) {
      return clause.of(List.of(clause.first("remove"), told.get()));
    }
    if (clause.has("at_beginning") || clause.has("at_ending")) {
      return clause.with(t -> t.isHan() ? piece(t) : ofNamed(t));
    }
    Optional<Token> clip = findings.splits().clip();
    boolean isHalved =
        clip.isPresent() && clause.has("remove") && findings.splits().seconds().isEmpty();
    Clause pieces = clause.with(t -> isHalved && t.is("part") ? t.as("at_ending") : piece(t));
    boolean isOfClip =
        !isHalved
            && clip.isPresent()
            && !pieces.equals(said)
            && !clause.has("clip")
            && !clause.has("moved");
    return isOfClip ? pieces.followedBy(List.of(clip.get())) : pieces;
  }

  /** "10秒到20秒静音，后面的加速": beside that stretch; but what is put "后面" is put at the end. */
  private Clause besidePlace(Clause clause) {
    boolean isTold =
        clause.has("side")
            && !clause.has("not")
            && leavesARest()
            && findings.splits().seconds().isEmpty()
            && discourse.said() == null
            && clause.first("side").isHan()
            && clause.tokens().stream()
                .noneMatch(
                    t ->
                        (lexicon.role(t) == Role.OBJECT && !t.isOneOf(OF_A_STRETCH))
                            || t.isOneOf(OTHER_TIMES)
                            || t.isOneOf(TokenTypes.STRETCH)
                            || Sense.namesAnEnd(t));
    return isTold
        ? clause.with(
            t -> t.is("side") ? Stretches.besideTime(discourse.lastPlace(), t).orElse(t) : t)
        : clause;
  }

  /** What was asked for last is done to a stretch, and there is more beside it. */
  private boolean leavesARest() {
    List<Pending> wishes = findings.wishes();
    Pending last = wishes.isEmpty() ? null : wishes.get(wishes.size() - 1);
    return last != null && (Reach.isPlaced(last) || last.kind() == Kind.TRIM_RANGE);
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
    List<Double> cuts = findings.splits().seconds();
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
          ? (token.isHan() ? Optional.<Token>empty() : Stretches.besideTime(lastPlace(), token))
              .orElse(token.as(token.value().equals("after") ? "at_ending" : "at_beginning"))
          : token;
    }
    return Stretches.piece(token, cuts);
  }
}
