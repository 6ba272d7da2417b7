package dev.nemomcp.studio.agent;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Music;
import dev.nemomcp.draft.Text;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.draft.Timeline.Placed;
import dev.nemomcp.draft.Timeline.PlacedCaption;
import dev.nemomcp.language.Understanding.Question;
import dev.nemomcp.studio.edit.Clock;
import dev.nemomcp.studio.edit.Name;
import dev.nemomcp.studio.footage.Media;
import dev.nemomcp.studio.footage.sound.Decibels;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the draft alone can tell. */
final class TimelineAnswers {
  private static final int MOST_LISTED = 8;

  private final Wording wording;
  private final Draft draft;
  private final Timeline timeline;
  private final List<Media> media;

  TimelineAnswers(Wording wording, Draft draft, List<Media> media) {
    this.wording = wording;
    this.draft = draft;
    this.timeline = Timeline.of(draft);
    this.media = media;
  }

  String length(Question question) {
    return wording.say(
        "answer.length", Clock.length(timeline.durationMillis()), timeline.clips().size());
  }

  String clipLength(Question question) {
    AskedPlace asked = new AskedPlace(question, timeline);
    if (asked.clipNumber().isEmpty()) {
      return clips(question);
    }
    return asked
        .clip()
        .map(clip -> wording.say("answer.clip", asked.clipNumber().getAsInt(), of(clip)))
        .orElseGet(() -> wording.say("answer.clip.missing", timeline.clips().size()));
  }

  String longest(Question question) {
    if (timeline.clips().size() < 2) {
      return clips(question);
    }
    List<Integer> byLength =
        IntStream.range(0, timeline.clips().size())
            .boxed()
            .sorted(Comparator.comparingLong(i -> -draft.clips().get(i).durationMillis()))
            .toList();
    int longest = byLength.get(0);
    int shortest = byLength.get(byLength.size() - 1);
    return wording.say(
        "answer.longest",
        longest + 1,
        of(timeline.clips().get(longest)),
        shortest + 1,
        Clock.length(draft.clips().get(shortest).durationMillis()));
  }

  String clips(Question question) {
    List<String> lines = new ArrayList<>();
    for (Placed placed : timeline.clips()) {
      lines.add(lines.size() + 1 + ". " + of(placed));
    }
    return wording.say("answer.clips", lines.size(), listed(lines));
  }

  /** What shows and sounds at a moment. */
  String at(Question question) {
    long at = new AskedPlace(question, timeline).moment("at_seconds").orElse(0);
    List<String> there = new ArrayList<>();
    for (int i = 0; i < timeline.clips().size(); i++) {
      Placed placed = timeline.clips().get(i);
      if (placed.startMillis() <= at && at < placed.endMillis()) {
        String source = Clock.moment(placed.sourceMillis(at));
        there.add(wording.say("answer.at.clip", i + 1, placed.clip().name(), source));
      }
    }
    if (there.isEmpty()) {
      return wording.say("answer.at.beyond", Clock.length(timeline.durationMillis()));
    }
    timeline.captions().stream()
        .filter(c -> c.startMillis() <= at && at < c.endMillis())
        .forEach(c -> there.add(wording.say("answer.at.caption", inOneLine(c.text()))));
    draft.texts().stream()
        .filter(t -> t.startMillis() <= at && at < t.startMillis() + t.durationMillis())
        .forEach(t -> there.add(wording.say("answer.at.text", inOneLine(t.content()))));
    draft.music().stream()
        .filter(m -> m.startMillis() <= at && at < m.endMillis(timeline.durationMillis()))
        .forEach(m -> there.add(wording.say("answer.at.music", m.name())));
    return wording.say("answer.at", Clock.moment(at), String.join(wording.say("comma"), there));
  }

  String captionAt(Question question) {
    List<PlacedCaption> captions = timeline.captions();
    if (captions.isEmpty()) {
      return wording.say("answer.captions.none");
    }
    if (question.place().get("at_seconds") instanceof Number seconds) {
      long at = Math.round(seconds.doubleValue() * 1000);
      return captions.stream()
          .filter(c -> c.startMillis() <= at && at < c.endMillis())
          .findFirst()
          .map(c -> wording.say("answer.caption", Clock.moment(at), inOneLine(c.text())))
          .orElseGet(() -> wording.say("answer.caption.none", Clock.moment(at)));
    }
    OptionalInt number = new AskedPlace(question, timeline).number("number");
    if (number.isPresent() && 0 < number.getAsInt() && number.getAsInt() <= captions.size()) {
      PlacedCaption caption = captions.get(number.getAsInt() - 1);
      return wording.say(
          "answer.caption", Clock.moment(caption.startMillis()), inOneLine(caption.text()));
    }
    return captions(question);
  }

  String captions(Question question) {
    List<String> lines =
        timeline.captions().stream()
            .map(c -> Clock.moment(c.startMillis()) + " “" + inOneLine(c.text()) + "”")
            .toList();
    return lines.isEmpty()
        ? wording.say("answer.captions.none")
        : wording.say("answer.captions", lines.size(), listed(lines));
  }

