package dev.nemomcp.nemo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuiTalkTest {
  private static final GuiTalk TALK = GuiTalk.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Click the Export button to save it.|Use the export tool to save it.",
        "Now click \"Export\".|Now use the export tool.",
        "Please click on Export when ready.|Please use the export tool when ready.",
        "The Export button is at the top.|The export tool is at the top.",
        "Open the Captions panel to see them.|Use the state tool to see Captions to see them.",
        "Click the \"Add Music\" button.|Ask the edit tool for “Add Music”.",
        "Tap the Split icon.|Ask the edit tool for “Split”.",
        "Drag the clip to the end.|Ask the edit tool to move the clip to the end.",
        "You can drag and drop the title higher.|You can ask the edit tool to move the title higher.",
        "Preview it in the timeline.|Look at the tracks with the state tool.",
        "Go to your account settings page to top up.|Use the credits tool to top up.",
        "Open the billing page.|Use the credits tool.",
        "You can click **Export** to download it.|You can use the export tool to download it.",
        "Click the \"Export\" button in the top right corner to save.|Use the export tool to save.",
        "Open the Export panel.|Use the export tool.",
        "Click **Add Music** on the left toolbar.|Ask the edit tool for “Add Music”.",
        "Open the Media panel on the left.|Use the state tool to see Media.",
        "Press the play button to watch it.|Look at its frames with the state tool to watch it.",
        "Go to Billing to upgrade.|Use the credits tool to upgrade.",
        "Select the clip and press Delete.|Select the clip and ask the edit tool to delete it.",
        "Double-click the text to change it.|Tell the edit tool about the text to change it.",
      })
  void isTranslatedInEnglish(String said, String translated) {
    assertThat(TALK.translate(said)).isEqualTo(translated);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "请点击“导出”按钮保存。|使用 export 工具保存。",
        "点击导出即可。|使用 export 工具即可。",
        "请点击“添加音乐”按钮。|用 edit 工具说“添加音乐”。",
        "打开字幕面板查看。|用 state 工具查看字幕查看。",
        "请拖拽第二段到最前面。|用 edit 工具移动第二段到最前面。",
        "可以在时间线上预览。|可以用 state 工具查看轨道。",
        "请前往账户设置充值。|请使用 credits 工具充值。",
        "点击右上角的“导出”按钮即可。|使用 export 工具即可。",
        "点击左侧的“添加音乐”按钮。|用 edit 工具说“添加音乐”。",
        "打开导出面板。|使用 export 工具。",
        "点击播放按钮观看。|用 state 工具查看画面观看。",
        "拖动音量滑块调整音量。|用 edit 工具调整音量。",
        "双击文字进行编辑。|用 edit 工具处理文字进行编辑。",
        "在账单页面升级套餐。|使用 credits 工具升级套餐。",
      })
  void isTranslatedInChinese(String said, String translated) {
    assertThat(TALK.translate(said)).isEqualTo(translated);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I removed the click at 0:12 and the keyboard clicks.",
        "I added the title \"Click the bell\" for 3 seconds.",
        "I added the text “Open the door tab”.",
        "The title is 「点击关注」，持续 3 秒。",
        "The opening shot now shows the drag race.",
        "I opened with the city timelapse (0-10s).",
        "The export is 1080p; open it in any player.",
        "已导出 1080p 视频。",
        "视频打开方式不变，开头是城市延时。",
        "I pressed the tempo to 1.25x and kept the button-down shirt scene.",
        "I placed the logo in the top right corner.",
        "The play button of the player in the footage stays visible.",
        "He presses play and the music starts.",
        "I deleted the double-click at 0:03.",
        "标志放在右上角，标题“双击屏幕”持续 3 秒。",
        "",
      })
  void leavesContentAlone(String said) {
    assertThat(TALK.translate(said)).isEqualTo(said);
  }
}
