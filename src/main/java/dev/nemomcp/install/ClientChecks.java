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

  /** One for each agent program that is found. */
  public static List<Check> of(Machine machine) {
    List<Check> checks =
        Arrays.stream(Client.values())
            .filter(client -> client.isOn(machine))
            .map(client -> new Check(client.title(), () -> look(client, machine)))
            .toList();
    return checks.isEmpty() ? List.of(new Check("Agent programs", ClientChecks::none)) : checks;
  }

  private static Finding none() {
    return Finding.warn(
        "none found on this machine", "Install one of: " + Client.ids() + "; then run install.");
  }

  private static Finding look(Client client, Machine machine) throws IOException {
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
    return archive(server.get()).filter(path -> !Files.exists(path)).isPresent()
        ? Finding.warn("has nemo-mcp; it starts slower than it could", install)
        : Finding.ok("has nemo-mcp, in " + config);
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
