package dev.nemomcp.draft;

import dev.nemomcp.draft.Timeline.Placed;
import dev.nemomcp.draft.Timeline.PlacedCaption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds where captions fall once their footage has been cut, sped up and moved. */
final class CaptionPlacing {
  private CaptionPlacing() {}

  static List<PlacedCaption> place(List<Caption> captions, List<Placed> clips) {
    List<PlacedCaption> placed = new ArrayList<>();
    for (Placed clip : clips) {
      for (int i = 0; i < captions.size(); i++) {
        Caption caption = captions.get(i);
        long from = Math.max(caption.sourceStartMillis(), clip.clip().sourceStartMillis());
        long to = Math.min(caption.sourceEndMillis(), clip.clip().sourceEndMillis());
        if (caption.mediaId().equals(clip.clip().mediaId()) && from < to) {
          placed.add(
              new PlacedCaption(
                  i, caption.text(), clip.timelineMillis(from), clip.timelineMillis(to)));
        }
      }
    }
    placed.sort(Comparator.comparingLong(PlacedCaption::startMillis));
    return List.copyOf(placed);
  }
}
