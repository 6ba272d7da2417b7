package dev.nemomcp.draft;

import dev.nemomcp.draft.Timeline.Placed;
import dev.nemomcp.draft.Timeline.PlacedCaption;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes one draft; see {@link DraftJson}. */
final class DraftWriter {
  private final Draft draft;
  private final Timeline timeline;
  private final ObjectNode json = JsonNodeFactory.instance.objectNode();
  private final ArrayNode tracks = json.putArray("t");

  DraftWriter(Draft draft) {
    this.draft = draft;
    this.timeline = Timeline.of(draft);
  }

  ObjectNode write() {
    clips();
    insets();
    overlays();
    music();
    soundEffects();
    texts();
    captions();
    graphics();
    json.put("d", timeline.durationMillis());
    metadata(json.putObject("m"));
    return json;
  }

  private ObjectNode track(int type, String name) {
    return tracks.addObject().put("tt", type).put("name", name);
  }

  private void clips() {
    // What lies over it is told from it by coming later, so it is there even when empty.
    if (draft.clips().isEmpty() && draft.insets().isEmpty() && draft.overlays().isEmpty()) {
      return;
    }
    ArrayNode segments = track(DraftFields.VIDEO, "Video").putArray("sg");
    for (Placed placed : timeline.clips()) {
      clip(segments.addObject(), placed.clip(), placed.startMillis());
    }
  }

  private void insets() {
    if (draft.insets().isEmpty()) {
      return;
    }
    ArrayNode segments = track(DraftFields.VIDEO, "On top").putArray("sg");
    for (Inset inset : draft.insets()) {
      ObjectNode segment = segments.addObject();
      clip(segment, inset.clip(), inset.startMillis());
      segment.put("position", wire(inset.position())).put("widthFraction", inset.widthFraction());
      inset.pane().ifPresent(pane -> pane(segment.putObject("pane"), pane));
    }
  }

  private static void pane(ObjectNode json, Pane pane) {
    json.put("columns", pane.columns())
        .put("rows", pane.rows())
        .put("number", pane.number())
        .put("film", pane.filmNumber());
  }

  private static void clip(ObjectNode segment, Clip clip, long startMillis) {
    segment
        .put("id", clip.id())
        .put("media", clip.mediaId())
        .put("name", clip.name())
        .put("start", startMillis)
        .put("duration", clip.durationMillis())
        .put("sourceStart", clip.sourceStartMillis())
        .put("sourceEnd", clip.sourceEndMillis())
        .put("still", clip.stillMillis())
        .put("speed", clip.speed())
        .put("volume", clip.volume());
    putUnless(segment, "voiceCleanup", clip.voiceCleanup(), false);
    putUnless(segment, "framing", clip.framing(), Framing.FIT);
    putUnless(segment, "look", clip.look(), Look.AS_RECORDED);
    putUnless(segment, "motion", clip.motion(), Motion.NONE);
    putUnless(segment, "transition", clip.transition(), Transition.CUT);
  }

  private static void putUnless(ObjectNode node, String field, Object value, Object usual) {
    if (!value.equals(usual)) {
      node.set(field, DraftFields.VALUES.valueToTree(value));
    }
  }

  private void overlays() {
    if (draft.overlays().isEmpty()) {
      return;
    }
    ArrayNode segments = track(DraftFields.VIDEO, "Overlay").putArray("sg");
    for (Overlay overlay : draft.overlays()) {
      ObjectNode segment =
          segments
              .addObject()
              .put("id", overlay.id())
              .put("media", overlay.mediaId())
              .put("name", overlay.name());
      span(segment, overlay.startMillis(), overlay.endMillis());
      segment
          .put("position", wire(overlay.position()))
          .put("widthFraction", overlay.widthFraction())
          .put("opacity", overlay.opacity());
    }
  }

  private void music() {
    if (draft.music().isEmpty()) {
      return;
    }
    ArrayNode segments = track(DraftFields.AUDIO, "BGM").putArray("sg");
    for (Music music : draft.music()) {
      ObjectNode segment = segments.addObject().put("id", music.id()).put("name", music.name());
      span(segment, music.startMillis(), music.endMillis());
      segment
          .put("volume", music.volume())
          .put("fadeIn", music.fadeInMillis())
          .put("fadeOut", music.fadeOutMillis());
      if (!music.gains().isEmpty()) {
        segment.set("gains", DraftFields.VALUES.valueToTree(music.gains()));
      }
      if (music.source() instanceof Music.Recorded recorded) {
        segment.put("media", recorded.mediaId()).put("sourceStart", recorded.sourceStartMillis());
      } else if (music.source() instanceof Music.Composed composed) {
        segment
            .put("mood", composed.mood())
            .put("seed", Long.toString(composed.seed()))
            .put("beatsPerMinute", composed.beatsPerMinute());
      }
    }
  }

