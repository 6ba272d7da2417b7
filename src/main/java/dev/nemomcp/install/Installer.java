package dev.nemomcp.install;

import dev.nemomcp.install.config.CannotMerge;
import dev.nemomcp.install.config.ConfigFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes the server into clients' configurations and takes it out. */
final class Installer {
  private static final String ENVIRONMENT = "env";
  private static final JsonMapper JSON = new JsonMapper();

  private final Machine machine;
  private final Clock clock;

  Installer(Machine machine, Clock clock) {
    this.machine = machine;
    this.clock = clock;
  }

  /**
   * How a client is to start the server.
   *
   * @param command absolute, because desktop programs have a short PATH
   * @param chosen variables that are set whatever the configuration says now
   * @param usual variables that are set where it says nothing
   */
  record Launch(
      Path command,
      List<String> arguments,
      Map<String, String> chosen,
      Map<String, String> usual) {}

  List<Client> found() {
    return List.of(Client.values()).stream().filter(client -> client.isOn(machine)).toList();
  }

  Outcome install(Client client, Launch launch) {
    Path path = client.config(machine);
    ConfigFile file = new ConfigFile(path);
    try {
      String text = file.read();
      Optional<ObjectNode> old = client.servers().find(text, Program.NAME);
      ObjectNode server = server(client, launch, old);
      if (old.equals(Optional.of(server))) {
        return new Outcome(client, path, Outcome.Status.UNCHANGED, Optional.empty(), "");
      }
      String edited = client.servers().put(text, Program.NAME, server);
      Optional<Path> copy = file.replace(text, edited, LocalDateTime.now(clock));
      Outcome.Status status = old.isPresent() ? Outcome.Status.UPDATED : Outcome.Status.INSTALLED;
      return new Outcome(client, path, status, copy, "");
    } catch (CannotMerge | IOException e) {
      return Outcome.leftAlone(client, path, e.getMessage());
    }
  }

  Outcome uninstall(Client client) {
    Path path = client.config(machine);
    ConfigFile file = new ConfigFile(path);
    try {
      String text = file.read();
      if (client.servers().find(text, Program.NAME).isEmpty()) {
        return new Outcome(client, path, Outcome.Status.NOT_THERE, Optional.empty(), "");
      }
      String edited = client.servers().remove(text, Program.NAME);
      Optional<Path> copy = file.replace(text, edited, LocalDateTime.now(clock));
      return new Outcome(client, path, Outcome.Status.REMOVED, copy, "");
    } catch (CannotMerge | IOException e) {
      return Outcome.leftAlone(client, path, e.getMessage());
    }
  }

  /** What to put into a client's configuration by hand. */
  String snippet(Client client, Launch launch) {
    return client.servers().only(Program.NAME, server(client, launch, Optional.empty()));
  }

  /** What the user added to the entry stays: a token, a timeout, a switch. */
  private static ObjectNode server(Client client, Launch launch, Optional<ObjectNode> old) {
    ObjectNode server =
        old.map(ObjectNode::deepCopy).orElseGet(JsonNodeFactory.instance::objectNode);
    server.put("command", launch.command().toString());
    server.set("args", JSON.valueToTree(launch.arguments()));
    new TreeMap<>(client.extras())
        .forEach(
            (name, value) -> {
              if (!server.has(name)) {
                server.set(name, JSON.valueToTree(value));
              }
            });
    ObjectNode environment =
        server.path(ENVIRONMENT) instanceof ObjectNode kept ? kept : server.putObject(ENVIRONMENT);
    launch
        .usual()
        .forEach(
            (name, value) -> {
              if (!environment.has(name)) {
                environment.put(name, value);
              }
            });
    launch.chosen().forEach(environment::put);
    return server;
  }
}
