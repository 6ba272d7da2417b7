package dev.nemomcp;

import dev.nemomcp.mcp.NemoServer;
import dev.nemomcp.mcp.stdio.FirstWords;
import dev.nemomcp.project.Backend;
import dev.nemomcp.project.FakeNemo;
import dev.nemomcp.project.Places;
import dev.nemomcp.project.Projects;
import dev.nemomcp.studio.render.Typeface;
import java.io.PrintStream;
import java.nio.file.Path;

/** The server as a process, with a backend in its memory instead of a studio. */
public final class FakeBackedServer {
  private FakeBackedServer() {}

  /**
   * @param arguments {@code throw} makes the backend fail with an Error; {@code hold} makes its
   *     turns and renders last until the process ends; {@code print} writes to System.out
   */
  public static void main(String[] arguments) throws InterruptedException {
    PrintStream out = System.out;
    System.setOut(System.err);
    String mode = arguments.length > 0 ? arguments[0] : "";
    Places places = Places.find(System.getenv(), "Linux", Path.of(System.getProperty("user.home")));
    FakeNemo nemo = new FakeNemo();
    if (mode.equals("hold")) {
      nemo.turns.drainPermits();
      nemo.renders.drainPermits();
    }
    Projects projects =
        new Projects(
            Backend.STUDIO,
            places,
            () -> {
              if (mode.equals("throw")) {
                throw new LinkageError("/secret/path token nmv_usr_1");
              }
              if (mode.equals("print")) {
                System.out.println("not JSON");
              }
              return nemo;
            },
            FakeNemo::measure);
    NemoServer.of(
            projects, file -> new byte[0], () -> Typeface.load()::line, () -> "# A skill", "0")
        .serve(FirstWords.unheard(System.in, out, 1 << 20));
    Runtime.getRuntime().halt(0);
  }
}
