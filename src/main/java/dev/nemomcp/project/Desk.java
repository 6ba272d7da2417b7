package dev.nemomcp.project;

import dev.nemomcp.nemo.Nemo;
import dev.nemomcp.nemo.Nemo.Session;
import dev.nemomcp.nemo.Nemo.Uploaded;
import dev.nemomcp.nemo.NemoException;
import dev.nemomcp.project.EditReport.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What the work on one project needs.
 *
 * @param name of the project
 * @param backend who does the editing
 * @param places where things lie
 * @param store of all projects
 * @param locks of this process
 * @param source of the backend
 * @param meter of finished files
 * @param clock for what is written down
 */
record Desk(
    String name,
    Backend backend,
    Places places,
    ProjectStore store,
    FileLocks locks,
    NemoSource source,
    FileMeter meter,
    Clock clock) {
  Nemo nemo() throws NemoException, InterruptedException {
    return source.nemo();
  }

  SavedProject saved() throws IOException {
    return store
        .find(name)
        .orElseThrow(() -> new IOException("The project " + name + " is no longer on disk"));
  }

  SavedProject change(UnaryOperator<SavedProject> change) throws IOException, InterruptedException {
    return store.change(name, p -> change.apply(p).touched(clock.millis()));
  }

  /** The session on the backend, opened where there is none. */
  Session session(String language) throws NemoException, IOException, InterruptedException {
    Session known = saved().session();
    if (known != null) {
      return known;
    }
    Session opened = nemo().createSession(name, language);
    change(p -> p.withSession(opened));
    return opened;
  }

  /**
   * The project starts anew, as the backend has lost it; says so, and what to do again.
   *
   * @param gone the session, which another process may have replaced meanwhile
   */
  ProjectException lost(Session gone) throws IOException, InterruptedException {
    SavedProject before = saved();
    change(p -> gone != null && gone.equals(p.session()) ? p.withoutSession() : p);
    return new ProjectException(
        "The backend no longer knows the project "
            + name
            + "; its timeline there is gone, and the project starts anew.",
        "Tell the user. Upload "
            + (before.media().isEmpty()
                ? "the files"
                : before.media().stream().map(Uploaded::name).collect(Collectors.joining(", ")))
            + " again"
            + before.turns().stream()
                .filter(turn -> turn.isOpen() || turn.report().outcome() == Outcome.DONE)
                .map(turn -> "“" + turn.instruction() + "”")
                .collect(Collectors.joining(", ", ", then say again: ", ""))
                .replaceFirst(", then say again: $", "")
            + ". Exported files are still where they were.");
  }

  /** Held while a turn or an upload runs: one at a time, in all processes. */
  Path turnLock() {
    return store.lockFile(name, "turn");
  }

  /** Held while a file is made. */
  Path renderLock(String exportKey) {
    return store.lockFile(name, exportKey);
  }
}
