package dev.nemomcp.project;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/**
 * Where an export goes. Never the current folder, never over a file that is there unless that was
 * said, and under its final name only when whole.
 *
 * @param file the place
 * @param format that fits its name
 * @param ours the name was our choice, so that a number may be added to it
 * @param overwrite an existing file may be replaced
 */
record OutputFile(Path file, String format, boolean ours, boolean overwrite) {
  static final String USUAL_FORMAT = "mp4";

  /**
   * @param wish what the user said
   * @param projectName what the file is called where the user did not say
   * @param usualFolder where files go where the user did not say; made when missing
   * @param home of the user, for {@code ~}
   */
  static OutputFile choose(ExportWish wish, String projectName, Path usualFolder, Path home)
      throws ProjectException {
    String target = wish.target().strip();
    Path path = path(target, usualFolder, home);
    String format = format(wish, path);
    checkFormat(format);
    boolean folder = target.isEmpty() || Files.isDirectory(path) || target.endsWith("/");
    if (folder) {
      checkFolder(path, path.startsWith(usualFolder));
      String name = projectName + wish.nameSuffix() + "." + format;
      return new OutputFile(path.resolve(name), format, true, false).checked();
    }
    String name = path.getFileName().toString();
    int dot = name.lastIndexOf('.');
    if (dot < 0) {
      path = path.resolveSibling(name + "." + format);
    } else if (!name.toLowerCase(Locale.ROOT).endsWith("." + format)) {
      throw new ProjectException(
          "The name " + name + " does not fit the format " + format + ".",
          "Give a name that ends in ." + format + ", or leave the format out.");
    }
    checkFolder(path.getParent(), path.startsWith(usualFolder));
    if (Files.exists(path) && !wish.overwrite()) {
      throw new ProjectException(
          path + " is already there and is left alone.",
          "Give another name, such as " + numbered(path).getFileName() + ", or overwrite=true.");
    }
    return new OutputFile(path, format, false, wish.overwrite()).checked();
  }

  /** The format that was asked for, by itself or by the ending of the file's name. */
  static String format(ExportWish wish, Path usualFolder, Path home) throws ProjectException {
    return format(wish, path(wish.target().strip(), usualFolder, home));
  }

  private static String format(ExportWish wish, Path path) {
    if (!wish.format().isEmpty()) {
      return wish.format().toLowerCase(Locale.ROOT);
    }
    if (Files.isDirectory(path)) {
      return USUAL_FORMAT;
    }
    String name = wish.target().substring(wish.target().replace('\\', '/').lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? USUAL_FORMAT : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private static void checkFormat(String format) throws ProjectException {
    if (!ExportWish.FORMATS.contains(format)) {
      throw new ProjectException(
          "There is no export as " + format + ".",
          "Choose mp4, mov, webm or gif, mp3, m4a or wav for sound alone, or srt for the captions.");
    }
  }

  /** Some folders say that they may be written into and take no file, or not one of that name. */
  private OutputFile checked() throws ProjectException {
    try {
      Files.delete(Files.createTempFile(file.getParent(), "." + file.getFileName(), ".part"));
      return this;
    } catch (IOException e) {
      throw new ProjectException(
          file
              + " cannot be written: the folder takes no files, the disk is full, or the name is"
              + " too long.",
          "Give another place or a shorter name as output.");
    }
  }

  /** The place that was said, a file or a folder. */
  static Path path(String target, Path usualFolder, Path home) throws ProjectException {
    try {
      Path path =
          target.equals("~") || target.startsWith("~/")
              ? home.resolve(target.substring(Math.min(2, target.length())))
              : Path.of(target);
      Path whole = usualFolder.resolve(path).normalize();
      if (!path.isAbsolute() && !whole.startsWith(usualFolder)) {
        throw new ProjectException(
            target + " leads out of the export folder.", "Give the whole path, from the root on.");
      }
      return whole;
    } catch (InvalidPathException e) {
      throw new ProjectException(
          target + " cannot be a file's name here.", "Give another name or path.");
    }
  }

  private static void checkFolder(Path folder, boolean ours) throws ProjectException {
    if (ours) {
      try {
        Files.createDirectories(folder);
      } catch (IOException e) {
        throw new ProjectException(
            "The folder " + folder + " cannot be made.", "Give another place as output.");
      }
    }
    if (!Files.isDirectory(folder)) {
      throw new ProjectException(
          "There is no folder " + folder + ".", "Make it first, or give another place as output.");
    }
    if (!Files.isWritable(folder)) {
      throw new ProjectException(
          "Nothing may be written into " + folder + ".", "Give another place as output.");
    }
  }

  /** Where the file is written until it is whole. */
  Path beside() {
    return file.resolveSibling("." + file.getFileName() + ".part." + format);
  }

  /** Gives the whole file its name; says which it got. */
  Path settle(Path whole) throws IOException {
    if (overwrite) {
      return Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
    }
    Path name = ours ? numbered(file) : file;
    while (true) {
      try {
        return Files.move(whole, name);
      } catch (FileAlreadyExistsException e) {
        // Somebody took the name while the file was made; a finished export is not thrown away.
        name = numbered(name);
      }
    }
  }

  /** The name itself where it is free, else with the first number that is. */
  private static Path numbered(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    Path free = file;
    for (int n = 2; Files.exists(free); n++) {
      free = file.resolveSibling(name.substring(0, dot) + "-" + n + name.substring(dot));
    }
    return free;
  }
}
