package dev.nemomcp.draft;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import tools.jackson.databind.json.JsonMapper;

/** What writing and reading a draft have in common. */
final class DraftFields {
  static final int VIDEO = 0;
  static final int AUDIO = 1;
  static final int TEXT = 7;

  /** Of this studio alone. */
  static final int SHAPE = 20;

  /** The name of the track that holds captions, as its {@code role}. */
  static final String CAPTIONS = "captions";

  /** What a segment that is a sound effect holds it as. */
  static final String SOUND_EFFECT = "soundEffect";

  /** Turns the plain value records into JSON and back, by their components alone. */
  static final JsonMapper VALUES =
      JsonMapper.builder()
          .changeDefaultVisibility(v -> v.withIsGetterVisibility(Visibility.NONE))
          .build();

  private DraftFields() {}
}
