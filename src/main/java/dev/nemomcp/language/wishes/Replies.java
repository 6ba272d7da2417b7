package dev.nemomcp.language.wishes;

import dev.nemomcp.language.Understanding;
import dev.nemomcp.language.words.Lexicon;
import java.util.HashMap;
import java.util.Map;

/** What is said about wishes that cannot come true, in one language. */
public final class Replies {
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

  Understanding.Impossible impossible(String what, String said) {
    Reply reply = byName.get(what);
    if (reply == null) {
      throw new IllegalArgumentException("Nothing to say about " + what);
    }
    return new Understanding.Impossible(what, said, reply.reason, reply.instead);
  }
}
