package dev.nemomcp.studio.footage.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeopleTest {
  private static final double NARROW = 0.316;

  @Test
  void oneIsNeverCut() {
    assertThat(cut(List.of(face(0.9, 0.2)))).isFalse();
  }

  @Test
  void twoSideBySideAreCutAndTwoHeadToHeadAreNot() {
    assertThat(cut(List.of(face(0.3, 0.15), face(0.7, 0.15)))).isTrue();
    assertThat(cut(List.of(face(0.45, 0.15), face(0.58, 0.15)))).isFalse();
  }

  @Test
  void somebodySmallInTheBackgroundDoesNotCount() {
    assertThat(cut(List.of(face(0.3, 0.2), face(0.8, 0.08)))).isFalse();
  }

  @Test
  void somebodyWhoOnlyPassesByDoesNotCount() {
    List<List<Face>> moments = new ArrayList<>(Collections.nCopies(8, List.of(face(0.3, 0.2))));
    moments.addAll(Collections.nCopies(2, List.of(face(0.3, 0.2), face(0.8, 0.2))));

    assertThat(People.wouldBeCut(moments, true, NARROW)).isFalse();
  }

  @Test
  void whereNobodyIsSeenNobodyIsCut() {
    assertThat(cut(List.of())).isFalse();
  }

  private static boolean cut(List<Face> faces) {
    return People.wouldBeCut(Collections.nCopies(5, faces), true, NARROW);
  }

  private static Face face(double x, double size) {
    return new Face(x, 0.4, size, size, 0.9);
  }
}
