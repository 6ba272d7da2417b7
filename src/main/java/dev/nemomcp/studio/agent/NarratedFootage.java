package dev.nemomcp.studio.agent;

import dev.nemomcp.draft.Caption;
import dev.nemomcp.draft.Framing.Focus;
import dev.nemomcp.draft.Waveform;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Media;
import dev.nemomcp.studio.footage.Reversal;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/** Footage that says what it is about to look at or listen for, as that can take its time. */
final class NarratedFootage implements Footage {
  private final Footage footage;
  private final Narrator narrator;
  private final Consumer<Media> keeper;

  /**
   * @param narrator told before a look or listen
   * @param keeper told of every medium that is made of the footage
   */
  NarratedFootage(Footage footage, Narrator narrator, Consumer<Media> keeper) {
    this.footage = footage;
    this.narrator = narrator;
    this.keeper = keeper;
  }

  /** Says what is going on. */
  @FunctionalInterface
  interface Narrator {
    /**
     * @param stage {@code "stage.speech"} and the like
     * @param values that its sentence holds
     */
    void tell(String stage, Object... values);
  }

  @Override
  public List<Media> media() {
    return footage.media();
  }

  @Override
  public Media media(String mediaId) {
    return footage.media(mediaId);
  }

  /** In steps of ten percent, as every one is told. */
  @Override
  public Media reversed(Reversal reversal, DoubleConsumer progress) throws Unavailable {
    narrator.tell("stage.reversing", 0);
    Media made =
        footage.reversed(
            reversal,
            share -> {
              narrator.tell("stage.reversing", (int) (share * 10) * 10);
              progress.accept(share);
            });
    keeper.accept(made);
    return made;
  }

  @Override
  public List<Span> speech(String mediaId) throws Unavailable {
    narrator.tell("stage.speech");
    return footage.speech(mediaId);
  }

  @Override
  public List<Span> scenes(String mediaId) throws Unavailable {
    narrator.tell("stage.scenes");
    return footage.scenes(mediaId);
  }

  @Override
  public List<Caption> captions(String mediaId, boolean portrait) throws Unavailable {
    narrator.tell("stage.words");
    return footage.captions(mediaId, portrait);
  }

  @Override
  public boolean hasSubtitles(String mediaId) {
    return footage.hasSubtitles(mediaId);
  }

  @Override
  public List<Caption.Word> words(String mediaId) throws Unavailable {
    narrator.tell("stage.words");
    return footage.words(mediaId);
  }

  @Override
  public List<Focus> subject(String mediaId, double aspectRatio) throws Unavailable {
    narrator.tell("stage.subject");
    return footage.subject(mediaId, aspectRatio);
  }

  @Override
  public boolean cutsPeople(String mediaId, Span span, double aspectRatio) throws Unavailable {
    narrator.tell("stage.subject");
    return footage.cutsPeople(mediaId, span, aspectRatio);
  }

  @Override
  public double clarity(String mediaId, Span span) throws Unavailable {
    narrator.tell("stage.scenes");
    return footage.clarity(mediaId, span);
  }

  @Override
  public Loudness loudness(String mediaId) throws Unavailable {
    narrator.tell("stage.loudness");
    return footage.loudness(mediaId);
  }

  @Override
  public Waveform waveform(String mediaId) throws Unavailable {
    narrator.tell("stage.loudness");
    return footage.waveform(mediaId);
  }

  @Override
  public List<Long> beats(String mediaId) throws Unavailable {
    narrator.tell("stage.beats");
    return footage.beats(mediaId);
  }

  @Override
  public Tone tone(String mediaId) throws Unavailable {
    narrator.tell("stage.tone");
    return footage.tone(mediaId);
  }

  @Override
  public Tone tone(String mediaId, Span span) throws Unavailable {
    narrator.tell("stage.tone");
    return footage.tone(mediaId, span);
  }
}
