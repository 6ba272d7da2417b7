package dev.nemomcp.studio.agent;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.DraftJson;
import dev.nemomcp.language.Known;
import dev.nemomcp.studio.store.History;
import dev.nemomcp.studio.store.History.Version;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * The draft that a turn works on: a version of the history, and the edits made on top of it, which
 * become one new version at the end.
 */
final class WorkingDraft {
  /** What the labels of uploads begin with. */
  private static final JsonMapper JSON = new JsonMapper();

  private final List<Version> versions;
  private final int startNumber;
  private final Deque<Step> edited = new ArrayDeque<>();
  private int number;

  /**
   * @param versions the session's history with one current version, or nothing
   */
  WorkingDraft(List<Version> versions) {
    this.versions = versions;
    startNumber =
        versions.stream().filter(Version::current).mapToInt(Version::number).findFirst().orElse(0);
    number = startNumber;
  }

  boolean isMissing() {
    return versions.isEmpty();
  }

  /** As it stands after the edits so far. */
  Draft draft() {
    return edited.isEmpty() ? stored(number) : edited.peek().draft();
  }

  /** Of the version that is current; nothing where there is no draft yet. */
  Known known() {
    return isMissing()
        ? Known.NOTHING
        : new Known(
            draft().clipNames(),
            versions.subList(0, startNumber).stream().map(Version::label).toList());
  }

  void become(Draft next, String label) {
    edited.push(new Step(label, next));
  }

  /** Steps back that are possible. */
  int undoable() {
    return edited.size() + number - 1;
  }

  /** The same until footage came in. */
  int undoableEdits() {
    int first = number;
    while (first > 1 && !versions.get(first - 1).label().startsWith(Known.CAME_IN)) {
      first--;
    }
    return edited.size() + number - first;
  }

  /** Steps forward that are possible: none once something new was made. */
  int redoable() {
    return edited.isEmpty() ? versions.size() - number : 0;
  }

  /** What the newest step was. */
  String label() {
    return edited.isEmpty() ? versions.get(number - 1).label() : edited.peek().label();
  }

  /** 1 for the footage as it came in. */
  int versionNumber() {
    return number + (edited.isEmpty() ? 0 : 1);
  }

  /** What the step before the newest was; empty where there is none. */
  String before() {
    int before = versionNumber() - 1;
    return before < 1 ? "" : versions.get(before - 1).label();
  }

  void undo() {
    if (edited.isEmpty()) {
      number--;
    } else {
      edited.pop();
    }
  }

  void redo() {
    number++;
  }

  /** Writes what came of it: a new version, a move to an old one, or nothing. */
  void save(History history, String sessionId, String label) {
    if (!edited.isEmpty() && !draft().equals(stored(number))) {
      history.add(sessionId, number, label, DraftJson.write(draft()).toString());
    } else if (number != startNumber) {
      history.moveTo(sessionId, number);
    }
  }

  private record Step(String label, Draft draft) {}

  private Draft stored(int number) {
    return DraftJson.read(JSON.readTree(versions.get(number - 1).draft()));
  }
}
