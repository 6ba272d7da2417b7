package dev.nemomcp.studio.render;

import dev.nemomcp.studio.render.RenderPlan.InsetPart;
import dev.nemomcp.studio.render.RenderPlan.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The clips' own sound as a filter graph. Runs that overlap lie on two buses in turn, each faded
 * towards the other; a bus is runs and silence, end to end.
 */
final class VoiceGraph {
  /** Reading on through a file for its sound costs next to nothing. */
  private static final double GAP_SECONDS = 60;

  /** Short enough to keep a word's first consonant, long enough to take the click. */
  private static final double JOIN_SECONDS = 0.02;

  private static final String SAMPLES =
      "aresample=48000:async=1:first_pts=0,aformat=sample_fmts=fltp:channel_layouts=stereo";

  /** Some recorders add an offset that nobody hears and that takes the room for loudness. */
  private static final String WITHOUT_OFFSET = "highpass=f=10";

  private final RenderPlan plan;
  private final FilterGraph graph;
  private final FrameGrid grid;
  private final List<SoundRun> runs;
  private final List<Integer> sounding;
  private final List<SourceInput> inputs;
  private final List<Segment> insets;
  private final List<SourceInput> insetInputs;

  VoiceGraph(RenderPlan plan, FilterGraph graph) {
    this.plan = plan;
    this.graph = graph;
    this.grid = plan.grid();
    this.runs = SoundRun.of(plan);
    this.sounding = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      if (runs.get(i).segment().hasSound()) {
        sounding.add(i);
      }
    }
    this.inputs =
        SourceInput.of(
            sounding.stream().map(i -> runs.get(i).segment()).toList(), grid, GAP_SECONDS);
    this.insets = plan.insets().stream().map(InsetPart::segment).filter(Segment::hasSound).toList();
    this.insetInputs =
        insets.stream().flatMap(s -> SourceInput.of(List.of(s), grid, 0).stream()).toList();
  }

  List<SourceInput> inputs() {
    return Stream.concat(inputs.stream(), insetInputs.stream()).toList();
  }

  /** Adds everything and returns its label: as many samples as the plan's frames take. */
  String voice() {
    Map<Integer, String> heard = new TreeMap<>();
    for (int i = 0; i < inputs.size(); i++) {
      SourceInput input = inputs.get(i);
      List<String> copies = graph.split(i + ":a:0", "asplit", input.readers().size());
      for (int r = 0; r < copies.size(); r++) {
        int run = sounding.get(input.readers().get(r));
        heard.put(run, run(copies.get(r), runs.get(run), input.seekSeconds()));
      }
    }
    List<String> buses = new ArrayList<>();
    for (List<Integer> bus : buses()) {
      buses.add(bus(bus, heard));
    }
    for (int i = 0; i < insets.size(); i++) {
      buses.add(inset(i));
    }
    String voice =
        buses.size() == 1
            ? buses.get(0)
            : graph.chain(
                buses, "amix=inputs=%d:normalize=0:dropout_transition=0".formatted(buses.size()));
    return graph.chain(voice, WITHOUT_OFFSET);
  }

  /** Which runs lie on which bus: an overlap changes over to the other. */
  private List<List<Integer>> buses() {
    List<List<Integer>> buses = List.of(new ArrayList<>(), new ArrayList<>());
    int bus = 0;
    for (int i = 0; i < runs.size(); i++) {
      if (runs.get(i).segment().overlapFrames() > 0) {
        bus = 1 - bus;
      }
      buses.get(bus).add(i);
    }
    return buses.get(1).isEmpty() ? buses.subList(0, 1) : buses;
  }

  private String bus(List<Integer> members, Map<Integer, String> heard) {
    List<String> parts = new ArrayList<>();
    long at = 0;
    for (int i : members) {
      if (heard.containsKey(i)) {
        Segment segment = runs.get(i).segment();
        addSilence(parts, grid.samples(segment.startFrame()) - at);
        parts.add(heard.get(i));
        at = grid.samples(segment.endFrame());
      }
    }
    addSilence(parts, grid.samples(plan.frames()) - at);
    return joined(parts);
  }

  /** As long as the whole, silent where it is not shown. */
  private String inset(int index) {
    Segment segment = insets.get(index);
    String label = inputs.size() + index + ":a:0";
    List<String> parts = new ArrayList<>();
    addSilence(parts, grid.samples(segment.startFrame()));
    parts.add(run(label, new SoundRun(segment, 0), insetInputs.get(index).seekSeconds()));
    addSilence(parts, grid.samples(plan.frames()) - grid.samples(segment.endFrame()));
    return joined(parts);
  }

  private String joined(List<String> parts) {
    return parts.size() == 1
        ? parts.get(0)
        : graph.chain(parts, "concat=n=%d:v=0:a=1".formatted(parts.size()));
  }

  private void addSilence(List<String> parts, long samples) {
    if (samples > 0) {
      parts.add(
          graph.chain(
              List.of(),
              "anullsrc=r=48000:cl=stereo,atrim=end_sample=%d,aformat=sample_fmts=fltp"
                  .formatted(samples)));
    }
  }

  private String run(String source, SoundRun run, double seekSeconds) {
    Segment segment = run.segment();
    Tempo tempo = new Tempo(segment.clip().speed());
    double start = segment.sourceStartSeconds() - seekSeconds;
    double end = segment.sourceEndSeconds(grid) - seekSeconds + tempo.marginSeconds();
    double lead = Math.min(start, tempo.marginSeconds());
    double seconds = grid.seconds(segment.frames());
    List<String> filters = new ArrayList<>();
    filters.add(
        "atrim=start=%s:end=%s,asetpts=PTS-%s/TB"
            .formatted(number(start - lead), number(end), number(start - lead)));
    filters.add(SAMPLES);
    filters.addAll(tempo.filters(lead));
    if (segment.clip().volume() != 1) {
      filters.add("volume=" + number(segment.clip().volume()));
    }
    filters.add("apad,atrim=end_sample=" + grid.samples(segment.frames()));
    filters.add(fade("in", 0, fadeSeconds(segment.overlapFrames(), seconds)));
    double out = fadeSeconds(run.nextOverlapFrames(), seconds);
    filters.add(fade("out", seconds - out, out));
    return graph.chain(source, String.join(",", filters));
  }

  private double fadeSeconds(int overlapFrames, double seconds) {
    double wanted = overlapFrames > 0 ? grid.seconds(overlapFrames) : JOIN_SECONDS;
    return Math.min(wanted, overlapFrames > 0 ? seconds : seconds / 2);
  }

  /** Equal power: two unlike sounds keep their loudness while one takes over. */
  private static String fade(String direction, double start, double seconds) {
    return "afade=t=%s:st=%s:d=%s:curve=qsin".formatted(direction, number(start), number(seconds));
  }

  private static String number(double value) {
    return FilterGraph.number(value);
  }
}
