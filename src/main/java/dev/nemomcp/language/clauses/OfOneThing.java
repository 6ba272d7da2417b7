package dev.nemomcp.language.clauses;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.wishes.Findings;
import dev.nemomcp.language.wishes.Pending;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * "Make the title darker", "字幕到0:20结束": what is said of one thing that lies on the film changes
 * nothing of the film itself, though it be said of films as well.
 */
final class OfOneThing {
  private static final Set<Kind> CAPTIONS =
      EnumSet.of(Kind.CAPTIONS, Kind.CAPTION_STYLE, Kind.CAPTION_EDIT, Kind.CAPTION_TIMING);

  private static final Set<Kind> LETTERS = EnumSet.of(Kind.TITLE, Kind.TEXT);

  /** The things, and the wishes that are about them. */
  private static final Map<String, Set<Kind>> THINGS =
      Map.ofEntries(
          Map.entry("title", LETTERS),
          Map.entry("text", LETTERS),
          Map.entry("lower_third", LETTERS),
          Map.entry("end_card", LETTERS),
          Map.entry("captions", CAPTIONS),
          Map.entry("logo", EnumSet.of(Kind.LOGO)),
          Map.entry("watermark", EnumSet.of(Kind.LOGO)),
          Map.entry(
              "music",
              EnumSet.of(Kind.MUSIC, Kind.MUSIC_VOLUME, Kind.REMOVE_MUSIC, Kind.VOICE_VOLUME)),
          Map.entry("transition", EnumSet.of(Kind.TRANSITION)),
          Map.entry("fade_in", EnumSet.of(Kind.FADE)),
          Map.entry("fade_out", EnumSet.of(Kind.FADE)),
          Map.entry("zoom_in", EnumSet.of(Kind.ZOOM)),
          Map.entry("zoomed", EnumSet.of(Kind.ZOOM)),
          Map.entry("freeze", EnumSet.of(Kind.FREEZE)),
          Map.entry("cover", EnumSet.of(Kind.COVER)));

  /** What the same words would change of the whole film. */
  private static final Set<Kind> OF_FILM =
      EnumSet.of(
          Kind.COLOR,
          Kind.SPEED,
          Kind.PACING,
          Kind.SET_LENGTH,
          Kind.TRIM_RANGE,
          Kind.KEEP_RANGE,
          Kind.CUT_PAUSES,
          Kind.SHARPEN,
          Kind.ZOOM,
          Kind.FREEZE,
          Kind.VOICE_VOLUME);

  /** What may be a thing as well as what is to become of one: "放大字幕", "字幕清楚一点". */
  private static final Set<String> MOVES = Set.of("zoom_in", "zoomed", "freeze");

  private static final Set<String> CHANGES = Set.of("sharpen", "zoom_in", "zoom_out", "denoise");

  private static final Set<String> BECOMING =
      Set.of("make", "change", "become", "wants", "want", "mono");

  private final Lexicon lexicon;
  private final Findings findings;
  private final LastWish last;

  OfOneThing(Lexicon lexicon, Findings findings, LastWish last) {
    this.lexicon = lexicon;
    this.findings = findings;
    this.last = last;
  }

  /**
   * Takes back what was read as a wish for the film, and says so where nothing else is left.
   *
   * @param made of that clause
   * @return whether nothing is left of it
   */
  boolean takesAllBack(Clause clause, List<Token> own, List<Pending> made) {
    Set<Kind> ofIt = isAllItNames(clause, own);
    List<Pending> ofFilm =
        made.stream()
            .filter(wish -> OF_FILM.contains(wish.kind()) && !ofIt.contains(wish.kind()))
            .toList();
    if (ofIt.isEmpty() || ofFilm.isEmpty()) {
      return false;
    }
    List<Pending> kept =
        made.stream().filter(w -> ofIt.contains(w.kind()) && !isEmpty(w, ofFilm)).toList();
    made.stream()
        .filter(wish -> !kept.contains(wish))
        .forEach(
            wish -> {
              findings.withdraw(wish);
              last.forget(wish);
            });
    if (kept.isEmpty()) {
      findings.cannot("of_that_thing", clause.said());
    }
    return kept.isEmpty();
  }

  /** Nothing but the thing was understood; a percentage belongs to what the film would have got. */
  private static boolean isEmpty(Pending wish, List<Pending> ofFilm) {
    boolean isOfColor = ofFilm.stream().anyMatch(w -> w.kind() == Kind.COLOR);
    return isOfColor
        || wish.parameters().keySet().stream()
            .allMatch(name -> name.equals("direction") || name.equals("role"));
  }

  /** The wishes that the only thing of the clause may be meant by; empty where there are others. */
  private Set<Kind> isAllItNames(Clause clause, List<Token> own) {
    List<Token> things =
        own.stream().filter(t -> THINGS.containsKey(t.type()) && !Sense.namesAnEnd(t)).toList();
    boolean isOne = things.stream().map(Token::type).distinct().count() == 1;
    boolean isTold =
        isOne
            && !clause.has("not")
            && own.stream().allMatch(t -> things.contains(t) || tellsHow(t))
            && (own.stream().anyMatch(t -> t.isOneOf(BECOMING)) || own.get(0) == things.get(0));
    return isTold ? THINGS.get(things.get(0).type()) : Set.of();
  }

  private boolean tellsHow(Token token) {
    return token.isOneOf(BECOMING)
        || token.isOneOf(CHANGES)
        || switch (lexicon.role(token)) {
          case QUALITY, VALUE, TALK, FILLER, UNKNOWN -> true;
          default -> false;
        };
  }
}
