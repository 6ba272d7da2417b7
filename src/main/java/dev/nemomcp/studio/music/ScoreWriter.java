package dev.nemomcp.studio.music;

import dev.nemomcp.studio.music.Form.Bar;
import dev.nemomcp.studio.music.Form.Section;
import dev.nemomcp.studio.music.Score.Drum;
import dev.nemomcp.studio.music.Score.Hit;
import dev.nemomcp.studio.music.Score.Note;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Writes a piece: the same mood, seed and meter give the same score. */
final class ScoreWriter {
  /** What the last chord leaves to silence, in seconds. */
  private static final double LAST_BREATH = 0.5;

  private static final int PHRASE_BARS = 4;

  private final Mood mood;
  private final Meter meter;
  private final Random random;
  private final Harmony harmony;
  private final List<Note> notes = new ArrayList<>();
  private final List<Hit> hits = new ArrayList<>();

  private ScoreWriter(Mood mood, long seed, Meter meter) {
    this.mood = mood;
    this.meter = meter;
    this.random = new Random(seed * 31 + mood.name().hashCode());
    this.harmony = new Harmony(mood, mood.keys().get(random.nextInt(mood.keys().size())));
  }

  static Score write(Mood mood, long seed, Meter meter) {
    return new ScoreWriter(mood, seed, meter).write();
  }