  String titles(Question question) {
    List<String> lines = draft.texts().stream().map(TimelineAnswers::of).toList();
    return lines.isEmpty()
        ? wording.say("answer.titles.none")
        : wording.say("answer.titles", lines.size(), listed(lines));
  }

  String music(Question question) {
    List<String> tracks = draft.music().stream().map(this::of).toList();
    return tracks.isEmpty()
        ? wording.say("answer.music.none")
        : wording.say("answer.music", listed(tracks));
  }

  String musicVolume(Question question) {
    if (draft.music().isEmpty()) {
      return wording.say("answer.music.none");
    }
    Music music = draft.music().get(0);
    return wording.say(
        "answer.music.volume",
        named(music.name()),
        Math.round(music.volume() * 100),
        Math.round(Decibels.ofVolume(music.volume())),
        Math.round(draft.mix().duckDb()));
  }

  String shape(Question question) {
    return wording.say(
        "answer.shape", draft.canvas().size(), ratio(), draft.canvas().framesPerSecond());
  }

  String transitions(Question question) {
    List<String> joins = new ArrayList<>();
    for (int i = 1; i < draft.clips().size(); i++) {
      Clip clip = draft.clips().get(i);
      if (!clip.transition().isCut()) {
        String seconds = Clock.length(clip.transition().durationMillis());
        joins.add(i + "–" + (i + 1) + ": " + named(clip.transition().style()) + ", " + seconds);
      }
    }
    return joins.isEmpty()
        ? wording.say("answer.transitions.none")
        : wording.say("answer.transitions", joins.size(), listed(joins));
  }

  String footage(Question question) {
    List<String> files =
        media.stream()
            .map(
                m ->
                    Stream.of(
                            m.name(),
                            m.durationMillis() > 0 ? Clock.length(m.durationMillis()) : "",
                            m.hasPicture() ? m.width() + "×" + m.height() : "",
                            m.framesPerSecond() > 0 ? rate(m.framesPerSecond()) : "",
                            bytes(m.file()))
                        .filter(fact -> !fact.isEmpty())
                        .collect(Collectors.joining(" ")))
            .toList();
    return wording.say("answer.footage", files.size(), listed(files));
  }

  private String rate(double framesPerSecond) {
    return wording.say("answer.footage.rate", Math.round(framesPerSecond * 100) / 100.0);
  }

  /** Empty where the file is not to be found. */
  private static String bytes(Path file) {
    try {
      return String.format(Locale.ROOT, "%.1f MB", Files.size(file) / 1_000_000.0);
    } catch (IOException e) {
      return "";
    }
  }

  String all(Question question) {
    String whole =
        wording.say(
            "answer.timeline",
            Clock.length(timeline.durationMillis()),
            draft.canvas().size(),
            timeline.clips().size(),
            timeline.captions().size(),
            draft.texts().size(),
            draft.music().size(),
            media.stream().map(Media::name).collect(Collectors.joining(wording.say("comma"))));
    List<String> parts = new ArrayList<>(List.of(whole, clips(question)));
    if (!draft.texts().isEmpty()) {
      parts.add(titles(question));
    }
    if (!draft.music().isEmpty()) {
      parts.add(music(question));
    }
    return String.join(wording.say("reply.space"), parts);
  }

  private String of(Placed placed) {
    String place = Clock.range(placed.startMillis(), placed.endMillis());
    String line =
        placed.clip().name() + " " + Clock.length(placed.clip().durationMillis()) + " (" + place;
    double speed = placed.clip().isStill() ? 1 : placed.clip().speed();
    return speed == 1 ? line + ")" : line + ", " + Math.round(speed * 100) / 100.0 + "x)";
  }

  private static String of(Text text) {
    long end = text.startMillis() + text.durationMillis();
    return "“" + inOneLine(text.content()) + "” " + Clock.range(text.startMillis(), end);
  }

  /** What a transition or music is called. */
  private String named(String name) {
    return new Name(name).in(wording.language());
  }

  private String of(Music music) {
    return named(music.name())
        + " "
        + Clock.range(music.startMillis(), music.endMillis(timeline.durationMillis()))
        + ", "
        + Math.round(music.volume() * 100)
        + "%";
  }

  /** As people write it: {@code 9:16}. */
  private String ratio() {
    int width = draft.canvas().width();
    int height = draft.canvas().height();
    int common = BigInteger.valueOf(width).gcd(BigInteger.valueOf(height)).intValue();
    return width / common + ":" + height / common;
  }

  private String listed(List<String> lines) {
    String shown =
        lines.stream().limit(MOST_LISTED).collect(Collectors.joining(wording.say("semicolon")));
    return lines.size() > MOST_LISTED ? shown + " …" : shown;
  }

  private static String inOneLine(String text) {
    return text.replace('\n', ' ');
  }
}
