package dev.nemomcp.project;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Locale;

/** Something to upload, checked before anything is sent. */
sealed interface Source {
  /** Short, for a project's name. */
  String name();

  record File(MediaFile file) implements Source {
    @Override
    public String name() {
      return file.path().getFileName().toString();
    }
  }

  record Web(WebAddress address) implements Source {
    @Override
    public String name() {
      String path = address.uri().getPath();
      String name = path == null ? "" : path.substring(path.lastIndexOf('/') + 1);
      return name.isBlank() ? address.uri().getHost() : name;
    }
  }

  /**
   * @param given a path, a {@code file:} URI or an http(s) link
   */
  static Source of(String given, Path home, AllowedFolders allowed, WebAddress.Resolver resolver)
      throws ProjectException {
    String text = given.strip();
    String start = text.toLowerCase(Locale.ROOT);
    try {
      if (start.startsWith("http://") || start.startsWith("https://")) {
        return new Web(WebAddress.check(URI.create(text), resolver));
      }
      if (start.matches("(?!file:)[a-z][a-z0-9+.-]+://.*")) {
        throw new ProjectException(
            given + " is a link of a kind that is not followed.",
            "Give an http(s) link, or download the file and give its path.");
      }
      if (start.startsWith("file:")) {
        return new File(MediaFile.check(Path.of(URI.create(text.replace(" ", "%20"))), allowed));
      }
      Path path = text.startsWith("~/") ? home.resolve(text.substring(2)) : Path.of(text);
      return new File(MediaFile.check(path, allowed));
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      throw new ProjectException(
          given + " is neither a path nor a link.",
          "Give absolute paths, file: URIs or http(s) links.");
    }
  }
}
