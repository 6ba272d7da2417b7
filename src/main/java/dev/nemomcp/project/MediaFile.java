package dev.nemomcp.project;

import dev.nemomcp.nemo.MediaContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file of the user's that is fit to be uploaded. */
record MediaFile(Path path) {
  static final long LIMIT_BYTES = 500L << 20;

  /** Looks at a file before anything is sent. */
  static MediaFile check(Path given, AllowedFolders allowed) throws ProjectException {
    String name = String.valueOf(given.getFileName());
    if (!given.isAbsolute()) {
      throw new ProjectException(
          name + " is not an absolute path.", "Give the whole path of the file, from the root on.");
    }
    if (Files.isDirectory(given)) {
      throw new ProjectException(given + " is a folder.", "Name the files in it, one by one.");
    }
    if (!Files.isReadable(given)) {
      throw new ProjectException(
          Files.exists(given) ? given + " may not be read." : "There is no file " + given + ".",
          "Check the path, and that the file is there and readable.");
    }
    try {
      Path file = given.toRealPath();
      allowed.check(file);
      checkSize(name, Files.size(file));
      checkContent(file, MediaContent.of(file));
      return new MediaFile(file);
    } catch (IOException e) {
      throw new ProjectException(name + " could not be read.", "Check the disk and try again.");
    }
  }

  private static void checkSize(String name, long bytes) throws ProjectException {
    if (bytes == 0) {
      throw new ProjectException(name + " is empty.", "Record or copy it again.");
    }
    if (bytes > LIMIT_BYTES) {
      throw new ProjectException(
          name + " is " + (bytes >> 20) + " MB; a file may have at most 500 MB.",
          "Trim or compress it, or split it into parts.");
    }
  }

  private static void checkContent(Path file, MediaContent content) throws ProjectException {
    String name = file.getFileName().toString();
    if (!MediaContent.isAccepted(file)) {
      throw new ProjectException(
          name + " is of a type that cannot be edited.",
          "Accepted are " + MediaContent.ACCEPTED + "; convert it to one of these.");
    }
    if (!content.mayBeNamed(file)) {
      throw new ProjectException(
          name + " does not hold what its name says; it is not sent.",
          content == MediaContent.UNKNOWN || content == MediaContent.SUBTITLES
              ? "Check that it is the right file and plays in a player."
              : "Give it the ending that fits its content, and upload it again.");
    }
  }

  /** The subtitle file beside it that carries its name. */
  Optional<Path> subtitles() {
    String name = path.getFileName().toString();
    String stem = name.substring(0, name.length() - extension(name).length());
    for (String ending : new String[] {"srt", "vtt"}) {
      Path beside = path.resolveSibling(stem + ending);
      try {
        if (Files.isRegularFile(beside)
            && Files.size(beside) < LIMIT_BYTES
            && MediaContent.of(beside) == MediaContent.SUBTITLES) {
          return Optional.of(beside);
        }
      } catch (IOException e) {
        // What cannot be read is not sent along.
      }
    }
    return Optional.empty();
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
