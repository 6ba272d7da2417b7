package dev.nemomcp.studio.render;

import dev.nemomcp.draft.Fades;
import dev.nemomcp.draft.Music;
import dev.nemomcp.studio.ffmpeg.Ffmpeg;
import dev.nemomcp.studio.ffmpeg.FfmpegFailed;
import dev.nemomcp.studio.ffmpeg.SafeInput;
import dev.nemomcp.studio.foley.Foley;
import dev.nemomcp.studio.foley.Sounds;
import dev.nemomcp.studio.music.Composer;
import dev.nemomcp.studio.render.RenderPlan.MusicPart;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the sound of a plan: the voice, the music under it, effects over both, each brought to its
 * loudness. Every level is measured, none is guessed.
 */
final class SoundTrack {
  private static final String MEASURE = "ebur128=framelog=quiet";
  private static final String MEASURE_PEAK = "ebur128=peak=true:framelog=quiet";
  private static final int KEY_RATE = 8000;
  private static final int CONTROL_RATE = 1000;

  /** Music without a voice lies this high where no loudness is asked for. */
  private static final double MUSIC_ALONE_LUFS = -16;

  private final RenderPlan plan;
  private final Ffmpeg ffmpeg;
  private final Composer composer;
  private final Path folder;
  private final Duration limit;

  /**
   * @param folder for what is made on the way
   * @param limit for each run of FFmpeg
   */
  SoundTrack(RenderPlan plan, Ffmpeg ffmpeg, Composer composer, Path folder, Duration limit) {
    this.plan = plan;
    this.ffmpeg = ffmpeg;
    this.composer = composer;
    this.folder = folder;
    this.limit = limit;
  }

  /** Encodes it to a file of its own, exactly as long as the picture. */
  Path encode(Encoding encoding) throws FfmpegFailed, IOException, InterruptedException {
    Measured voice = voice();
    Measured mix = plan.isMixed() ? mixed(voice) : voice;
    return new Mastering(ffmpeg, plan.mix(), folder, limit)
        .encode(mix.file(), mix.sound(), encoding);
  }

  /** A WAV file with what was measured on it. */
  private record Measured(Path file, MeasuredSound sound) {}

  private Measured voice() throws FfmpegFailed, IOException, InterruptedException {
    FilterGraph graph = new FilterGraph();
    VoiceGraph voice = new VoiceGraph(plan, graph);
    String label = voice.voice();
    List<List<String>> inputs = voice.inputs().stream().map(SourceInput::arguments).toList();
    VoiceCleanup cleanup = VoiceCleanup.of(plan);
    if (cleanup.parts().isEmpty()) {
      return voice(inputs, graph, label);
    }
    Path recorded = folder.resolve("recorded.pcm");
    graph.end(label, "anull", "recorded");
    run(
        "recorded",
        inputs,
        graph,
        List.of("-map", "[recorded]", "-f", "f32le", SafeInput.url(recorded)));
    List<List<String>> sounds = new ArrayList<>();
    sounds.add(raw(recorded, FrameGrid.SAMPLE_RATE, "stereo"));
    for (VoiceCleanup.Part part : cleanup.parts()) {
      Path cleaned = folder.resolve("cleaned-%d.pcm".formatted(sounds.size()));
      NoiseReduction.clean(recorded, part.range(), cleaned);
      sounds.add(raw(cleaned, FrameGrid.SAMPLE_RATE, "stereo"));
    }
    FilterGraph cleaned = new FilterGraph();
    return voice(sounds, cleaned, cleanup.voice(cleaned));
  }

  /** A file of 32 bit floats as an input. */
  private static List<String> raw(Path file, int sampleRate, String layout) {
    return List.of(
        "-f",
        "f32le",
        "-ar",
        Integer.toString(sampleRate),
        "-ch_layout",
        layout,
        "-i",
        SafeInput.url(file));
  }

  private Measured voice(List<List<String>> inputs, FilterGraph graph, String label)
      throws FfmpegFailed, IOException, InterruptedException {
    boolean alone = !plan.isMixed();
    Path file = folder.resolve("voice.wav");
    List<String> outputs = new ArrayList<>();
    if (alone) {
      graph.end(label, fades() + MEASURE_PEAK, "voice");
    } else {
      List<String> copies = graph.split(label, "asplit", 2);
      graph.end(copies.get(0), MEASURE, "voice");
      graph.end(
          copies.get(1),
          "pan=mono|c0=0.5*c0+0.5*c1,highpass=f=150,lowpass=f=3800,aresample=" + KEY_RATE,
          "key");
      outputs.addAll(List.of("-map", "[key]", "-f", "s16le", SafeInput.url(keyFile())));
    }
    outputs.addAll(0, wav("voice", file));
    return new Measured(file, MeasuredSound.fromLog(run("voice", inputs, graph, outputs)));
  }

