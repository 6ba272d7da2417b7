package dev.nemomcp.studio.ffmpeg;

import java.time.Instant;
import java.util.Optional;

/**
 * A process, told apart from a later one that got its number. Written {@code id-start}.
 *
 * @param id the system's number
 * @param startedMillis since 1970; 0 where the system does not say
 */
record ProcessName(long id, long startedMillis) {
  static ProcessName of(ProcessHandle process) {
    return new ProcessName(
        process.pid(), process.info().startInstant().map(Instant::toEpochMilli).orElse(0L));
  }

  static ProcessName parse(String text) {
    int dash = text.indexOf('-');
    return new ProcessName(
        Long.parseLong(text.substring(0, dash)), Long.parseLong(text.substring(dash + 1)));
  }

  /** The process, while it runs; never another one, where the start is not known. */
  Optional<ProcessHandle> running() {
    return ProcessHandle.of(id)
        .filter(process -> startedMillis > 0 && process.isAlive() && of(process).equals(this));
  }

  @Override
  public String toString() {
    return id + "-" + startedMillis;
  }
}
