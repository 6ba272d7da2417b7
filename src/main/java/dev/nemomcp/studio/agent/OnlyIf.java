package dev.nemomcp.studio.agent;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Music;
import dev.nemomcp.draft.Text.Role;
import dev.nemomcp.draft.Transition;
import dev.nemomcp.language.Kind;
import dev.nemomcp.language.Wish;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What a wish may depend on: "add captions if there are none". */
final class OnlyIf {
  private static final Map<String, Predicate<Draft>> THINGS =
      Map.of(
          "music", draft -> !draft.music().isEmpty(),
          "captions", draft -> !draft.captions().isEmpty(),
          "title", draft -> draft.texts().stream().anyMatch(text -> text.role() == Role.TITLE),
          "logo", draft -> !draft.overlays().isEmpty(),
          "transition",
              draft ->
                  draft.clips().stream().anyMatch(c -> !c.transition().equals(Transition.CUT)));

  private OnlyIf() {}

  /**
   * What is not as the wish wants it; empty where the wish is to be made.
   *
   * @param draft as it was when the sentence was said
   * @return {@code music} where there should be some, {@code no_music} where there should be none
   */
  static Optional<String> unmet(Wish wish, Draft draft) {
    return Optional.ofNullable(wish.parameters().get(Wish.ONLY_IF))
        .map(Object::toString)
        .filter(given -> !holds(given, draft));
  }

  /** "Dreamier", "喜庆点" of a video that has a song of the user's: that one plays on. */
  static boolean replacesTheirSong(Wish wish, Draft draft) {
    return wish.kind() == Kind.MUSIC
        && wish.isOfOurOwn()
        && draft.music().stream().anyMatch(there -> there.source() instanceof Music.Recorded);
  }

  private static boolean holds(String given, Draft draft) {
    boolean wantsNone = given.startsWith(Wish.WITHOUT);
    String thing = wantsNone ? given.substring(Wish.WITHOUT.length()) : given;
    return THINGS.get(thing).test(draft) != wantsNone;
  }
}
