package dev.nemomcp.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TrackSummaryTest {
  private static final JsonMapper JSON = new JsonMapper();

  @Test
  void readsAsTheBackendWritesIt() {
    Draft draft =
        Draft.empty("Urban")
            .withClips(List.of(Clip.of("c1", "m", "city timelapse", 0, 10_000)))
            .withMusic(
                List.of(
                    new Music(
                        "b",
                        new Music.Composed("lo-fi", 1, 0),
                        "Lo-fi",
                        0,
                        Music.TO_THE_END,
                        0.35,
                        0,
                        0)))
            .withTexts(
                List.of(new Text("t", Text.Role.TITLE, "Urban Dreams", 0, 3_000, TextStyle.TITLE)));
    assertThat(TrackSummary.of(DraftJson.write(draft)))
        .isEqualTo(
            "Timeline (3 tracks): 1. Video: city timelapse (0-10s) 2. BGM: Lo-fi (0-10s, 35%)"
                + " 3. Title: \"Urban Dreams\" (0-3s, center)");
  }

  @Test
  void musicTellsWhereItIsSofter() {
    Music music = new Music("b", new Music.Composed("calm", 1, 0), "Calm", 0, -1, 0.4, 0, 0);
    Draft draft =
        Draft.empty("x")
            .withClips(List.of(Clip.of("c1", "m", "talk.mp4", 0, 10_000)))
            .withMusic(List.of(music.withGains(List.of(new Music.Gain(2_000, 4_000, 0.25)))));
    assertThat(DraftJson.read(DraftJson.write(draft))).isEqualTo(draft);
    assertThat(TrackSummary.of(DraftJson.write(draft)))
        .endsWith("2. BGM: Calm (0-10s, 40%, 10% at 2-4s)");
  }

  @Test
  void oneRecordingCutManyTimesIsNamedOnce() {
    List<Clip> clips =
        List.of(
            Clip.of("a", "m", "talk.mp4", 0, 4_000),
            Clip.of("b", "m", "talk.mp4", 5_000, 7_250),
            Clip.of("c", "n", "end.mp4", 0, 1_000));
    assertThat(TrackSummary.of(DraftJson.write(Draft.empty("x").withClips(clips))))
        .isEqualTo("Timeline (1 track): 1. Video: talk.mp4 (2 clips, 0-6.3s), end.mp4 (6.3-7.3s)");
  }

  @Test
  void aMutedClipShowsItAndAStillDoesNot() {
    List<Clip> clips =
        List.of(
            Clip.of("a", "m", "talk.mp4", 0, 4_000).withVolume(0),
            Clip.still("b", "n", "photo.jpg", 0, 3_000));
    assertThat(TrackSummary.of(DraftJson.write(Draft.empty("x").withClips(clips))))
        .endsWith("1. Video: talk.mp4 (0-4s, 0%), photo.jpg (4-7s)");
  }

  @Test
  void whatWasDoneToClipsAndTextsIsTold() {
    Look warmMono = Look.AS_RECORDED.withPreset("mono").withGrade(new Grade(0.2, 1.1, 1, 0.25));
    List<Clip> clips =
        List.of(
            Clip.of("a", "m", "talk.mp4", 0, 4_000).withLook(warmMono).withSpeed(2),
            Clip.of("b", "m", "talk.mp4", 4_000, 6_000).withMotion(new Motion(1, 1.2, 0.5, 0.5)));
    TextStyle style =
        TextStyle.TITLE.withColors("#ffd400", "", "").withScale(1.25).withPosition(Position.TOP);
    Draft draft =
        Draft.empty("x")
            .withClips(clips)
            .withTexts(List.of(new Text("t", Text.Role.TITLE, "Sale", 0, 3_000, style)));
    assertThat(TrackSummary.of(DraftJson.write(draft)))
        .isEqualTo(
            "Timeline (2 tracks): 1. Video: talk.mp4"
                + " (0-2s, 2x, mono, brightness +20%, contrast +10%, warmth +25%),"
                + " talk.mp4 (2-4s, zoom 1-1.2x)"
                + " 2. Title: \"Sale\" (0-3s, top, #ffd400, size 125%)");
  }

  @Test
  void anEmptyTimelineSaysSo() {
    assertThat(TrackSummary.of(JSON.missingNode())).isEqualTo("Timeline (empty)");
    assertThat(TrackSummary.of(JSON.readTree("{\"t\":[{\"tt\":0,\"sg\":[]}]}")))
        .isEqualTo("Timeline (empty)");
  }

  @Test
  void segmentsOfUnknownMakeAreStillRead() {
    JsonNode cloud =
        JSON.readTree(
            """
            {"t":[
              {"tt":0,"sg":[{"material":{"name":"sea.mp4"},
                             "target_timerange":{"start":0,"duration":4000000}},
                            {"material":{"name":"sky.mp4"},
                             "target_timerange":{"start":4000000,"duration":6000000}}]},
              {"tt":1,"sg":[{"title":"Waves","startTime":0,"endTime":10000000,"vol":0.5}]},
              {"tt":7,"sg":[{"content":"Hi","start_time":0,"length":3000000}]}],
             "d":10000}""");
    assertThat(TrackSummary.of(cloud))
        .isEqualTo(
            "Timeline (3 tracks): 1. Video: sea.mp4 (0-4s), sky.mp4 (4-10s) 2. BGM: Waves (0-10s,"
                + " 50%) 3. Text: \"Hi\" (0-3s)");
  }

  @Test
  void whatCannotBeToldIsLeftOut() {
    JsonNode bare = JSON.readTree("{\"t\":[{\"tt\":0,\"sg\":[{},5,\"x\"]},7]}");
    assertThat(TrackSummary.of(bare)).startsWith("Timeline (1 track): 1. Video: (3 clips, 0-0s)");
  }

  @Test
  void manyCaptionsAreCounted() {
    StringBuilder segments = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      segments.append(i == 0 ? "" : ",").append("{\"text\":\"a\",\"start\":").append(i * 1000);
      segments.append(",\"duration\":900}");
    }
    JsonNode draft =
        JSON.readTree("{\"t\":[{\"tt\":7,\"name\":\"Captions\",\"sg\":[" + segments + "]}]}");
    assertThat(TrackSummary.of(draft)).endsWith("1. Captions: 20 lines (0-19.9s)");
  }
}
