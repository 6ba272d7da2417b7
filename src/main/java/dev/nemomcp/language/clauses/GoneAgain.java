package dev.nemomcp.language.clauses;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.wishes.Pending;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * "Put “Hi” at 0:05 and remove it at 0:08", "加音乐，到0:30结束": until when what was put there stays. It
 * is asked for all the same, and nothing of the film is to be cut.
 */
final class GoneAgain {
  /** What may come and go, and the words that name it. */
  private static final Map<Kind, Set<String>> STAYING =
      Map.of(
          Kind.TITLE,
          TokenTypes.LETTERED,
          Kind.TEXT,
          TokenTypes.LETTERED,
          Kind.LOGO,
          Set.of("logo", "watermark"),
          Kind.MUSIC,
          Set.of("music"));

  /** That it is there no longer. */
  private static final Set<String> GOING = Set.of("remove", "hides", "until", "ends_at");

  private static final Set<String> WHEN = Set.of("moment", "clock", "until", "ends_at", "range");
  private static final Set<String> ENDED = Set.of("end_seconds", "seconds", "remove", "clip");

  /** Words last as long at most; a film that is to end later is another thing. */
  private static final double LONGEST_SECONDS = 20;

  private final Lexicon lexicon;
  private final LastWish last;

  GoneAgain(Lexicon lexicon, LastWish last) {
    this.lexicon = lexicon;
    this.last = last;
  }

  /** Whether the wish made last ends then, which it does from now on. */
  boolean isTold(Clause clause, List<Token> own) {
    List<Token> times = own.stream().filter(t -> t.isOneOf(WHEN)).toList();
    return times.size() == 1
        && !Cue.FROM.opens(times.get(0))
        && last.is(
            wish ->
                STAYING.containsKey(wish.kind())
                    && ENDED.stream().noneMatch(wish.parameters()::containsKey)
                    && isSaidOf(wish, clause, own)
                    && end(times.get(0)).filter(e -> isLater(wish, e, times.get(0))).isPresent())
        && last.fill(
            times.get(0).as("until").with(Map.of("end_seconds", end(times.get(0)).orElseThrow())));
  }

  private boolean isSaidOf(Pending wish, Clause clause, List<Token> own) {
    Set<String> names = STAYING.get(wish.kind());
    boolean isNamed = own.stream().anyMatch(t -> t.isOneOf(names));
    boolean isMeant =
        isNamed || Cue.IT_OR_THEY.isIn(clause.said()) || own.stream().anyMatch(Token::isHan);
    boolean goes =
        own.stream().anyMatch(t -> t.isOneOf(GOING))
            || Cue.GOES_AGAIN.isIn(clause.said())
            || (Token.anyIs(own, "range") && Cue.REMAINS.isIn(clause.said()));
    return isMeant
        && goes
        && !clause.has("not")
        && own.stream()
            .allMatch(
                t ->
                    t.isOneOf(WHEN)
                        || t.isOneOf(names)
                        || t.isOneOf(GOING)
                        || switch (lexicon.role(t)) {
                          case TALK, HELPER, UNKNOWN, FILLER -> true;
                          default -> t.is("keep");
                        });
  }

  private static Optional<Number> end(Token time) {
    Object told =
        switch (time.type()) {
          case "until" -> time.values().get("end_seconds");
          case "range" -> Cue.UNTIL.isIn(time) ? time.values().get("end_seconds") : null;
          case "ends_at" -> time.values().get("start_seconds");
          default -> time.value();
        };
    return told instanceof Number end ? Optional.of(end) : Optional.empty();
  }

  private static boolean isLater(Pending wish, Number end, Token time) {
    double start = wish.parameters().get("start_seconds") instanceof Number n ? n.doubleValue() : 0;
    boolean mayBeTheFilm = time.is("ends_at") && wish.kind().isText();
    return start >= 0
        && end.doubleValue() > start
        && !(mayBeTheFilm && end.doubleValue() > start + LONGEST_SECONDS);
  }
}
