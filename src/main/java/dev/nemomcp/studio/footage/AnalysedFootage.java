package dev.nemomcp.studio.footage;

import dev.nemomcp.draft.Caption;
import dev.nemomcp.draft.Framing.Focus;
import dev.nemomcp.draft.Waveform;
import dev.nemomcp.studio.footage.Media.Kind;
import dev.nemomcp.studio.footage.picture.Picture;
import dev.nemomcp.studio.footage.words.Transcript;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleConsumer;

/** A project's media, seen and heard by an {@link Analyst}. */
final class AnalysedFootage implements Footage {
  private final List<Media> uploads;
  private final Map<String, Media> known = new ConcurrentHashMap<>();
  private final Map<String, Path> sidecars;
  private final DoubleConsumer fetching;
  private final Analyst analyst;

  AnalysedFootage(
      List<Media> media, Map<String, Path> sidecars, DoubleConsumer fetching, Analyst analyst) {
    this.uploads = media.stream().filter(each -> !each.isDerived()).toList();
    media.forEach(each -> known.put(each.id(), each));
    this.sidecars = Map.copyOf(sidecars);
    this.fetching = fetching;
    this.analyst = analyst;
  }

  @Override
  public List<Media> media() {
    return uploads;
  }

  @Override
  public Media media(String mediaId) {
    Media found = known.get(mediaId);
    if (found == null) {
      throw new IllegalArgumentException("no such media: " + mediaId);
    }
    return found;
  }

  @Override
  public Media reversed(Reversal reversal, DoubleConsumer progress) throws Unavailable {
    Media made = analyst.reversed(media(reversal.mediaId()), reversal.span(), progress);
    known.put(made.id(), made);
    return made;
  }

  @Override
  public List<Span> speech(String mediaId) throws Unavailable {
    Media asked = media(mediaId);
    return asked.hasSound() ? analyst.speech(asked).phrases() : List.of();
  }

  @Override
  public List<Span> scenes(String mediaId) throws Unavailable {
    Media asked = media(mediaId);
    return asked.kind() == Kind.VIDEO
        ? analyst.picture(asked).scenes()
        : List.of(new Span(0, asked.durationMillis()));
  }

  @Override
  public List<Caption> captions(String mediaId, boolean portrait) throws Unavailable {
    return media(mediaId).isDerived() ? List.of() : transcript(mediaId).captions(mediaId, portrait);
  }

  @Override
  public List<Caption.Word> words(String mediaId) throws Unavailable {
    return media(mediaId).isDerived() ? List.of() : transcript(mediaId).words();
  }

  @Override
  public boolean hasSubtitles(String mediaId) {
    return sidecars.containsKey(mediaId) || media(mediaId).hasSubtitles();
  }

  private Transcript transcript(String mediaId) throws Unavailable {
    return analyst.transcript(media(mediaId), sidecars.get(mediaId), fetching);
  }

  @Override
  public List<Focus> subject(String mediaId, double aspectRatio) throws Unavailable {
    Media asked = media(mediaId);
    return asked.hasPicture()
        ? analyst.picture(asked).subject((double) asked.width() / asked.height(), aspectRatio)
        : List.of();
  }

  @Override
  public boolean cutsPeople(String mediaId, Span span, double aspectRatio) throws Unavailable {
    Media asked = media(mediaId);
    return asked.hasPicture()
        && analyst
            .picture(asked)
            .cutsPeople(span, (double) asked.width() / asked.height(), aspectRatio);
  }

  @Override
  public double clarity(String mediaId, Span span) throws Unavailable {
    Media asked = media(mediaId);
    return asked.kind() == Kind.VIDEO ? analyst.picture(asked).clarity(span) : 1;
  }

  @Override
  public Loudness loudness(String mediaId) throws Unavailable {
    Media asked = media(mediaId);
    return asked.hasSound() ? analyst.loudness(asked) : Loudness.SILENCE;
  }

  @Override
  public Waveform waveform(String mediaId) throws Unavailable {
    Media asked = media(mediaId);
    return asked.hasSound() ? analyst.waveform(asked) : Waveform.NONE;
  }

  @Override
  public List<Long> beats(String mediaId) throws Unavailable {
    Media asked = media(mediaId);
    return asked.hasSound() ? analyst.beats(asked) : List.of();
  }

  @Override
  public Tone tone(String mediaId) throws Unavailable {
    return picture(mediaId).tone();
  }

  @Override
  public Tone tone(String mediaId, Span span) throws Unavailable {
    return picture(mediaId).tone(span);
  }

  private Picture picture(String mediaId) throws Unavailable {
    Media asked = media(mediaId);
    if (!asked.hasPicture()) {
      throw new Unavailable(
          "“{0}” has no picture.", "Name a video or a photo of the project.", asked.name());
    }
    return analyst.picture(asked);
  }
}
