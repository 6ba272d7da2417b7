package dev.nemomcp.studio.ffmpeg;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The processes that have to end with the program. */
final class RunningProcesses {
  private final Set<Process> running = ConcurrentHashMap.newKeySet();
  private volatile boolean ending;

  RunningProcesses() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::endAll, "ffmpeg-shutdown"));
  }

  Process start(ProcessBuilder builder) throws IOException {
    Process process = builder.start();
    running.add(process);
    if (ending) {
      process.destroyForcibly();
    }
    return process;
  }

  void ended(Process process) {
    running.remove(process);
  }

  private void endAll() {
    ending = true;
    running.forEach(Process::destroyForcibly);
  }
}
