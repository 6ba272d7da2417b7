package dev.nemomcp.language;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexer;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** "挪到左下角", "不要声音", behind a clip that was laid over the others: said of that clip. */
final class SaidOfInset {
  private static final String NAME = Overlaid.HAN_NAME;
  private static final String IT = "它";

  /** Said of nothing, these would be about the film. */
  private static final Set<Kind> OF_EITHER =
      EnumSet.of(Kind.MUTE, Kind.ZOOM, Kind.SET_LENGTH, Kind.FREEZE);

  private static final Set<Cue> OF_THE_FILM =
      EnumSet.of(Cue.OF_VOICE, Cue.OF_FILM, Cue.THE_FILM, Cue.ALL_OF_THE_FILM, Cue.EVERYTHING);

  private static final Set<String> OTHERS =
      Set.of("clip", "clips", "except_clips", "part", "shown_clip", "file");

  private final Function<String, Understanding> reader;

  SaidOfInset(Function<String, Understanding> reader) {
    this.reader = reader;
  }

  /**
   * @param alone the sentence by itself
   * @param before what was said before it
   */
  Optional<Wish> in(Understanding alone, String sentence, List<String> before) {
    return meant(alone, sentence).filter(wish -> isAboutInset(before));
  }

  /** What it asks for where a clip lies over the others. */
  private Optional<Wish> meant(Understanding alone, String sentence) {
    boolean isHan = Lexer.hasHan(sentence);
    boolean mayBe = alone.wishes().stream().allMatch(SaidOfInset::isOfEither);
    if (!isHan || !mayBe || OF_THE_FILM.stream().anyMatch(cue -> cue.isIn(sentence))) {
      return Optional.empty();
    }
    Understanding named =
        reader.apply(sentence.contains(IT) ? sentence.replace(IT, NAME) : NAME + sentence);
    boolean isWhole = named.wishes().size() == 1 && named.unclear().isEmpty();
    return isWhole && named.impossible().isEmpty()
        ? named.wishes().stream().filter(SaidOfInset::changes).findFirst()
        : Optional.empty();
  }

  private boolean isAboutInset(List<String> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Understanding said = reader.apply(before.get(i));
      if (!said.wishes().isEmpty()
          && Overlaid.isClip(said.wishes().get(said.wishes().size() - 1))) {
        return true;
      }
      if (meant(said, before.get(i)).isEmpty()) {
        return false;
      }
    }
    return false;
  }

  private static boolean isOfEither(Wish wish) {
    return OF_EITHER.contains(wish.kind()) && isOfNoOther(wish);
  }

  private static boolean isOfNoOther(Wish wish) {
    return wish.parameters().keySet().stream().noneMatch(OTHERS::contains);
  }

  private static boolean changes(Wish wish) {
    return Overlaid.isClip(wish) && wish.parameters().size() > 1 && isOfNoOther(wish);
  }
}
