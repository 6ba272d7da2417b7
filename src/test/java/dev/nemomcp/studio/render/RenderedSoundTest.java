package dev.nemomcp.studio.render;

import static dev.nemomcp.studio.render.Sample.clip;
import static dev.nemomcp.studio.render.Sample.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Inset;
import dev.nemomcp.draft.Mix;
import dev.nemomcp.draft.Music;
import dev.nemomcp.draft.Position;
import dev.nemomcp.draft.SoundEffect;
import dev.nemomcp.studio.footage.Media;
import dev.nemomcp.studio.render.Renderer.Output;
import java.util.List;
import org.junit.jupiter.api.Test;

class RenderedSoundTest extends OnFfmpeg {
  private static final Output WAV = new Output("wav", "high", 0, 0, 0);

  @Test
  void joinsDoNotClick() throws Exception {
    Media tone =
        filmed(
            "tone",
            "mp4",
            List.of(HALVES.formatted("160x90", "30"), "sine=f=97:d=4,volume=4"),
            "-c:a",
            "pcm_s16le",
            "-f",
            "mov");
    Draft draft = draft(clip("tone", 3, 503), clip("tone", 1211, 1711), clip("tone", 2222, 2722));
    Finished file = render(draft, WAV, tone);

    float[] samples = file.samples();
    float steepest = 0;
    for (int i = 1; i < samples.length; i++) {
      steepest = Math.max(steepest, Math.abs(samples[i] - samples[i - 1]));
    }
    // A 97 Hz tone of half full scale climbs by at most 0.0064 from sample to sample.
    assertThat(steepest).isLessThan(0.012f);
    assertThat(samples).hasSize(45 * 1600);
  }

  @Test
  void aClipAboveIsHeardForAsLongAsItShows() throws Exception {
    Media silent = filmed("silent", "mp4", List.of(HALVES.formatted("160x90", "30")));
    Media tone = filmed("tone", "mp4", List.of(HALVES.formatted("160x90", "30"), "sine=f=330:d=4"));
    Draft draft =
        draft(clip("silent", 0, 3000))
            .withInsets(List.of(new Inset(clip("tone", 1000, 2000), 1000, Position.TOP_LEFT, 0.3)));
    float[] samples = render(draft, WAV, silent, tone).samples();

    assertThat(level(samples, 0.1, 0.9)).isLessThan(-80);
    assertThat(level(samples, 1.1, 1.9)).isGreaterThan(-30);
    assertThat(level(samples, 2.1, 2.9)).isLessThan(-80);
  }

  @Test
  void musicLiesUnderTheVoiceAndTheWholeHasItsLoudness() throws Exception {
    Media a =
        filmed(
            "a",
            "mp4",
            List.of(
                HALVES.formatted("160x90", "30"),
                "anoisesrc=c=pink:d=4:a=0.3,volume='if(lt(t,2),1,0)':eval=frame"));
    Draft draft =
        draft(clip("a", 0, 4000))
            .withMusic(
                List.of(
                    new Music(
                        "m",
                        new Music.Composed("calm", 3, 0),
                        "Calm",
                        0,
                        Music.TO_THE_END,
                        Music.USUAL_VOLUME,
                        200,
                        300)))
            .withMix(Mix.UNTOUCHED.withTargetLufs(-14));
    Finished file = render(draft, a);

    assertThat(file.loudness().integratedLufs()).isEqualTo(-14, within(0.5));
    assertThat(file.loudness().truePeakDb()).isLessThanOrEqualTo(-1);
    float[] samples = file.samples();
    double voice = level(samples, 0.5, 1.5);
    double music = level(samples, 3, 3.6);
    assertThat(voice - music).isBetween(4.0, 20.0);
  }

  @Test
  void aSoundEffectIsHeardAtItsMomentAsLoudAsTheVoice() throws Exception {
    Media a = filmed("a", "mp4", List.of(HALVES.formatted("160x90", "30"), "sine=f=300:d=4"));
    Draft plain = draft(clip("a", 0, 4000));
    Draft draft =
        plain.withSoundEffects(List.of(new SoundEffect("e", "boom", 2_000, 0, 1_000, false, 1)));

    float[] without = render(plain, a).samples();
    float[] samples = render(draft, a).samples();

    double voice = level(without, 1, 1.9);
    assertThat(level(samples, 1, 1.9)).isEqualTo(voice, within(0.5));
    assertThat(level(samples, 2.02, 2.2) - voice).isBetween(2.0, 9.0);
    assertThat(level(samples, 3.1, 3.9)).isEqualTo(voice, within(0.5));
  }

  @Test
  void musicGoesDownForAStretchAndComesBackWithoutAStep() throws Exception {
    Media tone = filmed("tone", "wav", List.of("sine=f=97:d=6:r=48000"));
    Media a = filmed("a", "mp4", List.of(HALVES.formatted("160x90", "30"), "anullsrc=d=4"));
    Music music =
        new Music("m", new Music.Recorded("tone", 0), "Tone", 0, Music.TO_THE_END, 1, 0, 0);
    Draft draft =
        draft(clip("a", 0, 4000))
            .withMusic(List.of(music.withGains(List.of(new Music.Gain(1500, 2500, 0.1)))));

    float[] samples = render(draft, a, tone).samples();

    double before = level(samples, 0.5, 1.2);
    assertThat(level(samples, 1.8, 2.2) - before).isEqualTo(-20, within(1.5));
    assertThat(level(samples, 2.9, 3.5) - before).isEqualTo(0, within(0.5));
  }

  @Test
  void speedChangesPictureAndSoundAlike() throws Exception {
    Media a = video("a", "160x90", "30");
    Finished file =
        render(draft(clip("a", 0, 2000).withSpeed(2), clip("a", 0, 500).withSpeed(0.25)), a);

    assertThat(file.ask("v", "nb_read_packets")).isEqualTo("90");
    assertThat(file.seconds("a")).isEqualTo(3, within(FRAME));
  }

  @Test
  void noiseFallsInTheStretchThatIsCleanedAndNothingChangesElsewhere() throws Exception {
    Media windy = filmed("windy", "wav", List.of("anoisesrc=c=pink:d=6:a=0.2:r=48000"));
    Draft recorded =
        draft(clip("windy", 0, 2000), clip("windy", 2000, 4000), clip("windy", 4000, 6000));
    Draft cleaned =
        recorded.withClips(
            recorded.clips().stream()
                .map(c -> c.withVoiceCleanup(c.sourceStartMillis() == 2000))
                .toList());

    float[] before = render(recorded, WAV, windy).samples();
    float[] after = render(cleaned, WAV, windy).samples();

    assertThat(level(after, 2.1, 3.9) - level(before, 2.1, 3.9)).isLessThan(-10);
    float[] taken = new float[before.length];
    for (int i = 0; i < taken.length; i++) {
      taken[i] = after[i] - before[i];
    }
    double inside = level(taken, 2.1, 3.9);
    assertThat(level(taken, 0, 2)).isLessThan(inside - 60);
    assertThat(level(taken, 4, 6)).isLessThan(inside - 60);
    // A step would take as much away at once; a fade begins with next to nothing.
    assertThat(level(taken, 2, 2.002)).isLessThan(inside - 15);
    assertThat(level(taken, 3.998, 4)).isLessThan(inside - 15);
  }
}
