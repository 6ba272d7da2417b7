package dev.nemomcp.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text that says something wrong is corrected by saying what is right. */
class PutRightTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "add text \"Bake sale Saturday 10am\" / a bit smaller|It's actually Sunday, not Saturday"
            + "|TEXT{change=true, find=Bake sale Saturday 10am, text=Bake sale Sunday 10am}",
        "add the title \"Maya Lindqvist\"|typo, it's Lindquist"
            + "|TITLE{change=true, find=Maya Lindqvist, text=Maya Lindquist}",
        "add the text \"Hi\" from second 1 to 5|same again at 0:07"
            + "|TEXT{seconds=4, start_seconds=7, text=Hi}",
        "add the title \"Year 3 trip\"|oops, Year 4!"
            + "|TITLE{change=true, find=Year 3 trip, text=Year 4 trip}",
        "add the title \"Ann Lee\"|its Anne with an e at the end sorry!"
            + "|TITLE{change=true, find=Ann Lee, text=Anne Lee}",
        "加标题“周六见”|是周日，不是周六|TITLE{change=true, find=周六见, text=周日见}",
        "加标题“周记牛肉面”|打错了 是邹记不是周记|TITLE{change=true, find=周记牛肉面, text=邹记牛肉面}",
        "加标题“周记牛肉面”|不是周记，是邹记|TITLE{change=true, find=周记牛肉面, text=邹记牛肉面}",
        "加标题“好字”|字改成红色|TEXT{change=true, color=#ff0000}",
        "写“妈妈60大寿”|60改成六十|TEXT{change=true, find=妈妈60大寿, text=妈妈六十大寿}",
        "写“三班李欣怡”|怡字不对 是女字旁的那个婷|TEXT{change=true, find=三班李欣怡, text=三班李欣婷}",
        "加标题“2024年总结”|哎呀年份错了 2025|TITLE{change=true, find=2024年总结, text=2025年总结}",
        "写“李晓明”|名字打错了，是“李小明”|TEXT{change=true, find=李晓明, text=李小明}"
      })
  void aWordOfATextIsPutRight(String before, String sentence, String meant) {
    assertThat(Conversation.meant(List.of("a.mp4", "b.mp4"), before, sentence))
        .containsExactly(meant);
  }
}
