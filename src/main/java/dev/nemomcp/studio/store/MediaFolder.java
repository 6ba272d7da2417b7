package dev.nemomcp.studio.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Footage on disk, each file once, under the SHA-256 of its content. A file arrives under a passing
 * name and moves into its place when it is whole, so that nobody ever sees half of one.
 */
public final class MediaFolder {
  private static final Duration STALE = Duration.ofDays(1);

  private final Path incoming;
  private final Path footage;

  public MediaFolder(Path dataFolder) throws IOException {
    incoming = Files.createDirectories(dataFolder.resolve("incoming"));
    footage = Files.createDirectories(dataFolder.resolve("footage"));
  }

  /** Where files may be written until they are whole. */
  public Path incoming() {
    return incoming;
  }

  /** A name for a file that is about to arrive; nothing is there yet. */
  public Path newArrival() {
    return incoming.resolve(UUID.randomUUID().toString());
  }

  /** SHA-256 of a file's content, hexadecimal. */
  public static String hashOf(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        DigestInputStream digest = new DigestInputStream(in, sha256())) {
      digest.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.getMessageDigest().digest());
    }
  }

  /**
   * Moves a whole file to its place; the same content that is there already stays.
   *
   * @param hash SHA-256 of its content
   * @param extension without the dot; only a help to those who look into the folder
   * @return where it lies now
   */
  public Path keep(Path arrival, String hash, String extension) throws IOException {
    Path folder = Files.createDirectories(footage.resolve(hash.substring(0, 2)));
    String suffix =
        extension.matches("[A-Za-z0-9]{1,5}") ? "." + extension.toLowerCase(Locale.ROOT) : "";
    Path place = folder.resolve(hash + suffix);
    return Files.move(arrival, place, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Deletes what arrived in part and was left behind. */
  public void sweep(InstantSource clock) throws IOException {
    Instant before = clock.instant().minus(STALE);
    for (Path file : list(incoming)) {
      if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
