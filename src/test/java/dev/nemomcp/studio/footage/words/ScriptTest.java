package dev.nemomcp.studio.footage.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScriptTest {

  @Test
  void partsEnglishAtSpaces() {
    assertThat(Script.words("Well, it's  ill-disposed.\nYes!"))
        .containsExactly("Well,", "it's", "ill-disposed.", "Yes!");
  }

  @Test
  void partsChineseAfterEveryCharacterWithItsPunctuation() {
    assertThat(Script.words("你好，世界。")).containsExactly("你", "好，", "世", "界。");
  }

  @Test
  void keepsLatinWordsInChineseWhole() {
    assertThat(Script.words("今天用iPhone 16拍")).containsExactly("今", "天", "用", "iPhone", "16", "拍");
  }

  @Test
  void keepsAnOpeningMarkWithWhatItOpens() {
    assertThat(Script.words("他说“好”了")).containsExactly("他", "说", "“好”", "了");
    assertThat(Script.words("(well) \"yes\"")).containsExactly("(well)", "\"yes\"");
  }

  @Test
  void joinsWhatItParted() {
    for (String text : new String[] {"Well, yes.", "你好，世界。", "我爱你。", "他说“好”了"}) {
      assertThat(Script.join(Script.words(text))).isEqualTo(text);
    }
  }

  @Test
  void countsAChineseCharacterTwice() {
    assertThat(Script.width("ab 你好，")).isEqualTo(9);
  }
}
