package dev.nemomcp.project;

import dev.nemomcp.language.Understanding;
import dev.nemomcp.nemo.MediaContent;

/** Answers to questions, from what is known here; nothing is touched to give them. */
final class Answers {
  private static final String ABILITIES =
      "Cut pauses, ranges and clips; reorder; change speed; titles, texts and captions; music,"
          + " volume and clean sound; 9:16, 1:1 and other shapes with smart crop; transitions and"
          + " fades; colour looks; stabilise, rotate, zoom; slideshows; undo and redo. Say it in a"
          + " sentence.";
  private static final String ABILITIES_IN_CHINESE =
      "剪停顿、剪片段、调顺序、变速；标题、文字、字幕；配乐、音量、降噪；9:16、1:1 等画幅和智能裁切；转场、淡入淡出；调色；防抖、旋转、缩放；照片幻灯片；撤销和重做。用一句话说出来就行。";
  private static final String FORMATS =
      "Takes "
          + MediaContent.ACCEPTED
          + ". Exports mp4, mov, webm, gif, and mp3, m4a or wav for"
          + " sound alone.";
  private static final String FORMATS_IN_CHINESE =
      "支持上传 " + MediaContent.ACCEPTED + "；可导出 mp4、mov、webm、gif，以及纯音频 mp3、m4a、wav。";
  private static final String LIMITS = "Each file may have up to 500 MB, 20 files an upload.";
  private static final String LIMITS_IN_CHINESE = "每个文件最大 500 MB，每次最多上传 20 个文件。";
  private static final String OTHER =
      "That is not something the editor can answer. It can say how the timeline stands, and edit it.";
  private static final String OTHER_IN_CHINESE = "这个问题剪辑器无法回答。它可以说明时间线的情况并进行剪辑。";

  private final Backend backend;

  Answers(Backend backend) {
    this.backend = backend;
  }

  /** In the question's language; empty where only the timeline can tell. */
  String to(Understanding understanding) {
    boolean chinese = understanding.language().startsWith("zh");
    return switch (understanding.question().topic()) {
      case NONE -> "";
      case PRICE -> chinese ? priceInChinese() : price();
      case PRIVACY -> chinese ? privacyInChinese() : privacy();
      case ABILITIES -> chinese ? ABILITIES_IN_CHINESE : ABILITIES;
      case FORMATS -> chinese ? FORMATS_IN_CHINESE : FORMATS;
      case LIMITS -> chinese ? LIMITS_IN_CHINESE : LIMITS;
      case PROGRESS, TIMELINE -> "";
      case OTHER -> chinese ? OTHER_IN_CHINESE : OTHER;
    };
  }

  String free(boolean chinese) {
    return chinese ? priceInChinese() : price();
  }

  private String price() {
    return backend.local()
        ? "Editing and exporting here are free: the studio runs on this computer."
        : "Generating footage costs about 100 credits a clip, editing about 50 a session; exports"
            + " are free. The credits tool says what is left.";
  }

  private String priceInChinese() {
    return backend.local()
        ? "在这里剪辑和导出都是免费的：剪辑引擎就在这台电脑上运行。"
        : "生成素材每段约 100 积分，剪辑每次会话约 50 积分，导出免费。余额可用 credits 工具查看。";
  }

  private String privacy() {
    return backend.local()
        ? "Your footage stays on this computer. Nothing is sent anywhere."
        : "Files that you upload go to "
            + backend.title()
            + " for editing. To keep them on this"
            + " computer, set NEMO_BACKEND=studio.";
  }

  private String privacyInChinese() {
    return backend.local()
        ? "素材只留在这台电脑上，不会上传到任何地方。"
        : "上传的文件会发送到 " + backend.title() + " 进行剪辑。若要只在本机处理，请设置 NEMO_BACKEND=studio。";
  }
}
