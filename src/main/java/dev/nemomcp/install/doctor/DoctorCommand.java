package dev.nemomcp.install.doctor;

import dev.nemomcp.install.doctor.Finding.Level;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Runs the checks and prints what they found. Ends with 1 where something keeps it from working.
 */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description = "Looks whether everything is there, and says what to do where it is not.")
public final class DoctorCommand implements Callable<Integer> {
  private static final JsonMapper JSON = new JsonMapper();

  private final Supplier<List<Check>> checks;
  private final Fetch speechModel;
  private final PrintStream out;

  @Option(names = "--json", description = "Print the findings as JSON.")
  private boolean json;

  @Option(
      names = "--fetch-speech-model",
      description = "First fetch what captions by listening need, 63 MB.")
  private boolean fetchSpeechModel;

  /** Fetches something over the network. */
  @FunctionalInterface
  public interface Fetch {
    /**
     * @param progress told how much is there, 0…1
     */
    void fetch(DoubleConsumer progress) throws Exception;
  }

  /**
   * @param checks in the order in which they are shown
   * @param speechModel fetches it where it is not there
   */
  public DoctorCommand(Supplier<List<Check>> checks, Fetch speechModel, PrintStream out) {
    this.checks = checks;
    this.speechModel = speechModel;
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    if (fetchSpeechModel) {
      speechModel.fetch(json ? share -> {} : new ShownProgress(out));
    }
    Map<String, Finding> findings = new LinkedHashMap<>();
    for (Check check : checks.get()) {
      Finding finding = check.finding();
      findings.put(check.name(), finding);
      if (!json) {
        print(check.name(), finding);
      }
    }
    boolean well = findings.values().stream().noneMatch(it -> it.level() == Level.FAIL);
    if (json) {
      out.println(json(findings, well));
    } else {
      out.println(well ? "\nReady to edit." : "\nSomething is missing: see the lines with 'fail'.");
    }
    return well ? 0 : 1;
  }

  /** A line for every tenth. */
  private static final class ShownProgress implements DoubleConsumer {
    private final PrintStream out;
    private int shown;

    ShownProgress(PrintStream out) {
      this.out = out;
    }

    @Override
    public void accept(double share) {
      int tenths = (int) (share * 10);
      if (tenths > shown) {
        shown = tenths;
        out.println("Fetching the speech model: " + tenths * 10 + " %");
      }
    }
  }

  private void print(String name, Finding finding) {
    out.printf("%-5s %-16s %s%n", word(finding.level()), name, finding.found());
    if (!finding.advice().isEmpty()) {
      out.printf("%-5s %-16s > %s%n", "", "", finding.advice());
    }
  }

  private static String json(Map<String, Finding> findings, boolean well) {
    ObjectNode report = JSON.createObjectNode().put("ok", well);
    ArrayNode list = report.putArray("checks");
    findings.forEach(
        (name, finding) ->
            list.addObject()
                .put("name", name)
                .put("status", word(finding.level()))
                .put("found", finding.found())
                .put("advice", finding.advice()));
    return report.toPrettyString();
  }

  private static String word(Level level) {
    return level.name().toLowerCase(Locale.ROOT);
  }
}
