package dev.nemomcp.project;

import dev.nemomcp.language.Understanding;
import dev.nemomcp.language.Understanding.Question;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Answers to questions, from what is known without the timeline; nothing is touched to give them.
 * What {@code language} knows of the studio does not hold for another backend.
 */
final class Answers {
  private static final String ABILITIES =
      "Cut pauses, ranges and clips; reorder; change speed; titles, texts and captions; music,"
          + " volume and clean sound; 9:16, 1:1 and other shapes with smart crop; transitions and"
          + " fades; colour looks; stabilise, rotate, zoom; slideshows; undo and redo. Say it in a"
          + " sentence.";
  private static final String ABILITIES_IN_CHINESE =
      "剪停顿、剪片段、调顺序、变速；标题、文字、字幕；配乐、音量、降噪；9:16、1:1 等画幅和智能裁切；转场、淡入淡出；调色；防抖、旋转、缩放；照片幻灯片；撤销和重做。用一句话说出来就行。";
  private static final String PRICE =
      "Generating footage costs about 100 credits a clip, editing about 50 a session; exports are"
          + " free. The credits tool says what is left.";
  private static final String PRICE_IN_CHINESE =
      "生成素材每段约 100 积分，剪辑每次会话约 50 积分，导出免费。余额可用 credits 工具查看。";
  private static final String FREE =
      "Editing and exporting here are free: the studio runs on this computer.";
  private static final String FREE_IN_CHINESE = "在这里剪辑和导出都是免费的：剪辑引擎就在这台电脑上运行。";

  private final Backend backend;

  Answers(Backend backend) {
    this.backend = backend;
  }

  /** In the question's language; empty where only the timeline can tell. */
  String to(Understanding understanding) {
    List<String> each =
        understanding.question().all().map(q -> to(q, understanding.isChinese())).toList();
    // Who has the timeline here knows the rest as well.
    return backend.local() && each.contains("")
        ? ""
        : each.stream().filter(answer -> !answer.isEmpty()).collect(Collectors.joining("\n"));
  }

  private String to(Question question, boolean chinese) {
    return backend.local() || !question.ofStudio()
        ? question.answer()
        : switch (question.topic()) {
          case PRICE -> chinese ? PRICE_IN_CHINESE : PRICE;
          case PRIVACY -> chinese ? privacyInChinese() : privacy();
          case ABILITIES -> chinese ? ABILITIES_IN_CHINESE : ABILITIES;
          case PROGRESS -> "";
          default -> question.answer();
        };
  }

  String free(boolean chinese) {
    return chinese ? FREE_IN_CHINESE : FREE;
  }

  private String privacy() {
    return "Files that you upload go to "
        + backend.title()
        + " for editing. To keep them on this computer, set NEMO_BACKEND=studio.";
  }

  private String privacyInChinese() {
    return "上传的文件会发送到 " + backend.title() + " 进行剪辑。若要只在本机处理，请设置 NEMO_BACKEND=studio。";
  }
}
