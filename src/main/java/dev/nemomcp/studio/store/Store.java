package dev.nemomcp.studio.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;

/** All that the studio remembers, in one folder. */
public final class Store implements AutoCloseable {
  private final Database database;
  private final MediaFolder folder;
  private final Tokens tokens;
  private final Sessions sessions;
  private final Claims claims;
  private final SessionMedia media;
  private final History history;
  private final Preferences preferences;
  private final Turns turns;
  private final Placement placement;
  private final Renders renders;
  private final InstantSource clock;

  private Store(Database database, Path dataFolder, InstantSource clock, Owner owner)
      throws IOException {
    this.database = database;
    this.clock = clock;
    folder = new MediaFolder(dataFolder);
    tokens = new Tokens(database, clock);
    sessions = new Sessions(database, clock);
    claims = new Claims(database, clock);
    media = new SessionMedia(database, dataFolder);
    history = new History(database, clock);
    preferences = new Preferences(database);
    turns = new Turns(database, clock, owner);
    placement = new Placement(database, media, history, turns);
    renders = new Renders(database, clock, owner);
  }

  /** Opens the folder, or makes it. */
  public static Store open(Path dataFolder, InstantSource clock) throws IOException {
    return open(dataFolder, clock, Owner.thisProcess());
  }

  static Store open(Path dataFolder, InstantSource clock, Owner owner) throws IOException {
    Path folder = dataFolder.toAbsolutePath();
    return new Store(Database.open(folder.resolve("studio.db")), folder, clock, owner);
  }

  /** Forgets what nobody has used for long. */
  public void sweep() throws IOException {
    sessions.forgetUnused();
    for (Path unused : media.forgetUnused()) {
      Files.deleteIfExists(unused);
    }
    folder.sweep(clock);
  }

  public MediaFolder folder() {
    return folder;
  }

  public Tokens tokens() {
    return tokens;
  }

  public Sessions sessions() {
    return sessions;
  }

  public Claims claims() {
    return claims;
  }

  public SessionMedia media() {
    return media;
  }

  public History history() {
    return history;
  }

  public Preferences preferences() {
    return preferences;
  }

  public Turns turns() {
    return turns;
  }

  public Placement placement() {
    return placement;
  }

  public Renders renders() {
    return renders;
  }

  @Override
  public void close() {
    database.close();
  }
}
