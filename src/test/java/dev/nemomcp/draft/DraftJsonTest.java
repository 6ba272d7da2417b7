package dev.nemomcp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class DraftJsonTest {
  private static final JsonMapper JSON = new JsonMapper();

  @Test
  void readingBackGivesAnEqualDraft() {
    Draft draft = Drafts.rich();
    assertThat(DraftJson.read(throughText(DraftJson.write(draft)))).isEqualTo(draft);
  }

  @Test
  void readingBackGivesAnEqualEmptyDraft() {
    Draft draft = Draft.empty("Nothing yet");
    assertThat(DraftJson.read(throughText(DraftJson.write(draft)))).isEqualTo(draft);
  }

  @Test
  void overlaysStayOverlaysWithoutAMainTrack() {
    Draft draft = Drafts.rich().withClips(List.of());
    assertThat(DraftJson.read(throughText(DraftJson.write(draft)))).isEqualTo(draft);
  }

  @Test
  void tracksCarryTheirTypeNameAndPlaces() {
    ObjectNode json = DraftJson.write(Drafts.rich());
    assertThat(json.path("t"))
        .extracting(t -> t.path("tt").asInt() + " " + name(t))
        .containsExactly(
            "0 Video",
            "0 On top",
            "0 Overlay",
            "1 BGM",
            "1 Sound effects",
            "7 Title",
            "7 Lower third",
            "7 Captions",
            "20 Shapes");
    JsonNode still = json.path("t").path(0).path("sg").path(1);
    assertThat(still.path("start").asLong()).isEqualTo(5_900);
    assertThat(still.path("duration").asLong()).isEqualTo(3_000);
    assertThat(json.path("d").asLong()).isEqualTo(8_900);
    assertThat(json.path("m").path("width").asInt()).isEqualTo(1080);
  }

  @Test
  void openEndedSoundShowsTheLengthItHasNow() {
    JsonNode music = DraftJson.write(Drafts.rich()).path("t").path(3).path("sg").path(0);
    assertThat(music.path("duration").asLong()).isEqualTo(8_900);
    assertThat(music.path("seed").isString()).isTrue();
  }

  @Test
  void captionsShowWhereTheyFallAndWhereTheyComeFrom() {
    JsonNode captions = DraftJson.write(Drafts.rich()).path("t").path(7);
    assertThat(captions.path("sg").path(0).path("start").asLong()).isEqualTo(400);
    assertThat(captions.path("source").path(0).path("sourceStart").asLong()).isEqualTo(1_500);
  }

  @Test
  void plainValuesTakeNoRoom() {
    Draft draft = Draft.empty("x").withClips(List.of(Clip.of("c1", "ab12", "talk.mp4", 0, 4_000)));
    JsonNode json = DraftJson.write(draft);
    assertThat(json.path("t").path(0).path("sg").path(0).has("look")).isFalse();
    assertThat(json.path("m").has("mix")).isFalse();
  }

  @Test
  void unknownFieldsAndTracksAreIgnored() {
    ObjectNode json = DraftJson.write(Drafts.rich());
    json.put("new", 1).withArray("t").addObject().put("tt", 99);
    ((ObjectNode) json.path("t").path(0).path("sg").path(0)).withObject("look").put("new", 1);
    assertThat(DraftJson.read(json)).isEqualTo(Drafts.rich());
  }

  @Test
  void aCleanUpAmongTheMixIsOneOfEveryClipThatSounds() {
    ObjectNode json =
        DraftJson.write(
            Draft.empty("x")
                .withMix(Mix.UNTOUCHED.withTargetLufs(-14))
                .withClips(
                    List.of(
                        Clip.of("c1", "ab12", "talk.mp4", 0, 4_000),
                        Clip.still("c2", "cd34", "photo.jpg", 0, 3_000))));
    json.withObject("m").withObject("mix").put("voiceCleanup", true);

    Draft draft = DraftJson.read(json);

    assertThat(draft.clips()).extracting(Clip::voiceCleanup).containsExactly(true, false);
    assertThat(draft.mix().targetLufs()).isEqualTo(-14);
    assertThat(DraftJson.write(draft).path("m").path("mix").has("voiceCleanup")).isFalse();
  }

  @Test
  void whatIsNoDraftIsRefused() {
    assertThatThrownBy(() -> DraftJson.read(JSON.readTree("{\"t\":5}")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> DraftJson.read(JSON.readTree("{\"t\":[{\"tt\":7,\"sg\":[{}],\"role\":\"x\"}]}")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> DraftJson.read(JSON.readTree("{\"t\":[{\"tt\":0,\"sg\":[{\"look\":5}]}]}")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String name(JsonNode track) {
    return track.path("name").asString();
  }

  private static JsonNode throughText(JsonNode json) {
    return JSON.readTree(json.toString());
  }
}
