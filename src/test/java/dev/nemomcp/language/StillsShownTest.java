package dev.nemomcp.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a photo shows is said of it, and never cuts the film. */
class StillsShownTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "add a title \"Hi\"|show the photo for 5 seconds|SLIDESHOW{clip=3, seconds_each=5}",
        "add a title \"Hi\"|the photo should last 2 seconds|SLIDESHOW{clip=3, seconds_each=2}",
        "add a title \"Hi\"|show clip 2 for 5 seconds|KEEP_RANGE{clip=2, end_seconds=5}",
        "加标题“海边”|照片显示久一点，5秒|SLIDESHOW{clip=3, seconds_each=5}",
        "加标题“海边”|照片放大一点|ZOOM{direction=in}",
        "show the photo for 5 seconds|only 2 seconds of it, please|SLIDESHOW{clip=3, seconds_each=2}",
        "show the photo for 2 seconds|make it 4|SLIDESHOW{clip=3, seconds_each=4}",
        "show the photo for 2 seconds|a second longer|SLIDESHOW{change_seconds=1, clip=3}",
        "照片放3秒|改成5秒|SLIDESHOW{clip=3, seconds_each=5}",
        "照片放3秒|再长两秒|SLIDESHOW{change_seconds=2, clip=3}",
        "move the photo to the end|show it for 4 seconds|SLIDESHOW{clip=-1, seconds_each=4}",
        "加标题“海边”|按a.mp4、照片、b.mp4的顺序排好|REORDER{order=[1, 3, 2]}",
        "add a title \"Hi\"|put the photo after clip 1|REORDER{after=1, move=3}",
        "add a title \"Hi\"|make a video of clip 1, the photo and clip 2|REORDER{order=[1, 3, 2]}",
        "照片挪到最后面|它显示久一点，5秒|SLIDESHOW{clip=3, seconds_each=5}"
      })
  void aPhotoShowsForSoLong(String before, String sentence, String meant) {
    assertThat(Conversation.meant(List.of("a.mp4", "b.mp4", "p.jpg"), before, sentence))
        .containsExactly(meant);
  }
}
