package dev.nemomcp.studio.footage.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScriptTest {
  private static final String MIXED = "He was not 坏人 👍 really, 用iPhone 16拍";

  @Test
  void partsEnglishAtSpaces() {
    assertThat(Script.words("Well, it's  ill-disposed.\nYes!"))
        .containsExactly("Well,", "it's", "ill-disposed.", "Yes!");
  }

  @Test
  void partsChineseAfterEveryWordWithItsPunctuation() {
    assertThat(Script.words("你好，世界。")).containsExactly("你好，", "世界。");
    assertThat(Script.words("他可能会比现在更受人尊敬"))
        .containsExactly("他", "可能", "会", "比", "现在", "更", "受", "人", "尊敬");
  }

  @Test
  void keepsLatinWordsInChineseWhole() {
    assertThat(Script.words("今天用iPhone 16拍")).containsExactly("今天", "用", "iPhone", "16", "拍");
  }

  @Test
  void keepsAnOpeningMarkWithWhatItOpens() {
    assertThat(Script.words("他说“好”了")).containsExactly("他", "说", "“好”", "了");
    assertThat(Script.words("(well) \"yes\"")).containsExactly("(well)", "\"yes\"");
  }

  @Test
  void joinsWhatItParted() {
    for (String text :
        new String[] {
          "Well, yes.", "你好，世界。", "我爱你。", "他说“好”了", MIXED, "- 好吗？ - 好。", "He said - no."
        }) {
      assertThat(Script.join(Script.words(text))).isEqualTo(text);
    }
  }

  @Test
  void countsAChineseCharacterTwice() {
    assertThat(Script.width("ab 你好，")).isEqualTo(9);
  }
}
