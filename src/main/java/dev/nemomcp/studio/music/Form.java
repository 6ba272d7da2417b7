package dev.nemomcp.studio.music;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The plan of a piece: which section each bar belongs to and which chord it has. */
record Form(List<Bar> bars) {

  /** A kind of section, with how much is going on in it. */
  enum Section {
    INTRO,
    VERSE,
    CHORUS,
    BRIDGE,
    ENDING
  }

  /**
   * @param section what the bar belongs to
   * @param take how many sections came before; the same for all bars of one section
   * @param indexInSection 0 for a section's first bar
   * @param lastOfSection a place for a fill
   * @param degree of its chord, 1 to 7
   */
  record Bar(Section section, int take, int indexInSection, boolean lastOfSection, int degree) {}

  private record Stretch(Section section, int bars) {}

  private static final List<Stretch> CYCLE =
      List.of(
          new Stretch(Section.VERSE, 8),
          new Stretch(Section.CHORUS, 8),
          new Stretch(Section.VERSE, 8),
          new Stretch(Section.BRIDGE, 4),
          new Stretch(Section.CHORUS, 8));

  static Form plan(Mood mood, int bars, Random random) {
    List<Bar> planned = new ArrayList<>();
    int body = bars - 1;
    int take = 0;
    List<Integer> last = List.of();
    for (Stretch stretch : stretches(body)) {
      List<List<Integer>> choices =
          stretch.section() == Section.CHORUS ? mood.chorus() : mood.verse();
      List<Integer> progression = choices.get(random.nextInt(choices.size()));
      if (progression.equals(last) && choices.size() > 1) {
        progression = choices.get((choices.indexOf(progression) + 1) % choices.size());
      }
      last = progression;
      for (int i = 0; i < stretch.bars(); i++) {
        boolean cadence = planned.size() == body - 1 && body > 2;
        int degree = cadence ? 5 : progression.get(i % progression.size());
        planned.add(new Bar(stretch.section(), take, i, i == stretch.bars() - 1, degree));
      }
      take++;
    }
    planned.add(new Bar(Section.ENDING, take, 0, false, 1));
    return new Form(List.copyOf(planned));
  }

  private static List<Stretch> stretches(int bars) {
    List<Stretch> stretches = new ArrayList<>();
    int intro = bars >= 24 ? 4 : bars >= 8 ? 2 : 0;
    if (intro > 0) {
      stretches.add(new Stretch(Section.INTRO, intro));
    }
    int left = bars - intro;
    for (int i = 0; left > 0; i++) {
      Stretch next = CYCLE.get(i % CYCLE.size());
      int whole = bars < 24 ? Math.max(4, next.bars() / 2) : next.bars();
      int length = left < whole + 3 ? left : whole;
      stretches.add(new Stretch(next.section(), length));
      left -= length;
    }
    return stretches;
  }
}
