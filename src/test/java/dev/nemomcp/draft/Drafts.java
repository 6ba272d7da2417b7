package dev.nemomcp.draft;

import dev.nemomcp.draft.Framing.Focus;
import java.util.List;
import java.util.Map;

/** Drafts to test with. */
public final class Drafts {
  private Drafts() {}

  /** One with every part filled in and no value left at its default. */
  public static Draft rich() {
    Look look =
        new Look(
            "warm",
            new Grade(0.1, 1.2, 0.9, -0.3),
            0.4,
            0.5,
            List.of("grain", "vignette"),
            List.of(Position.BOTTOM_RIGHT),
            true,
            new Orientation(90, true, true),
            "#ff8800");
    Clip first =
        new Clip(
            "c1",
            "ab12",
            "talk.mp4",
            1_000,
            9_000,
            0,
            1.25,
            0.8,
            true,
            Framing.crop(List.of(new Focus(0, 0.4, 0.5), new Focus(2_000, 0.6, 0.5))),
            look,
            new Motion(1, 1.2, 0.3, 0.4),
            Transition.CUT);
    Clip second =
        Clip.still("c2", "cd34", "photo.jpg", 0, 3_000)
            .withFraming(Framing.BLUR)
            .withTransition(Transition.fade(500));
    TextStyle red =
        new TextStyle(
            "bold",
            "serif",
            "#ff0000",
            "#000000",
            "#00000080",
            1.5,
            Position.TOP,
            0.1,
            "pop",
            0.5,
            Map.of("now", "#00ff00"));
    return Draft.empty("My trip")
        .withCanvas(new Canvas(1080, 1920, 25))
        .withClips(List.of(first, second))
        .withInsets(
            List.of(
                new Inset(Clip.of("i1", "ab12", "cam.mp4", 500, 2_500), 1_000, Position.LEFT, 0.3)))
        .withOverlays(
            List.of(
                new Overlay(
                    "o1", "ef56", "logo.png", 0, Music.TO_THE_END, Position.TOP_RIGHT, 0.2, 0.9)))
        .withGraphics(
            List.of(new Graphic(Graphic.Shape.PROGRESS_BAR, "#ff0000", Position.BOTTOM, 0.01)))
        .withMusic(
            List.of(
                new Music(
                    "m1",
                    new Music.Composed("lo-fi", Long.MAX_VALUE - 1, 82.5),
                    "Lo-fi",
                    0,
                    Music.TO_THE_END,
                    0.35,
                    1_500,
                    2_800),
                new Music(
                    "m2", new Music.Recorded("aa77", 500), "song.mp3", 2_000, 5_000, 1, 0, 0)))
        .withSoundEffects(
            List.of(
                new SoundEffect("e1", "whoosh", 3_000, 360, 900, false, 0.8),
                new SoundEffect("e2", "rain", 4_000, 0, 2_000, true, 0.35)))
        .withTexts(
            List.of(
                new Text("t1", Text.Role.TITLE, "Hello", 0, 3_000, red),
                new Text("t2", Text.Role.LOWER_THIRD, "Ann\nEditor", 3_000, 2_000, red),
                new Text("t3", Text.Role.TITLE, "Again", 5_000, 1_000, TextStyle.TITLE)))
        .withCaptions(
            List.of(
                new Caption(
                    "ab12",
                    1_500,
                    3_000,
                    "Hi there",
                    List.of(
                        new Caption.Word("Hi", 1_500, 2_000),
                        new Caption.Word("there", 2_000, 3_000)))))
        .withCaptionStyle(red)
        .withMix(
            new Mix(-14, -1.5, 14, new Fades(100, 200, "#ffffff", "#102030"), new Fades(300, 400)));
  }
}
