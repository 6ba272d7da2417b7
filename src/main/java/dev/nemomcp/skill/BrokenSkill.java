package dev.nemomcp.skill;

/** The skill that was asked for cannot be used; the message says why and what to do. */
public final class BrokenSkill extends Exception {
  private static final long serialVersionUID = 1L;

  BrokenSkill(String message) {
    super(message);
  }
}
