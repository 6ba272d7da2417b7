package dev.nemomcp.install.doctor;

import dev.nemomcp.install.doctor.Finding.Level;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
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
  private final PrintStream out;

  @Option(names = "--json", description = "Print the findings as JSON.")
  private boolean json;

  /**
   * @param checks in the order in which they are shown
   */
  public DoctorCommand(Supplier<List<Check>> checks, PrintStream out) {
    this.checks = checks;
    this.out = out;
  }

  @Override
  public Integer call() throws InterruptedException {
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
