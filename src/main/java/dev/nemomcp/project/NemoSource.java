package dev.nemomcp.project;

import dev.nemomcp.nemo.Nemo;
import dev.nemomcp.nemo.NemoException;

/** Gives the backend, starting it where it must be started: only when first needed. */
public interface NemoSource {
  Nemo nemo() throws NemoException, InterruptedException;
}