  private Score write() {
    List<Bar> bars = Form.plan(mood, meter.bars(), random).bars();
    Melody verseTune = Melody.invent(mood.melody().notesPerBar(), random);
    Melody chorusTune = Melody.invent(mood.melody().notesPerBar() + 1, random);
    int take = -1;
    Patterns patterns = null;
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      if (bar.take() != take) {
        take = bar.take();
        patterns = Patterns.choose(mood, random);
        // What comes again comes a little different.
        verseTune = verseTune.developed(random);
        chorusTune = chorusTune.developed(random);
      } else if (bar.indexInSection() % PHRASE_BARS == 0) {
        patterns = patterns.varied(mood, random);
      }
      boolean dominant = bar.degree() == 5 && i == bars.size() - 2;
      List<Integer> chord = harmony.chord(bar.degree(), dominant);
      if (bar.section() == Section.ENDING) {
        end(i, chord);
      } else {
        accompany(i, bar, chord, patterns);
        sing(i, bar, bar.section() == Section.CHORUS ? chorusTune : verseTune);
        strike(i, bar, patterns);
      }
    }
    notes.sort(Comparator.comparingDouble(Note::startSeconds));
    hits.sort(Comparator.comparingDouble(Hit::startSeconds));
    return new Score(List.copyOf(notes), List.copyOf(hits));
  }

  /** The rhythms that a phrase keeps to. */
  private record Patterns(
      String chords,
      String bass,
      String kick,
      String snare,
      String hat,
      String shaker,
      String clap) {
    static Patterns choose(Mood mood, Random random) {
      Mood.Kit kit = mood.drums();
      return new Patterns(
          one(mood.chords().rhythm(), random),
          one(mood.bass().rhythm(), random),
          one(kit.kick(), random),
          one(kit.snare(), random),
          one(kit.hat(), random),
          one(kit.shaker(), random),
          one(kit.clap(), random));
    }

    /** The drums go on; chords, bass and cymbal may find something new. */
    Patterns varied(Mood mood, Random random) {
      Patterns other = choose(mood, random);
      return new Patterns(other.chords, other.bass, kick, snare, other.hat, shaker, clap);
    }

    private static String one(List<String> choices, Random random) {
      return choices.isEmpty() ? "" : choices.get(random.nextInt(choices.size()));
    }
  }

  private void accompany(int bar, Bar at, List<Integer> chord, Patterns patterns) {
    if (at.section() != Section.BRIDGE || at.indexInSection() % 2 == 0) {
      play(bar, patterns.chords(), mood.chords(), (step, symbol) -> chord);
    }
    double start = meter.barStartSeconds(bar);
    double length = meter.barStartSeconds(bar + 1) - start;
    double padLevel = at.section() == Section.VERSE ? 0.7 : 1;
    for (int i = 0; i < chord.size(); i++) {
      double pan = chord.size() == 1 ? 0 : 2.0 * i / (chord.size() - 1) - 1;
      notes.add(
          new Note(
              start,
              length,
              chord.get(i),
              mood.pad().gain() * padLevel / chord.size(),
              mood.pad().timbre(),
              pan));
    }
    if (at.section() != Section.INTRO || at.indexInSection() >= 2) {
      int root = harmony.bassPitch(at.degree());
      play(
          bar,
          at.section() == Section.BRIDGE ? "R---------------" : patterns.bass(),
          mood.bass(),
          (step, symbol) -> List.of(root + (symbol == '5' ? 7 : symbol == '8' ? 12 : 0)));
    }
  }

  private interface Pitches {
    List<Integer> at(int step, char symbol);
  }

  private void play(int bar, String rhythm, Mood.Part part, Pitches pitches) {
    for (int step = 0; step < rhythm.length(); step++) {
      char symbol = rhythm.charAt(step);
      if (symbol == '.' || symbol == '-') {
        continue;
      }
      int end = step + 1;
      while (end < rhythm.length() && rhythm.charAt(end) == '-') {
        end++;
      }
      double start = meter.stepStartSeconds(bar, step, mood.swing());
      double length = meter.stepStartSeconds(bar, end, mood.swing()) - start;
      List<Integer> chord = pitches.at(step, symbol);
      double accent = step % 4 == 0 ? 1 : 0.82;
      for (int i = 0; i < chord.size(); i++) {
        double pan = chord.size() == 1 ? 0 : (2.0 * i / (chord.size() - 1) - 1) * 0.6;
        double level = part.gain() * accent * (0.94 + 0.12 * random.nextDouble());
        notes.add(
            new Note(
                start + human(step) + 0.006 * i,
                length,
                chord.get(i),
                level / Math.sqrt(chord.size()),
                part.timbre(),
                pan));
      }
    }
  }

  private void sing(int bar, Bar at, Melody tune) {
    boolean sings =
        switch (at.section()) {
          case CHORUS, BRIDGE -> true;
          case VERSE -> at.take() % 2 == 1 || at.indexInSection() >= 4;
          case INTRO, ENDING -> false;
        };
    if (!sings) {
      return;
    }
    int octave = mood.melody().octave() * mood.mode().size();
    for (Melody.Turn turn : tune.bar(at.indexInSection(), random)) {
      double start = meter.stepStartSeconds(bar, turn.step(), mood.swing());
      int pitch = harmony.scalePitch(at.degree() - 1 + turn.offset() + octave);
      while (pitch > 86) {
        pitch -= 12;
      }
      notes.add(
          new Note(
              start + human(turn.step()),
              turn.steps() * meter.secondsPerStep(),
              pitch,
              mood.melody().gain() * (0.9 + 0.2 * random.nextDouble()),
              mood.melody().timbre(),
              0.15));
    }
  }

  private void strike(int bar, Bar at, Patterns patterns) {
    if (mood.drums().isSilent()
        || at.section() == Section.INTRO && at.indexInSection() < 2
        || at.section() == Section.BRIDGE && at.indexInSection() < 2) {
      return;
    }
    boolean full = at.section() == Section.CHORUS || at.section() == Section.VERSE;
    strike(bar, patterns.kick(), Drum.KICK, 1);
    strike(bar, patterns.hat(), Drum.HAT, full ? 0.5 : 0.35);
    strike(bar, patterns.shaker(), Drum.SHAKER, 0.4);
    if (full) {
      strike(bar, at.lastOfSection() ? fill(patterns.snare()) : patterns.snare(), Drum.SNARE, 0.8);
      strike(bar, patterns.clap(), Drum.CLAP, 0.6);
    }
  }

  private static String fill(String snare) {
    return snare.isEmpty() ? snare : snare.substring(0, 12) + "x.xx";
  }

  private void strike(int bar, String rhythm, Drum drum, double level) {
    for (int step = 0; step < rhythm.length(); step++) {
      if (rhythm.charAt(step) == 'x') {
        double accent = step % 4 == 0 ? 1 : step % 2 == 0 ? 0.8 : 0.55;
        hits.add(
            new Hit(
                meter.stepStartSeconds(bar, step, mood.swing()) + human(step),
                drum,
                mood.drums().gain() * level * accent * (0.92 + 0.16 * random.nextDouble())));
      }
    }
  }

  /** Home: one chord that rings out, on the last bar's first beat. */
  private void end(int bar, List<Integer> chord) {
    double start = meter.barStartSeconds(bar);
    double length = Math.max(0.2, meter.endSeconds() - start - LAST_BREATH);
    notes.add(
        new Note(start, length, harmony.bassPitch(1), mood.bass().gain(), mood.bass().timbre(), 0));
    for (int i = 0; i < chord.size(); i++) {
      double pan = chord.size() == 1 ? 0 : 2.0 * i / (chord.size() - 1) - 1;
      double share = Math.sqrt(chord.size());
      notes.add(
          new Note(
              start + 0.03 * i,
              length,
              chord.get(i),
              mood.chords().gain() / share,
              mood.chords().timbre(),
              pan * 0.6));
      notes.add(
          new Note(
              start,
              length,
              chord.get(i),
              mood.pad().gain() / chord.size(),
              mood.pad().timbre(),
              pan));
    }
    if (!mood.drums().isSilent()) {
      hits.add(new Hit(start, Drum.KICK, mood.drums().gain()));
    }
  }

  /** Players are never quite on time, but together on the beat. */
  private double human(int step) {
    return step % 4 == 0 ? 0 : random.nextDouble() * 0.008;
  }
}
