package dev.nemomcp.nemo;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileLockInterruptionException;

/** Files report an interrupt as if the disk had failed. */
final class Interruption {
  private Interruption() {}

  /** Throws where the failure is only the interrupt of this thread. */
  static void rethrow(IOException e) throws InterruptedException {
    if (e instanceof ClosedByInterruptException || e instanceof FileLockInterruptionException) {
      Thread.interrupted();
      InterruptedException interrupted = new InterruptedException();
      interrupted.initCause(e);
      throw interrupted;
    }
  }
}
