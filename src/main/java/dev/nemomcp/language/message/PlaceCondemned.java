package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * "The first 5 seconds and the last 10 are shaky. Cut them", "第二段太吵，静音": what is wrong there only
 * says why those places go, or are to be silent, and is not to be mended as well.
 */
public final class PlaceCondemned {
  private static final Set<String> OF_SOUND =
      Set.of("unheard", "quieter", "louder", "voice_cleanup", "noisy");

  private static final Set<String> SAYS_SO = Set.of("states", "remark");

  /** "第二段的放大好烦": a thing there is blamed, and not the place. */
  private static final Set<String> OF_IT = Set.of("的", "s", "'s");

  private final Lexicon lexicon;

  public PlaceCondemned(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The same tokens, with what is to be done to those places instead. */
  public List<Token> spelledOut(List<Token> tokens) {
    List<Token> told = new ArrayList<>(tokens.size());
    int at = 0;
    while (at < tokens.size()) {
      int end = opensPart(tokens, at) ? end(tokens, at) : at;
      if (end > at) {
        List<Token> condemned = tokens.subList(at, end);
        told.addAll(condemned.subList(0, endOfPlaces(condemned, 0)));
        told.addAll(condemned.stream().filter(this::isCure).toList());
        at = end;
      } else {
        told.add(tokens.get(at++));
      }
    }
    return told;
  }

  private static boolean opensPart(List<Token> tokens, int at) {
    return at == 0 || tokens.get(at - 1).is(Token.PUNCTUATION);
  }

  /** Behind the places that stand in a row from there on. */
  private static int endOfPlaces(List<Token> tokens, int from) {
    int end = from;
    int at = from;
    while (at < tokens.size() && tokens.get(at).isOneOf(TokenTypes.STRETCH)) {
      end = ++at;
      at += at < tokens.size() && tokens.get(at).is("and") ? 1 : 0;
    }
    return end;
  }

  /** Behind what is to be done to the places from there on; the same place where nothing is. */
  private int end(List<Token> tokens, int from) {
    int places = endOfPlaces(tokens, from);
    int fault = places;
    while (fault < tokens.size() && mayBlame(tokens.get(fault))) {
      fault++;
    }
    int cure = fault + 1;
    int end = cure;
    while (end < tokens.size() && mayCure(tokens.get(end))) {
      end++;
    }
    boolean isParted =
        places > from && fault < tokens.size() && tokens.get(fault).is(Token.PUNCTUATION);
    boolean isAll =
        end >= tokens.size()
            || tokens.get(end).is(Token.PUNCTUATION)
            || lexicon.role(tokens.get(end)) == Role.JOINT;
    return isParted
            && isAll
            && isFault(tokens.subList(places, fault))
            && condemns(tokens.subList(places, fault), tokens.subList(cure, end))
        ? end
        : from;
  }

  private boolean mayBlame(Token token) {
    return switch (lexicon.role(token)) {
      case VERB, QUALITY, TALK, UNKNOWN -> !token.is("not") && !isCure(token);
      case FILLER -> !token.is(Token.PUNCTUATION);
      default -> token.is("take") || token.is("degree");
    };
  }

  private boolean mayCure(Token token) {
    return switch (lexicon.role(token)) {
      case TALK, HELPER -> !token.is("not");
      case FILLER -> !token.is(Token.PUNCTUATION);
      default -> isCure(token);
    };
  }

  private boolean isCure(Token token) {
    return token.is("remove") || token.is("mute");
  }

  private boolean isFault(List<Token> fault) {
    boolean isWrong =
        fault.stream()
            .anyMatch(
                t ->
                    switch (lexicon.role(t)) {
                      case VERB, QUALITY -> true;
                      default -> t.is("remark");
                    });
    boolean isSaid =
        fault.stream()
            .anyMatch(
                t ->
                    t.isOneOf(SAYS_SO)
                        || (t.isHan() && (Cue.COMPLAINT.isIn(t) || Cue.FAULT_SEEN.isIn(t))));
    return isWrong && isSaid && !OF_IT.contains(fault.get(0).form());
  }

  /** One thing is to be done, and "mute it" mends nothing that is to be seen. */
  private boolean condemns(List<Token> fault, List<Token> cure) {
    boolean removes = Token.anyIs(cure, "remove");
    return cure.stream().filter(this::isCure).count() == 1
        && (removes || fault.stream().anyMatch(t -> t.isOneOf(OF_SOUND)))
        && (cure.get(0).isHan() || cure.stream().anyMatch(t -> lexicon.role(t) == Role.TALK));
  }
}
