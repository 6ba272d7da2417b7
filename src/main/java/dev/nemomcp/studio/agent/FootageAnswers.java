package dev.nemomcp.studio.agent;

import dev.nemomcp.draft.Caption;
import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Framing.Fill;
import dev.nemomcp.language.Understanding.Question;
import dev.nemomcp.studio.edit.CannotEdit;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Unavailable;
import dev.nemomcp.studio.footage.Media;
import dev.nemomcp.studio.footage.sound.Decibels;
import java.util.List;
import java.util.Locale;

/** What only looking and listening can tell, and why something looks or sounds as it does. */
final class FootageAnswers {
  private static final double DARK = 0.32;
  private static final double BRIGHT = 0.68;
  private static final double UNCLEAR = 0.4;
  private static final double QUIET_LUFS = -30;
  private static final double SAME_SHAPE = 0.02;

  private final Wording wording;
  private final Draft draft;
  private final Footage footage;

  FootageAnswers(Wording wording, Draft draft, Footage footage) {
    this.wording = wording;
    this.draft = draft;
    this.footage = footage;
  }

  String loudness(Question question) {
    if (draft.mix().targetLufs() != 0) {
      return wording.say("answer.loudness.set", number(draft.mix().targetLufs()));
    }
    return heard(
        clip -> {
          double lufs = footage.loudness(clip.mediaId()).integratedLufs();
          double asPlayed = lufs + Decibels.ofVolume(clip.volume());
          return asPlayed <= -69
              ? wording.say("answer.silent.quiet", number(asPlayed))
              : wording.say("answer.loudness", number(asPlayed));
        });
  }

  String language(Question question) {
    List<Caption> captions = draft.captions();
    if (captions.isEmpty()) {
      return wording.say("answer.language.unheard");
    }
    boolean han =
        captions.stream()
            .flatMapToInt(caption -> caption.text().codePoints())
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    return wording.say(han ? "answer.language.chinese" : "answer.language.latin");
  }

  String bars(Question question) {
    double canvas = draft.canvas().aspectRatio();
    for (Clip clip : draft.clips()) {
      Media media = footage.media(clip.mediaId());
      double shape = media.height() == 0 ? canvas : (double) media.width() / media.height();
      if (clip.look().effects().contains("letterbox")) {
        return wording.say("answer.bars.letterbox");
      }
      if (clip.framing().fill() == Fill.FIT && Math.abs(shape / canvas - 1) > SAME_SHAPE) {
        return wording.say("answer.bars", media.name(), size(media), draft.canvas().size());
      }
    }
    return wording.say("answer.bars.none");
  }

  String silence(Question question) {
    if (draft.clips().stream().allMatch(clip -> clip.volume() == 0)) {
      return wording.say("answer.silent.muted");
    }
    return heard(
        clip -> {
          Media media = footage.media(clip.mediaId());
          if (!media.hasSound()) {
            return wording.say("answer.silent.none", media.name());
          }
          double lufs = footage.loudness(clip.mediaId()).integratedLufs();
          return wording.say(
              lufs < QUIET_LUFS ? "answer.silent.quiet" : "answer.silent.not", number(lufs));
        });
  }

  String blur(Question question) {
    return heard(
        clip -> {
          Media media = footage.media(clip.mediaId());
          if (clip.look().effects().contains("blur")) {
            return wording.say("answer.blur.effect");
          }
          if (media.hasPicture()
              && Math.min(media.width(), media.height()) < draft.canvas().shortSide()) {
            return wording.say(
                "answer.blur.small", media.name(), size(media), draft.canvas().size());
          }
          Footage.Span span = new Footage.Span(clip.sourceStartMillis(), clip.sourceEndMillis());
          return wording.say(
              !clip.isStill() && footage.clarity(media.id(), span) < UNCLEAR
                  ? "answer.blur.shot"
                  : "answer.blur.not");
        });
  }

  String light(Question question) {
    return heard(
        clip -> {
          double brightness =
              footage.tone(clip.mediaId()).brightness() + clip.look().grade().brightness();
          String how = brightness < DARK ? "dark" : brightness > BRIGHT ? "bright" : "fine";
          return wording.say("answer.light." + how, Math.round(brightness * 100));
        });
  }

  /** Of the first clip, which speaks for the whole. */
  private String heard(Look look) {
    try {
      return look.at(draft.clips().get(0));
    } catch (Unavailable e) {
      return CannotEdit.because(e).told().in(wording.language());
    }
  }

  @FunctionalInterface
  private interface Look {
    String at(Clip clip) throws Unavailable;
  }

  private static String size(Media media) {
    return media.width() + "×" + media.height();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.0f", value).replace('-', '−');
  }
}
