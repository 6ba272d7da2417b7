package dev.nemomcp.studio.http;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.DraftJson;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.draft.Waveform;
import dev.nemomcp.studio.agent.Tools.EyesAndEars;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Unavailable;
import dev.nemomcp.studio.store.History.Version;
import dev.nemomcp.studio.store.SessionMedia;
import dev.nemomcp.studio.store.Sessions.Session;
import java.util.HashMap;
import java.util.Map;

/** Hears a project's timeline. */
final class TimelineWaveform {
  private final SessionMedia media;
  private final EyesAndEars ears;

  TimelineWaveform(SessionMedia media, EyesAndEars ears) {
    this.media = media;
    this.ears = ears;
  }

  /** How loud the clips' own sound is in that version. */
  Waveform of(Session session, Version version) throws Unavailable {
    Draft draft = DraftJson.read(Envelope.JSON.readTree(version.draft()));
    Footage footage = ears.of(media.of(session.id()), Map.of(), fetched -> {});
    Map<String, Waveform> heard = new HashMap<>();
    for (Clip clip : draft.clips()) {
      if (!heard.containsKey(clip.mediaId())) {
        heard.put(clip.mediaId(), footage.waveform(clip.mediaId()));
      }
    }
    return Waveform.of(Timeline.of(draft), heard);
  }
}
