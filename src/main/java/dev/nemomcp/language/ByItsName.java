package dev.nemomcp.language;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * "They're too low", "fade it out", "in blue": read with the name of what was made last in place of
 * the pronoun, or in front where there is none.
 */
final class ByItsName {
  /** What a short form stands for, by what comes behind its apostrophe. */
  private static final Map<String, String> SPELLED_OUT = Map.of("s", " is", "re", " are");

  private static final Pattern SHORT_FORM =
      Pattern.compile("(?i)\\b(it|they)['’](s|re)\\b", Pattern.UNICODE_CASE);

  /** What such a sentence is taken for by itself, although it is rather said of what was made. */
  private static final Set<Kind> RATHER_OF_IT =
      EnumSet.of(Kind.VOICE_VOLUME, Kind.FADE, Kind.SHARPEN);

  private static final String TARGET = "target";

  private static final List<Thing> THINGS =
      List.of(
          new Thing(
              "captions",
              "字幕",
              EnumSet.of(
                  Kind.CAPTIONS, Kind.CAPTION_STYLE, Kind.CAPTION_EDIT, Kind.CAPTION_TIMING)),
          new Thing("title", "标题", EnumSet.of(Kind.TITLE)),
          new Thing("text", "文字", EnumSet.of(Kind.TEXT)),
          new Thing("music", "音乐", EnumSet.of(Kind.MUSIC, Kind.MUSIC_VOLUME, Kind.REMOVE_MUSIC)),
          new Thing("transitions", "转场", EnumSet.of(Kind.TRANSITION)),
          new Thing("logo", "logo", EnumSet.of(Kind.LOGO)));

  /**
   * Something that can be named.
   *
   * @param english its name there, which is also the target of a fade of it
   * @param kinds the edits of it
   */
  private record Thing(String english, String chinese, Set<Kind> kinds) {
    private boolean isOf(Wish wish) {
      return kinds.contains(wish.kind()) || english.equals(wish.parameters().get(TARGET));
    }

    private String in(String sentence) {
      return Lexer.hasHan(sentence) ? chinese : "the " + english;
    }
  }

  private ByItsName() {}

  /**
   * @param alone the sentence by itself
   * @param last what was done last
   */
  static Optional<Understanding> told(
      Understanding alone, String sentence, Wish last, Function<String, Understanding> reader) {
    return THINGS.stream()
        .filter(thing -> thing.isOf(last))
        .findFirst()
        .flatMap(thing -> told(alone, sentence, thing, last, reader));
  }

  private static Optional<Understanding> told(
      Understanding alone,
      String sentence,
      Thing thing,
      Wish last,
      Function<String, Understanding> reader) {
    boolean isOpen = alone.wishes().isEmpty();
    boolean mayBeOfIt =
        Cue.MORE_THAN_ONE_OF_IT.isIn(sentence)
            || alone.wishes().stream().allMatch(wish -> RATHER_OF_IT.contains(wish.kind()));
    if (Cue.LOUDNESS.isIn(sentence) && !thing.kinds().contains(Kind.MUSIC)) {
      return Optional.empty();
    }
    if (!mayBeOfIt || alone.wishes().stream().anyMatch(thing::isOf)) {
      return Optional.empty();
    }
    String name = thing.in(sentence);
    List<Wish> nothingMore = reader.apply(name).wishes();
    return ways(sentence, name, isOpen).stream()
        .map(reader)
        .filter(read -> read.unclear().isEmpty() && read.impossible().isEmpty())
        .filter(read -> read.wishes().stream().allMatch(thing::isOf))
        .filter(read -> !TakenBack.without(read.wishes(), nothingMore).isEmpty())
        .findFirst()
        .map(read -> alone.asking(read.wishes().stream().map(wish -> same(wish, last)).toList()));
  }

  /** How the sentence may have been meant, the likeliest first. */
  private static List<String> ways(String sentence, String name, boolean isOpen) {
    String written =
        SHORT_FORM
            .matcher(sentence)
            .replaceAll(found -> found.group(1) + SPELLED_OUT.get(found.group(2).toLowerCase()));
    Optional<String> pronoun = Cue.POINTS_AT_IT.in(written);
    if (pronoun.isPresent()) {
      return List.of(OtherOne.replaced(written, pronoun.get(), name));
    }
    List<String> ways = new ArrayList<>();
    if (isOpen) {
      ways.add(name + (Lexer.hasHan(sentence) ? "" : " ") + written);
      ways.add((Lexer.hasHan(sentence) ? "把" + name : "make " + name + " ") + written);
    }
    return ways;
  }

  /** Of several texts the one that was spoken of. */
  private static Wish same(Wish wish, Wish last) {
    Optional<Object> text = last.words();
    if (text.isEmpty() || wish.kind() != last.kind() || wish.parameters().containsKey("text")) {
      return wish;
    }
    Map<String, Object> all = new LinkedHashMap<>(wish.parameters());
    all.put("change", true);
    all.putIfAbsent("find", text.get());
    return wish.with(all);
  }
}
