package dev.nemomcp.studio.ffmpeg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The processes that have to end with the program. FFmpeg works on when the reader of its pipes has
 * died, so each is noted on disk, and those of a program that was killed are ended by the next one
 * that starts something.
 */
final class RunningProcesses {
  private final Path notes;
  private final String program = ProcessName.of(ProcessHandle.current()).toString();
  private final Map<Process, Path> running = new ConcurrentHashMap<>();
  private volatile boolean ending;

  /**
   * @param notes folder of the notes, shared by all processes of the program
   */
  RunningProcesses(Path notes) {
    this.notes = notes;
    Runtime.getRuntime().addShutdownHook(new Thread(this::endAll, "ffmpeg-shutdown"));
  }

  Process start(ProcessBuilder builder) throws IOException {
    Files.createDirectories(notes);
    endOrphans();
    Process process = builder.start();
    Path note = notes.resolve(program + "_" + ProcessName.of(process.toHandle()));
    running.put(process, note);
    if (ending) {
      process.destroyForcibly();
    }
    try {
      Files.write(note, new byte[0]);
    } catch (IOException e) {
      process.destroyForcibly();
      throw e;
    }
    return process;
  }

  void ended(Process process) throws IOException {
    Files.deleteIfExists(running.remove(process));
  }

  private void endOrphans() throws IOException {
    for (Path note : notes()) {
      String[] names = note.getFileName().toString().split("_");
      if (names.length == 2 && ProcessName.parse(names[0]).running().isEmpty()) {
        ProcessName.parse(names[1]).running().ifPresent(ProcessHandle::destroyForcibly);
        Files.deleteIfExists(note);
      }
    }
  }

  private List<Path> notes() throws IOException {
    try (Stream<Path> all = Files.list(notes)) {
      return all.toList();
    }
  }

  private void endAll() {
    ending = true;
    running.keySet().forEach(Process::destroyForcibly);
  }
}
