package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Caption;
import dev.nemomcp.draft.Framing.Focus;
import dev.nemomcp.draft.Waveform;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Media;
import dev.nemomcp.studio.footage.Reversal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleConsumer;

/** Footage that a test makes up. */
public final class FakeFootage implements Footage {
  private final Map<String, Media> media = new LinkedHashMap<>();
  private final Map<String, Media> made = new LinkedHashMap<>();
  private final Map<String, List<Span>> speech = new HashMap<>();
  private final Map<String, List<Span>> scenes = new HashMap<>();
  private final Map<String, List<Caption>> captions = new HashMap<>();
  private final Map<String, List<Caption.Word>> words = new HashMap<>();
  private final Map<String, List<Focus>> subjects = new HashMap<>();
  private final Map<String, List<Span>> shaky = new HashMap<>();
  private final Map<String, List<Span>> farApart = new HashMap<>();
  private final Map<String, List<Long>> beats = new HashMap<>();
  private final Map<String, List<Tone>> tones = new HashMap<>();
  private final Set<String> subtitled = new HashSet<>();
  private Unavailable deaf;

  /** A 1920×1080 video with sound; its id is its name. */
  public FakeFootage video(String name, double seconds) {
    return video(name, seconds, 1920, 1080, 30);
  }

  FakeFootage video(String name, double seconds, int width, int height, double rate) {
    return add(name, Media.Kind.VIDEO, seconds, width, height, rate, true);
  }

  FakeFootage silentVideo(String name, double seconds) {
    return add(name, Media.Kind.VIDEO, seconds, 1920, 1080, 30, false);
  }

  FakeFootage photo(String name, int width, int height) {
    return add(name, Media.Kind.IMAGE, 0, width, height, 0, false);
  }

  FakeFootage sound(String name, double seconds) {
    return add(name, Media.Kind.AUDIO, seconds, 0, 0, 0, true);
  }

  private FakeFootage add(
      String name,
      Media.Kind kind,
      double seconds,
      int width,
      int height,
      double rate,
      boolean sound) {
    media.put(
        name,
        new Media(
            name,
            name,
            Path.of(name),
            kind,
            Math.round(seconds * 1000),
            width,
            height,
            rate,
            false,
            false,
            sound,
            false));
    return this;
  }

  /** Pairs of seconds: start, end, start, end. */
  FakeFootage spoken(String name, double... seconds) {
    speech.put(name, spans(seconds));
    return this;
  }

  /** Where scenes begin after the first, in seconds. */
  FakeFootage sceneChanges(String name, double... seconds) {
    List<Span> found = new ArrayList<>();
    long start = 0;
    for (double second : seconds) {
      found.add(new Span(start, Math.round(second * 1000)));
      start = Math.round(second * 1000);
    }
    found.add(new Span(start, media.get(name).durationMillis()));
    scenes.put(name, found);
    return this;
  }

  /** How colourful each scene is, 0…1. */
  FakeFootage colours(String name, double... saturations) {
    List<Tone> found = new ArrayList<>();
    for (double saturation : saturations) {
      found.add(new Tone(0.5, 0.5, saturation));
    }
    tones.put(name, found);
    return this;
  }

  FakeFootage tone(String name, Tone tone) {
    tones.put(name, List.of(tone));
    return this;
  }

  FakeFootage captioned(String name, double start, double end, String text) {
    captions
        .computeIfAbsent(name, n -> new ArrayList<>())
        .add(new Caption(name, Math.round(start * 1000), Math.round(end * 1000), text, List.of()));
    return this;
  }

  /** What is said was written down by somebody. */
  FakeFootage subtitled(String name) {
    subtitled.add(name);
    return this;
  }

  FakeFootage word(String name, double start, double end, String text) {
    words
        .computeIfAbsent(name, n -> new ArrayList<>())
        .add(new Caption.Word(text, Math.round(start * 1000), Math.round(end * 1000)));
    return this;
  }

  /** Words of 0.3 s each, one every half second. */
  public FakeFootage says(String name, double start, String sentence) {
    double at = start;
    for (String text : sentence.split(" ")) {
      word(name, at, at + 0.3, text);
      at += 0.5;
    }
    return this;
  }

  FakeFootage subject(String name, Focus... path) {
    subjects.put(name, List.of(path));
    return this;
  }

  FakeFootage shaky(String name, double... seconds) {
    shaky.put(name, spans(seconds));
    return this;
  }

