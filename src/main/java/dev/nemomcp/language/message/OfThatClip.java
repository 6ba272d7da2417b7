package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * "Flip clip 3, trim its last 2 seconds and mute it": the last seconds of that clip, and of nothing
 * but it is the sound off.
 */
final class OfThatClip {
  private static final Set<String> TAKES_OFF = Set.of("remove", "shorten");
  private static final Set<Role> DONE = EnumSet.of(Role.ACTION, Role.VERB);

  private final Lexicon lexicon;

  OfThatClip(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The tokens with the clip that was named in place of the words that point back to it. */
  List<Token> named(List<Token> tokens) {
    List<Token> read = new ArrayList<>();
    Token clip = null;
    boolean takesOff = false;
    boolean isTrimmed = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Token before = i == 0 ? null : tokens.get(i - 1);
      if (endsPart(token)) {
        takesOff = false;
      } else if (token.is("clip")) {
        isTrimmed &= clip == null || clip.values().equals(token.values());
        clip = token;
      } else if (clip != null && !token.is("range") && lexicon.role(token) == Role.OBJECT) {
        clip = null;
      }
      takesOff |= token.isOneOf(TAKES_OFF);
      isTrimmed |= (takesOff && token.is("range")) || token.is("unwanted_range");
      boolean pointsBack =
          clip != null
              && !clip.isHan()
              && (isOwner(tokens, i)
                  || (token.is("it")
                      && Cue.IT.is(token)
                      && endsThere(tokens, i)
                      && (isEndOf(tokens, i) || (isTrimmed && isDoneTo(before)))));
      read.add(
          pointsBack
              ? Token.of("clip", clip.values(), token.form(), token.start(), token.end())
              : token);
    }
    return read;
  }

  private boolean endsPart(Token token) {
    return token.is(Token.PUNCTUATION) || lexicon.role(token) == Role.JOINT;
  }

  /** "Its last 2 seconds", "its volume". */
  private static boolean isOwner(List<Token> tokens, int at) {
    return Cue.ITS.is(tokens.get(at))
        && at + 1 < tokens.size()
        && (isAtAnEnd(tokens.get(at + 1)) || tokens.get(at + 1).is("sound"));
  }

  /** "The last 2 seconds of it". */
  private static boolean isEndOf(List<Token> tokens, int at) {
    return at > 1 && tokens.get(at - 1).form().equals("of") && isAtAnEnd(tokens.get(at - 2));
  }

  private static boolean isAtAnEnd(Token token) {
    return token.is("range")
        && token.values().get("start_seconds") instanceof Number start
        && start.doubleValue() <= 0;
  }

  private boolean endsThere(List<Token> tokens, int at) {
    return at + 1 == tokens.size() || endsPart(tokens.get(at + 1));
  }

  private boolean isDoneTo(Token before) {
    return before != null && DONE.contains(lexicon.role(before)) && !before.isOneOf(TAKES_OFF);
  }
}
