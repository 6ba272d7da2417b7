package dev.nemomcp.language.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.nemomcp.language.Interpreter;
import dev.nemomcp.language.Known;
import dev.nemomcp.language.Understanding;
import dev.nemomcp.language.Wish;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A clip may be called by the name of its file, wherever it may be called by its number. */
class ClipNamesTest {
  private static final List<String> CLIPS =
      List.of("ceremony.mp4", "beach_day.mp4", "海边日落.mp4", "party.mov", "IMG_2031.MOV");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "brighten #",
        "mute # and brighten the rest",
        "delete #",
        "put # first",
        "put # at the end",
        "move # before clip 1",
        "swap # and clip 5",
        "speed up # 2x, then add captions",
        "cut the last 3 seconds of #",
        "split # at 0:05",
        "add captions to # only",
        "use only #",
        "add calm music to #",
        "put a crossfade between clip 1 and #",
        "#调亮一点",
        "把#放最前面",
        "#不要了",
        "只保留#"
      })
  void isTheSameAsItsNumber(String sentence) {
    String byNumber = meant(sentence.replace("#", "clip 2"));
    assertThat(byNumber).isNotEmpty();
    assertThat(meant(sentence.replace("#", "beach_day.mp4"))).isEqualTo(byNumber);
    if (sentence.charAt(0) < 'z' && sentence.charAt(1) < 'z') {
      assertThat(meant(sentence.replace("#", "the beach clip"))).isEqualTo(byNumber);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "move the photo to the beginning|move clip 3 to the beginning",
        "photo first please|clip 3 first please",
        "put the picture at the end|put clip 3 at the end",
        "zoom in on the photo|zoom in on clip 3",
        "把照片放到最前面|把第三段放到最前面",
        "brighten the picture|make it brighter"
      })
  void theOnlyStillIsCalledThePhoto(String sentence, String byNumber) {
    Known known = new Known(List.of("a.mp4", "b.mp4", "IMG_20.jpg"), List.of());
    assertThat(told(Interpreter.understand(sentence, known)))
        .isNotEmpty()
        .isEqualTo(told(Interpreter.understand(byNumber, known)));
  }

  private static List<String> told(Understanding understood) {
    return understood.wishes().stream()
        .map(wish -> wish.kind() + "" + new TreeMap<>(wish.parameters()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "put mark.png in the top left corner",
        "add mark.png at the bottom right, small",
        "put mark.png in the top left, and mute clip 1",
        "把mark.png放在左上角",
        "mark.png 放右下角，小一点",
        "use mark.png as the logo"
      })
  void aPictureWithAPlaceOnThePictureIsLaidOverTheClips(String sentence) {
    List<Wish> wishes =
        Interpreter.understand(sentence, new Known(List.of("a.mp4", "mark.png"), List.of()))
            .wishes();

    assertThat(wishes)
        .extracting(Wish::parameters)
        .anySatisfy(values -> assertThat(values).containsEntry("file", "mark.png"));
    assertThat(wishes).isEqualTo(Interpreter.understand(sentence).wishes());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "order: beach, ceremony, party|[2, 1, 4]",
        "put ceremony, party, then beach day|[1, 4, 2]",
        "start with the beach clip, then the ceremony, then the rest|[2, 1]",
        "顺序：海边、party、ceremony|[3, 4, 1]",
        "先放party，再放beach day，最后放ceremony|[4, 2, 1]"
      })
  void needNoMoreThanTheirNamesInAnOrder(String sentence, String order) {
    assertThat(Interpreter.understand(sentence, new Known(CLIPS, List.of())).wishes())
        .singleElement()
        .satisfies(wish -> assertThat(wish.parameters().get("order")).hasToString(order));
  }

  @ParameterizedTest
  @CsvSource({
    "把海边那段调亮,3",
    "海边日落那个片段静音,3",
    "rotate IMG_2031 90 degrees,5",
    "mute the party footage,4",
    "delete the “party.mov” clip,4"
  })
  void mayBeCalledByAPartOfItsName(String sentence, int number) {
    assertThat(Interpreter.understand(sentence, new Known(CLIPS, List.of())).wishes())
        .singleElement()
        .satisfies(wish -> assertThat(wish.parameters()).containsEntry("clip", number));
  }

  @ParameterizedTest
  @CsvSource({
    "brighten intro.mp4,no_such_clip",
    "delete intro.mp4,no_such_clip",
    "brighten the interview clip,find_moment",
    "把揉面那段加速,find_moment"
  })
  void doesNotBecomeTheWholeFilmWhereNoClipIsCalledSo(String sentence, String why) {
    Understanding understanding = Interpreter.understand(sentence, new Known(CLIPS, List.of()));
    assertThat(understanding.wishes()).isEmpty();
    assertThat(understanding.impossible())
        .singleElement()
        .satisfies(one -> assertThat(one.what()).isEqualTo(why));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cut the pauses",
        "make the music quieter",
        "brighten the red dress",
        "zoom in",
        "字幕大一点",
        "音乐小声点"
      })
  void areNoEditsEvenWhereFilesAreCalledLikeThem(String sentence) {
    List<String> odd =
        List.of("pauses.mp4", "music.mp4", "red_carpet.mp4", "zoom.mov", "字幕.mp4", "音乐.mp4");
    assertThat(Interpreter.understand(sentence, new Known(odd, List.of())))
        .isEqualTo(
            Interpreter.understand(sentence, new Known(List.of("a.mp4", "b.mp4"), List.of())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"export it as party.mp4", "add the title \"The beach clip\""})
  void isNotMeantWhereAFileOrTextIsCalledSo(String sentence) {
    assertThat(Interpreter.understand(sentence, new Known(CLIPS, List.of())))
        .isEqualTo(
            Interpreter.understand(sentence, new Known(List.of("a.mp4", "b.mp4"), List.of())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "get rid of the last 3 seconds of the kitchen tour|TRIM_RANGE{clip=2, start_seconds=-3}",
        "Can you put the garden before the interview?|REORDER{before=3, move=4}",
        "crossfade from the intro into the kitchen tour please|TRANSITION{between=[1, 2]}",
        "keep only the intro, the interview and the outro|KEEP_RANGE{clips=[1, 3, 7]}",
        "under a minute but keep the kitchen tour|SET_LENGTH{bound=max, kept_clips=[2], seconds=60}",
        "add subtitles to the interview only|CAPTIONS{clip=3}",
        "the kitchen tour is too dark, brighten it up a bit|COLOR{brightness=0.1, clip=2}",
        "rotate the b-roll 90 degrees clockwise|ROTATE{clip=4, degrees=90}",
        "lower the music to 20% while the interview runs|MUSIC_VOLUME{clip=3, percent=20}",
        "speed up every clip by 1.5 apart from the interview|SPEED{except_clips=[3], factor=1.5}",
        "in kitchen_tour cut out everything from 0:10 to 0:15"
            + "|TRIM_RANGE{clip=2, end_seconds=15, start_seconds=10}",
        "outro最后一帧定格三秒|FREEZE{at_seconds=-0.04, clip=7, seconds=3}",
        "除了小猫,全都加上复古滤镜|COLOR{except_clips=[6], preset=vintage}",
        "海边和小猫之间来个闪黑|TRANSITION{between=[5, 6], style=fadeblack}",
        "只要海边日落和小猫这两段,其余都不要|KEEP_RANGE{clips=[5, 6]}",
        "整片控制在30秒,小猫那段一秒都别剪|SET_LENGTH{bound=max, kept_clips=[6], seconds=30}"
      })
  void needsNoWordThatSaysItIsAClip(String sentence, String meant) {
    List<String> house =
        List.of(
            "intro.mp4",
            "kitchen_tour.mp4",
            "interview_anna.mp4",
            "b-roll-garden.mov",
            "海边日落.mp4",
            "小猫.mp4",
            "outro.mp4");
    assertThat(Interpreter.understand(sentence, new Known(house, List.of())).wishes())
        .extracting(wish -> wish.kind() + "" + new TreeMap<>(wish.parameters()))
        .containsExactly(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "brighten clip1|brighten clip 2",
        "brighten clip 1|brighten clip 1",
        "put clip1 before clip2|put clip 2 before clip 1",
        "clip1加个黑白滤镜|第2段加个黑白滤镜",
        "put talk first|put clip 3 first",
        "put talk small in the bottom right corner on top of clip1|put clip 3 small in the bottom right corner on top of clip 2",
        "use talk.mp4 as the main track|use clip 3 as the main track",
        "move talk to the start|move clip 3 to the start",
        "把talk放最前面|把第3段放最前面"
      })
  void aNameWithoutItsEndingIsNoNumber(String byName, String byNumber) {
    List<String> clips = List.of("clip2.mp4", "clip1.mp4", "talk.mp4");
    Known known = new Known(clips, List.of());
    assertThat(Interpreter.understand(byName, known).wishes())
        .extracting(Wish::kind, Wish::parameters)
        .containsExactlyElementsOf(
            Interpreter.understand(byNumber).wishes().stream()
                .map(w -> tuple(w.kind(), w.parameters()))
                .toList());
  }

  private static String meant(String sentence) {
    StringBuilder meant = new StringBuilder();
    for (Wish wish : Interpreter.understand(sentence, new Known(CLIPS, List.of())).wishes()) {
      meant.append(wish.kind()).append(new TreeMap<>(wish.parameters())).append(' ');
    }
    return meant.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Order: talk first, then cake, then dog|[1, 3, 2]",
        "the order should be cake, talk, dog|[3, 1, 2]"
      })
  void inAListOfThemTheyAreNamesWhateverElseTheySay(String sentence, String order) {
    Known known = new Known(List.of("talk.mp4", "dog.mp4", "cake.mp4"), List.of());

    assertThat(Interpreter.understand(sentence, known).wishes())
        .singleElement()
        .satisfies(wish -> assertThat(wish.parameters().get("order")).hasToString(order));
  }
}
