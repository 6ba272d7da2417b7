package dev.nemomcp.studio.agent;

import dev.nemomcp.draft.Caption;
import dev.nemomcp.draft.Framing.Focus;
import dev.nemomcp.draft.Waveform;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Media;
import java.util.List;
import java.util.function.Consumer;

/** Footage that says what it is about to look at or listen for, as that can take its time. */
final class NarratedFootage implements Footage {
  private final Footage footage;
  private final Consumer<String> narrator;

  /**
   * @param narrator told {@code "stage.speech"} and the like before a look or listen
   */
  NarratedFootage(Footage footage, Consumer<String> narrator) {
    this.footage = footage;
    this.narrator = narrator;
  }

  @Override
  public List<Media> media() {
    return footage.media();
  }

  @Override
  public Media media(String mediaId) {
    return footage.media(mediaId);
  }

  @Override
  public List<Span> speech(String mediaId) throws Unavailable {
    narrator.accept("stage.speech");
    return footage.speech(mediaId);
  }

  @Override
  public List<Span> scenes(String mediaId) throws Unavailable {
    narrator.accept("stage.scenes");
    return footage.scenes(mediaId);
  }

  @Override
  public List<Caption> captions(String mediaId, boolean portrait) throws Unavailable {
    narrator.accept("stage.words");
    return footage.captions(mediaId, portrait);
  }

  @Override
  public boolean hasSubtitles(String mediaId) {
    return footage.hasSubtitles(mediaId);
  }

  @Override
  public List<Caption.Word> words(String mediaId) throws Unavailable {
    narrator.accept("stage.words");
    return footage.words(mediaId);
  }

  @Override
  public List<Focus> subject(String mediaId, double aspectRatio) throws Unavailable {
    narrator.accept("stage.subject");
    return footage.subject(mediaId, aspectRatio);
  }

  @Override
  public boolean cutsPeople(String mediaId, Span span, double aspectRatio) throws Unavailable {
    narrator.accept("stage.subject");
    return footage.cutsPeople(mediaId, span, aspectRatio);
  }

  @Override
  public double clarity(String mediaId, Span span) throws Unavailable {
    narrator.accept("stage.scenes");
    return footage.clarity(mediaId, span);
  }

  @Override
  public Loudness loudness(String mediaId) throws Unavailable {
    narrator.accept("stage.loudness");
    return footage.loudness(mediaId);
  }

  @Override
  public Waveform waveform(String mediaId) throws Unavailable {
    narrator.accept("stage.loudness");
    return footage.waveform(mediaId);
  }

  @Override
  public List<Long> beats(String mediaId) throws Unavailable {
    narrator.accept("stage.beats");
    return footage.beats(mediaId);
  }

  @Override
  public Tone tone(String mediaId) throws Unavailable {
    narrator.accept("stage.tone");
    return footage.tone(mediaId);
  }

  @Override
  public Tone tone(String mediaId, Span span) throws Unavailable {
    narrator.accept("stage.tone");
    return footage.tone(mediaId, span);
  }
}
