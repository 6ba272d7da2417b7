package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Music;
import dev.nemomcp.draft.Music.Recorded;
import dev.nemomcp.studio.footage.Footage.Span;
import java.util.ArrayList;
import java.util.List;

/** Music tracks, cut by the clock of the timeline. */
final class Tracks {
  private final NewIds ids;
  private final long wholeMillis;

  /**
   * @param music all of the draft's
   * @param wholeMillis the timeline's length
   */
  Tracks(List<Music> music, long wholeMillis) {
    this.ids = new NewIds("m", music.stream().map(Music::id));
    this.wholeMillis = wholeMillis;
  }

  String newId() {
    return ids.next();
  }

  /** A track without what plays during that stretch; it may fall in two, or be gone. */
  List<Music> without(Music music, Span silent) {
    List<Music> left = new ArrayList<>();
    if (music.endMillis(wholeMillis) <= silent.startMillis()
        || silent.endMillis() <= music.startMillis()) {
      return List.of(music);
    }
    if (music.startMillis() < silent.startMillis()) {
      left.add(part(music, music.id(), music.startMillis(), silent.startMillis()));
    }
    if (silent.endMillis() < music.endMillis(wholeMillis)) {
      String id = left.isEmpty() ? music.id() : ids.next();
      left.add(part(music, id, silent.endMillis(), music.endMillis()));
    }
    return left;
  }

  private Music part(Music music, String id, long startMillis, long endMillis) {
    long skipped = startMillis - music.startMillis();
    Music whole = music.withId(id).withSpan(startMillis, endMillis);
    Music part = whole.withGains(whole.gains().stream().filter(g -> isHeard(g, whole)).toList());
    return music.source() instanceof Recorded own
        ? part.withSource(new Recorded(own.mediaId(), own.sourceStartMillis() + skipped))
        : part;
  }

  private boolean isHeard(Music.Gain gain, Music music) {
    return gain.startMillis() < music.endMillis(wholeMillis)
        && music.startMillis() < gain.endMillis();
  }
}
