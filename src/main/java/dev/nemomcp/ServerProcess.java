package dev.nemomcp;

import dev.nemomcp.install.Program;
import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** How this very program is started once more, as a server. */
final class ServerProcess {
  private ServerProcess() {}

  /** The java command that this process runs on. */
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** What comes after it. */
  static List<String> arguments() {
    List<String> arguments = new ArrayList<>(Program.flags());
    arguments.addAll(List.of("-cp", classPath(), Main.class.getName(), "serve"));
    return arguments;
  }

  /** Maven runs a program in its own process, with a class loader instead of a class path. */
  private static String classPath() {
    if (!(Main.class.getClassLoader() instanceof URLClassLoader loader)) {
      return System.getProperty("java.class.path");
    }
    StringJoiner path = new StringJoiner(File.pathSeparator);
    for (URL url : loader.getURLs()) {
      try {
        path.add(Path.of(url.toURI()).toString());
      } catch (URISyntaxException e) {
        throw new IllegalStateException("Not a place for classes: " + url, e);
      }
    }
    return path.toString();
  }
}