  private Measured mixed(Measured voice) throws FfmpegFailed, IOException, InterruptedException {
    List<List<String>> inputs = new ArrayList<>();
    FilterGraph graph = new FilterGraph();
    inputs.add(List.of("-i", SafeInput.url(voice.file())));
    List<String> heard = new ArrayList<>(List.of("0:a:0"));
    if (!plan.music().isEmpty()) {
      heard.add(music(voice, inputs, graph));
    }
    if (!plan.soundEffects().isEmpty()) {
      inputs.add(raw(effects(), Foley.SAMPLE_RATE, "stereo"));
      heard.add(
          graph.chain(
              (inputs.size() - 1) + ":a:0",
              "volume=%sdB".formatted(number(voiceLevel(voice.sound()) - Foley.LOUDEST_DBFS))));
    }
    graph.end(
        graph.chain(heard, "amix=inputs=%d:normalize=0:duration=first".formatted(heard.size())),
        "aformat=sample_fmts=fltp," + fades() + MEASURE_PEAK,
        "mix");
    Path file = folder.resolve("mix.wav");
    String log = run("mix", inputs, graph, wav("mix", file));
    return new Measured(file, MeasuredSound.fromLog(log));
  }

  /** All music, out of the way of the voice; adds its inputs. */
  private String music(Measured voice, List<List<String>> inputs, FilterGraph graph)
      throws FfmpegFailed, IOException, InterruptedException {
    List<String> tracks = new ArrayList<>();
    for (MusicPart part : plan.music()) {
      Path track = track(part, inputs.size());
      double level = level(part, voice.sound()) - loudness(part, track);
      inputs.add(trackInput(part, track));
      tracks.add(graph.chain((inputs.size() - 1) + ":a:0", shaped(part, level)));
    }
    String music =
        tracks.size() == 1
            ? tracks.get(0)
            : graph.chain(
                tracks, "amix=inputs=%d:normalize=0:dropout_transition=0".formatted(tracks.size()));
    if (voice.sound().isAudible() && plan.mix().duckDb() > 0) {
      inputs.add(raw(control(), CONTROL_RATE, "mono"));
      String control =
          graph.chain(
              (inputs.size() - 1) + ":a:0",
              "aresample=48000,pan=stereo|c0=c0|c1=c0,aformat=sample_fmts=fltp,apad");
      music = graph.chain(List.of(music, control), "amultiply");
    }
    return music;
  }

  private Path effects() throws IOException {
    Path file = folder.resolve("effects.pcm");
    new Foley(Sounds.bundled())
        .perform(plan.soundEffects(), plan.grid().millis(plan.frames()), file);
    return file;
  }

  private Path track(MusicPart part, int number) throws IOException {
    if (part.music().source() instanceof Music.Composed piece) {
      Path file = folder.resolve("music-" + number + ".wav");
      composer.compose(piece, plan.grid().millis(part.frames()), file);
      return file;
    }
    return part.media().file();
  }

  private List<String> trackInput(MusicPart part, Path track) {
    return part.music().source() instanceof Music.Recorded
        ? SafeInput.of(track, "-stream_loop", "-1")
        : SafeInput.of(track);
  }

