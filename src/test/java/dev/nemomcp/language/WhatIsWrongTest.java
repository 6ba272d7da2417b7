package dev.nemomcp.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A complaint before or behind a change tells what is to be changed: what was made last. */
class WhatIsWrongTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "put my logo top right|too big, a bit smaller|LOGO{size=smaller}",
        "右上角放logo|太大了，缩到一半|LOGO{size=smaller}",
        "add calm music|too loud, halve it|MUSIC_VOLUME{change_db=-6.0}",
        "add calm music|too sleepy, something more cheerful|MUSIC{mood=happy}",
        "加舒缓的音乐|太闹了，换个安静点的|MUSIC{another=true, mood=calm}",
        "add a crossfade between all clips|too slow, make it half a second|TRANSITION{seconds=0.5}",
        "zoom in from 0:02 to 0:06|less, it feels creepy|ZOOM{direction=in, end_seconds=6, factor=1.1, start_seconds=2}",
        "加标题“海边”|多停一会儿，4秒左右|TITLE{change=true, find=海边, seconds=4}",
        "add the title \"Our trip\"|it's too long, two seconds|TITLE{change=true, find=Our trip, seconds=2}",
        "fade out at the end|too fast, 3 seconds|FADE{direction=out, seconds=3, target=both}",
        "speed up clip 1 to 2x|too fast, 1.5 is enough|SPEED{clip=1, factor=1.5}",
        "第一段加速到2倍|太快了，1.5倍就好|SPEED{clip=1, factor=1.5}",
        "add the title \"Our trip\"|too dark, brighten it|COLOR{brightness=0.2}",
        "加字幕|太长了，剪到30秒|SET_LENGTH{bound=exact, seconds=30}",
        "make it brighter|too bright, undo that|UNDO{}",
        "add the title \"Hello\"|it covers my face, move it to the top|TITLE{change=true, find=Hello, position=top}",
        "加标题“海边”|挡脸了，挪到最上面|TITLE{change=true, find=海边, position=top}",
        "make it 9:16 / zoom in a little|That cuts off my hair. Bit less.|ZOOM{direction=in, factor=1.15}",
        "zoom in from 0:05 to 0:08|too strong, less|ZOOM{direction=in, end_seconds=8, factor=1.1, start_seconds=5}",
        "加舒缓的音乐，我说话的时候自动压低|还是盖住我了，再压低点|MUSIC_VOLUME{change_db=-6}"
      })
  void whatIsWrongIsWhatWasMade(String before, String sentence, String meant) {
    assertThat(Conversation.meant(List.of("a.mp4", "b.mp4"), before, sentence))
        .containsExactly(meant);
  }
}
