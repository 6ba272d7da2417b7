package dev.nemomcp.install;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.install.doctor.Check;
import dev.nemomcp.install.doctor.Finding;
import dev.nemomcp.install.doctor.Finding.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClientChecksTest {
  @TempDir Path home;
  private Machine machine;
  private Path java;
  private Path jar;
  private Path archive;

  @BeforeEach
  void aMachineWithCursor() throws Exception {
    machine = new Machine(Machine.Family.LINUX, home, Map.of());
    Files.createDirectories(home.resolve(".cursor"));
    java = Files.writeString(home.resolve("java"), "");
    jar = Files.writeString(home.resolve("nemo-mcp.jar"), "");
    archive = StartUpArchive.of(new Program(java, jar, "1"), home).file();
    Files.setLastModifiedTime(Files.writeString(archive, ""), Files.getLastModifiedTime(jar));
  }

  @Test
  void anInstalledServerIsWell() throws Exception {
    install();

    assertThat(look().level()).isEqualTo(Level.OK);
  }

  @Test
  void aClientWithoutTheServerIsToldHowToGetIt() throws Exception {
    assertThat(look().found()).isEqualTo("does not have nemo-mcp");
    assertThat(look().advice()).isEqualTo("Run: nemo-mcp install --client cursor");
  }

  @Test
  void aJarThatIsGoneIsAFailure() throws Exception {
    install();
    Files.delete(jar);

    assertThat(look().level()).isEqualTo(Level.FAIL);
    assertThat(look().found()).contains("nemo-mcp.jar, which is not there");
  }

  @Test
  void aJavaThatIsGoneIsAFailure() throws Exception {
    install();
    Files.delete(java);

    assertThat(look().found()).contains(java + ", which is not there");
  }

  @Test
  void aStartUpArchiveOfAnotherVersionIsWorthAHint() throws Exception {
    install();
    Files.delete(archive);

    assertThat(look().level()).isEqualTo(Level.WARN);
    assertThat(look().found()).contains("slower");
  }

  @Test
  void aStartUpArchiveOfTheJarBeforeItWasBuiltAnewIsWorthAHint() throws Exception {
    install();
    Files.writeString(jar, "built anew");

    assertThat(look().found()).contains("slower");
  }

  @Test
  void anotherJarThanThisOneIsNotLookedInto() throws Exception {
    Path other = Files.writeString(home.resolve("other.jar"), "");
    install(new Program(java, other, "2"));

    assertThat(look().level()).isEqualTo(Level.OK);
  }

  @Test
  void aConfigurationThatCannotBeReadIsNoFailureOfOurs() throws Exception {
    Files.writeString(home.resolve(".cursor/mcp.json"), "{");

    assertThat(look().level()).isEqualTo(Level.WARN);
  }

  @Test
  void aMachineWithoutAgentProgramsIsTold() throws Exception {
    Files.delete(home.resolve(".cursor"));

    assertThat(look().advice()).contains("claude-desktop");
  }

  private void install() {
    install(new Program(java, jar, "1"));
  }

  private void install(Program program) {
    new Installer(machine, Clock.systemUTC())
        .install(
            Client.CURSOR,
            new Installer.Launch(
                java, program.arguments("-XX:SharedArchiveFile=" + archive), Map.of(), Map.of()));
  }

  private Finding look() throws Exception {
    List<Check> checks = ClientChecks.of(machine, Optional.of(new Program(java, jar, "1")), home);
    assertThat(checks).hasSize(1);
    return checks.get(0).look().look();
  }
}
