package dev.nemomcp.studio.footage.words;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * Changes a protobuf message as it lies in a file, knowing its fields' numbers only. What is behind
 * a message counts as more of it, so adding to it is appending.
 */
final class ProtobufEdit {
  private static final int VARINT = 0;
  private static final int EIGHT_BYTES = 1;
  private static final int LENGTH_AND_BYTES = 2;
  private static final int FOUR_BYTES = 5;

  private final byte[] message;
  private int at;

  private ProtobufEdit(byte[] message) {
    this.message = message;
  }

  /** The message with every part of that number changed, the rest as it was. */
  static byte[] changed(byte[] message, int field, UnaryOperator<byte[]> change) {
    return new ProtobufEdit(message).changed(field, change);
  }

  /** A field that holds a message or a text. */
  static byte[] field(int number, byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(content.length + 12);
    writeVarint(out, (long) number << 3 | LENGTH_AND_BYTES);
    writeVarint(out, content.length);
    out.writeBytes(content);
    return out.toByteArray();
  }

  /** A field that holds a number. */
  static byte[] field(int number, long value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writeVarint(out, (long) number << 3 | VARINT);
    writeVarint(out, value);
    return out.toByteArray();
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out =
        new ByteArrayOutputStream(Arrays.stream(parts).mapToInt(part -> part.length).sum());
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private byte[] changed(int field, UnaryOperator<byte[]> change) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(message.length + 1024);
    while (at < message.length) {
      int start = at;
      long key = varint();
      int kind = (int) (key & 7);
      int length =
          switch (kind) {
            case VARINT -> skipVarint();
            case EIGHT_BYTES -> 8;
            case LENGTH_AND_BYTES -> (int) varint();
            case FOUR_BYTES -> 4;
            default -> throw new IllegalArgumentException("no protobuf message");
          };
      if (length < 0 || length > message.length - at) {
        throw new IllegalArgumentException("no protobuf message");
      }
      if (kind == LENGTH_AND_BYTES && key >>> 3 == field) {
        out.writeBytes(field(field, change.apply(Arrays.copyOfRange(message, at, at + length))));
      } else {
        out.write(message, start, at + length - start);
      }
      at += length;
    }
    return out.toByteArray();
  }

  private int skipVarint() {
    varint();
    return 0;
  }

  private long varint() {
    long value = 0;
    for (int shift = 0; at < message.length && shift < 64; shift += 7) {
      byte next = message[at++];
      value |= (next & 0x7fL) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw new IllegalArgumentException("no protobuf message");
  }

  private static void writeVarint(ByteArrayOutputStream out, long value) {
    long left = value;
    while (left >= 0x80) {
      out.write((int) (left & 0x7f | 0x80));
      left >>>= 7;
    }
    out.write((int) left);
  }
}
