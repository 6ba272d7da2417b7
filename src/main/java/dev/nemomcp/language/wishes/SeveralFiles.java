package dev.nemomcp.language.wishes;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.TokenTypes;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Files that are wanted beside one another: each says what makes it another one. */
final class SeveralFiles {
  private static final Set<Kind> FILMS = EnumSet.of(Kind.EXPORT, Kind.CONVERT, Kind.COMPRESS);
  private static final String FORMAT = "format";
  private static final String SIZE = "short_side";
  private static final String USUAL = "mp4";

  private SeveralFiles() {}

  /** Two of them, and not one that is told of twice. */
  static boolean areTwo(Pending film, Pending next) {
    if (!FILMS.contains(film.kind()) || !FILMS.contains(next.kind())) {
      return false;
    }
    boolean otherSize =
        film.parameters().containsKey(SIZE)
            && next.parameters().containsKey(SIZE)
            && !film.parameters().get(SIZE).equals(next.parameters().get(SIZE));
    return isAnother(next) || (otherSize && Cue.A_NEW_ONE.opens(next.said()));
  }

  private static boolean isAnother(Pending wish) {
    return wish.parameters().containsKey(TokenTypes.ANOTHER_FILE);
  }

  /** Says of each what the others leave open. */
  static void tell(List<Pending> wishes) {
    List<Pending> films = wishes.stream().filter(w -> FILMS.contains(w.kind())).toList();
    for (int i = 1; i < films.size(); i++) {
      if (isAnother(films.get(i))) {
        tell(films.subList(0, i), films.get(i));
      }
    }
    boolean isSoundWanted = wishes.stream().anyMatch(w -> w.kind() == Kind.EXTRACT_AUDIO);
    films.stream()
        .filter(film -> isSoundWanted && namesFilm(film))
        .forEach(film -> film.parameters().putIfAbsent(FORMAT, USUAL));
    wishes.forEach(w -> w.parameters().remove(TokenTypes.ANOTHER_FILE));
  }

  /** "A gif in 720p and 480p", "1080p和720p的gif": both are; "in 1080p and a gif": one is. */
  private static void tell(List<Pending> before, Pending another) {
    Map<String, Object> last = before.get(before.size() - 1).parameters();
    Map<String, Object> now = another.parameters();
    if (!now.containsKey(SIZE)) {
      before.forEach(film -> film.parameters().putIfAbsent(FORMAT, USUAL));
    } else if (last.containsKey(FORMAT)) {
      now.putIfAbsent(FORMAT, last.get(FORMAT));
    } else if (now.containsKey(FORMAT)) {
      Object shared = Cue.A_NEW_ONE.opens(another.said()) ? USUAL : now.get(FORMAT);
      before.forEach(film -> film.parameters().putIfAbsent(FORMAT, shared));
    }
  }

  /** "Export the video, and the sound apart", and not "take the sound out and export it". */
  private static boolean namesFilm(Pending film) {
    return film.kind() == Kind.EXPORT
        && !film.parameters().containsKey(SIZE)
        && (Cue.THE_FILM.isIn(film.said()) || film.said().toLowerCase(Locale.ROOT).contains(USUAL));
  }
}
