package dev.nemomcp.studio.footage.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaceDetectorTest {

  @Test
  void findsEachFaceOnceWhereItIs() throws Exception {
    try (FaceDetector detector = new FaceDetector()) {
      List<Face> faces =
          detector.faces(DrawnPeople.at(0.25, 0.75)).stream()
              .sorted(Comparator.comparingDouble(Face::x))
              .toList();

      assertThat(faces).hasSize(2);
      assertThat(faces.get(0).x()).isCloseTo(0.25, within(0.02));
      assertThat(faces.get(1).x()).isCloseTo(0.75, within(0.02));
      assertThat(faces).allMatch(face -> face.y() > 0.3 && face.y() < 0.6);
      assertThat(faces).allMatch(face -> face.width() > 0.1 && face.width() < 0.3);
    }
  }

  @Test
  void findsNoneOnAWall() throws Exception {
    try (FaceDetector detector = new FaceDetector()) {
      assertThat(detector.faces(DrawnPeople.at())).isEmpty();
    }
  }
}
