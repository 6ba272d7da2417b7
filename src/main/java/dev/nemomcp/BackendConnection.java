package dev.nemomcp;

import dev.nemomcp.nemo.Nemo;
import dev.nemomcp.nemo.NemoClient;
import dev.nemomcp.nemo.NemoException;
import dev.nemomcp.nemo.NemoException.Refused;
import dev.nemomcp.nemo.NemoException.Unreachable;
import dev.nemomcp.nemo.NemoSettings;
import dev.nemomcp.project.NemoSource;
import dev.nemomcp.skill.BrokenSkill;
import dev.nemomcp.studio.Studio;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The backend, from the first call that needs it: the studio is started then, or the cloud
 * connected.
 */
final class BackendConnection implements NemoSource, AutoCloseable {
  private final Installation installation;
  private Nemo nemo;
  private volatile Studio studio;

  BackendConnection(Installation installation) {
    this.installation = installation;
  }

  @Override
  public synchronized Nemo nemo() throws NemoException, InterruptedException {
    if (nemo == null) {
      try {
        nemo = NemoClient.connect(settings());
      } catch (BrokenSkill | IllegalArgumentException e) {
        throw new Refused(e.getMessage(), "Correct it, then start nemo-mcp again.");
      } catch (IOException e) {
        throw new Unreachable(
            "The built-in studio could not be started: " + e.getMessage(),
            "Run nemo-mcp doctor to see what is missing.",
            e);
      }
    }
    return nemo;
  }

  private NemoSettings settings() throws BrokenSkill, IOException, InterruptedException {
    if (!installation.backend().local()) {
      return installation.cloudSettings();
    }
    Path folder = installation.places().data().resolve("studio-client");
    String client = new StudioClientId(folder).read();
    studio = Studio.start(installation.studio(0, Optional.of(client)));
    return NemoSettings.at(studio.uri(), folder, installation.skill())
        .withWeb(studio.uri())
        .withClientId(client);
  }

  @Override
  public void close() {
    Studio running = studio;
    if (running != null) {
      running.close();
    }
  }
}
