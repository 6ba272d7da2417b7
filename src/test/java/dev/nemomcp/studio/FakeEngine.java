package dev.nemomcp.studio;

import dev.nemomcp.draft.Caption;
import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Text;
import dev.nemomcp.draft.TextStyle;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.language.Kind;
import dev.nemomcp.language.Known;
import dev.nemomcp.language.Understanding;
import dev.nemomcp.language.Understanding.Question;
import dev.nemomcp.language.Wish;
import dev.nemomcp.studio.agent.Tools;
import dev.nemomcp.studio.edit.CannotEdit;
import dev.nemomcp.studio.edit.Edit;
import dev.nemomcp.studio.edit.Edit.Edited;
import dev.nemomcp.studio.edit.Phrase;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Unavailable;
import dev.nemomcp.studio.footage.Media;
import dev.nemomcp.studio.footage.UnusableMedia;
import dev.nemomcp.studio.render.Renderer;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleConsumer;
import java.util.stream.DoubleStream;

/**
 * Does the studio's work in no time: edits are words separated by commas, such as {@code "title Hi,
 * trim_range"}, footage is any file that does not begin with "text", renders are a few bytes.
 */
public final class FakeEngine {
  /** Edits of kind FREEZE wait for it. */
  public final CountDownLatch thaw = new CountDownLatch(1);

  /** Renders wait for it. */
  public volatile CountDownLatch renderGate = new CountDownLatch(0);

  public final AtomicInteger renders = new AtomicInteger();
  private final Map<String, Understanding> phrases = new ConcurrentHashMap<>();

  public Engine engine() {
    return new Engine(
        FakeEngine::recognise,
        new Tools(
            this::understand,
            this::edit,
            (media, subtitles, fetching) -> footage(media, fetching),
            FakeEngine::place,
            text -> text.contains("ᏣᎳᎩ") ? List.of("Ꮳ", "Ꮃ", "Ꭹ") : List.of()),
        new FakeRenderer());
  }

  /** Has a sentence mean something that words and commas cannot say. */
  public void teach(String sentence, Understanding meaning) {
    phrases.put(sentence, meaning);
  }

  static Understanding understanding(String language, List<Wish> wishes) {
    return new Understanding(
        language, wishes, List.of(), List.of(), Question.NONE, false, List.of(), Map.of());
  }

  private Understanding understand(String sentence, Known known) {
    return phrases.getOrDefault(sentence, understanding("en", wishes(sentence)));
  }

  private static List<Wish> wishes(String sentence) {
    List<Wish> wishes = new ArrayList<>();
    for (String part : sentence.split(", *")) {
      String[] words = part.split(" ", 2);
      for (Kind kind : Kind.values()) {
        if (kind.wireName().equals(words[0].toLowerCase())) {
          wishes.add(new Wish(kind, words.length > 1 ? Map.of("text", words[1]) : Map.of(), part));
        }
      }
    }
    return wishes;
  }

