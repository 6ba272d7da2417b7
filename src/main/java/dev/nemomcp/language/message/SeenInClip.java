package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * "Remove the fly in clip 2", "there's a fly in clip 2, get rid of it", "第二段里有只苍蝇，去掉": what goes is
 * what somebody saw or heard there. The clip only says where; it would be deleted for the word that
 * nothing is known of.
 */
public final class SeenInClip {
  private static final Set<String> PLACES = Set.of("clip", "moment");
  private static final Set<String> SEEN =
      Set.of(
          Token.WORD,
          "thing",
          "person",
          "moment_of",
          "noise",
          "a_name",
          "animation",
          "film_burn",
          "jump_cut",
          "typo");
  private static final String GOES = "remove";

  private final Lexicon lexicon;
  private final String text;

  public SeenInClip(Lexicon lexicon, String text) {
    this.lexicon = lexicon;
    this.text = text;
  }

  /** The tokens, with what was seen there, and not the clip, as what is to be removed. */
  public List<Token> removed(List<Token> tokens) {
    List<List<Token>> parts = Sentence.parts(tokens, lexicon);
    for (int i = 0; i < parts.size(); i += 2) {
      if (namesWhatGoes(parts.get(i))) {
        parts.set(i, goes(parts.get(i), parts.get(i)));
      }
      if (i + 2 < parts.size() && onlyGoes(parts.get(i + 2)) && tellsWhatIsThere(parts.get(i))) {
        parts.set(i + 2, goes(parts.get(i + 2), parts.get(i)));
        parts.set(i, List.of());
      }
    }
    return parts.stream().flatMap(List::stream).toList();
  }

  /** What happens is cut out, what is to be seen is painted over, and noise is filtered. */
  private List<Token> goes(List<Token> order, List<Token> seen) {
    Token verb = order.stream().filter(t -> t.is(GOES)).findFirst().orElseThrow();
    boolean happens = Cue.CUTS_OUT.is(verb) || Cue.HAPPENS_THERE.isIn(Sentence.said(seen, text));
    List<Token> goes = new ArrayList<>(order.stream().filter(t -> t.is("not")).toList());
    goes.add(verb);
    if (Token.anyIs(seen, "noise")) {
      seen.stream()
          .filter(t -> t.is("noise") || t.isOneOf(PLACES))
          .map(t -> Token.of(t.type(), t.values(), t.form(), verb.end(), verb.end()))
          .forEach(goes::add);
      return goes;
    }
    goes.add(
        Token.of(happens ? "moment_of" : "thing", Map.of(), verb.form(), verb.end(), verb.end()));
    return goes;
  }

  /** "Remove the fly in clip 2", "把第二段里的苍蝇去掉". */
  private boolean namesWhatGoes(List<Token> part) {
    Token place = only(part, PLACES);
    Token verb = only(part, Set.of(GOES));
    if (place == null || verb == null || !part.stream().allMatch(t -> mayBeTold(t, t == verb))) {
      return false;
    }
    if (place.isHan()) {
      return place.is("clip")
          && Cue.INSIDE_IT.opens(text.substring(place.end()))
          && seen(part, place.end(), Integer.MAX_VALUE);
    }
    String before = text.substring(verb.end(), Math.max(verb.end(), place.start())).strip();
    // "Cut the seminar at 10:00": in two.
    boolean isIn =
        place.is("moment")
            ? !Cue.CUTS_OUT.is(verb) || Cue.HAPPENS_THERE.isIn(before)
            : Cue.WHERE_IT_IS.closes(before);
    return isIn
        && Cue.NAMED_ONE.opens(before)
        && seen(part, verb.end(), place.start())
        && !Cue.TELLS.opens(Sentence.said(part, text));
  }

  /** "There's a fly in clip 2", "clip 2 has a stain on the wall", "第二段有只苍蝇". */
  private boolean tellsWhatIsThere(List<Token> part) {
    Token place = only(part, PLACES);
    if (place == null || !part.stream().allMatch(t -> mayBeTold(t, false))) {
      return false;
    }
    String before = text.substring(part.get(0).start(), place.start()).strip();
    int end = part.stream().mapToInt(Token::end).max().orElseThrow();
    String after = text.substring(place.end(), Math.max(place.end(), end)).strip();
    boolean isToldFirst = before.isEmpty() || Cue.WHERE_IT_IS.is(before);
    return isToldFirst
        ? Cue.HAS_SOMETHING.opens(after) && seen(part, place.end(), Integer.MAX_VALUE)
        : Cue.SOMETHING_THERE.opens(before)
            && (place.is("moment") || Cue.WHERE_IT_IS.closes(before))
            && seen(part, 0, place.start());
  }

  private static boolean seen(List<Token> part, int from, int to) {
    return part.stream()
        .filter(t -> t.start() >= from && t.end() <= to)
        .anyMatch(t -> t.isOneOf(SEEN) || Cue.HAPPENS_THERE.isIn(t));
  }

  private static Token only(List<Token> part, Set<String> types) {
    List<Token> all = part.stream().filter(t -> t.isOneOf(types)).toList();
    return all.size() == 1 ? all.get(0) : null;
  }

  private boolean mayBeTold(Token token, boolean isVerb) {
    return isVerb
        || token.isOneOf(SEEN)
        || switch (lexicon.role(token)) {
          case OBJECT, ACTION -> false;
          case VALUE -> !token.is("range") && !token.is("quote") && !token.is("part");
          default -> !token.is("not");
        };
  }

  /** "Get rid of it". */
  private boolean onlyGoes(List<Token> part) {
    return only(part, Set.of(GOES)) != null
        && part.stream()
            .allMatch(
                t ->
                    t.is(GOES)
                        || switch (lexicon.role(t)) {
                          case TALK, FILLER, HELPER -> !t.is("not");
                          default -> false;
                        });
  }
}
