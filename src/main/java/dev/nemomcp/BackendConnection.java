package dev.nemomcp;

import dev.nemomcp.nemo.Nemo;
import dev.nemomcp.nemo.NemoClient;
import dev.nemomcp.nemo.NemoException;
import dev.nemomcp.nemo.NemoException.Refused;
import dev.nemomcp.nemo.NemoException.Unreachable;
import dev.nemomcp.nemo.NemoSettings;
import dev.nemomcp.project.NemoSource;
import dev.nemomcp.skill.ChosenSkill;
import dev.nemomcp.skill.Skill;
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
  private final ChosenSkill skill;
  private Nemo nemo;
  private volatile Studio studio;

  /**
   * @param skill that says who the program is
   */
  BackendConnection(Installation installation, ChosenSkill skill) {
    this.installation = installation;
    this.skill = skill;
  }

  @Override
  public synchronized Nemo nemo() throws NemoException, InterruptedException {
    if (nemo == null) {
      try {
        nemo = NemoClient.connect(settings());
      } catch (IllegalArgumentException e) {
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

  private NemoSettings settings() throws IOException, InterruptedException {
    Skill attribution = skill.attribution();
    if (!installation.backend().local()) {
      return installation.cloudSettings(attribution);
    }
    Path folder = installation.places().data().resolve("studio-client");
    String client = new StudioClientId(folder).read();
    studio = Studio.start(installation.studio(0, Optional.of(client)));
    return NemoSettings.at(studio.uri(), folder, attribution)
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
