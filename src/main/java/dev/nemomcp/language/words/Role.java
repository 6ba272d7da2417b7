package dev.nemomcp.language.words;

/** What part a recognised thing plays in a clause. */
public enum Role {
  /** A verb that decides what is done to an object: remove, keep, replace. */
  ACTION,
  /** A verb that says little: add, make, put. */
  HELPER,
  /** A verb that says all: export, speed up, crop. */
  VERB,
  /** A thing to edit: captions, music, pauses. */
  OBJECT,
  /** How something is or should become: louder, tighter. */
  QUALITY,
  /** A time, number, name, colour, text. */
  VALUE,
  /** How the sentence is meant: not, always, a question, a courtesy. */
  TALK,
  /** What parts clauses. */
  JOINT,
  /** A word that says nothing here. */
  FILLER,
  /** A word that is not known. */
  UNKNOWN;

  /** Enough to make a wish of. */
  public boolean isTopic() {
    return this == VERB || this == OBJECT;
  }

  public boolean isAnyVerb() {
    return this == ACTION || this == HELPER || this == VERB;
  }
}
