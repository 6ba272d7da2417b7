package dev.nemomcp.studio.render;

import dev.nemomcp.draft.TextStyle;
import dev.nemomcp.draft.Timeline.PlacedCaption;
import dev.nemomcp.draft.Timeline.PlacedWord;
import dev.nemomcp.studio.render.RenderPlan.CaptionPart;
import dev.nemomcp.studio.render.RenderPlan.Wording;
import java.util.ArrayList;
import java.util.List;

/** Parts a caption by the words in it, where its style shows them one after the other. */
final class CaptionWords {
  private CaptionWords() {}

  /** A caption from a frame to another: whole, or word by word where their times are known. */
  static List<CaptionPart> parts(
      PlacedCaption caption, TextStyle style, int start, int end, FrameGrid grid) {
    CaptionPart whole = new CaptionPart(caption.text(), start, end - start);
    boolean lights = style.animation().equals("words");
    if (!lights && !style.animation().equals("type")) {
      return List.of(whole);
    }
    List<CaptionPart> parts = new ArrayList<>();
    Portion shown = lights ? Portion.ALL : Portion.first(0);
    int since = start;
    int from = 0;
    for (PlacedWord word : caption.words()) {
      String text = word.word().text().strip();
      int at = caption.text().indexOf(text, from);
      if (at < 0) {
        return List.of(whole);
      }
      from = at + text.length();
      int frame = Math.min(end, Math.max(since, grid.frame(word.startMillis())));
      add(parts, caption.text(), shown, since, frame);
      since = frame;
      int before = Portion.letters(caption.text().substring(0, at));
      int behind = before + Portion.letters(text);
      shown = lights ? Portion.lit(before, behind) : Portion.first(behind);
    }
    add(parts, caption.text(), caption.words().isEmpty() ? Portion.ALL : shown, since, end);
    return parts;
  }

  private static void add(
      List<CaptionPart> parts, String text, Portion portion, int start, int end) {
    if (end > start) {
      parts.add(new CaptionPart(new Wording(text, portion), parts.isEmpty(), start, end - start));
    }
  }
}
