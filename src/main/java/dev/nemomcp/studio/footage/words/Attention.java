package dev.nemomcp.studio.footage.words;

import static dev.nemomcp.studio.footage.words.ProtobufEdit.changed;
import static dev.nemomcp.studio.footage.words.ProtobufEdit.field;
import static dev.nemomcp.studio.footage.words.ProtobufEdit.joined;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which moment of the sound Moonshine's decoder looks at while it writes a token. Some of the heads
 * that look at the sound follow the voice faithfully, each at its own distance from a word's start;
 * they were found by trying all of them on speech whose words' times are known. The model as it is
 * published keeps them to itself, so they are added to what it puts out.
 */
final class Attention {
  /** How much sound the encoder puts into one of its frames. */
  private static final double FRAME_SECONDS = 384.0 / Recogniser.SAMPLE_RATE;

  /**
   * A head that follows the voice.
   *
   * @param afterStartSeconds how far behind a word's start it looks
   */
  private record Head(int layer, int number, double afterStartSeconds) {}

  private static final List<Head> FAITHFUL =
      List.of(new Head(5, 5, 0.073), new Head(5, 6, 0.022), new Head(6, 4, 0.116));

  /** The model that they were found in has so many layers of so many heads. */
  static final int LAYERS = 8;

  static final int HEADS = 8;

  // Numbers of fields in ONNX's messages.
  private static final int MODEL_GRAPH = 7;
  private static final int GRAPH_NODE = 1;
  private static final int GRAPH_OUTPUT = 12;
  private static final int NODE_OUTPUT = 2;
  private static final int NODE_ATTRIBUTE = 5;
  private static final int ATTRIBUTE_GRAPH = 6;
  private static final int VALUE_NAME = 1;
  private static final int VALUE_TYPE = 2;
  private static final int TYPE_TENSOR = 1;
  private static final int TENSOR_ELEMENT = 1;
  private static final int FLOAT = 1;

  private Attention() {}

  /**
   * The decoder with the faithful heads' layers among its outputs.
   *
   * @param decoder an ONNX file whose only node chooses between two graphs, with and without a
   *     memory of the tokens before
   */
  static byte[] exposed(byte[] decoder) {
    byte[] inside = outputs(Attention::inside);
    byte[] outside = outputs(Attention::outside);
    byte[] ofNode =
        joined(
            layers()
                .mapToObj(layer -> field(NODE_OUTPUT, bytes(outside(layer))))
                .toArray(byte[][]::new));
    return changed(
        decoder,
        MODEL_GRAPH,
        graph ->
            joined(
                changed(
                    graph,
                    GRAPH_NODE,
                    node ->
                        joined(
                            changed(
                                node,
                                NODE_ATTRIBUTE,
                                branch -> joined(branch, field(ATTRIBUTE_GRAPH, inside))),
                            ofNode)),
                outside));
  }

  /**
   * When the word starts that a token begins, in seconds.
   *
   * @param step what the decoder put out with the token
   */
  static double seconds(OrtSession.Result step) throws OrtException {
    double[] starts = new double[FAITHFUL.size()];
    for (int i = 0; i < starts.length; i++) {
      Head head = FAITHFUL.get(i);
      FloatBuffer looked =
          ((OnnxTensor) step.get(outside(head.layer())).orElseThrow()).getFloatBuffer();
      int frames = looked.remaining() / HEADS;
      int best = 0;
      for (int frame = 1; frame < frames; frame++) {
        int at = head.number() * frames;
        best = looked.get(at + frame) > looked.get(at + best) ? frame : best;
      }
      starts[i] = (best + 0.5) * FRAME_SECONDS - head.afterStartSeconds();
    }
    Arrays.sort(starts);
    return starts[starts.length / 2];
  }

  private static IntStream layers() {
    return FAITHFUL.stream().mapToInt(Head::layer).distinct();
  }

  private static byte[] outputs(IntFunction<String> name) {
    byte[] type = field(VALUE_TYPE, field(TYPE_TENSOR, field(TENSOR_ELEMENT, FLOAT)));
    Stream<byte[]> values =
        layers()
            .mapToObj(
                layer ->
                    field(GRAPH_OUTPUT, joined(field(VALUE_NAME, bytes(name.apply(layer))), type)));
    return joined(values.toArray(byte[][]::new));
  }

  private static String inside(int layer) {
    return "/model/decoder/layers." + layer + "/encoder_attn/Softmax_output_0";
  }

  private static String outside(int layer) {
    return "attention." + layer;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
