package dev.nemomcp.nemo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Tells whether a file is media to its end: an MP4's boxes must fill it exactly and hold its index,
 * of other formats only the beginning is known.
 */
final class WholeMedia {
  private static final int BOX_HEAD_BYTES = 16;

  private WholeMedia() {}

  static boolean isWhole(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      byte[] head = head(channel, 0).array();
      return MediaContent.isBoxed(head) ? isWholeMp4(channel) : MediaContent.of(head).isMedia();
    }
  }

  private static boolean isWholeMp4(FileChannel channel) throws IOException {
    long size = channel.size();
    boolean indexed = false;
    long at = 0;
    while (at < size) {
      ByteBuffer head = head(channel, at);
      long length = head.getInt(0) & 0xFFFFFFFFL;
      if (length == 1) {
        length = head.getLong(8);
      } else if (length == 0) {
        length = size - at;
      }
      if (length < 8 || length > size - at) {
        return false;
      }
      indexed |= new String(head.array(), 4, 4, StandardCharsets.ISO_8859_1).equals("moov");
      at += length;
    }
    return indexed;
  }

  private static ByteBuffer head(FileChannel channel, long at) throws IOException {
    ByteBuffer head = ByteBuffer.allocate(BOX_HEAD_BYTES);
    while (head.hasRemaining()) {
      if (channel.read(head, at + head.position()) < 0) {
        break;
      }
    }
    return head;
  }
}
