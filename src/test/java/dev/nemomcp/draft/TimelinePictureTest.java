package dev.nemomcp.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.studio.render.Typeface;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

class TimelinePictureTest {
  private static Font font;

  @BeforeAll
  static void load() {
    font = Typeface.load();
  }

  @Test
  void everyTrackHasItsLane() {
    JsonNode one = DraftJson.write(Drafts.rich().withMusic(List.of()));
    BufferedImage fewer = TimelinePicture.draw(one, font);
    BufferedImage all = TimelinePicture.draw(DraftJson.write(Drafts.rich()), font);
    assertThat(all.getHeight()).isGreaterThan(fewer.getHeight()).isLessThanOrEqualTo(1_024);
    assertThat(all.getWidth()).isLessThanOrEqualTo(1_024);
    assertThat(colors(all)).hasSizeGreaterThan(20);
  }

  @Test
  void anEmptyTimelineIsDrawnToo() {
    assertThat(TimelinePicture.draw(MissingNode.getInstance(), font).getWidth()).isPositive();
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
