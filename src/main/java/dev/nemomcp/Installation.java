package dev.nemomcp;

import dev.nemomcp.install.Machine;
import dev.nemomcp.install.Program;
import dev.nemomcp.nemo.NemoSettings;
import dev.nemomcp.project.Backend;
import dev.nemomcp.project.Places;
import dev.nemomcp.skill.BrokenSkill;
import dev.nemomcp.skill.ChosenSkill;
import dev.nemomcp.skill.Skill;
import dev.nemomcp.skill.Skills;
import dev.nemomcp.studio.StudioSettings;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The program on this machine: what the environment asks for and where things lie.
 *
 * @param environment variables of the process
 * @param places where things lie
 * @param home of the user
 */
record Installation(Map<String, String> environment, Places places, Path home) {
  static Installation ofThisMachine() {
    Path home = Path.of(System.getProperty("user.home"));
    Map<String, String> environment = System.getenv();
    return new Installation(
        environment, Places.find(environment, System.getProperty("os.name"), home), home);
  }

  /**
   * Who does the editing, first match: {@code NEMO_BACKEND}; a {@code NEMO_API_URL} is a cloud; a
   * {@code NEMO_TOKEN} is the cloud's; else the studio. So footage leaves this machine only by
   * choice.
   */
  Backend backend() {
    return switch (word(Setting.NEMO_BACKEND).toLowerCase(Locale.ROOT)) {
      case "studio" -> Backend.STUDIO;
      case "cloud" -> cloud();
      case "" ->
          word(Setting.NEMO_API_URL).isEmpty() && word(Setting.NEMO_TOKEN).isEmpty()
              ? Backend.STUDIO
              : cloud();
      default ->
          throw new IllegalArgumentException(
              "NEMO_BACKEND must be studio or cloud, not " + word(Setting.NEMO_BACKEND) + ".");
    };
  }

  private Backend cloud() {
    NemoSettings settings =
        NemoSettings.cloud(environment, vendorFolder(), new Skill("none", "0", "none"));
    String host = Optional.ofNullable(settings.api().getHost()).orElse("cloud");
    String account =
        word(Setting.NEMO_TOKEN).isEmpty()
            ? "an anonymous account of this computer"
            : "your own account";
    return new Backend(host, "NemoVideo at " + host, false, account, settings.web().toString());
  }

  /** The cloud, as the environment sets it up. */
  NemoSettings cloudSettings(Skill skill) {
    return NemoSettings.cloud(environment, vendorFolder(), skill);
  }

  /**
   * The skill in use.
   *
   * @param option of the command line
   */
  ChosenSkill skill(Optional<String> option) throws BrokenSkill {
    return Skills.choose(option, environment, Path.of(location()));
  }

  /** The program's jar and its virtual machine; empty where it runs from its classes. */
  Optional<Program> program() {
    return Program.running(location(), Version.text());
  }

  /** Where virtual machines find what lets them start faster. */
  Path startUpArchives() {
    return cache().resolve("start-up");
  }

  /** Where other programs keep their settings. */
  Machine machine() {
    return Machine.of(System.getProperty("os.name"), home, environment);
  }

  /** Where what can be made again lies. */
  Path cache() {
    return places.data().resolve("cache");
  }

  StudioSettings studio(int port, Optional<String> onlyClient) {
    return new StudioSettings(places.data().resolve("studio"), cache(), port, onlyClient);
  }

  /** Shared with the vendor's own skills, so that one machine stays one client. */
  private Path vendorFolder() {
    return home.resolve(".config").resolve("nemovideo");
  }

  /** Where this program's classes lie. */
  static URI location() {
    try {
      return Main.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The program does not know where it lies", e);
    }
  }

  private String word(Setting setting) {
    return environment.getOrDefault(setting.name(), "").strip();
  }
}
