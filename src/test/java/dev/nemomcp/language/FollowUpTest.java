package dev.nemomcp.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sentence that names nothing goes on about what was edited last. */
class FollowUpTest {
  private static String told(String sentence, String before) {
    return String.join(" ; ", Conversation.meant(List.of("a.mp4", "b.mp4"), before, sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "put my logo top right|make it bigger|LOGO{size=larger}",
        "put my logo top right|actually top left|LOGO{position=top_left}",
        "add the title \"Our trip\"|make it red|TITLE{change=true, color=#ff0000, find=Our trip}",
        "write \"Hi\" at 0:05|put it at the bottom|TEXT{change=true, find=Hi, position=bottom}",
        "add the title \"Our trip\"|Leave it up a couple of seconds longer"
            + "|TITLE{change=true, change_seconds=2, find=Our trip}",
        "add captions|make them yellow|CAPTION_STYLE{color=#ffff00}",
        "add calm music|a bit quieter|MUSIC_VOLUME{change_db=-3}",
        "add a whoosh on every cut|make it quieter|SOUND_EFFECT{change_db=-6, name=whoosh}",
        "第5秒加叮的一声|小声点|SOUND_EFFECT{change_db=-6, name=ding}",
        "add a ding at 0:05|again at 0:08|SOUND_EFFECT{at_seconds=8, name=ding}",
        "add some rain sounds|only from 0:05 to 0:10"
            + "|UNDO{} ; SOUND_EFFECT{end_seconds=10, name=rain, start_seconds=5}",
        "fade out at the end|twice as long|FADE{direction=out, target=both, times_longer=2}",
        "add a crossfade between all clips|make it shorter"
            + "|TRANSITION{times_longer=0.6, usual_seconds=0.3}",
        "cut off the first 3 seconds|cut another second|TRIM_RANGE{end_seconds=1, start_seconds=0}",
        "把前2秒剪掉|再多剪一秒|TRIM_RANGE{end_seconds=1, start_seconds=0}",
        "画面太暗，调亮一点|过了，没那么亮|COLOR{brightness=-0.1}",
        "add captions / give them a black box|lose the box again"
            + "|CAPTION_STYLE{box_color=#00000000}",
        "make it 9:16 with a blurred background|black instead of the blur|ASPECT{fill=fit}",
        "改成9:16，背景模糊|模糊不好看，换纯黑的|ASPECT{fill=fit}",
        "第3秒到第6秒画面推近一点|再近些" + "|ZOOM{direction=in, end_seconds=6, factor=1.4, start_seconds=3}",
        "把clip1从第4秒切成两段|后半段倒到前面来|REORDER{move=2, to=1}",
        "zoom in from 0:02 to 0:06|stop it at 5 already"
            + "|ZOOM{end_seconds=6, remove=true, start_seconds=5}",
        "make clip 1 black and white / undo the black and white"
            + "|make the other clip black and white instead|COLOR{clip=2, preset=mono}",
        "加标题“海边”|改成红色|TITLE{change=true, color=#ff0000, find=海边}",
        "move clip 2 to the start|the other way round|REORDER{swap=both}",
        "右上角放logo|再大一点|LOGO{size=larger}",
        "put my logo top right / a bit smaller|actually top left|LOGO{position=top_left}",
        "put a crossfade between clip 1 and clip 2|slower"
            + "|TRANSITION{between=[1, 2], times_longer=1.5, usual_seconds=1}",
        "add the title \"Our trip\"|longer|TITLE{change=true, change_seconds=2.0, find=Our trip}",
        "mute clip 2|but keep the last 2 seconds|MUTE{clip=2, start_seconds=-2, unmute=true}",
        "put my logo top right|other side please|LOGO{position=other_side}",
        "右上角放logo|另一边|LOGO{position=other_side}",
        "add the title \"50% off\"|40 not 50|TITLE{change=true, find=50% off, text=40% off}",
        "名字条加一个：李秀兰 社区护士|是社区护士长，不是护士" + "|TEXT{change=true, find=李秀兰 社区护士, text=李秀兰 社区护士长}",
        "put calm music under it|can't hear the guy|VOICE_VOLUME{change_db=6}",
        "mute clip 2 / add the title \"Our trip\" / make it 5 seconds|in yellow"
            + "|TITLE{change=true, color=#ffff00, find=Our trip}"
      })
  void asIfItWereSaidInTheSameBreath(String before, String sentence, String meant) {
    assertThat(told(sentence, before)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "add captions|they're too low|CAPTION_STYLE{position=up}",
        "add captions|they come half a second too late|CAPTION_TIMING{shift_seconds=-0.5}",
        "add captions|remove them|CAPTIONS{remove=true}",
        "add captions|make it brighter|COLOR{brightness=0.2}",
        "add captions|it's too quiet|VOICE_VOLUME{change_db=6}",
        "add calm music|fade it out|FADE{direction=out, target=music}",
        "add calm music|it should be happier|MUSIC{mood=happy}",
        "add calm music|less|MUSIC_VOLUME{change_db=-6.0}",
        "add calm music|and stop 2 seconds before the end"
            + "|MUSIC_VOLUME{percent=0, start_seconds=-2}",
        "add calm music|end it at 0:05|MUSIC_VOLUME{percent=0, start_seconds=5}",
        "add calm music|end the video at 0:05|TRIM_RANGE{start_seconds=5}",
        "add the title \"Hope\"|end it one second earlier"
            + "|TITLE{change=true, change_seconds=-1, find=Hope}",
        "put my logo top right|and stop at 0:05|LOGO{end_seconds=5}",
        "freeze at 3 seconds for 2 seconds|hold it a second longer|FREEZE{change=true, change_seconds=1}",
        "write \"Hi\" at 0:05|make it say \"Hello\"|TEXT{change=true, find=Hi, text=Hello}",
        "add the title \"Hope\"|change it to \"Joy\"|TITLE{change=true, find=Hope, text=Joy}",
        "write \"Hi\" at 0:05 / make it say \"Hello\" / make it red|delete it"
            + "|TEXT{change=true, find=Hello, remove=true}",
        "add captions|change it to \"Hello there\"|CAPTION_EDIT{text=Hello there}",
        "add the text \"A\" at 1, \"B\" at 3 and \"C\" at 5|drop the last one"
            + "|TEXT{change=true, find=C, remove=true}",
        "make it black and white|drop the last one|UNDO{}",
        "make it black and white|hmm no, go back to colour but more contrast"
            + "|COLOR{remove=true} ; COLOR{contrast=0.2}",
        "make it black and white|no, I don't like it, back to colour|COLOR{remove=true}",
        "put a black card between the two clips|make it blue instead"
            + "|FREEZE{card_color=#000000, change=true, color=#0000ff}",
        "put a black card between the two clips|make it a second longer"
            + "|FREEZE{card_color=#000000, change=true, change_seconds=1}",
        "freeze at 4 seconds for 2 seconds|longer, like 3 seconds|FREEZE{change=true, seconds=3}",
        "fade out at the end|longer, 3 seconds|FADE{direction=out, seconds=3, target=both}",
        "compose some calm piano music|have it come in 3 seconds later|MUSIC{start_seconds=3}",
        "add captions|put them at the top instead|CAPTION_STYLE{position=top}",
        "add the title \"Hi\"|can you make it red?|TITLE{change=true, color=#ff0000, find=Hi}",
        "make it vertical, 9:16|blur the sides instead of cutting me off|ASPECT{fill=blur}",
        "give clip 1 an old film look / clip 2 too|take it off the first one"
            + "|COLOR{clip=1, remove=true}",
        "mute the clips|actually turn the sound of clip 2 back on|MUTE{clip=2, unmute=true}",
        "mirror clip 1|no, leave that one how it was|UNDO{}",
        "put clip 3 at the end|move it to the beginning|REORDER{move=-1, to=1}",
        "把第三段放在最后|挪到最前面去|REORDER{move=-1, to=1}",
        "put clip 1 and clip 2 side by side|swap them|REORDER{swap=both}",
        "把两段左右并排放，第一段在左边|左右对调一下|REORDER{swap=both}",
        "在第4秒定格2秒|定格太长了，1秒就够|FREEZE{change=true, seconds=1}",
        "在第3秒把画面放大到1.5倍|放大得太多了，1.2倍就行"
            + "|ZOOM{direction=in, end_seconds=6, factor=1.2, start_seconds=3}",
        "make clip 1 black and white / same for clip 2|no, give the second one its colours back"
            + "|COLOR{clip=2, remove=true}",
        "give the whole video a warm look|leave clip 1 as it was|COLOR{clip=1, remove=true}",
        "mute clip 1|leave clip 2 as it was|''",
        "把原来的声音都静音|clip2的原声还是留着吧|MUTE{clip=2, unmute=true}",
        "freeze the last frame for 2 seconds|make it 3|FREEZE{change=true, seconds=3}",
        "cut the first 2 seconds off clip 1|another second please"
            + "|TRIM_RANGE{clip=1, end_seconds=1, start_seconds=0}",
        "cut the last 2 seconds|one more second|TRIM_RANGE{start_seconds=-1}",
        "cut the first 2 seconds off clip 1 / another second please|and the last 2 seconds of clip 2"
            + "|TRIM_RANGE{clip=2, start_seconds=-2}",
        "剪掉前2秒|再剪1秒|TRIM_RANGE{end_seconds=1, start_seconds=0}",
        "add calm music|start it two seconds later|MUSIC{start_seconds=2}",
        "add captions|put them back at the bottom|CAPTION_STYLE{position=bottom}",
        "a bit more contrast|put the contrast back to what it was|UNDO{}",
        "make it brighter|too bright, undo that|UNDO{}",
        "make it brighter|undo that and make it warmer|UNDO{} ; COLOR{warmth=0.25}",
        "fade out at the end|a second longer|FADE{direction=out, seconds=2.0, target=both}",
        "把视频加速到2倍|刚才的加速撤销|UNDO{}",
        "把logo放在右上角|还是左上角吧|LOGO{position=top_left}",
        "在第4秒定格2秒|定格久一点，3秒|FREEZE{change=true, seconds=3}",
        "开头加标题“早上好”，结尾加标题“谢谢观看”|第二个改成“下次见”" + "|TEXT{change=true, find=谢谢观看, text=下次见}",
        "zoom in on clip 1|slower zoom|ZOOM{clip=1, direction=in, factor=1.1}",
        "put clip1.mp4 in the top right corner|move clip1.mp4 to start at 0:02"
            + "|LOGO{inset=true, start_seconds=2}",
        "write \"Sale\" at the bottom|Move the address to the right|''",
        "write \"12 Main Street\" at the bottom|Move the address to the right"
            + "|TEXT{change=true, find=12 Main Street, position=right}",
        "brighten clip 2|put a slow zoom in on it|ZOOM{clip=2, direction=in}",
        "make it warm|the warm look is too strong|COLOR{warmth=-0.125}",
        "add the title \"Hope\"|it's too big|TITLE{change=true, find=Hope, size=smaller}",
        "add the title \"Hope\"|cut it to 5 seconds|SET_LENGTH{bound=exact, seconds=5}",
        "add a fade between the clips|make them slower|TRANSITION{seconds=1}",
        "加字幕|它太低了|CAPTION_STYLE{position=up}",
        "加个轻松的音乐|它太吵了|MUSIC_VOLUME{change_db=-6}",
        "加标题“海边”|它太大了|TITLE{change=true, find=海边, size=smaller}"
      })
  void whatIsPointedAtIsWhatWasMadeLast(String before, String sentence, String meant) {
    assertThat(told(sentence, before)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "make my voice louder|a bit more|VOICE_VOLUME{change_db=3.0}",
        "make the picture brighter|too much, half of that|COLOR{brightness=-0.1}",
        "add calm music / quieter|not that quiet|MUSIC_VOLUME{change_db=3.0}",
        "add captions / they're too low|bigger|CAPTION_STYLE{size=larger}",
        "put clip 2 in the corner over clip 1 / mute clip 2|make it a bit bigger"
            + "|LOGO{inset=true, latest=true, size=larger}",
        "cut the pauses|too tight, leave a bit more room|CUT_PAUSES{tightness=loose}",
        "play clip 1 at double speed|hmm, that's too fast, make it 1.5x|SPEED{clip=1, factor=1.5}",
        "把画面放大一点|别放那么大|ZOOM{direction=in, factor=1.1}",
        "turn the music down|a bit less|MUSIC_VOLUME{change_db=3.0}",
        "turn clip 2 up|a bit quieter|VOICE_VOLUME{change_db=-3, clip=2}",
        "make clip 1 cooler|a bit less blue|COLOR{clip=1, warmth=0.125}",
        "brighten clip 1|too bright|COLOR{brightness=-0.2, clip=1}",
        "make clip 1 warmer|make the whole video a bit brighter|COLOR{brightness=0.1}",
        "make the captions bigger|a bit bigger still|CAPTION_STYLE{size=larger}",
        "speed up clip 1|a bit more|SPEED{clip=1, factor=1.118, relative=true}",
        "zoom in on clip 1|a bit more|ZOOM{clip=1, direction=in, factor=1.3}",
        "音乐小声点|再小声点|MUSIC_VOLUME{change_db=-6}",
        "加一首轻松的音乐|原声降低6分贝|VOICE_VOLUME{change_db=-6}",
        "第二段声音大一点|再小点|VOICE_VOLUME{change_db=-6.0, clip=2}",
        "第一段亮一点|再亮一点|COLOR{brightness=0.2, clip=1}",
        "第3秒那里切一刀|把前半段挪到最后|REORDER{end_seconds=3, start_seconds=0, to=-1}",
        "加标题“海边”|还是有点小|TITLE{change=true, find=海边, size=larger}"
      })
  void howMuchMoreIsSaidOfWhatWasDoneThere(String before, String sentence, String meant) {
    assertThat(told(sentence, before)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "brighten clip 1|same for clip 2|COLOR{brightness=0.2, clip=2}",
        "brighten clip 1 / a bit less blue|same for clip 2" + "|COLOR{clip=2, like_clip=1}",
        "slow clip 1 down to 0.5x / a little bit faster|now same for second film"
            + "|SPEED{clip=2, factor=0.5625}",
        "reverse clip 1|do that to clip 2 too|SPEED{clip=2, reverse=true}",
        "cut the first 2 seconds of clip 1|same for clip 2"
            + "|TRIM_RANGE{clip=2, end_seconds=2, start_seconds=0}",
        "第一段黑白|另一段也这样|COLOR{clip=2, preset=mono}",
        "第一段亮一点|第二段同样处理|COLOR{brightness=0.2, clip=2}",
        "第一段加速1.5倍|第二段跟第一段一样|SPEED{clip=2, factor=1.5}",
        "加标题“你好”|短一秒|TITLE{change=true, change_seconds=-1, find=你好}",
        "first 3 sec away|also last 2|TRIM_RANGE{start_seconds=-2}",
        "cut the first 3 seconds|and the last 1 too|TRIM_RANGE{start_seconds=-1}",
        "freeze at 3 seconds for 2 seconds|and again at 0:06|FREEZE{at_seconds=6, seconds=2}",
        "make clip 2 black and white|mute the other clip|MUTE{clip=1}"
      })
  void theSameIsDoneSomewhereElse(String before, String sentence, String meant) {
    assertThat(told(sentence, before)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cut the first 3 seconds|no sorry 2|TRIM_RANGE{end_seconds=2, start_seconds=0}",
        "cut the first 3 seconds. no sorry 2|no, 4|TRIM_RANGE{end_seconds=4, start_seconds=0}",
        "make clip 2 black and white|no, the other one|COLOR{clip=1, preset=mono}",
        "make clip 2 black and white|make clip 1 black and white instead of clip 2"
            + "|COLOR{clip=1, preset=mono}",
        "mute clip 2|Undo that. I meant the other one.|MUTE{clip=1}",
        "keep the first half|the second half instead|KEEP_RANGE{part=second_half}",
        "move clip 2 to the start|no, the other way round|REORDER{move=2, to=-1}",
        "put clip 1 before clip 2|no, the other way round|REORDER{after=2, move=1}",
        "cut the last 3 seconds|put back one second of the end|TRIM_RANGE{start_seconds=-2.0}",
        "cut the first 3 seconds|bring back 1 second at the start"
            + "|TRIM_RANGE{end_seconds=2.0, start_seconds=0}",
        "顺时针转90度|反了，往另一边转|ROTATE{degrees=-90}",
        "make it half speed|不对，我是说只有3秒到5秒那一段慢放，别的正常"
            + "|SPEED{end_seconds=5, factor=0.5, relative=true, start_seconds=3}"
      })
  void whatWasNotMeantIsUndoneFirst(String before, String sentence, String meant) {
    assertThat(told(sentence, before)).isEqualTo("UNDO{} ; " + meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "set the volume to 200% / set the volume to 280%|half way between those"
            + "|VOICE_VOLUME{percent=240.0}",
        "make my voice louder|that's too loud, somewhere in between|VOICE_VOLUME{change_db=-3.0}",
        "make clip 1 1.5x|somewhere in between|SPEED{clip=1, factor=1.25}"
      })
  void halfWayIsBetweenHowItWasAndHowItIs(String before, String sentence, String meant) {
    assertThat(told(sentence, before)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "挪到左下角吧|LOGO{inset=true, position=bottom_left}",
        "放大一点|LOGO{inset=true, size=larger}",
        "早一秒出现|LOGO{inset=true, shift_seconds=-1}",
        "早一秒切|LOGO{inset=true, shift_seconds=-1}",
        "多显示两秒|LOGO{change_seconds=2, inset=true}",
        "不要声音|LOGO{inset=true, volume=0}",
        "把它静音|LOGO{inset=true, volume=0}",
        "全部静音|MUTE{}",
        "原声静音|MUTE{}",
        "第一段放大一点|ZOOM{clip=1, direction=in}"
      })
  void behindAClipOverTheOthersItIsSaidOfThat(String sentence, String meant) {
    String before = "把第二段放在右上角做画中画，2秒到6秒";
    assertThat(told(sentence, before)).isEqualTo(meant);
    assertThat(told(sentence, before + " / 再小一点 / 不要声音")).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "move it to the other corner|LOGO{inset=true, latest=true, position=other_side}",
        "actually top left|LOGO{inset=true, latest=true, position=top_left}",
        "a bit smaller and only for the first 5 secs"
            + "|LOGO{inset=true, latest=true, seconds=5, size=smaller}",
        "only from 2 to 4 seconds|LOGO{end_seconds=4, inset=true, latest=true, start_seconds=2}",
        "start it one second earlier|LOGO{inset=true, latest=true, shift_seconds=-1}",
        "remove it, and make it at second 2|LOGO{inset=true, latest=true, start_seconds=2}",
        "remove it|LOGO{inset=true, latest=true, remove=true}",
        "without its sound|LOGO{inset=true, latest=true, volume=0}",
        "mute it|LOGO{inset=true, latest=true, volume=0}",
        "mute the small one|LOGO{inset=true, volume=0}",
        "end it a second earlier|LOGO{change_seconds=-1, inset=true, latest=true}",
        "and end it also one second earlier|LOGO{change_seconds=-1, inset=true, latest=true}",
        "make it end at 0:04|LOGO{end_seconds=4, inset=true, latest=true}",
        "start it a second later and end it a second earlier"
            + "|LOGO{change_seconds=-2, inset=true, latest=true, shift_seconds=1}",
        "hold it 2 seconds longer|LOGO{change_seconds=2, inset=true, latest=true}",
        "hide it after 5 seconds|LOGO{end_seconds=5, inset=true, latest=true}",
        "turn its sound off|LOGO{inset=true, latest=true, volume=0}",
        "cut the last 2 seconds|TRIM_RANGE{start_seconds=-2}",
        "make the overlay smaller|LOGO{inset=true, size=smaller}"
      })
  void aClipThatWasLaidOverTheOthersIsIt(String sentence, String meant) {
    assertThat(told(sentence, "put clip 2 over clip 1 in the bottom right corner"))
        .isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "add the text \"Hi\"|only from 2 to 4 seconds"
            + "|TEXT{change=true, find=Hi, seconds=2, start_seconds=2}",
        "add the text \"Hi\"|remove it and put it at second 4"
            + "|TEXT{change=true, find=Hi, start_seconds=4}",
        "put my logo top right|start it one second later|LOGO{shift_seconds=1}",
        "make it black and white|only for the first 5 seconds"
            + "|UNDO{} ; COLOR{end_seconds=5, preset=mono, start_seconds=0}",
        "add captions|just from 2 to 4 seconds|UNDO{} ; CAPTIONS{end_seconds=4, start_seconds=2}",
        "cut the first 3 seconds|only until 0:09|KEEP_RANGE{end_seconds=9, start_seconds=0}"
      })
  void onlyForATimeIsSaidOfWhatWasDoneAndNotOfTheFilm(
      String before, String sentence, String meant) {
    assertThat(told(sentence, before)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "blur the bottom left corner|stronger|blur_extent",
        "blur the bottom left corner|make the area bigger|blur_extent",
        "make it 9:16 with black bars|white instead|bar_color",
        "add cinematic bars|make them white|bar_color",
        "make it black and white|put back one second of the end|undo_part"
      })
  void whatHasNoSuchMeasureIsRefusedByItsName(String before, String sentence, String what) {
    Understanding understood =
        Interpreter.understand(sentence, new Known(List.of("a.mp4", "b.mp4"), List.of(before)));

    assertThat(understood.wishes()).isEmpty();
    assertThat(understood.unclear()).isEmpty();
    assertThat(understood.impossible())
        .extracting(Understanding.Impossible::what)
        .containsExactly(what);
  }

  @Test
  void whatWasMeantInsteadIsNeverDropped() {
    Understanding understood =
        Interpreter.understand(
            "Undo that. I meant the blorp one.",
            new Known(List.of("a.mp4", "b.mp4"), List.of("mute clip 2")));

    assertThat(Conversation.told(understood)).containsExactly("UNDO{}");
    assertThat(understood.unclear()).containsExactly("I meant the blorp one.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "brighten clip 2",
        "how much is it?",
        "don't export yet",
        "undo",
        "I only need the part from 1:05 to 1:50",
        "make it 30 seconds",
        "halve the running time"
      })
  void whatIsClearByItselfMeansWhatItDoesAlone(String sentence) {
    assertThat(
            Interpreter.understand(
                sentence, new Known(List.of(), List.of("put my logo top right"))))
        .isEqualTo(Interpreter.understand(sentence));
  }

  @ParameterizedTest
  @ValueSource(strings = {"frobnicate the sky", "blorp"})
  void whatMeansNothingStaysUnclear(String sentence) {
    Understanding understood =
        Interpreter.understand(sentence, new Known(List.of(), List.of("put my logo top right")));

    assertThat(understood.wishes()).isEmpty();
    assertThat(understood.unclear()).isNotEmpty();
  }
}
