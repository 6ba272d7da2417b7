package dev.nemomcp.project;

import dev.nemomcp.language.Interpreter;
import dev.nemomcp.language.Kind;
import dev.nemomcp.language.Understanding;
import dev.nemomcp.language.Understanding.Impossible;
import dev.nemomcp.language.Wish;
import dev.nemomcp.project.EditReport.NotDone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where the parts of a sentence go. Exports, credits, status and uploads have their own actions and
 * never reach the backend's chat.
 *
 * @param message for the backend's editing agent; empty where it has nothing to do
 * @param exports the files that are asked for, unless the sentence says to wait with them
 * @param own what our own actions answer, in order
 * @param understanding what the sentence means
 */
record Route(
    String message, List<ExportWish> exports, List<Kind> own, Understanding understanding) {
  /** Without them it would be another film. */
  private static final Set<Kind> DECIDE_WHAT_PLAYS =
      EnumSet.of(
          Kind.TRIM_RANGE,
          Kind.KEEP_RANGE,
          Kind.SET_LENGTH,
          Kind.HIGHLIGHTS,
          Kind.DELETE_CLIP,
          Kind.REORDER);

  /**
   * @param isStudio the backend is our own studio: it reads a sentence as we do, answers questions
   *     for nothing and leaves files to us, so it may be told all of it
   */
  static Route of(String sentence, Understanding understanding, boolean isStudio) {
    List<Wish> own = understanding.wishes().stream().filter(w -> !w.kind().isEdit()).toList();
    return new Route(
        message(sentence, understanding, own, isStudio),
        understanding.holdExport() ? List.of() : ExportWishes.of(own),
        own.stream().map(Wish::kind).distinct().toList(),
        understanding);
  }

  boolean goesToBackend() {
    return !message.isEmpty();
  }

  /**
   * Whether that was to be done before the files are made, and would have decided what plays in
   * them. Whatever else failed leaves a file that is worth having.
   */
  boolean holdsFiles(NotDone failed) {
    int files =
        understanding.wishes().stream()
            .filter(w -> !w.kind().isEdit())
            .mapToInt(w -> message.indexOf(w.said()))
            .max()
            .orElse(-1);
    Stream<String> wanted =
        Stream.concat(
            understanding.wishes().stream().filter(w -> isMeant(w.kind(), failed)).map(Wish::said),
            understanding.impossible().stream()
                .filter(i -> i.wanted().filter(kind -> isMeant(kind, failed)).isPresent())
                .map(Impossible::said));
    return !failed.wasSo() && wanted.anyMatch(said -> files < 0 || message.indexOf(said) <= files);
  }

  private static boolean isMeant(Kind kind, NotDone failed) {
    return DECIDE_WHAT_PLAYS.contains(kind) && kind.wireName().equals(failed.kind());
  }

  /** Something that neither the backend nor an export answers. */
  boolean asksBesides() {
    return own.contains(Kind.CREDITS) || own.contains(Kind.UPLOAD);
  }

  private static String message(
      String sentence, Understanding understanding, List<Wish> own, boolean isStudio) {
    boolean edits =
        own.size() < understanding.wishes().size()
            || !understanding.impossible().isEmpty()
            || !understanding.preferences().isEmpty();
    boolean asked = understanding.question().isAsked();
    if (!edits) {
      // A sentence that nobody here understands may still mean something to the backend.
      return own.isEmpty() && !asked && !understanding.holdExport() ? sentence.strip() : "";
    }
    boolean isWhole = own.isEmpty() && !asked && !understanding.holdExport();
    if (isWhole || isStudio) {
      return sentence.strip();
    }
    Optional<String> rest =
        Without.parts(sentence, foreign(understanding, own))
            .filter(words -> !understanding.holdExport());
    Set<Map.Entry<Kind, Map<String, Object>>> wanted = edits(understanding);
    return Stream.concat(rest.stream(), Stream.of(onlyEdits(understanding)))
        .filter(words -> edits(Interpreter.understand(words)).equals(wanted))
        .findFirst()
        .orElse(sentence.strip());
  }

  /** What is edited, and how: words taken out of a sentence must not mean less. */
  private static Set<Map.Entry<Kind, Map<String, Object>>> edits(Understanding understanding) {
    return understanding.wishes().stream()
        .filter(w -> w.kind().isEdit())
        .map(w -> Map.entry(w.kind(), w.parameters()))
        .collect(Collectors.toSet());
  }

  private static List<String> foreign(Understanding understanding, List<Wish> own) {
    return Stream.concat(own.stream().map(Wish::said), Stream.of(understanding.question().said()))
        .filter(said -> !said.isBlank())
        .distinct()
        .toList();
  }

  private static String onlyEdits(Understanding understanding) {
    Set<String> said = new LinkedHashSet<>();
    understanding.wishes().stream()
        .filter(w -> w.kind().isEdit())
        .map(Wish::said)
        .forEach(said::add);
    understanding.impossible().stream().map(Impossible::said).forEach(said::add);
    said.addAll(understanding.unclear());
    return String.join(", ", said);
  }

  /** Parts of a sentence taken out of it. */
  private static final class Without {
    private static final String GLUE =
        "(?:[\\s,;，；、。.!！]|\\b(?:and|then|also|please)\\b|然后|并且|并|再|最后)+";

    static Optional<String> parts(String sentence, List<String> parts) {
      String rest = sentence;
      for (String part : parts) {
        int at = rest.indexOf(part);
        if (at < 0) {
          return Optional.empty();
        }
        rest = rest.substring(0, at) + rest.substring(at + part.length());
      }
      String clean = rest.replaceFirst("(?i)^" + GLUE, "").replaceFirst("(?i)" + GLUE + "$", "");
      return clean.isEmpty() ? Optional.empty() : Optional.of(clean);
    }
  }

  /** The files that a sentence's wishes come to, the film before its sound. */
  private static final class ExportWishes {
    private static final Set<Kind> FILES =
        Set.of(Kind.EXPORT, Kind.CONVERT, Kind.COMPRESS, Kind.EXTRACT_AUDIO);

    private record Asked(ExportWish wish, boolean isSound) {
      /** "As mp4, in 720p" is one file; "as mp4, and as gif", "in 1080p, and in 720p" are two. */
      boolean fits(Asked other) {
        boolean isPicture = wish.isOfPicture() || other.wish.isOfPicture();
        return agree(wish.format(), other.wish.format(), "")
            && agree(wish.target(), other.wish.target(), "")
            && agree(wish.shortSide(), other.wish.shortSide(), 0)
            && agree(wish.framesPerSecond(), other.wish.framesPerSecond(), 0)
            && !(isPicture && (isSound || other.isSound));
      }

      private static <T> boolean agree(T one, T other, T unsaid) {
        return one.equals(unsaid) || other.equals(unsaid) || one.equals(other);
      }

      Asked and(Asked other) {
        return new Asked(both(wish, other.wish), isSound || other.isSound);
      }
    }

    static List<ExportWish> of(List<Wish> wishes) {
      List<Asked> files = new ArrayList<>();
      for (Wish wish : wishes) {
        if (FILES.contains(wish.kind())) {
          Asked asked = new Asked(of(wish), wish.kind() == Kind.EXTRACT_AUDIO);
          int same =
              IntStream.range(0, files.size())
                  .filter(i -> files.get(i).fits(asked))
                  .findFirst()
                  .orElse(-1);
          if (same < 0) {
            files.add(asked);
          } else {
            files.set(same, files.get(same).and(asked));
          }
        }
      }
      return files.stream().sorted(Comparator.comparing(Asked::isSound)).map(Asked::wish).toList();
    }

    private static ExportWish of(Wish wish) {
      Map<String, Object> asked = wish.parameters();
      boolean sound = wish.kind() == Kind.EXTRACT_AUDIO;
      boolean smaller = wish.kind() == Kind.COMPRESS && asked.isEmpty();
      return new ExportWish(
          String.valueOf(asked.getOrDefault("file_name", "")),
          String.valueOf(asked.getOrDefault("format", sound ? "mp3" : "")),
          String.valueOf(asked.getOrDefault("quality", smaller ? "standard" : "high")),
          (int) number(asked.get("short_side")),
          (int) Math.round(number(asked.get("frames_per_second"))),
          Math.round(number(asked.get("max_megabytes")) * 1_000_000),
          false,
          asked.containsKey("subtitles"));
    }

    private static double number(Object value) {
      return value instanceof Number number ? number.doubleValue() : 0;
    }

    private static ExportWish both(ExportWish first, ExportWish second) {
      return new ExportWish(
          first.target().isEmpty() ? second.target() : first.target(),
          first.format().isEmpty() ? second.format() : first.format(),
          first.quality().equals("high") ? second.quality() : first.quality(),
          Math.max(first.shortSide(), second.shortSide()),
          Math.max(first.framesPerSecond(), second.framesPerSecond()),
          Math.max(first.maxBytes(), second.maxBytes()),
          false,
          first.subtitles() || second.subtitles());
    }
  }
}
