package dev.nemomcp.studio.footage.words;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The speech model Moonshine: sound in, text out. One encoder run, then one decoder run for each
 * token, which hands its memory (keys and values of its layers) to the next.
 */
final class Moonshine implements Recogniser {
  /** The model was trained for that pace; more tokens are a loop. */
  private static final double MOST_TOKENS_PER_SECOND = 6.5;

  private static final String PAST = "past_key_values.";
  private static final String PRESENT = "present.";

  /** Keys and values, of the text and of the sound. */
  private static final int MEMORIES_PER_LAYER = 4;

  private static final int THREADS =
      Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors()));

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession encoder;
  private final OrtSession decoder;
  private final Vocabulary vocabulary;
  private final boolean tellsMoments;
  private final List<String> layers = new ArrayList<>();
  private long[] emptyShape = {};

  /**
   * @param folder with the two files of the model
   */
  Moonshine(Path folder) throws IOException {
    this.vocabulary = Vocabulary.load();
    try {
      encoder = session(Files.readAllBytes(folder.resolve(SpeechModel.ENCODER)));
      byte[] published = Files.readAllBytes(folder.resolve(SpeechModel.DECODER));
      Optional<OrtSession> telling = telling(published);
      decoder = telling.isPresent() ? telling.get() : session(published);
      for (NodeInfo input : decoder.getInputInfo().values()) {
        if (input.getName().startsWith(PAST)) {
          layers.add(input.getName().substring(PAST.length()));
          long[] shape = ((TensorInfo) input.getInfo()).getShape();
          emptyShape = new long[] {0, shape[1], 1, shape[3]};
        }
      }
      // A smaller model has other heads in the same places.
      tellsMoments =
          telling.isPresent()
              && layers.size() == Attention.LAYERS * MEMORIES_PER_LAYER
              && emptyShape[1] == Attention.HEADS;
    } catch (OrtException e) {
      throw new IOException("The speech model cannot be loaded: " + e.getMessage(), e);
    }
  }

  @Override
  public Heard hear(float[] samples) throws IOException {
    long[] shape = {1, samples.length};
    try (OnnxTensor sound = OnnxTensor.createTensor(environment, FloatBuffer.wrap(samples), shape);
        OrtSession.Result encoded = encoder.run(Map.of("input_values", sound))) {
      int most = (int) Math.ceil(samples.length * MOST_TOKENS_PER_SECOND / SAMPLE_RATE);
      return decode((OnnxTensor) encoded.get(0), most);
    } catch (OrtException e) {
      throw new IOException("The speech model failed: " + e.getMessage(), e);
    }
  }

  private Heard decode(OnnxTensor encoded, int most) throws OrtException {
    List<Integer> tokens = new ArrayList<>();
    List<Moment> moments = new ArrayList<>();
    double logProbability = 0;
    int token = Vocabulary.START;
    // The first run's memory of the sound serves all others; of the text, only the last counts.
    OrtSession.Result first = null;
    OrtSession.Result last = null;
    try (OnnxTensor empty =
        OnnxTensor.createTensor(environment, FloatBuffer.allocate(0), emptyShape)) {
      while (tokens.size() < most && token != Vocabulary.END) {
        OrtSession.Result step = step(token, encoded, first, last, empty);
        float[] scores = scores(step);
        token = best(scores);
        logProbability += scores[token] - logSum(scores);
        if (tellsMoments && token != Vocabulary.END) {
          moments.add(new Moment(letters(tokens), Attention.seconds(step)));
        }
        if (first == null) {
          first = step;
        } else {
          close(last);
          last = step;
        }
        if (token != Vocabulary.END) {
          tokens.add(token);
        }
      }
      return new Heard(vocabulary.text(tokens), logProbability / (tokens.size() + 1), moments);
    } finally {
      close(first);
      close(last);
    }
  }

  private int letters(List<Integer> tokens) {
    return (int)
        vocabulary.text(tokens).codePoints().filter(c -> !Character.isWhitespace(c)).count();
  }

  private OrtSession.Result step(
      int token,
      OnnxTensor encoded,
      OrtSession.Result first,
      OrtSession.Result last,
      OnnxTensor empty)
      throws OrtException {
    try (OnnxTensor ids =
            OnnxTensor.createTensor(
                environment, LongBuffer.wrap(new long[] {token}), new long[] {1, 1});
        OnnxTensor hasPast = OnnxTensor.createTensor(environment, new boolean[] {first != null})) {
      Map<String, OnnxTensor> inputs = new HashMap<>();
      inputs.put("input_ids", ids);
      inputs.put("encoder_hidden_states", encoded);
      inputs.put("use_cache_branch", hasPast);
      for (String layer : layers) {
        OrtSession.Result past = last == null || layer.contains("encoder") ? first : last;
        inputs.put(PAST + layer, past == null ? empty : tensor(past, PRESENT + layer));
      }
      return decoder.run(inputs);
    }
  }

  private static OnnxTensor tensor(OrtSession.Result result, String name) {
    return (OnnxTensor) result.get(name).orElseThrow();
  }

  private static float[] scores(OrtSession.Result step) {
    FloatBuffer buffer = tensor(step, "logits").getFloatBuffer();
    float[] scores = new float[buffer.remaining()];
    buffer.get(scores);
    return scores;
  }

  private static int best(float[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }

  private static double logSum(float[] scores) {
    float most = scores[best(scores)];
    double sum = 0;
    for (float score : scores) {
      sum += Math.exp(score - most);
    }
    return most + Math.log(sum);
  }

  private static void close(OrtSession.Result result) {
    if (result != null) {
      result.close();
    }
  }

  /** The decoder that tells what it looks at; empty where it is built in another way. */
  private Optional<OrtSession> telling(byte[] decoder) {
    try {
      return Optional.of(session(Attention.exposed(decoder)));
    } catch (OrtException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private OrtSession session(byte[] model) throws OrtException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(THREADS);
      options.setInterOpNumThreads(1);
      return environment.createSession(model, options);
    }
  }

  @Override
  public boolean knowsEnglishOnly() {
    return true;
  }

  @Override
  public void close() {
    try {
      encoder.close();
      decoder.close();
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }
}
