package dev.nemomcp;

import dev.nemomcp.mcp.NemoServer;
import dev.nemomcp.mcp.stdio.FirstWords;
import dev.nemomcp.project.Backend;
import dev.nemomcp.project.Projects;
import dev.nemomcp.skill.ChosenSkill;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves MCP on standard input and output, until the input ends. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serve MCP over standard input and output (the default).")
final class ServeCommand implements Callable<Integer> {
  /** What the backend gets to put things in order before the process ends all the same. */
  private static final long LAST_MILLIS = 500;

  private final Installation installation;
  private final OutputStream out;

  @Option(
      names = "--skill",
      paramLabel = "SKILL",
      description = "A skill that comes with the program, or the path of a SKILL.md.")
  private String skill;

  ServeCommand(Installation installation, OutputStream out) {
    this.installation = installation;
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    // What is wrong with the set-up is said now, not by a refused export an hour later.
    ChosenSkill chosen = installation.skill(Optional.ofNullable(skill));
    Backend editor = installation.backend();
    FirstWords first =
        FirstWords.hear(
            new FileInputStream(FileDescriptor.in),
            out,
            NemoServer.LONGEST_LINE_BYTES,
            Version.text());
    LookingGlass looking = new LookingGlass(installation.cache());
    BackendConnection backend = new BackendConnection(installation, chosen);
    Projects projects = new Projects(editor, installation.places(), backend, looking::measure);
    NemoServer.of(projects, looking::contactSheet, looking::type, chosen::text, Version.text())
        .serve(first);
    end(backend);
    return 0;
  }

  /** The client is gone: nothing that still runs may keep the process alive. */
  private static void end(BackendConnection backend) throws InterruptedException {
    Thread closing = new Thread(backend::close, "closing");
    closing.setDaemon(true);
    closing.start();
    closing.join(LAST_MILLIS);
    System.exit(0);
  }
}
