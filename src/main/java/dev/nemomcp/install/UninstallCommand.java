package dev.nemomcp.install;

import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Takes the server out of the configuration of agent programs. */
@Command(
    name = "uninstall",
    mixinStandardHelpOptions = true,
    description = "Takes nemo-mcp out of the agent programs on this machine.")
public final class UninstallCommand implements Callable<Integer> {
  private final Machine machine;
  private final PrintStream out;

  @Option(
      names = "--client",
      paramLabel = "NAME",
      converter = ClientOption.class,
      split = ",",
      description = "Only this one. Without it: all that have it.")
  private List<Client> clients = List.of();

  public UninstallCommand(Machine machine, PrintStream out) {
    this.machine = machine;
    this.out = out;
  }

  @Override
  public Integer call() {
    Installer installer = new Installer(machine, Clock.systemDefaultZone());
    List<Outcome> outcomes =
        (clients.isEmpty() ? List.of(Client.values()) : clients)
            .stream()
                .map(installer::uninstall)
                .filter(
                    outcome -> !clients.isEmpty() || outcome.status() != Outcome.Status.NOT_THERE)
                .toList();
    outcomes.forEach(outcome -> out.println(outcome.sentence()));
    if (outcomes.isEmpty()) {
      out.println("No agent program has nemo-mcp.");
    }
    if (outcomes.stream().anyMatch(Outcome::changed)) {
      out.println("\nYour projects and videos are still where they were.");
    }
    return outcomes.stream().anyMatch(outcome -> outcome.status() == Outcome.Status.LEFT_ALONE)
        ? 1
        : 0;
  }
}
