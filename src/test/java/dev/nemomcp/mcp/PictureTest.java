package dev.nemomcp.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureTest {
  @Test
  void aLargeNoisyPictureIsMadeToFit() throws IOException {
    BufferedImage noise = new BufferedImage(1_600, 1_200, BufferedImage.TYPE_INT_ARGB);
    Random random = new Random(1);
    for (int y = 0; y < noise.getHeight(); y++) {
      for (int x = 0; x < noise.getWidth(); x++) {
        noise.setRGB(x, y, random.nextInt());
      }
    }
    byte[] jpeg = Picture.encode(noise);
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(jpeg));
    assertThat(jpeg).hasSizeLessThanOrEqualTo(Picture.MOST_BYTES);
    assertThat(read.getWidth()).isLessThanOrEqualTo(Picture.MOST_PIXELS);
  }

  @Test
  void aSmallJpegIsPassedOnAsItIs() throws IOException {
    byte[] jpeg = Picture.encode(new BufferedImage(64, 36, BufferedImage.TYPE_INT_RGB));
    assertThat(Picture.fit(jpeg)).isSameAs(jpeg);
  }

  @Test
  void anotherFormatBecomesJpeg() throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(64, 36, BufferedImage.TYPE_INT_ARGB), "png", png);
    assertThat(Picture.fit(png.toByteArray())).startsWith(0xFF, 0xD8);
  }
}
