package dev.nemomcp.language.wishes;

import dev.nemomcp.language.Understanding;
import dev.nemomcp.language.words.Lexicon;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What is said about wishes that cannot come true, in one language. */
public final class Replies {
  private static final Set<String> SAID_ONCE =
      Set.of(
          "typeface",
          "font_points",
          "voice_over",
          "effect_strength",
          "beauty",
          "restyle",
          "change_background",
          "fetch",
          "isolate_vocals",
          "upscale");

  private final Map<String, Reply> byName = new HashMap<>();

  /** Why not, and what to say instead. */
  record Reply(String reason, String instead) {}

  public Replies(String resource) {
    for (String line : Lexicon.lines(resource)) {
      String[] sides = line.split("<-", 2);
      String[] texts = sides[1].split("\\|", 2);
      byName.put(sides[0].strip(), new Reply(texts[0].strip(), texts[1].strip()));
    }
  }

  /** However many clauses ask for it, as they ask for one thing in several ways. */
  static boolean isSaidOnce(String what) {
    return SAID_ONCE.contains(what);
  }

  Understanding.Impossible impossible(String what, String said) {
    Reply reply = byName.get(what);
    if (reply == null) {
      throw new IllegalArgumentException("Nothing to say about " + what);
    }
    return new Understanding.Impossible(what, said, reply.reason, reply.instead);
  }
}
