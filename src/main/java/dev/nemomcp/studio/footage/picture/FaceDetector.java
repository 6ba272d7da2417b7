package dev.nemomcp.studio.footage.picture;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * BlazeFace, full range: finds faces that are no smaller than a twelfth of the picture's length.
 */
final class FaceDetector implements AutoCloseable {
  /** The long side that a frame should have: the model sees a square of that many pixels. */
  static final int SIDE = 192;

  private static final int PLANE = SIDE * SIDE;
  private static final int GRID = 48;
  private static final int VALUES = 16;
  private static final double LEAST_SCORE = 0.6;
  private static final double SAME_FACE = 0.3;
  private static final long[] SHAPE = {1, Frame.PLANES, SIDE, SIDE};

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final float[] input = new float[Frame.PLANES * PLANE];
  private final float[] scores = new float[GRID * GRID];
  private final float[] regressions = new float[GRID * GRID * VALUES];

  FaceDetector() throws IOException {
    try (InputStream model = FaceDetector.class.getResourceAsStream("face_detection.onnx");
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      session = environment.createSession(model.readAllBytes(), options);
    } catch (OrtException e) {
      throw new IOException("The face model cannot be loaded: " + e.getMessage(), e);
    }
  }

  /** The faces of a frame, the surest first. */
  List<Face> faces(Frame frame) throws IOException {
    int left = (SIDE - frame.width()) / 2;
    int top = (SIDE - frame.height()) / 2;
    fill(frame, left, top);
    try (OnnxTensor image = OnnxTensor.createTensor(environment, FloatBuffer.wrap(input), SHAPE);
        OrtSession.Result result = session.run(Map.of("image", image))) {
      ((OnnxTensor) result.get("regressions").orElseThrow()).getFloatBuffer().get(regressions);
      ((OnnxTensor) result.get("scores").orElseThrow()).getFloatBuffer().get(scores);
    } catch (OrtException e) {
      throw new IOException("The face model failed: " + e.getMessage(), e);
    }
    List<Face> faces = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      double score = 1 / (1 + Math.exp(-scores[i]));
      if (score >= LEAST_SCORE) {
        double x = regressions[i * VALUES] + (i % GRID + 0.5) * SIDE / GRID;
        double y = regressions[i * VALUES + 1] + (i / GRID + 0.5) * SIDE / GRID;
        faces.add(
            new Face(
                (x - left) / frame.width(),
                (y - top) / frame.height(),
                regressions[i * VALUES + 2] / (double) frame.width(),
                regressions[i * VALUES + 3] / (double) frame.height(),
                score));
      }
    }
    return onceEach(faces);
  }

  /** Each face is found by several of the model's cells. */
  private static List<Face> onceEach(List<Face> found) {
    found.sort(Comparator.comparingDouble(Face::score).reversed());
    List<Face> faces = new ArrayList<>();
    for (Face face : found) {
      if (faces.stream().noneMatch(known -> known.overlap(face) > SAME_FACE)) {
        faces.add(face);
      }
    }
    return faces;
  }

  /** The frame in the middle of a black square, as red, green and blue, −1…1. */
  private void fill(Frame frame, int left, int top) {
    Arrays.fill(input, -1);
    for (int y = 0; y < frame.height(); y++) {
      for (int x = 0; x < frame.width(); x++) {
        int from = y * frame.width() + x;
        int to = (y + top) * SIDE + x + left;
        double light = (frame.luma(from) - 16) * 1.164;
        double blue = frame.blue(from) - 128;
        double red = frame.red(from) - 128;
        input[to] = level(light + 1.596 * red);
        input[PLANE + to] = level(light - 0.392 * blue - 0.813 * red);
        input[2 * PLANE + to] = level(light + 2.017 * blue);
      }
    }
  }

  private static float level(double value) {
    return (float) (Math.max(0, Math.min(255, value)) / 127.5 - 1);
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }
}
