package dev.nemomcp;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Files and a sentence in, a file out. */
@Command(
    name = "edit",
    mixinStandardHelpOptions = true,
    description = "Edit files by a sentence and export the result.")
final class EditCommand implements Callable<Integer> {
  private final PrintStream out;

  @Parameters(paramLabel = "FILE", arity = "1..20", description = "Footage, in playing order.")
  private List<Path> files = List.of();

  @Option(names = "--say", required = true, paramLabel = "SENTENCE", description = "What to do.")
  private String sentence = "";

  @Option(names = "--output", paramLabel = "FILE", description = "Where the result goes.")
  private String output = "";

  EditCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    try (AgentSession session = new AgentSession(out)) {
      session.open();
      session.upload(files);
      session.edit(sentence);
      session.export(output).forEach(out::println);
      return 0;
    }
  }
}
