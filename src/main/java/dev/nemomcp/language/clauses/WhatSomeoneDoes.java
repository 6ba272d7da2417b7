package dev.nemomcp.language.clauses;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.message.Clause.Joint;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * "Cut the ums, my teacher counts them", "turn it down, the vicar whispers": somebody or something
 * unknown, and behind it a verb in the third person, with which no order is worded.
 */
final class WhatSomeoneDoes {

  /** Of these nobody lists what is seen, as in "blur the plates, the shop signs". */
  private static final Set<Kind> OF_NOTHING_SEEN =
      EnumSet.of(
          Kind.MUSIC,
          Kind.MUSIC_VOLUME,
          Kind.VOICE_VOLUME,
          Kind.VOICE_CLEANUP,
          Kind.NORMALIZE,
          Kind.MUTE,
          Kind.EXPORT,
          Kind.CONVERT,
          Kind.COMPRESS,
          Kind.EXTRACT_AUDIO,
          Kind.ASPECT,
          Kind.SET_LENGTH,
          Kind.CUT_FILLERS,
          Kind.CUT_PAUSES,
          Kind.SPEED,
          Kind.STABILIZE);

  private static final Set<String> SAID_BESIDE =
      Set.of("it", "thing", "write", "with", "person", "degree");

  private final Lexicon lexicon;
  private final LastWish last;

  WhatSomeoneDoes(Lexicon lexicon, LastWish last) {
    this.lexicon = lexicon;
    this.last = last;
  }

  boolean isTold(Clause clause, List<Token> own) {
    if (last.isNone()
        || clause.joint() != Joint.COMMA
        || own.stream().noneMatch(t -> lexicon.role(t) == Role.UNKNOWN)
        || !own.stream().allMatch(this::asksForNothing)) {
      return false;
    }
    String[] words = clause.said().toLowerCase(Locale.ROOT).split("[^\\p{L}']+");
    int noun = Cue.BELONGS_TO.is(words[0]) ? 1 : 0;
    if (noun == 0 && !Cue.RELATIONS.is(words[0])) {
      return false;
    }
    for (int verb = noun + 1; verb < words.length && verb <= noun + 2; verb++) {
      if (isPlural(words[verb - 1])) {
        return false;
      }
      if (isPlural(words[verb])) {
        boolean hasObject = verb + 1 < words.length && Cue.OBJECT_OF_VERB.is(words[verb + 1]);
        return hasObject || last.is(w -> OF_NOTHING_SEEN.contains(w.kind()));
      }
    }
    return false;
  }

  private boolean asksForNothing(Token token) {
    return !token.isHan()
        && !token.is("not")
        && !token.is("wants")
        && switch (lexicon.role(token)) {
          case UNKNOWN, TALK -> true;
          default -> token.isOneOf(SAID_BESIDE);
        };
  }

  /** Or, of a verb, the third person. */
  private static boolean isPlural(String word) {
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
  }
}
