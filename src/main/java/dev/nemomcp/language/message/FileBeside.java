package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * "In 1080p and 720p", "1080p、720p各一份", "export the video and also a gif": what is named beside a
 * file is another one, and not how that one should be.
 */
final class FileBeside {
  private static final String SIZE = "resolution";
  private static final String FILE = "video_file";
  private static final String MOVING_PICTURE = "gif";
  private static final String ASKS = "export";

  private static final Set<String> BETWEEN_SIZES = Set.of("filler", ASKS, "it", "platform", FILE);

  /** "一份1080p的和一份720p的", "既要1080p又要720p", "once in 1080p and once in 720p". */
  private static final Set<String> COUNTING = Set.of("一", "份", "个", "张", "又", "要", "once");

  /** "720p or 1080p", "1080p -> 720p", "between 720p and 1080p": one of them. */
  private static final Set<String> CHOOSING = Set.of("or", "或", "或者", ">", "between");

  private static final Set<String> ASKING = Set.of(ASKS, "add", "make");
  private static final Set<String> ARTICLES =
      Set.of("a", "an", "one", "the", "一 个", "个", "一 份", "要");

  private final Lexicon lexicon;

  FileBeside(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The same tokens; the size or kind of another file says that it is one. */
  List<Token> told(List<Token> tokens) {
    return Sentence.rewritten(sizes(tokens), this::pictures);
  }

  private List<Token> sizes(List<Token> tokens) {
    List<Token> told = new ArrayList<>(tokens);
    List<Integer> sizes =
        IntStream.range(0, tokens.size()).filter(i -> tokens.get(i).is(SIZE)).boxed().toList();
    for (int n = 1; n < sizes.size(); n++) {
      int first = sizes.get(n - 1);
      int second = sizes.get(n);
      Token size = tokens.get(second);
      if (!size.value().equals(tokens.get(first).value())
          && areListed(tokens.subList(Math.max(0, first - 1), second))
          && !isSourceTold(tokens, first)) {
        told.set(second, another(size));
      }
    }
    return told;
  }

  /**
   * @param tokens from before the first size up to the second
   */
  private boolean areListed(List<Token> tokens) {
    List<Token> between = tokens.subList(1, tokens.size());
    return tokens.stream().noneMatch(t -> CHOOSING.contains(t.form()))
        && between.stream().anyMatch(this::parts)
        && between.stream().allMatch(t -> t.is(SIZE) || parts(t) || mayStandBetween(t));
  }

  /** "The clips are 4k and 1080p. Export it in 720p": that alone is asked for. */
  private static boolean isSourceTold(List<Token> tokens, int first) {
    return tokens.stream().limit(first).noneMatch(t -> t.is(ASKS))
        && tokens.stream().skip(first).dropWhile(t -> !t.is(ASKS)).anyMatch(t -> t.is(SIZE));
  }

  private boolean parts(Token token) {
    return token.is(Token.PUNCTUATION)
        || (lexicon.role(token) == Role.JOINT && !token.is("but"))
        || token.form().equals("又");
  }

  private static boolean mayStandBetween(Token token) {
    return token.isOneOf(BETWEEN_SIZES) || COUNTING.contains(token.form());
  }

  /** "…and also make a gif", "…和gif" beside the film, and not "…and make it a gif". */
  private List<Token> pictures(List<Token> tokens) {
    List<Token> told = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      int joint = joint(tokens, i);
      boolean isBeside = isMovingPicture(token) && isFilm(tokens.subList(0, joint));
      if (isBeside && tokens.subList(joint, i).stream().noneMatch(t -> t.isOneOf(ASKING))) {
        told.add(Token.of(ASKS, Map.of(), ASKS, token.start(), token.start()));
      }
      told.add(isBeside ? another(token) : token);
    }
    return told;
  }

  private static boolean isMovingPicture(Token token) {
    return (token.is(FILE) || token.is("converted")) && token.value().equals(MOVING_PICTURE);
  }

  /** Where what is said of a file is joined to what was said before; 0 where it is not. */
  private int joint(List<Token> tokens, int file) {
    int joint = file - 1;
    while (joint > 0 && isArticle(tokens.get(joint))) {
      joint--;
    }
    boolean joins =
        joint > 0
            && (lexicon.role(tokens.get(joint)) == Role.JOINT
                || tokens.get(joint).form().equals("也"))
            && !tokens.get(joint).is("but")
            && !CHOOSING.contains(tokens.get(joint).form());
    return joins ? joint : 0;
  }

  private static boolean isFilm(List<Token> tokens) {
    return tokens.stream().anyMatch(t -> t.is(ASKS) || t.is(SIZE))
        && tokens.stream().noneMatch(t -> t.is(FILE));
  }

  private static boolean isArticle(Token token) {
    return token.isOneOf(ASKING) || ARTICLES.contains(token.form());
  }

  private static Token another(Token token) {
    Map<String, Object> values = new LinkedHashMap<>(token.values());
    values.put(TokenTypes.ANOTHER_FILE, true);
    return token.with(values);
  }
}
