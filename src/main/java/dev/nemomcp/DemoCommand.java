package dev.nemomcp;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** An agent's session, from the footage to the finished file, to watch. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "Show an agent's session: footage in, one sentence, a finished MP4 out.")
final class DemoCommand implements Callable<Integer> {
  private static final String SAMPLE = "demo/talk.mp4";

  /** A title made of the file's name should read like one. */
  private static final String SAMPLE_NAME = "Sense and Sensibility.mp4";

  private final PrintStream out;

  @Option(names = "--file", paramLabel = "FILE", description = "Footage; again for more.")
  private List<Path> files = List.of();

  @Option(names = "--say", paramLabel = "SENTENCE", description = "What to do.")
  private String sentence = "cut out the pauses, add background music, and overlay text titles";

  @Option(names = "--output", paramLabel = "FILE", description = "Where the MP4 goes.")
  private String output = "";

  DemoCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    Path folder = Files.createTempDirectory("nemo-demo");
    try (AgentSession session = new AgentSession(out)) {
      out.println("MCP over stdio: " + session.open() + ".\n");
      List<Path> footage = files.isEmpty() ? List.of(sample(folder)) : files;
      out.println("upload " + footage);
      session.upload(footage);
      out.println("edit \"" + sentence + "\"");
      session.edit(sentence);
      out.println("export");
      List<Path> made = session.export(output);
      out.println("The MP4:           " + made.get(0));
      made.stream().skip(1).forEach(sheet -> out.println("Its contact sheet: " + sheet));
      return 0;
    } finally {
      Files.deleteIfExists(folder.resolve(SAMPLE_NAME));
      Files.deleteIfExists(folder);
    }
  }

  private static Path sample(Path folder) throws IOException {
    Path file = folder.resolve(SAMPLE_NAME);
    try (InputStream sample = DemoCommand.class.getResourceAsStream(SAMPLE)) {
      Files.copy(sample, file);
    }
    return file;
  }
}