  private void soundEffects() {
    if (draft.soundEffects().isEmpty()) {
      return;
    }
    ArrayNode segments = track(DraftFields.AUDIO, "Sound effects").putArray("sg");
    draft.soundEffects().stream()
        .sorted(Comparator.comparingLong(SoundEffect::startMillis))
        .forEach(
            effect -> {
              ObjectNode segment = segments.addObject();
              segment.put("id", effect.id()).put("name", effect.title());
              span(segment, effect.startMillis(), effect.endMillis());
              segment.set(DraftFields.SOUND_EFFECT, DraftFields.VALUES.valueToTree(effect));
              segment.put("volume", effect.volume());
            });
  }

  private void span(ObjectNode segment, long startMillis, long endMillis) {
    boolean open = endMillis == Music.TO_THE_END;
    long end = open ? Math.max(startMillis, timeline.durationMillis()) : endMillis;
    segment.put("start", startMillis).put("duration", end - startMillis);
    if (open) {
      segment.put("toTheEnd", true);
    }
  }

  private void texts() {
    Map<Text.Role, ArrayNode> byRole = new EnumMap<>(Text.Role.class);
    for (int i = 0; i < draft.texts().size(); i++) {
      Text text = draft.texts().get(i);
      byRole
          .computeIfAbsent(
              text.role(),
              role -> track(DraftFields.TEXT, name(role)).put("role", wire(role)).putArray("sg"))
          .addObject()
          .put("id", text.id())
          .put("text", text.content())
          .put("start", text.startMillis())
          .put("duration", text.durationMillis())
          // Tracks part the texts by role; this keeps the order they have among each other.
          .put("order", i)
          .set("style", DraftFields.VALUES.valueToTree(text.style()));
    }
  }

  private static String name(Text.Role role) {
    return switch (role) {
      case TITLE -> "Title";
      case LOWER_THIRD -> "Lower third";
      case END_CARD -> "End card";
      case PLAIN -> "Text";
      case WATERMARK -> "Watermark";
    };
  }

  private void captions() {
    if (draft.captions().isEmpty()) {
      return;
    }
    ObjectNode track = track(DraftFields.TEXT, "Captions").put("role", DraftFields.CAPTIONS);
    ArrayNode segments = track.putArray("sg");
    for (PlacedCaption caption : timeline.captions()) {
      segments
          .addObject()
          .put("text", caption.text())
          .put("start", caption.startMillis())
          .put("duration", caption.endMillis() - caption.startMillis())
          .put("caption", caption.index());
    }
    ArrayNode source = track.putArray("source");
    for (Caption caption : draft.captions()) {
      ObjectNode anchored =
          source
              .addObject()
              .put("media", caption.mediaId())
              .put("sourceStart", caption.sourceStartMillis())
              .put("sourceEnd", caption.sourceEndMillis())
              .put("text", caption.text());
      if (caption.delayMillis() != 0) {
        anchored.put("delay", caption.delayMillis());
      }
      ArrayNode words = anchored.putArray("words");
      for (Caption.Word word : caption.words()) {
        words.addArray().add(word.text()).add(word.startMillis()).add(word.endMillis());
      }
    }
  }

  /** To be seen among the tracks; what they are is read from the metadata. */
  private void graphics() {
    if (draft.graphics().isEmpty() || draft.clips().isEmpty()) {
      return;
    }
    ArrayNode segments = track(DraftFields.SHAPE, "Shapes").putArray("sg");
    for (Graphic graphic : draft.graphics()) {
      ObjectNode segment =
          segments.addObject().put("name", wire(graphic.shape()).replace('_', ' '));
      span(segment, 0, Music.TO_THE_END);
      ObjectNode style = segment.putObject("style").put("color", graphic.color());
      if (graphic.shape() == Graphic.Shape.PROGRESS_BAR) {
        style.put("position", wire(graphic.position()));
      }
    }
  }

  private void metadata(ObjectNode metadata) {
    metadata
        .put("title", draft.title())
        .put("width", draft.canvas().width())
        .put("height", draft.canvas().height())
        .put("fps", draft.canvas().framesPerSecond());
    putUnless(metadata, "captionStyle", draft.captionStyle(), TextStyle.CAPTION);
    putUnless(metadata, "graphics", draft.graphics(), List.of());
    putUnless(metadata, "mix", draft.mix(), Mix.UNTOUCHED);
  }

  private static String wire(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
