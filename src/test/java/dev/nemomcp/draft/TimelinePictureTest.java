package dev.nemomcp.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.studio.render.Typeface;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

class TimelinePictureTest {
  private static final TimelinePicture.Type TYPE = Typeface.load()::line;

  @Test
  void everyTrackHasItsLane() {
    JsonNode one = DraftJson.write(Drafts.rich().withMusic(List.of()));
    BufferedImage fewer = TimelinePicture.draw(one, Waveform.NONE, TYPE);
    BufferedImage all = TimelinePicture.draw(DraftJson.write(Drafts.rich()), Waveform.NONE, TYPE);
    assertThat(all.getHeight()).isGreaterThan(fewer.getHeight()).isLessThanOrEqualTo(1_024);
    assertThat(all.getWidth()).isLessThanOrEqualTo(1_024);
    assertThat(colors(all)).hasSizeGreaterThan(20);
  }

  @Test
  void anEmptyTimelineIsDrawnToo() {
    assertThat(TimelinePicture.draw(MissingNode.getInstance(), Waveform.NONE, TYPE).getWidth())
        .isPositive();
  }

  @Test
  void loudMomentsStandOutFromQuietOnes() {
    JsonNode draft = DraftJson.write(Drafts.rich());
    BufferedImage silent = TimelinePicture.draw(draft, Waveform.NONE, TYPE);
    BufferedImage quiet = TimelinePicture.draw(draft, new Waveform(60_000, List.of(20)), TYPE);
    BufferedImage loud = TimelinePicture.draw(draft, new Waveform(60_000, List.of(90)), TYPE);
    assertThat(differences(silent, quiet)).isPositive().isLessThan(differences(silent, loud));
  }

  private static int differences(BufferedImage one, BufferedImage other) {
    int count = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        count += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
      }
    }
    return count;
  }

  private static Set<Integer> colors(BufferedImage image) {
    Set<Integer> colors = new HashSet<>();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        colors.add(image.getRGB(x, y));
      }
    }
    return colors;
  }
}
