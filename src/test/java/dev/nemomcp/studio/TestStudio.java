package dev.nemomcp.studio;

import dev.nemomcp.studio.http.StudioApi;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Studios with a fake engine, on free ports. */
public final class TestStudio {
  private TestStudio() {}

  /** Serves any client, takes files of up to 1 MB and fetches from anywhere. */
  public static Studio start(Path folder, FakeEngine engine) throws IOException {
    return Studio.start(
        new StudioSettings(folder.resolve("data"), folder.resolve("cache"), 0, Optional.empty()),
        engine.engine(),
        new StudioApi.Settings(
            0, Optional.empty(), Duration.ofMillis(50), address -> true, 1 << 20));
  }
}
