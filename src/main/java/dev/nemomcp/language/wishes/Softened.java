package dev.nemomcp.language.wishes;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.words.Cue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How strong an effect or a look should be: "加个暗角，轻一点", and nothing of the sound or the colours.
 */
final class Softened {
  private static final Set<Kind> MISTAKEN =
      EnumSet.of(Kind.VOICE_VOLUME, Kind.MUSIC_VOLUME, Kind.COLOR);

  private Softened() {}

  /**
   * @param wishes those that only say so are taken out
   * @return those that were taken out
   */
  static List<Pending> takeOut(List<Pending> wishes) {
    List<Pending> softened = new ArrayList<>();
    for (int i = 1; i < wishes.size(); i++) {
      Pending look = wishes.get(i - 1);
      boolean isLook = look.kind() == Kind.EFFECT || look.parameters().containsKey("preset");
      if (isLook
          && !look.parameters().containsKey("remove")
          && MISTAKEN.contains(wishes.get(i).kind())
          && Cue.SOFTLY.is(wishes.get(i).said())) {
        softened.add(wishes.get(i));
      }
    }
    wishes.removeAll(softened);
    return softened;
  }
}
