package dev.nemomcp.studio.footage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.nemomcp.draft.Caption;
import dev.nemomcp.draft.Caption.Word;
import dev.nemomcp.studio.ffmpeg.Ffmpeg;
import dev.nemomcp.studio.ffmpeg.TestFfmpeg;
import dev.nemomcp.studio.footage.words.SpeechModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs where the speech model's weights are. */
class ListeningTest {
  private static final Path SPEECH =
      Path.of("src/test/resources/dev/nemomcp/studio/footage/speech.ogg");
  private static final SpeechModel MODEL = new SpeechModel(TestFfmpeg.CACHE, System.getenv());

  @TempDir Path temp;

  @BeforeEach
  void needsTheWeights() {
    assumeTrue(MODEL.present().isPresent(), "the speech model is not on this machine");
  }

  @Test
  void writesDownWhatIsSaidAndWhen() throws Exception {
    List<Word> words = footage().words("id");

    assertThat(words.stream().map(word -> word.text().toLowerCase(Locale.ROOT)))
        .startsWith("he", "was", "not", "an", "ill-disposed", "young")
        .endsWith("might", "even", "have", "been", "made", "amiable", "himself.");
    Word first = words.get(0);
    Word last = words.get(words.size() - 1);
    assertThat(first.startMillis()).isBetween(950L, 1250L);
    assertThat(last.endMillis()).isBetween(8450L, 8750L);
    assertThat(words).isSortedAccordingTo((a, b) -> Long.compare(a.startMillis(), b.startMillis()));
  }

  @Test
  void timesWordsInTheMiddleOfASentence() throws Exception {
    List<Word> words = footage().words("id");

    long first = words.get(0).startMillis();
    assertThat(words.get(4).startMillis() - first).isCloseTo(1090, within(80L));
    assertThat(words.get(5).startMillis() - first).isCloseTo(1920, within(80L));
  }

  @Test
  void breaksWhatIsSaidIntoCaptions() throws Exception {
    List<Caption> captions = footage().captions("id", true);

    assertThat(captions).hasSizeBetween(3, 5);
    assertThat(captions).allMatch(caption -> caption.text().split("\n").length <= 2);
  }

  private Footage footage() throws Exception {
    Ffmpeg ffmpeg = TestFfmpeg.open();
    Media media = new Probe(ffmpeg, MediaLimits.DEFAULT).probe(SPEECH, "id", "speech.ogg");
    return new Analyst(ffmpeg, temp, MODEL).footage(List.of(media), Map.of(), share -> {});
  }
}
