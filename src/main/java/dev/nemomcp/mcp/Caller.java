package dev.nemomcp.mcp;

import dev.nemomcp.project.Progress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/** The client behind a call. */
interface Caller {
  /** How long the call may wait: as asked, within what the client puts up with. */
  Duration wait(OptionalDouble askedSeconds);

  /** Tells the client how some work goes, as often as it wants to hear. */
  Consumer<Progress> listener();

  /** The folders that the client shares; empty where it names none. */
  List<Path> roots();
}