  /** Two people who sit so far apart that no crop holds both. */
  FakeFootage twoFarApart(String name) {
    return twoFarApart(name, 0, media.get(name).durationMillis() / 1000.0);
  }

  /** The same, in these pairs of seconds. */
  FakeFootage twoFarApart(String name, double... seconds) {
    farApart.put(name, spans(seconds));
    return this;
  }

  FakeFootage beatsEvery(String name, double seconds) {
    List<Long> found = new ArrayList<>();
    for (double at = 0; at * 1000 < media.get(name).durationMillis(); at += seconds) {
      found.add(Math.round(at * 1000));
    }
    beats.put(name, found);
    return this;
  }

  /** From now on words cannot be understood. */
  public FakeFootage deaf(String reason, String remedy) {
    deaf = new Unavailable(reason, remedy);
    return this;
  }

  static List<Span> spans(double... seconds) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < seconds.length; i += 2) {
      spans.add(new Span(Math.round(seconds[i] * 1000), Math.round(seconds[i + 1] * 1000)));
    }
    return spans;
  }

  @Override
  public List<Media> media() {
    return List.copyOf(media.values());
  }

  @Override
  public Media media(String mediaId) {
    return media.getOrDefault(mediaId, made.get(mediaId));
  }

  /** What was made of it, each once. */
  List<String> made() {
    return List.copyOf(made.keySet());
  }

  @Override
  public Media reversed(Reversal reversal, DoubleConsumer progress) {
    Media from = media.get(reversal.mediaId());
    Media turned =
        new Media(
            reversal.id(),
            from.name() + " (reversed)",
            from.file(),
            from.kind(),
            reversal.span().durationMillis(),
            from.width(),
            from.height(),
            from.framesPerSecond(),
            false,
            false,
            from.hasSound(),
            false);
    made.put(turned.id(), turned);
    return turned;
  }

  @Override
  public List<Span> speech(String mediaId) {
    return speech.getOrDefault(mediaId, List.of());
  }

  @Override
  public List<Span> scenes(String mediaId) {
    return scenes.getOrDefault(mediaId, List.of(new Span(0, media(mediaId).durationMillis())));
  }

  @Override
  public List<Caption> captions(String mediaId, boolean portrait) throws Unavailable {
    if (deaf != null) {
      throw deaf;
    }
    List<Caption> found = captions.getOrDefault(mediaId, List.of());
    return portrait
        ? found.stream().map(c -> c.withText(c.text().replace(' ', '\n'))).toList()
        : List.copyOf(found);
  }

  @Override
  public boolean hasSubtitles(String mediaId) {
    return subtitled.contains(mediaId);
  }

  @Override
  public List<Caption.Word> words(String mediaId) throws Unavailable {
    if (deaf != null) {
      throw deaf;
    }
    return words.getOrDefault(mediaId, List.of());
  }

  @Override
  public List<Focus> subject(String mediaId, double aspectRatio) {
    return subjects.getOrDefault(mediaId, List.of());
  }

  @Override
  public boolean cutsPeople(String mediaId, Span span, double aspectRatio) {
    return farApart.getOrDefault(mediaId, List.of()).stream()
        .anyMatch(s -> s.startMillis() <= span.startMillis() && span.endMillis() <= s.endMillis());
  }

  @Override
  public double clarity(String mediaId, Span span) {
    List<Span> spoiled = shaky.getOrDefault(mediaId, List.of());
    return spoiled.stream()
            .anyMatch(s -> s.startMillis() < span.endMillis() && span.startMillis() < s.endMillis())
        ? 0.1
        : 1;
  }

  @Override
  public Loudness loudness(String mediaId) {
    return new Loudness(-20, -3);
  }

  @Override
  public Waveform waveform(String mediaId) {
    return Waveform.NONE;
  }

  @Override
  public List<Long> beats(String mediaId) {
    return beats.getOrDefault(mediaId, List.of());
  }

  @Override
  public Tone tone(String mediaId) {
    return tones.getOrDefault(mediaId, List.of(new Tone(0.5, 0.5, 0.3))).get(0);
  }

  @Override
  public Tone tone(String mediaId, Span span) {
    List<Tone> found = tones.getOrDefault(mediaId, List.of());
    List<Span> in = scenes(mediaId);
    for (int i = 0; i < in.size() && i < found.size(); i++) {
      long middle = (span.startMillis() + span.endMillis()) / 2;
      if (in.get(i).startMillis() <= middle && middle < in.get(i).endMillis()) {
        return found.get(i);
      }
    }
    return tone(mediaId);
  }
}