  private Edit edit(Wish wish) throws CannotEdit {
    return switch (wish.kind()) {
      case TITLE -> (draft, footage) -> title(draft, wish);
      case TRIM_RANGE -> (draft, footage) -> withoutFirstSecond(draft);
      case CUT_PAUSES -> FakeEngine::withoutPauses;
      case CUT_FILLERS -> FakeEngine::withoutFillers;
      case SPEED ->
          (draft, footage) ->
              new Edited(draft, Phrase.of("1x"), Phrase.of("1x"), Phrase.of("It is so already."));
      case MUSIC -> throw new CannotEdit(Phrase.of("There is no music today."), Phrase.of("Hum."));
      case CAPTIONS -> (draft, footage) -> captions(draft);
      case CAPTION_STYLE -> (draft, footage) -> styled(draft, wish);
      case FREEZE ->
          (draft, footage) -> {
            try {
              thaw.await();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
            return title(draft, wish);
          };
      default -> throw new IllegalArgumentException(wish.kind().wireName());
    };
  }

  private static Edited captions(Draft draft) {
    String media = draft.clips().get(0).mediaId();
    return new Edited(
        draft.withCaptions(List.of(new Caption(media, 0, 1000, "Hello", List.of(), 0))),
        Phrase.of("no captions"),
        Phrase.of("1 caption"),
        Phrase.NONE);
  }

  private static Edited styled(Draft draft, Wish wish) {
    String color = String.valueOf(wish.parameters().getOrDefault("color", ""));
    return new Edited(
        draft.withCaptionStyle(draft.captionStyle().withColors(color, "", "")),
        Phrase.of("white"),
        Phrase.of(color),
        Phrase.NONE);
  }

  private static Edited title(Draft draft, Wish wish) {
    List<Text> texts = new ArrayList<>(draft.texts());
    String content = String.valueOf(wish.parameters().getOrDefault("text", "Untitled"));
    texts.add(
        new Text(
            "t" + texts.size(),
            Text.Role.TITLE,
            content,
            0,
            1000,
            TextStyle.TITLE.withPreset(
                String.valueOf(wish.parameters().getOrDefault("preset", "title")))));
    return new Edited(
        draft.withTexts(texts), Phrase.of("no title"), Phrase.of("“{0}”", content), Phrase.NONE);
  }

  private static Edited withoutPauses(Draft draft, Footage footage) throws CannotEdit {
    try {
      footage.speech(footage.media().get(0).id());
      return withoutFirstSecond(draft);
    } catch (Unavailable e) {
      throw CannotEdit.because(e);
    }
  }

  private static Edited withoutFillers(Draft draft, Footage footage) throws CannotEdit {
    try {
      footage.words(footage.media().get(0).id());
      return withoutFirstSecond(draft);
    } catch (Unavailable e) {
      throw CannotEdit.because(e);
    }
  }

  private static Edited withoutFirstSecond(Draft draft) {
    List<Clip> clips = new ArrayList<>(draft.clips());
    Clip first = clips.get(0);
    clips.set(0, first.withSource(first.sourceStartMillis() + 1000, first.sourceEndMillis()));
    Draft after = draft.withClips(clips);
    return new Edited(
        after,
        Phrase.of("{0} ms", Timeline.of(draft).durationMillis()),
        Phrase.of("{0} ms", Timeline.of(after).durationMillis()),
        Phrase.NONE);
  }

  private static Draft place(Draft draft, List<Media> placed, List<Media> arrived) {
    List<Clip> clips = new ArrayList<>(draft.clips());
    for (Media media : arrived) {
      clips.add(Clip.of("c" + clips.size(), media.id(), media.name(), 0, media.durationMillis()));
    }
    return draft.withClips(clips);
  }

  private static Media recognise(Path file, String id, String name)
      throws UnusableMedia, IOException {
    String content = Files.readString(file, StandardCharsets.ISO_8859_1);
    if (content.startsWith("text") || name.endsWith(".txt")) {
      throw new UnusableMedia("“" + name + "” holds text.", "Check that it is the right file.");
    }
    return new Media(
        id, name, file, Media.Kind.VIDEO, 10_000, 160, 90, 25, false, false, true, false);
  }

  private static Footage footage(List<Media> media, DoubleConsumer fetching) {
    return (Footage)
        Proxy.newProxyInstance(
            Footage.class.getClassLoader(),
            new Class<?>[] {Footage.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("media") && arguments == null) {
                return media;
              }
              if (method.getName().equals("speech")) {
                return List.of();
              }
              if (method.getName().equals("words")) {
                DoubleStream.of(0.29, 0.31, 1).forEach(fetching);
                return List.of();
              }
              throw new UnsupportedOperationException(method.getName());
            });
  }

  private final class FakeRenderer implements Renderer {
    @Override
    public Rendered render(
        Draft draft, List<Media> media, Output output, Path file, DoubleConsumer progress)
        throws RenderFailed, IOException, InterruptedException {
      renders.incrementAndGet();
      progress.accept(0.5);
      renderGate.await();
      if (draft.title().equals("broken")) {
        throw new RenderFailed("The picture fell off the wall.", "Hang it up again.", null);
      }
      Files.copy(media.get(0).file(), file, StandardCopyOption.REPLACE_EXISTING);
      return new Rendered(file, Timeline.of(draft).durationMillis(), 160, 90, Files.size(file));
    }

    @Override
    public byte[] contactSheet(Path file) {
      return new byte[] {1};
    }

    @Override
    public byte[] frames(Draft draft, List<Media> media) {
      return new byte[] {(byte) 0xff, (byte) 0xd8};
    }
  }
}
