package dev.nemomcp.studio.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Music.Composed;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.language.Interpreter;
import dev.nemomcp.language.Kind;
import dev.nemomcp.language.Known;
import dev.nemomcp.language.Wish;
import dev.nemomcp.studio.edit.Edit.Edited;
import dev.nemomcp.studio.music.Composer;
import dev.nemomcp.studio.music.Moods;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A draft of some footage, to try wishes on. */
final class Studio {
  private static final Moods MOODS = Moods.load();

  private final FakeFootage footage;
  private Draft draft;

  private Studio(FakeFootage footage, Draft draft) {
    this.footage = footage;
    this.draft = draft;
  }

  /** All of the footage, as uploaded. */
  static Studio with(FakeFootage footage) {
    return new Studio(footage, FirstDraft.of("", footage.media()));
  }

  static Studio with(FakeFootage footage, Draft draft) {
    return new Studio(footage, draft);
  }

  /** Pairs of a parameter's name and its value. */
  static Wish wish(Kind kind, Object... parameters) {
    Map<String, Object> map = new HashMap<>();
    for (int i = 0; i < parameters.length; i += 2) {
      map.put((String) parameters[i], parameters[i + 1]);
    }
    return new Wish(kind, map, "");
  }

  /** Applies the wish and goes on with its result. */
  Edited does(Kind kind, Object... parameters) throws CannotEdit {
    Edited edited =
        new Edits(new Metronome(), MOODS).of(wish(kind, parameters)).apply(draft, footage);
    if (edited.draft() != draft) {
      assertThat(edited.draft()).as("a new draft says something new").isNotEqualTo(draft);
    }
    assertSound(edited.draft());
    assertTranslated(edited.before(), edited.after(), edited.note());
    draft = edited.draft();
    return edited;
  }

  /** Applies the one wish that a sentence asks for. */
  Edited hears(String sentence) throws CannotEdit {
    List<Wish> wishes =
        Interpreter.understand(sentence, new Known(draft.clipNames(), List.of())).wishes();
    assertThat(wishes).as(sentence).hasSize(1);
    return does(wishes.get(0).kind(), pairs(wishes.get(0)));
  }

  /** Does all that a sentence asks for. */
  void hearsAll(String sentence) throws CannotEdit {
    for (Wish wish :
        Interpreter.understand(sentence, new Known(draft.clipNames(), List.of())).wishes()) {
      does(wish.kind(), pairs(wish));
    }
  }

  /** The reason for which the one wish of a sentence is refused. */
  CannotEdit cannotHear(String sentence) {
    Wish wish =
        Interpreter.understand(sentence, new Known(draft.clipNames(), List.of())).wishes().get(0);
    return cannot(wish.kind(), pairs(wish));
  }

  private static Object[] pairs(Wish wish) {
    return wish.parameters().entrySet().stream()
        .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
        .toArray();
  }

  /** The reason for which the wish is refused. */
  CannotEdit cannot(Kind kind, Object... parameters) {
    try {
      Edited edited = does(kind, parameters);
      throw new AssertionError("was done: " + edited.before() + " → " + edited.after());
    } catch (CannotEdit e) {
      assertThat(e.getMessage()).isNotBlank();
      assertTranslated(e.reason(), e.instead());
      return e;
    }
  }

  Draft draft() {
    return draft;
  }

  long durationMillis() {
    return Timeline.of(draft).durationMillis();
  }

  /** Each clip as {@code media 1.0-2.5}, the way a cutter writes it down. */
  List<String> cuts() {
    return draft.clips().stream()
        .map(
            c ->
                c.isStill()
                    ? c.mediaId() + " still " + c.stillMillis() / 1000.0
                    : c.mediaId()
                        + " "
                        + c.sourceStartMillis() / 1000.0
                        + "-"
                        + c.sourceEndMillis() / 1000.0)
        .toList();
  }

  List<String> names() {
    return draft.clips().stream().map(Clip::name).toList();
  }

  /** Whatever has words in it is said in Chinese too. */
  private static void assertTranslated(Object... said) {
    for (Object part : said) {
      if (part instanceof List<?> list) {
        assertTranslated(list.toArray());
      } else if (part instanceof Phrase phrase) {
        if (phrase.english().replaceAll("\\{\\d}|LUFS", "").matches(".*\\p{L}.*")) {
          assertThat(Translations.CHINESE).containsKey(phrase.english());
        }
        assertTranslated(phrase.arguments().toArray());
      }
    }
  }

  /** What every draft must keep to, whatever was done to it. */
  private void assertSound(Draft made) {
    assertThat(made.clips()).extracting(Clip::id).doesNotHaveDuplicates();
    for (int i = 0; i < made.clips().size(); i++) {
      Clip clip = made.clips().get(i);
      long length = footage.media(clip.mediaId()).durationMillis();
      assertThat(clip.durationMillis()).isPositive();
      assertThat(clip.sourceStartMillis()).isBetween(0L, clip.sourceEndMillis());
      assertThat(clip.sourceEndMillis()).isLessThanOrEqualTo(length);
      long overlap = clip.transition().durationMillis();
      assertThat(i == 0 ? overlap : 0).isZero();
      assertThat(overlap).isLessThanOrEqualTo(clip.durationMillis() / 2);
      if (i > 0) {
        assertThat(overlap).isLessThanOrEqualTo(made.clips().get(i - 1).durationMillis() / 2);
      }
    }
    long whole = Timeline.of(made).durationMillis();
    assertThat(made.texts())
        .allSatisfy(
            text -> {
              assertThat(text.startMillis()).isNotNegative();
              assertThat(text.startMillis() + text.durationMillis()).isLessThanOrEqualTo(whole);
            });
  }

  /** Composed music with a beat every half second. */
  static final class Metronome implements Composer {
    @Override
    public void compose(Composed piece, long durationMillis, Path file) {
      throw new AssertionError("no sound is needed to edit");
    }

    @Override
    public List<Long> beats(Composed piece, long durationMillis) {
      return LongStream.range(0, durationMillis / 500 + 1).map(beat -> beat * 500).boxed().toList();
    }
  }
}