  private double loudness(MusicPart part, Path track)
      throws FfmpegFailed, IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(trackInput(part, track));
    arguments.addAll(List.of("-map", "0:a:0", "-af"));
    arguments.add(
        "atrim=start=%s:duration=%s,%s"
            .formatted(
                number(trackStartSeconds(part)),
                number(plan.grid().seconds(part.frames())),
                MEASURE));
    arguments.addAll(List.of("-f", "null", "-"));
    MeasuredSound measured = MeasuredSound.fromLog(ffmpeg.run(arguments, limit, millis -> {}));
    return measured.isAudible() ? measured.integratedLufs() : MUSIC_ALONE_LUFS;
  }

  private static double trackStartSeconds(MusicPart part) {
    return part.music().source() instanceof Music.Recorded recorded
        ? recorded.sourceStartMillis() / 1000.0
        : 0;
  }

  /** The loudness that a track is brought to, before it makes room for the voice. */
  private static double level(MusicPart part, MeasuredSound voice) {
    double volume = decibels(part.music().volume());
    return voiceLevel(voice) + volume - (voice.isMeant() ? 0 : decibels(Music.USUAL_VOLUME));
  }

  /** Where no voice is, the loudness that it would have. */
  private static double voiceLevel(MeasuredSound voice) {
    return voice.isMeant() ? voice.integratedLufs() : MUSIC_ALONE_LUFS;
  }

  private String shaped(MusicPart part, double gainDb) {
    Music music = part.music();
    double seconds = plan.grid().seconds(part.frames());
    double in = Math.min(music.fadeInMillis() / 1000.0, seconds / 2);
    double out = Math.min(music.fadeOutMillis() / 1000.0, seconds / 2);
    List<String> filters = new ArrayList<>();
    filters.add(
        "atrim=start=%s,asetpts=PTS-STARTPTS,aresample=48000,aformat=sample_fmts=fltp:channel_layouts=stereo"
            .formatted(number(trackStartSeconds(part))));
    filters.add("volume=%sdB".formatted(number(gainDb)));
    filters.add("apad,atrim=end_sample=" + plan.grid().samples(part.frames()));
    if (in > 0) {
      filters.add("afade=t=in:st=0:d=" + number(in));
    }
    if (out > 0) {
      filters.add("afade=t=out:st=%s:d=%s".formatted(number(seconds - out), number(out)));
    }
    if (part.startFrame() > 0) {
      filters.add("adelay=delays=%dS:all=1".formatted(plan.grid().samples(part.startFrame())));
    }
    filters.addAll(MusicGains.filters(music.gains()));
    filters.add("apad=whole_len=" + plan.grid().samples(plan.frames()));
    return String.join(",", filters);
  }

  /** Fades of the whole, as filters to go on with; may be empty. */
  private String fades() {
    Fades fades = plan.mix().soundFades();
    StringBuilder filters = new StringBuilder();
    if (fades.inMillis() > 0) {
      filters.append("afade=t=in:st=0:d=%s,".formatted(number(fades.inMillis() / 1000.0)));
    }
    if (fades.outMillis() > 0) {
      double seconds = fades.outMillis() / 1000.0;
      filters.append(
          "afade=t=out:st=%s:d=%s,"
              .formatted(number(Math.max(0, plan.seconds() - seconds)), number(seconds)));
    }
    return filters.toString();
  }

  private Path keyFile() {
    return folder.resolve("key.pcm");
  }

  /** Writes the music's gain over time, linear, as a signal that the music is multiplied with. */
  private Path control() throws IOException {
    double[] gains = Ducking.gainsDb(levels(), plan.mix().duckDb());
    int perStep = CONTROL_RATE * Ducking.STEP_MILLIS / 1000;
    ByteBuffer signal =
        ByteBuffer.allocate(gains.length * perStep * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < gains.length; i++) {
      double next = gains[Math.min(i + 1, gains.length - 1)];
      for (int s = 0; s < perStep; s++) {
        double decibels = gains[i] + (next - gains[i]) * s / perStep;
        signal.putFloat((float) Math.pow(10, decibels / 20));
      }
    }
    Path file = folder.resolve("ducking.pcm");
    Files.write(file, signal.array());
    return file;
  }

  private double[] levels() throws IOException {
    ByteBuffer key = ByteBuffer.wrap(Files.readAllBytes(keyFile())).order(ByteOrder.LITTLE_ENDIAN);
    int perStep = KEY_RATE * Ducking.STEP_MILLIS / 1000;
    double[] levels = new double[key.remaining() / Short.BYTES / perStep];
    for (int i = 0; i < levels.length; i++) {
      double sum = 0;
      for (int s = 0; s < perStep; s++) {
        double sample = key.getShort() / 32768.0;
        sum += sample * sample;
      }
      levels[i] = 10 * Math.log10(sum / perStep + 1e-12);
    }
    return levels;
  }

  private List<String> wav(String label, Path file) {
    // 32-bit float: what comes out above full scale is brought down later, not clipped.
    return List.of(
        "-map", "[" + label + "]", "-c:a", "pcm_f32le", "-rf64", "auto", SafeInput.url(file));
  }

  private String run(
      String name, List<List<String>> inputs, FilterGraph graph, List<String> outputs)
      throws FfmpegFailed, IOException, InterruptedException {
    Path script = folder.resolve(name + ".graph");
    Files.writeString(script, graph.toString());
    List<String> arguments = new ArrayList<>(List.of("-y"));
    inputs.forEach(arguments::addAll);
    arguments.addAll(List.of("-/filter_complex", script.toString()));
    arguments.addAll(outputs);
    return ffmpeg.run(arguments, limit, millis -> {});
  }

  private static double decibels(double factor) {
    return 20 * Math.log10(factor);
  }

  private static String number(double value) {
    return FilterGraph.number(value);
  }
}
