package dev.nemomcp.project;

import dev.nemomcp.nemo.Nemo.Session;
import dev.nemomcp.nemo.Nemo.Uploaded;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/**
 * A project as it lies on disk.
 *
 * @param name short and readable, unique
 * @param language of the latest sentence; empty where none was said
 * @param createdMillis since the epoch
 * @param touchedMillis when it was last worked on
 * @param session on the backend; null until the first upload or edit
 * @param media what was uploaded, in order
 * @param turns what was said, oldest first; only the latest are kept
 * @param exports files made or being made, oldest first
 */
record SavedProject(
    String name,
    String language,
    long createdMillis,
    long touchedMillis,
    Session session,
    List<Uploaded> media,
    List<Turn> turns,
    List<Export> exports) {
  private static final int KEPT = 20;

  /**
   * A sentence that was sent to the backend.
   *
   * @param id of ours
   * @param instruction as the user said it
   * @param sentMillis since the epoch
   * @param before the work before it; null once the report is there
   * @param report what came of it; null while nobody knows
   */
  record Turn(String id, String instruction, long sentMillis, JsonNode before, EditReport report) {
    boolean isOpen() {
      return report == null;
    }

    Turn closed(EditReport report) {
      return new Turn(id, instruction, sentMillis, null, report);
    }
  }

  /**
   * A render that was asked for.
   *
   * @param renderId on the backend
   * @param key of draft and format together: the same key is the same render
   * @param wish what the user asked for
   * @param startedMillis since the epoch
   * @param report the finished file; null until it is there
   * @param failure why it did not work; empty otherwise
   */
  record Export(
      String renderId,
      String key,
      ExportWish wish,
      long startedMillis,
      ExportReport report,
      String failure) {
    boolean isOpen() {
      return report == null && failure.isEmpty();
    }

    Export under(String otherRenderId) {
      return new Export(otherRenderId, key, wish, startedMillis, null, "");
    }

    Export with(ExportReport report) {
      return new Export(renderId, key, wish, startedMillis, report, "");
    }

    Export failed(String why) {
      return new Export(renderId, key, wish, startedMillis, null, why);
    }
  }

  SavedProject {
    media = List.copyOf(media);
    turns = List.copyOf(turns);
    exports = List.copyOf(exports);
  }

  static SavedProject empty(String name, long nowMillis) {
    return new SavedProject(name, "", nowMillis, nowMillis, null, List.of(), List.of(), List.of());
  }

  /** Nothing ever came into it. */
  boolean isBare() {
    return media.isEmpty() && turns.isEmpty() && exports.isEmpty();
  }

  /** Nothing was uploaded and no turn ended between the two. */
  boolean hasTimelineOf(SavedProject other) {
    return Objects.equals(session, other.session)
        && media.equals(other.media)
        && reports().equals(other.reports());
  }

  private List<EditReport> reports() {
    return turns.stream().map(Turn::report).filter(Objects::nonNull).toList();
  }

  /** No file was finished and none failed between the two. */
  boolean hasExportsOf(SavedProject other) {
    return ended().equals(other.ended());
  }

  private List<Export> ended() {
    return exports.stream().filter(e -> !e.isOpen()).toList();
  }

  SavedProject touched(long nowMillis) {
    return new SavedProject(
        name, language, createdMillis, nowMillis, session, media, turns, exports);
  }

  SavedProject withSession(Session session) {
    return new SavedProject(
        name, language, createdMillis, touchedMillis, session, media, turns, exports);
  }

  /** What only the backend knew is gone with the session, and so are renders that still ran. */
  SavedProject withoutSession() {
    List<Export> left =
        exports.stream()
            .map(e -> e.isOpen() ? e.failed("The backend lost the project before it was done") : e)
            .toList();
    return new SavedProject(
        name, language, createdMillis, touchedMillis, null, List.of(), List.of(), left);
  }

  SavedProject withMedia(List<Uploaded> media) {
    return new SavedProject(
        name, language, createdMillis, touchedMillis, session, media, turns, exports);
  }

  SavedProject speaking(String language) {
    return new SavedProject(
        name, language, createdMillis, touchedMillis, session, media, turns, exports);
  }

  Optional<Turn> openTurn() {
    return turns.stream().filter(Turn::isOpen).findFirst();
  }

  Optional<Export> export(String key) {
    return exports.stream()
        .filter(e -> e.key().equals(key) && e.failure().isEmpty())
        .reduce((first, second) -> second);
  }

  Optional<Export> render(String renderId) {
    return exports.stream().filter(e -> e.renderId().equals(renderId)).findFirst();
  }

  SavedProject withTurn(Turn turn) {
    List<Turn> all = new ArrayList<>(turns);
    all.removeIf(t -> t.id().equals(turn.id()));
    all.add(turn);
    return new SavedProject(
        name, language, createdMillis, touchedMillis, session, media, latest(all), exports);
  }

  SavedProject withoutTurn(String id) {
    return new SavedProject(
        name,
        language,
        createdMillis,
        touchedMillis,
        session,
        media,
        turns.stream().filter(t -> !t.id().equals(id)).toList(),
        exports);
  }

  /** An earlier try at the same file, which came to nothing, is not worth remembering then. */
  SavedProject withExport(Export export) {
    List<Export> all = new ArrayList<>(exports);
    all.removeIf(e -> e.key().equals(export.key()) && !e.failure().isEmpty());
    all.add(export);
    return withExports(latest(all));
  }

  SavedProject changeExport(String renderId, UnaryOperator<Export> change) {
    return withExports(
        exports.stream().map(e -> e.renderId().equals(renderId) ? change.apply(e) : e).toList());
  }

  /** The open export of that key has come to nothing. */
  SavedProject withExportFailed(String key, String why) {
    return withExports(
        exports.stream().map(e -> e.isOpen() && e.key().equals(key) ? e.failed(why) : e).toList());
  }

  private SavedProject withExports(List<Export> exports) {
    return new SavedProject(
        name, language, createdMillis, touchedMillis, session, media, turns, exports);
  }

  private static <T> List<T> latest(List<T> all) {
    return all.subList(Math.max(0, all.size() - KEPT), all.size());
  }
}
