package dev.nemomcp.install;

import dev.nemomcp.install.config.CannotMerge;
import dev.nemomcp.install.config.ConfigFile;
import dev.nemomcp.install.doctor.Check;
import dev.nemomcp.install.doctor.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Checks of what the agent programs on this machine know of the server. */
public final class ClientChecks {
  private static final String ARCHIVE_FLAG = "-XX:SharedArchiveFile=";

  private ClientChecks() {}

  /**
   * One for each agent program that is found.
   *
   * @param program as it lies on the disk; empty where it does not run from a jar
   * @param archives where start-up archives lie
   */
  public static List<Check> of(Machine machine, Optional<Program> program, Path archives) {
    List<Check> checks =
        Arrays.stream(Client.values())
            .filter(client -> client.isOn(machine))
            .map(
                client -> new Check(client.title(), () -> look(client, machine, program, archives)))
            .toList();
    return checks.isEmpty() ? List.of(new Check("Agent programs", ClientChecks::none)) : checks;
  }

  private static Finding none() {
    return Finding.warn(
        "none found on this machine", "Install one of: " + Client.ids() + "; then run install.");
  }

  private static Finding look(
      Client client, Machine machine, Optional<Program> program, Path archives) throws IOException {
    Path config = client.config(machine);
    String install = "Run: nemo-mcp install --client " + client.id();
    Optional<ObjectNode> server;
    try {
      server = client.servers().find(new ConfigFile(config).read(), Program.NAME);
    } catch (CannotMerge e) {
      return Finding.warn(
          config + " cannot be read: " + e.getMessage(), "Mend it, or ask its maker.");
    }
    if (server.isEmpty()) {
      return Finding.warn("does not have nemo-mcp", install);
    }
    for (String file : files(server.get())) {
      if (!Files.exists(Path.of(file))) {
        return Finding.fail("is to start " + file + ", which is not there", install);
      }
    }
    return startsSlower(server.get(), program, archives)
        ? Finding.warn("has nemo-mcp; it starts slower than it could", install)
        : Finding.ok("has nemo-mcp, in " + config);
  }

  /** Whether it names an archive that is not there, or that is not of this jar as it is now. */
  private static boolean startsSlower(ObjectNode server, Optional<Program> program, Path archives)
      throws IOException {
    Optional<Path> named = archive(server);
    if (named.isEmpty() || !Files.exists(named.get())) {
      return named.isPresent();
    }
    if (program.isEmpty() || !files(server).contains(program.get().jar().toString())) {
      return false;
    }
    StartUpArchive fitting = program.get().archive(archives);
    return !named.get().equals(fitting.file()) || !fitting.exists();
  }

  /** The files without which nothing starts. */
  private static List<String> files(ObjectNode server) {
    List<String> files = new ArrayList<>();
    String command = server.path("command").asString("");
    if (Path.of(command).isAbsolute()) {
      files.add(command);
    }
    List<String> arguments = arguments(server);
    int jar = arguments.indexOf("-jar") + 1;
    if (jar > 0 && jar < arguments.size()) {
      files.add(arguments.get(jar));
    }
    return files;
  }

  private static Optional<Path> archive(ObjectNode server) {
    return arguments(server).stream()
        .filter(argument -> argument.startsWith(ARCHIVE_FLAG))
        .map(argument -> Path.of(argument.substring(ARCHIVE_FLAG.length())))
        .findFirst();
  }

  private static List<String> arguments(ObjectNode server) {
    return StreamSupport.stream(server.path("args").spliterator(), false)
        .map(JsonNode::asString)
        .toList();
  }
}
