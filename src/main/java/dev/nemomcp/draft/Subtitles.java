package dev.nemomcp.draft;

import dev.nemomcp.draft.Timeline.PlacedCaption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A draft's captions as a SubRip file ({@code .srt}), in the edited video's own time. */
public final class Subtitles {
  /** What other editors call their tracks of captions. */
  private static final Pattern CAPTION_TRACK = Pattern.compile("(?iu).*(caption|subtitle|字幕).*");

  private Subtitles() {}

  /** Empty where nothing is captioned. */
  public static String srt(Draft draft) {
    return write(Timeline.of(draft).captions());
  }

  /**
   * The captions of a draft of any make.
   *
   * @return empty where it has none that can be told
   */
  public static String srt(JsonNode draft) {
    List<PlacedCaption> captions = new ArrayList<>();
    double scale = SegmentProbe.millisPerUnit(draft);
    for (JsonNode track : draft.path("t")) {
      if (isCaptions(track)) {
        long at = 0;
        for (JsonNode json : track.path("sg")) {
          Outline.Segment segment = new SegmentProbe(json, scale).read(at);
          at = segment.endMillis();
          captions.add(
              new PlacedCaption(captions.size(), segment.name(), segment.startMillis(), at));
        }
      }
    }
    return write(captions);
  }

  private static boolean isCaptions(JsonNode track) {
    return track.path("tt").asInt(-1) == DraftFields.TEXT
        && (track.path("role").asString("").equals(DraftFields.CAPTIONS)
            || CAPTION_TRACK.matcher(track.path("name").asString("")).matches());
  }

  private static String write(List<PlacedCaption> captions) {
    StringBuilder srt = new StringBuilder();
    int number = 0;
    for (PlacedCaption caption : captions) {
      // An empty line ends a cue, so there can be none inside it.
      String text = caption.text().strip().replaceAll("\\s*\\R\\s*", "\n");
      if (!text.isEmpty()) {
        number++;
        srt.append(number)
            .append('\n')
            .append(time(caption.startMillis()))
            .append(" --> ")
            .append(time(caption.endMillis()))
            .append('\n')
            .append(text)
            .append("\n\n");
      }
    }
    return srt.toString();
  }

  /** {@code 01:02:03,004}. */
  private static String time(long millis) {
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d,%03d",
        millis / 3_600_000,
        millis / 60_000 % 60,
        millis / 1_000 % 60,
        millis % 1_000);
  }
}
