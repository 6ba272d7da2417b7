package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Mix;
import dev.nemomcp.draft.Music;
import dev.nemomcp.draft.Music.Composed;
import dev.nemomcp.draft.Music.Recorded;
import dev.nemomcp.draft.Music.Source;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import dev.nemomcp.studio.footage.Media;
import dev.nemomcp.studio.music.Moods;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * Background music under the whole video or a stretch of it, the user's own or composed.
 *
 * @param mood for composed music; empty for one that suits the footage
 * @param file name of an uploaded sound; empty to compose
 * @param soundOf the number of a clip whose sound it is to be; empty for none
 * @param fromMillis where the user's own begins in its file; empty for what it is
 * @param another something else than what plays is wanted
 * @param volume gain relative to the voice; empty for the usual
 * @param where it plays; other music makes room there
 */
record AddMusic(
    String mood,
    String file,
    OptionalDouble soundOf,
    OptionalLong fromMillis,
    boolean another,
    OptionalDouble volume,
    long fadeInMillis,
    long fadeOutMillis,
    double beatsPerMinute,
    Where where)
    implements Edit {

  static AddMusic from(Parameters wish, Moods moods) throws CannotEdit {
    double percent = wish.number("volume_percent", 0, 0, 400);
    return new AddMusic(
        MoodChoice.known(wish.text("mood"), moods),
        wish.text("file", wish.flag("own") ? Uploads.ANY : ""),
        wish.number("clip_sound"),
        wish.has("song_start_seconds")
            ? OptionalLong.of(Clock.millis(wish.number("song_start_seconds", 0, 0, 36_000)))
            : OptionalLong.empty(),
        wish.flag("another"),
        percent > 0 ? OptionalDouble.of(percent / 100) : OptionalDouble.empty(),
        Clock.millis(wish.number("fade_in_seconds", 1.5, 0, 60)),
        Clock.millis(wish.number("fade_out_seconds", 2.8, 0, 60)),
        wish.number("bpm", 0, 0, 300),
        Where.from(wish));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    Hearing hearing = Hearing.of(draft, footage);
    Span span = where.range(hearing.durationMillis());
    Music music = begun(placed(draft, footage, hearing, span), footage);
    Tracks cut = new Tracks(draft.music(), hearing.durationMillis());
    List<Music> tracks = new ArrayList<>();
    for (Music there : draft.music()) {
      boolean makesRoom = !where.isEverywhere() && !there.id().equals(music.id());
      if (makesRoom) {
        tracks.addAll(cut.without(there, span));
      } else if (!there.id().equals(music.id()) && !isUnderTheWhole(there)) {
        tracks.add(there);
      }
    }
    tracks.add(music);
    Mix mix =
        draft.mix().targetLufs() == 0 ? draft.mix().withTargetLufs(Mix.PLATFORM_LUFS) : draft.mix();
    Draft changed = draft.withMusic(tracks).withMix(mix);
    if (changed.equals(draft)) {
      return Edited.unchanged(draft, described(draft), Phrase.of("That music is there already."));
    }
    return new Edited(
        changed,
        described(draft),
        described(changed),
        hearing.speech().isEmpty()
            ? Phrase.of("The whole is levelled to {0} LUFS.", (long) mix.targetLufs())
            : Phrase.of(
                "It goes down while somebody speaks; the whole is levelled to {0} LUFS.",
                (long) mix.targetLufs()));
  }

  private Music placed(Draft draft, Footage footage, Hearing hearing, Span span) throws CannotEdit {
    Optional<Music> there =
        moved(draft, span, hearing.durationMillis()).or(() -> toBeginElsewhere(draft));
    return there.isPresent() ? there.get() : music(draft, footage, hearing, span);
  }

  /** "Start 20 seconds into the song": all else about the one that plays stays. */
  private Optional<Music> toBeginElsewhere(Draft draft) {
    boolean saysOnlyThat =
        fromMillis.isPresent()
            && mood.isEmpty()
            && file.isEmpty()
            && soundOf.isEmpty()
            && !another
            && volume.isEmpty()
            && where.isEverywhere()
            && draft.music().size() == 1;
    return saysOnlyThat ? Optional.of(draft.music().get(0)) : Optional.empty();
  }

  private Music begun(Music music, Footage footage) throws CannotEdit {
    if (fromMillis.isEmpty()) {
      return music;
    }
    long from = fromMillis.getAsLong();
    if (!(music.source() instanceof Recorded own)) {
      throw new CannotEdit(
          Phrase.of("Composed music begins at its beginning: no part of it could be skipped."),
          Phrase.of("Upload a song of your own, then say \"use song.mp3 from 0:20 of the song\"."));
    }
    long durationMillis = footage.media(own.mediaId()).durationMillis();
    if (from >= durationMillis) {
      throw new CannotEdit(
          Phrase.of(
              "{0} is behind the end of {1}: it is {2} long.",
              Clock.moment(from), new Name(music.name()), Clock.length(durationMillis)),
          Phrase.of("Say a time before {0}.", Clock.moment(durationMillis)));
    }
    return music.withSource(new Recorded(own.mediaId(), from));
  }

  /** "The music should start at 0:03": that which plays under the whole plays only there. */
  private Optional<Music> moved(Draft draft, Span span, long durationMillis) {
    boolean saysOnlyWhen =
        mood.isEmpty()
            && file.isEmpty()
            && soundOf.isEmpty()
            && !another
            && !where.isEverywhere()
            && draft.music().size() == 1;
    long end = span.endMillis() == durationMillis ? Music.TO_THE_END : span.endMillis();
    return draft.music().stream()
        .filter(there -> saysOnlyWhen && isUnderTheWhole(there))
        .map(there -> there.withSpan(span.startMillis(), end))
        .findFirst();
  }

  private Music music(Draft draft, Footage footage, Hearing hearing, Span span) throws CannotEdit {
    String named = soundOf.isPresent() ? fileOf(soundOf.getAsDouble(), draft, footage) : file;
    boolean meansOwn = named.isEmpty() && mood.isEmpty() && fromMillis.isPresent();
    Media own =
        named.isEmpty() && !meansOwn
            ? playing(draft, footage)
            : Uploads.sound(meansOwn ? Uploads.ANY : named, footage);
    String chosen = mood.isEmpty() ? MoodChoice.suiting(draft, footage, hearing) : mood;
    Source source =
        own == null
            ? new Composed(chosen, seed(draft, chosen), beatsPerMinute)
            : new Recorded(own.id(), 0);
    String id =
        draft.music().stream()
            .filter(there -> where.isEverywhere() && isUnderTheWhole(there))
            .map(Music::id)
            .findFirst()
            .orElseGet(() -> new NewIds("m", draft.music().stream().map(Music::id)).next());
    return new Music(
        id,
        source,
        own == null ? MoodChoice.readable(chosen) : own.name(),
        span.startMillis(),
        span.endMillis() == hearing.durationMillis() ? Music.TO_THE_END : span.endMillis(),
        volume.orElse(hearing.speech().isEmpty() && !hearing.hasSound() ? 1 : Music.USUAL_VOLUME),
        fadeInMillis,
        fadeOutMillis);
  }

  private static String fileOf(double clip, Draft draft, Footage footage) throws CannotEdit {
    String mediaId = Units.of(draft, footage).unit(clip).clips().get(0).mediaId();
    return footage.media(mediaId).name();
  }

  /**
   * "Add music": the user's own that plays there already is what is meant; null where none does.
   */
  private Media playing(Draft draft, Footage footage) {
    boolean meansAny = mood.isEmpty() && !another && where.isEverywhere();
    return draft.music().stream()
        .filter(there -> meansAny && isUnderTheWhole(there))
        .map(Music::source)
        .filter(Recorded.class::isInstance)
        .map(source -> footage.media(((Recorded) source).mediaId()))
        .findFirst()
        .orElse(null);
  }

  private static boolean isUnderTheWhole(Music music) {
    return music.startMillis() == 0 && music.endMillis() == Music.TO_THE_END;
  }

  /** The same for the same project; another one where that mood is playing already. */
  private static long seed(Draft draft, String mood) {
    long seed = Math.abs((long) (draft.title() + mood).toLowerCase(Locale.ROOT).hashCode());
    for (Music there : draft.music()) {
      if (there.source() instanceof Composed composed && composed.mood().equals(mood)) {
        seed = composed.seed() + 1;
      }
    }
    return seed;
  }

  static Phrase described(Draft draft) {
    return draft.music().isEmpty()
        ? Phrase.of("no music")
        : Phrase.of("{0}", draft.music().stream().map(AddMusic::described).toList());
  }

  private static Phrase described(Music music) {
    Phrase level =
        Phrase.of("{0} at {1} %", new Name(music.name()), Math.round(music.volume() * 100));
    if (music.source() instanceof Recorded own && own.sourceStartMillis() > 0) {
      level = Phrase.of("{0}, from its {1}", level, Clock.moment(own.sourceStartMillis()));
    }
    if (music.startMillis() > 0) {
      level = Phrase.of("{0} from {1}", level, Clock.moment(music.startMillis()));
    }
    return music.gains().isEmpty() ? level : Phrase.of("{0} ({1})", level, Gains.described(music));
  }
}
