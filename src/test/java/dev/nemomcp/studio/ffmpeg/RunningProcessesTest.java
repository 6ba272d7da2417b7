package dev.nemomcp.studio.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed program left running is ended; what others still need is left alone. */
class RunningProcessesTest {
  @TempDir Path notes;
  private final List<Process> started = new ArrayList<>();

  @AfterEach
  void stop() throws InterruptedException {
    for (Process process : started) {
      process.destroyForcibly().waitFor();
    }
  }

  @Test
  void anOrphanEndsWhenTheNextProgramStartsSomething() throws Exception {
    Process orphan = note(deadProgram(), sleeping());
    startSomething();
    await().until(() -> !orphan.isAlive());
    assertThat(noted()).hasSize(1);
  }

  @Test
  void whatALivingProgramRunsIsLeftAlone() throws Exception {
    Process others = note(ProcessName.of(ProcessHandle.current()), sleeping());
    startSomething();
    assertThat(others.isAlive()).isTrue();
    assertThat(noted()).hasSize(2);
  }

  @Test
  void anotherProcessThatGotTheNumberIsLeftAlone() throws Exception {
    Process stranger = sleeping();
    Files.createFile(notes.resolve(deadProgram() + "_" + new ProcessName(stranger.pid(), 1)));
    startSomething();
    assertThat(stranger.isAlive()).isTrue();
    assertThat(noted()).hasSize(1);
  }

  @Test
  void nothingIsKeptOfWhatHasEnded() throws Exception {
    RunningProcesses processes = new RunningProcesses(notes);
    Process process = processes.start(sleep());
    process.destroyForcibly().waitFor();
    processes.ended(process);
    assertThat(noted()).isEmpty();
  }

  private void startSomething() throws IOException {
    started.add(new RunningProcesses(notes).start(sleep()));
  }

  private Process note(ProcessName program, Process process) throws IOException {
    Files.createFile(notes.resolve(program + "_" + ProcessName.of(process.toHandle())));
    return process;
  }

  private ProcessName deadProgram() throws Exception {
    Process program = sleeping();
    ProcessName name = ProcessName.of(program.toHandle());
    program.destroyForcibly().waitFor();
    return name;
  }

  private Process sleeping() throws IOException {
    Process process = sleep().start();
    started.add(process);
    return process;
  }

  private static ProcessBuilder sleep() {
    return new ProcessBuilder("sleep", "60");
  }

  private List<Path> noted() throws IOException {
    try (Stream<Path> all = Files.list(notes)) {
      return all.toList();
    }
  }
}
