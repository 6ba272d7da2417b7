package dev.nemomcp.project;

import java.util.regex.Pattern;

/**
 * A sentence that wants no file after all. It is about what runs here and not about the video, and
 * must never be taken for an export.
 */
final class Cancellation {
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?:please |ok(?:ay)?,? )?(?:cancel|stop|abort)(?: the| this| that| my| all)?"
              + "(?: running| current)? ?(?:exports?|exporting|renders?|rendering|downloads?)"
              + "(?: please| now)?[.!]?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CHINESE =
      Pattern.compile(
          "(?:请|先|帮我)*(?:取消|停止|中止|终止)(?:掉|一下)?(?:这个|当前的?)?(?:导出|渲染|下载)(?:任务)?(?:吧|了)?[。！!]?");

  private Cancellation() {}

  static boolean isAsked(String sentence) {
    String said = sentence.strip();
    return ENGLISH.matcher(said).matches() || CHINESE.matcher(said).matches();
  }

  /**
   * @param some there was something to cancel
   */
  static String told(boolean some, boolean chinese) {
    if (chinese) {
      return some ? "已取消导出。" : "现在没有正在进行的导出。";
    }
    return some ? "The export was cancelled." : "Nothing is being exported.";
  }
}
