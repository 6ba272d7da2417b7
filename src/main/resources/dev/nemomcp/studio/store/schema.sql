CREATE TABLE IF NOT EXISTS token (
  hash TEXT PRIMARY KEY,
  client_id TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL
);
CREATE INDEX IF NOT EXISTS token_by_client ON token (client_id, created_at);
CREATE TABLE IF NOT EXISTS session (
  id TEXT PRIMARY KEY,
  task_id TEXT NOT NULL,
  client_id TEXT NOT NULL,
  name TEXT NOT NULL,
  language TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 0,
  used_at INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS claim (
  hash TEXT PRIMARY KEY,
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  expires_at INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS media (
  id TEXT PRIMARY KEY,
  file TEXT NOT NULL,
  kind TEXT NOT NULL,
  duration_millis INTEGER NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  frames_per_second REAL NOT NULL,
  variable_frame_rate INTEGER NOT NULL,
  high_dynamic_range INTEGER NOT NULL,
  has_sound INTEGER NOT NULL,
  has_subtitles INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS session_media (
  position INTEGER PRIMARY KEY AUTOINCREMENT,
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  media_id TEXT NOT NULL REFERENCES media (id),
  name TEXT NOT NULL,
  subtitles TEXT NOT NULL DEFAULT '',
  placed INTEGER NOT NULL DEFAULT 0,
  UNIQUE (session_id, media_id)
);
CREATE TABLE IF NOT EXISTS version (
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  label TEXT NOT NULL,
  draft TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (session_id, number)
);
CREATE TABLE IF NOT EXISTS preference (
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  parameters TEXT NOT NULL,
  PRIMARY KEY (session_id, kind)
);
CREATE TABLE IF NOT EXISTS turn (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  message TEXT NOT NULL,
  status TEXT NOT NULL,
  stage TEXT NOT NULL DEFAULT '',
  percent INTEGER NOT NULL DEFAULT 0,
  reply TEXT NOT NULL DEFAULT '',
  results TEXT NOT NULL DEFAULT '[]',
  owner TEXT NOT NULL,
  lease_until INTEGER NOT NULL,
  started_at INTEGER NOT NULL
);
CREATE INDEX IF NOT EXISTS turn_by_session ON turn (session_id, id);
CREATE TABLE IF NOT EXISTS render (
  id TEXT PRIMARY KEY,
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  draft TEXT NOT NULL,
  output TEXT NOT NULL,
  status TEXT NOT NULL,
  progress REAL NOT NULL DEFAULT 0,
  message TEXT NOT NULL DEFAULT '',
  file_key TEXT NOT NULL,
  file TEXT NOT NULL DEFAULT '',
  attempts INTEGER NOT NULL DEFAULT 0,
  owner TEXT NOT NULL DEFAULT '',
  lease_until INTEGER NOT NULL DEFAULT 0,
  created_at INTEGER NOT NULL,
  ended_at INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX IF NOT EXISTS render_by_status ON render (status, created_at);
CREATE UNIQUE INDEX IF NOT EXISTS render_by_key ON render (file_key);
