package dev.nemomcp.project;

import dev.nemomcp.draft.Outline;
import dev.nemomcp.draft.Outline.Kind;
import dev.nemomcp.draft.Outline.Track;
import dev.nemomcp.draft.TrackSummary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Footage that the backend generated, and what it put on top of it in a second stage, which the
 * user may want to keep or to drop.
 *
 * @param footage tracks with video that was not there before
 * @param additions other tracks that were not there before
 */
record Generation(List<Track> footage, List<Track> additions) {
  /** Empty unless there is something of both. */
  static Optional<Generation> between(JsonNode before, JsonNode after) {
    Outline was = Outline.of(before);
    Set<String> known = summaries(was).collect(Collectors.toSet());
    Set<String> clips = clips(was).collect(Collectors.toSet());
    List<Track> fresh =
        Outline.of(after).tracks().stream()
            .filter(track -> !known.contains(TrackSummary.of(track)))
            .toList();
    List<Track> footage =
        fresh.stream()
            .filter(track -> track.kind() == Kind.VIDEO && !clips.containsAll(names(track)))
            .toList();
    List<Track> additions = fresh.stream().filter(track -> track.kind() != Kind.VIDEO).toList();
    return footage.isEmpty() || additions.isEmpty()
        ? Optional.empty()
        : Optional.of(new Generation(footage, additions));
  }

  String told(boolean chinese) {
    return chinese
        ? "分两步完成：先生成画面（" + list(footage) + "），再加上了 " + list(additions) + "。哪些保留、哪些去掉，说一声即可。"
        : "It was made in two stages: first the footage ("
            + list(footage)
            + "), then this was added to it: "
            + list(additions)
            + ". Say what to keep and what to drop.";
  }

  private static String list(List<Track> tracks) {
    return tracks.stream().map(TrackSummary::of).collect(Collectors.joining("; "));
  }

  private static Stream<String> summaries(Outline outline) {
    return outline.tracks().stream().map(TrackSummary::of);
  }

  private static Stream<String> clips(Outline outline) {
    return outline.tracks().stream()
        .filter(track -> track.kind() == Kind.VIDEO)
        .flatMap(track -> names(track).stream());
  }

  private static Set<String> names(Track track) {
    return track.segments().stream().map(Outline.Segment::name).collect(Collectors.toSet());
  }
}
