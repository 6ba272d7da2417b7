package dev.nemomcp.language.wishes;

import dev.nemomcp.language.Kind;
import java.util.List;
import java.util.Set;

/** "A ding at 0:05 and 0:10": the same sound there, too. */
final class SameSound {
  private static final String NAME = "name";
  private static final Set<String> OF_ITSELF = Set.of(NAME, "remove", "change", "change_db");

  private SameSound() {}

  static void carry(List<Pending> wishes) {
    Object last = null;
    for (Pending wish : wishes) {
      if (wish.kind() != Kind.SOUND_EFFECT) {
        continue;
      }
      boolean isOnlyPlaced = wish.parameters().keySet().stream().noneMatch(OF_ITSELF::contains);
      if (last != null && isOnlyPlaced && !wish.parameters().isEmpty()) {
        wish.parameters().put(NAME, last);
      }
      last = wish.parameters().getOrDefault(NAME, last);
    }
  }
}
