package dev.nemomcp;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Who this installation is towards its own studio, the same in all of its processes. */
record StudioClientId(Path folder) {
  /** The id, made when there is none yet. */
  String read() throws IOException {
    Path file = folder.resolve("client_id");
    if (!Files.exists(file)) {
      Files.createDirectories(folder);
      Path fresh = Files.createTempFile(folder, "client_id", ".tmp");
      Files.writeString(fresh, UUID.randomUUID().toString());
      try {
        // A link appears whole or not at all, and never replaces another process's.
        Files.createLink(file, fresh);
      } catch (FileAlreadyExistsException e) {
        // Another process was faster; its id counts.
      } catch (UnsupportedOperationException e) {
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
      }
      Files.deleteIfExists(fresh);
    }
    return Files.readString(file).strip();
  }
}
