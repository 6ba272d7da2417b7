package dev.nemomcp.studio.store;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;

/**
 * A running process of the program, as it signs work that it has taken on. Written {@code
 * host/process id/start time}, the time in ms since 1970.
 */
public record Owner(String host, long processId, long startedMillis) {

  /** Whoever asks. */
  public static Owner thisProcess() {
    ProcessHandle process = ProcessHandle.current();
    return new Owner(localHost(), process.pid(), startMillis(process));
  }

  static Owner parse(String text) {
    String[] parts = text.split("/");
    return new Owner(parts[0], Long.parseLong(parts[1]), Long.parseLong(parts[2]));
  }

  boolean isOnThisMachine() {
    return host.equals(localHost());
  }

  /** A process of this machine has its number, and was started when this one was. */
  boolean isAlive() {
    return ProcessHandle.of(processId)
        .filter(process -> process.isAlive() && startMillis(process) == startedMillis)
        .isPresent();
  }

  @Override
  public String toString() {
    return host + "/" + processId + "/" + startedMillis;
  }

  private static long startMillis(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }

  private static String localHost() {
    try {
      return InetAddress.getLocalHost().getHostName().replace('/', '_');
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }
}
