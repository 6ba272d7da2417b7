package dev.nemomcp.install.config;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * A configuration on disk. It is replaced whole or not at all, after a copy of it was laid beside
 * it; a link to it stays a link.
 */
public final class ConfigFile {
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  private final Path path;

  public ConfigFile(Path path) {
    this.path = path;
  }

  /** What it says; nothing where there is none. */
  public String read() throws CannotMerge, IOException {
    Path file = target();
    if (!Files.exists(file)) {
      return "";
    }
    if (!Files.isRegularFile(file)) {
      throw new CannotMerge("it is not a file");
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
          .toString();
    } catch (CharacterCodingException e) {
      throw new CannotMerge("it is not UTF-8 text", e);
    }
  }

  /**
   * Replaces what it says.
   *
   * @param before what {@link #read()} said
   * @param now for the name of the copy
   * @return the copy of what was there; none where there was nothing
   */
  public Optional<Path> replace(String before, String after, LocalDateTime now)
      throws CannotMerge, IOException {
    Path file = target();
    try {
      boolean existed = Files.exists(file);
      if (existed && !writable(file)) {
        throw new CannotMerge("it is read-only");
      }
      createFolder(file.getParent());
      Optional<Path> copy = existed ? Optional.of(copy(file, now)) : Optional.empty();
      Path fresh = Files.createTempFile(file.getParent(), "." + file.getFileName() + ".", ".tmp");
      try {
        Files.writeString(fresh, after);
        keepPermissions(existed, file, fresh);
        if (!read().equals(before)) {
          throw new CannotMerge("another program changed it at the same moment; try again");
        }
        Files.move(
            fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(fresh);
      }
      return copy;
    } catch (FileSystemException e) {
      throw new CannotMerge("it cannot be written (" + e.getMessage() + ")", e);
    }
  }

  private Path target() throws CannotMerge, IOException {
    if (Files.exists(path)) {
      return path.toRealPath();
    }
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new CannotMerge("it is a link to a file that is not there");
    }
    return path.toAbsolutePath();
  }

  private static void createFolder(Path folder) throws CannotMerge, IOException {
    try {
      Files.createDirectories(folder);
    } catch (FileAlreadyExistsException e) {
      throw new CannotMerge(folder + " is a file, not a folder", e);
    }
  }

  /** Asks the file's own mode too, because a superuser may write everything. */
  private static boolean writable(Path file) throws IOException {
    return Files.isWritable(file)
        && (!posix(file)
            || Files.getPosixFilePermissions(file).contains(PosixFilePermission.OWNER_WRITE));
  }

  private static boolean posix(Path file) {
    return Files.getFileAttributeView(file, PosixFileAttributeView.class) != null;
  }

  private static Path copy(Path file, LocalDateTime now) throws IOException {
    String name = file.getFileName() + "." + STAMP.format(now);
    for (int i = 0; ; i++) {
      Path copy = file.resolveSibling(name + (i == 0 ? "" : "-" + i) + ".bak");
      try {
        return Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
      } catch (FileAlreadyExistsException e) {
        continue;
      }
    }
  }

  private static void keepPermissions(boolean existed, Path file, Path fresh) throws IOException {
    if (posix(fresh)) {
      Files.setPosixFilePermissions(
          fresh,
          existed
              ? Files.getPosixFilePermissions(file)
              : PosixFilePermissions.fromString("rw-------"));
    }
  }
}
