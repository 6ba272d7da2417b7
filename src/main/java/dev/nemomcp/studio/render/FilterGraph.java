package dev.nemomcp.studio.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A filter graph in FFmpeg's notation, one chain a line. */
final class FilterGraph {
  private final List<String> chains = new ArrayList<>();
  private int labels;

  /** Adds a chain from one label to a new one, which it returns. */
  String chain(String input, String filters) {
    return chain(List.of(input), filters);
  }

  /** Adds a chain from several labels, or none, to a new one. */
  String chain(List<String> inputs, String filters) {
    return chain(inputs, filters, 1).get(0);
  }

  /** Adds a chain that gives several labels. */
  List<String> chain(List<String> inputs, String filters, int outputs) {
    List<String> made = new ArrayList<>();
    for (int i = 0; i < outputs; i++) {
      made.add("n" + labels++);
    }
    chains.add(brackets(inputs) + filters + brackets(made));
    return made;
  }

  /** Adds the last chain, whose label FFmpeg maps to a file. */
  void end(String input, String filters, String output) {
    chains.add(brackets(List.of(input)) + filters + brackets(List.of(output)));
  }

  /** The label for so many readers: itself for one, copies for more. */
  List<String> split(String input, String splitter, int readers) {
    return readers == 1 ? List.of(input) : chain(List.of(input), splitter + "=" + readers, readers);
  }

  private static String brackets(List<String> names) {
    return names.isEmpty() ? "" : "[" + String.join("][", names) + "]";
  }

  /** A number as FFmpeg reads it: a point, no exponent. */
  static String number(double value) {
    String text = String.format(Locale.ROOT, "%.6f", value);
    return text.replaceFirst("\\.?0+$", "");
  }

  @Override
  public String toString() {
    return String.join(";\n", chains) + "\n";
  }
}
