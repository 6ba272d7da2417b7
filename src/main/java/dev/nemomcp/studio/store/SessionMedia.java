package dev.nemomcp.studio.store;

import dev.nemomcp.studio.footage.Media;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which footage belongs to a session, and what it is called there. */
public final class SessionMedia {
  private static final String SELECT =
      "SELECT m.*, s.name, s.subtitles FROM session_media s JOIN media m ON m.id = s.media_id"
          + " WHERE s.session_id = ?";

  private final Database database;
  private final Path dataFolder;

  /**
   * @param dataFolder what the database's file names are relative to
   */
  public SessionMedia(Database database, Path dataFolder) {
    this.database = database;
    this.dataFolder = dataFolder.toAbsolutePath();
  }

  /**
   * Adds footage, behind what is there; the same content a second time is looked at and named anew.
   */
  public void add(String sessionId, Media media) {
    database.transaction(
        rows -> {
          rows.change(
              "INSERT INTO media (id, file, kind, duration_millis, width, height,"
                  + " frames_per_second, variable_frame_rate, high_dynamic_range, has_sound,"
                  + " has_subtitles) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                  + " ON CONFLICT (id) DO UPDATE SET file = excluded.file, kind = excluded.kind,"
                  + " duration_millis = excluded.duration_millis, width = excluded.width,"
                  + " height = excluded.height, frames_per_second = excluded.frames_per_second,"
                  + " variable_frame_rate = excluded.variable_frame_rate,"
                  + " high_dynamic_range = excluded.high_dynamic_range,"
                  + " has_sound = excluded.has_sound, has_subtitles = excluded.has_subtitles",
              media.id(),
              dataFolder.relativize(media.file().toAbsolutePath()).toString(),
              media.kind().name(),
              media.durationMillis(),
              media.width(),
              media.height(),
              media.framesPerSecond(),
              media.variableFrameRate(),
              media.highDynamicRange(),
              media.hasSound(),
              media.hasSubtitles());
          return rows.change(
              "INSERT INTO session_media (session_id, media_id, name) VALUES (?, ?, ?)"
                  + " ON CONFLICT (session_id, media_id) DO UPDATE SET name = excluded.name",
              sessionId,
              media.id(),
              media.name());
        });
  }

  /** The session's footage, and what was made of it, in the order of its arrival. */
  public List<Media> of(String sessionId) {
    return database.read(rows -> rows.all(SELECT + " ORDER BY s.position", this::media, sessionId));
  }

  /** The session's footage without what was made of it, in the order of its arrival. */
  public List<Media> uploads(String sessionId) {
    return of(sessionId).stream().filter(media -> !media.isDerived()).toList();
  }

  /** A file by its content's hash, whoever it belongs to. */
  public Optional<Media> find(String mediaId) {
    return database.read(
        rows ->
            rows.first(
                "SELECT m.*, m.id AS name FROM media m WHERE m.id = ?", this::media, mediaId));
  }

  /** Says that a subtitle file goes with that footage, in this session. */
  public void attachSubtitles(String sessionId, String mediaId, Path file) {
    database.transaction(
        rows ->
            rows.change(
                "UPDATE session_media SET subtitles = ? WHERE session_id = ? AND media_id = ?",
                dataFolder.relativize(file.toAbsolutePath()).toString(),
                sessionId,
                mediaId));
  }

  /** The session's subtitle files, by the footage that they go with. */
  public Map<String, Path> subtitles(String sessionId) {
    return database
        .read(
            rows ->
                rows.all(
                    "SELECT media_id, subtitles FROM session_media"
                        + " WHERE session_id = ? AND subtitles <> ''",
                    row ->
                        Map.entry(
                            row.getString("media_id"),
                            dataFolder.resolve(row.getString("subtitles"))),
                    sessionId))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Forgets footage that no session has any more, and gives the files that can go. */
  List<Path> forgetUnused() {
    return database.transaction(
        rows -> {
          String unused = " FROM media WHERE id NOT IN (SELECT media_id FROM session_media)";
          List<Path> files =
              rows.all("SELECT file" + unused, row -> dataFolder.resolve(row.getString("file")));
          rows.change("DELETE" + unused);
          return files;
        });
  }

  List<Media> waiting(Rows rows, String sessionId) throws SQLException {
    return uploads(rows, sessionId, 0);
  }

  List<Media> placed(Rows rows, String sessionId) throws SQLException {
    return uploads(rows, sessionId, 1);
  }

  /** What was made here comes onto a timeline by the edit that it was made for. */
  private List<Media> uploads(Rows rows, String sessionId, int placed) throws SQLException {
    return rows
        .all(SELECT + " AND s.placed = ? ORDER BY s.position", this::media, sessionId, placed)
        .stream()
        .filter(media -> !media.isDerived())
        .toList();
  }

  int markPlaced(Rows rows, String sessionId) throws SQLException {
    return rows.change("UPDATE session_media SET placed = 1 WHERE session_id = ?", sessionId);
  }

  private Media media(ResultSet row) throws SQLException {
    return new Media(
        row.getString("id"),
        row.getString("name"),
        dataFolder.resolve(row.getString("file")),
        Media.Kind.valueOf(row.getString("kind")),
        row.getLong("duration_millis"),
        row.getInt("width"),
        row.getInt("height"),
        row.getDouble("frames_per_second"),
        row.getBoolean("variable_frame_rate"),
        row.getBoolean("high_dynamic_range"),
        row.getBoolean("has_sound"),
        row.getBoolean("has_subtitles"));
  }
}
