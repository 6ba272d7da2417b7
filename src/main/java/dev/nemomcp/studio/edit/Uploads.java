package dev.nemomcp.studio.edit;

import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Media;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Finds the uploaded file that a wish means. */
final class Uploads {
  /** Whatever file there is of the sort. */
  static final String ANY = "*";

  private Uploads() {}

  /** A sound, or a video that has some. */
  static Media sound(String name, Footage footage) throws CannotEdit {
    if (name.equals(ANY)) {
      return latestTrack(footage);
    }
    return find(name, footage, Media::hasSound, Phrase.of("a sound"));
  }

  /** "The song I uploaded": the last one, where there are several. */
  private static Media latestTrack(Footage footage) throws CannotEdit {
    List<Media> tracks =
        footage.media().stream().filter(media -> media.kind() == Media.Kind.AUDIO).toList();
    if (tracks.isEmpty()) {
      throw new CannotEdit(
          Phrase.of("No song is uploaded yet."),
          Phrase.of("Upload it first, then say this again, or say \"add calm music\"."));
    }
    return tracks.get(tracks.size() - 1);
  }

  /** A photo or a video. */
  static Media picture(String name, Footage footage) throws CannotEdit {
    return find(name, footage, Media::hasPicture, Phrase.of("a picture"));
  }

  /** By the start of its name, or by its ending alone: ".mp3". */
  private static boolean isMeant(String name, String said) {
    return said.startsWith(".") ? name.endsWith(said) : name.startsWith(said);
  }

  private static Media find(String name, Footage footage, Predicate<Media> fits, Phrase what)
      throws CannotEdit {
    List<Media> fitting = footage.media().stream().filter(fits).toList();
    String said = name.toLowerCase(Locale.ROOT).replaceFirst(".*[/\\\\]", "");
    return fitting.stream()
        .filter(media -> media.name().toLowerCase(Locale.ROOT).equals(said))
        .findFirst()
        .or(
            () ->
                fitting.stream()
                    .filter(media -> isMeant(media.name().toLowerCase(Locale.ROOT), said))
                    .findFirst())
        .orElseThrow(
            () ->
                new CannotEdit(
                    Phrase.of("There is no uploaded file \"{0}\" that is {1}.", name, what),
                    fitting.isEmpty()
                        ? Phrase.of("Upload it first, then say this again.")
                        : Phrase.of(
                            "Upload it first, or use one of: {0}.",
                            fitting.stream().map(Media::name).toList())));
  }
}
