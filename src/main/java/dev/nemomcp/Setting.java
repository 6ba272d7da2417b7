package dev.nemomcp;

/** The environment variables that the program listens to: all of them, and only here. */
enum Setting {
  NEMO_BACKEND("who edits: `studio` (this machine) or `cloud`", "`studio`"),
  NEMO_TOKEN(
      "a NemoVideo token; chooses the cloud unless `NEMO_BACKEND` says otherwise",
      "an anonymous account"),
  NEMO_API_URL("another backend: https, or http on loopback", "NemoVideo's"),
  NEMO_WEB_URL("where that backend shows projects in a browser", "NemoVideo's"),
  NEMO_CLIENT_ID("who this computer is to the cloud", "`~/.config/nemovideo/client_id`"),
  NEMO_OUTPUT_DIR("where exports go", "`NemoVideo` in your Videos (on a Mac: Movies) folder"),
  NEMO_ALLOWED_DIRS(
      "only files below these folders can be uploaded, parted as in `PATH`",
      "the folders that the client shares, else all"),
  NEMO_HOME(
      "where projects, footage and the studio's database are kept",
      "`~/.local/share/nemo-mcp`, or the platform's place"),
  NEMO_SPEECH_MODEL(
      "the speech model: a Whisper model's ggml file, or a folder with Moonshine's",
      "Moonshine, fetched when first needed"),
  NEMO_SKILL("the SKILL.md in use: a shipped one's name, or a path", "`in-video`"),
  SKILL_SOURCE("the platform that the backend is told of", "read off where the skill lies"),
  FFMPEG_PATH("the folder of another FFmpeg and its ffprobe", "the one inside");

  private final String meaning;
  private final String otherwise;

  Setting(String meaning, String otherwise) {
    this.meaning = meaning;
    this.otherwise = otherwise;
  }

  /** What it does, in a line. */
  String meaning() {
    return meaning;
  }

  /** What holds where it is not set. */
  String otherwise() {
    return otherwise;
  }
}
