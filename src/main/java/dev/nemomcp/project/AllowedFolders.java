package dev.nemomcp.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where files may be read from. The user's own list ({@code NEMO_ALLOWED_DIRS}) decides alone;
 * without one, the folders that the client shares; without those, anywhere.
 */
final class AllowedFolders {
  private final List<Path> folders;

  private AllowedFolders(List<Path> folders) {
    this.folders = folders;
  }

  static AllowedFolders of(List<Path> users, List<Path> clients) {
    List<Path> real = new ArrayList<>();
    for (Path folder : users.isEmpty() ? clients : users) {
      try {
        real.add(folder.toRealPath());
      } catch (IOException e) {
        // A folder that is not there allows nothing; the others still count.
        real.add(folder.toAbsolutePath().normalize());
      }
    }
    return new AllowedFolders(real);
  }

  /**
   * @param file with symbolic links resolved
   */
  void check(Path file) throws ProjectException {
    if (!folders.isEmpty() && folders.stream().noneMatch(file::startsWith)) {
      throw new ProjectException(
          file.getFileName() + " lies outside the folders that may be read.",
          "Move it into one of these, or add its folder to NEMO_ALLOWED_DIRS: "
              + folders.stream().map(Path::toString).collect(Collectors.joining(", "))
              + ".");
    }
  }
}
