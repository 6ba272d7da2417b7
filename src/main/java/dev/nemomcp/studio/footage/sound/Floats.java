package dev.nemomcp.studio.footage.sound;

import java.util.Arrays;

/** A list of numbers that grows, without a box around each. */
final class Floats {
  private float[] values = new float[1024];
  private int size;

  void add(float value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  float[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
