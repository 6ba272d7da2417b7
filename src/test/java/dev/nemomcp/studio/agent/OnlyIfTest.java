package dev.nemomcp.studio.agent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Drafts;
import dev.nemomcp.language.Kind;
import dev.nemomcp.language.Wish;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnlyIfTest {
  private static final Draft RICH = Drafts.rich();
  private static final Draft EMPTY = Draft.empty("My trip");

  @ParameterizedTest
  @ValueSource(strings = {"music", "captions", "title", "logo", "transition"})
  void aWishForMoreOfAThingWaitsForTheThing(String thing) {
    assertThat(OnlyIf.unmet(wishIf(thing), RICH)).isEmpty();
    assertThat(OnlyIf.unmet(wishIf(thing), EMPTY)).contains(thing);
    assertThat(OnlyIf.unmet(wishIf("no_" + thing), RICH)).contains("no_" + thing);
    assertThat(OnlyIf.unmet(wishIf("no_" + thing), EMPTY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-CN"})
  void thereAreWordsForEach(String language) {
    Wording wording = Wording.in(language);
    for (String thing : new String[] {"music", "captions", "title", "logo", "transition"}) {
      assertThat(wording.say("unless." + thing)).isNotBlank();
      assertThat(wording.say("unless.no_" + thing)).isNotBlank();
    }
  }

  @Test
  void vagueWordsDoNotReplaceTheUsersOwnSong() {
    Wish ours = new Wish(Kind.MUSIC, Map.of("mood", "calm"), "dreamier", true);
    Wish named = new Wish(Kind.MUSIC, Map.of("mood", "calm"), "calm music", false);
    Draft composed = RICH.withMusic(List.of(RICH.music().get(0)));

    assertThat(OnlyIf.replacesTheirSong(ours, RICH)).isTrue();
    assertThat(OnlyIf.replacesTheirSong(named, RICH)).isFalse();
    assertThat(OnlyIf.replacesTheirSong(ours, composed)).isFalse();
  }

  private static Wish wishIf(String given) {
    return new Wish(Kind.MUSIC, Map.of(Wish.ONLY_IF, given), "music");
  }
}
