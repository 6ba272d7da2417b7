package dev.nemomcp.studio.footage.sound;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;

/**
 * Silero VAD, version 5: how likely it is that somebody speaks, window after window. It remembers
 * what it heard before, so one instance serves one recording, from start to end.
 */
final class VoiceModel implements AutoCloseable {
  static final int SAMPLE_RATE = 16_000;
  static final int WINDOW = 512;

  /** The model wants the end of the window before, too. */
  private static final int CONTEXT = 64;

  private static final int STATE = 2 * 128;
  private static final long[] STATE_SHAPE = {2, 1, 128};
  private static final long[] INPUT_SHAPE = {1, CONTEXT + WINDOW};

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final OnnxTensor sampleRate;
  private final float[] input = new float[CONTEXT + WINDOW];
  private final float[] state = new float[STATE];

  VoiceModel() throws IOException {
    try (InputStream model = VoiceModel.class.getResourceAsStream("silero_vad.onnx");
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      session = environment.createSession(model.readAllBytes(), options);
      sampleRate =
          OnnxTensor.createTensor(
              environment, LongBuffer.wrap(new long[] {SAMPLE_RATE}), new long[] {});
    } catch (OrtException e) {
      throw new IOException("The voice model cannot be loaded: " + e.getMessage(), e);
    }
  }

  /**
   * Listens to the next window.
   *
   * @param samples {@link #WINDOW} of them, −1…1
   * @return 0…1
   */
  float voice(float[] samples) throws IOException {
    System.arraycopy(input, WINDOW, input, 0, CONTEXT);
    System.arraycopy(samples, 0, input, CONTEXT, WINDOW);
    try (OnnxTensor sound =
            OnnxTensor.createTensor(environment, FloatBuffer.wrap(input), INPUT_SHAPE);
        OnnxTensor before =
            OnnxTensor.createTensor(environment, FloatBuffer.wrap(state), STATE_SHAPE);
        OrtSession.Result result =
            session.run(Map.of("input", sound, "state", before, "sr", sampleRate))) {
      ((OnnxTensor) result.get(1)).getFloatBuffer().get(state);
      return ((OnnxTensor) result.get(0)).getFloatBuffer().get(0);
    } catch (OrtException e) {
      throw new IOException("The voice model failed: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    sampleRate.close();
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }
}
