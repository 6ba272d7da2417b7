package dev.nemomcp.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The projects on disk, a folder each. Several processes may share them: every change is made under
 * a lock and replaces the file as a whole, so that readers see the old state or the new one.
 */
final class ProjectStore {
  private static final Logger LOG = LoggerFactory.getLogger(ProjectStore.class);

  private final Path folder;
  private final FileLocks locks;

  /**
   * Drafts are compared with later ones, digit by digit. A project of an earlier version says
   * nothing about what did not exist yet.
   */
  private final JsonMapper json =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private volatile ProjectListener listener = ProjectListener.NONE;

  ProjectStore(Path folder, FileLocks locks) {
    this.folder = folder;
    this.locks = locks;
  }

  /** The latest worked on first. */
  List<SavedProject> all() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<SavedProject> projects = new ArrayList<>();
    try (Stream<Path> names = Files.list(folder)) {
      for (Path project : names.toList()) {
        find(project.getFileName().toString()).ifPresent(projects::add);
      }
    }
    projects.sort(Comparator.comparingLong(SavedProject::touchedMillis).reversed());
    return projects;
  }

  /** The language that was spoken last, in whichever project. */
  Optional<String> lastLanguage() throws IOException {
    return all().stream().map(SavedProject::language).filter(l -> !l.isEmpty()).findFirst();
  }

  /** Empty where there is none, or its file is damaged. */
  Optional<SavedProject> find(String name) throws IOException {
    try {
      return Optional.of(json.readValue(Files.readAllBytes(file(name)), SavedProject.class));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (JacksonException e) {
      LOG.warn("The file of project {} is damaged and left alone", name, e);
      return Optional.empty();
    }
  }

  /** Who is told from now on what this process changes. */
  void listen(ProjectListener listener) {
    this.listener = listener;
  }

  /** Makes a project of that name; false where the name is taken. */
  boolean create(SavedProject project) throws IOException, InterruptedException {
    boolean made =
        locks.holding(
            lockFile(project.name(), "project"),
            () -> {
              boolean free = !Files.exists(file(project.name()));
              if (free) {
                write(project);
              }
              return free;
            });
    if (made) {
      listener.added(project.name());
    }
    return made;
  }

  /** A project, before and after a change. */
  private record Changed(SavedProject before, SavedProject after) {}

  /** Changes a project that is there, against all others who would. */
  SavedProject change(String name, UnaryOperator<SavedProject> change)
      throws IOException, InterruptedException {
    Changed changed =
        locks.holding(
            lockFile(name, "project"),
            () -> {
              SavedProject before = find(name).orElseThrow(() -> new NoSuchFileException(name));
              SavedProject after = change.apply(before);
              write(after);
              return new Changed(before, after);
            });
    tell(changed);
    return changed.after();
  }

  private void tell(Changed changed) {
    if (!changed.before().hasTimelineOf(changed.after())) {
      listener.timelineChanged(changed.after().name());
    }
    if (!changed.before().hasExportsOf(changed.after())) {
      listener.exportsChanged(changed.after().name());
    }
  }

  /** Held while something runs that must not run twice, by any process. */
  Path lockFile(String name, String what) {
    return folder.resolve(name).resolve(what + ".lock");
  }

  private Path file(String name) {
    return folder.resolve(name).resolve("project.json");
  }

  private void write(SavedProject project) throws IOException {
    Path file = file(project.name());
    Path beside = Files.createTempFile(file.getParent(), "project", ".tmp");
    Files.write(beside, json.writeValueAsBytes(project));
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
