package dev.nemomcp.language.words;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The phrases of every cue, read when first needed. */
final class CueBooks {
  static final PlainText PLAIN = PlainText.ofBothScripts();

  private static final String NOT = "not ";
  private static final int REMEMBERED = 256;
  private static final Map<Cue, PhraseBook> BOOKS = new EnumMap<>(Cue.class);

  /** The same words are asked for one cue after another. */
  private static final Map<String, List<Token>> LAST_READ =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, List<Token>> eldest) {
              return size() > REMEMBERED;
            }
          });

  static {
    load("en.cues");
    load("zh.cues");
    Arrays.stream(Cue.values())
        .filter(cue -> !BOOKS.containsKey(cue))
        .forEach(
            cue -> {
              throw new IllegalArgumentException("No words for " + cue);
            });
  }

  private CueBooks() {}

  static PhraseBook of(Cue cue) {
    return BOOKS.get(cue);
  }

  static List<Token> read(String words) {
    List<Token> read = LAST_READ.get(words);
    if (read == null) {
      String plain = PLAIN.of(words);
      read = Lexer.read(plain, plain);
      LAST_READ.put(words, read);
    }
    return read;
  }

  /** The words that something was recognised in. */
  static List<Token> wordsOf(Token phrase) {
    return Arrays.stream(phrase.form().split(" ")).map(word -> Token.word(word, 0)).toList();
  }

  private static void load(String resource) {
    Map<String, String> abbreviations = new HashMap<>();
    for (String line : Lexicon.lines(resource)) {
      if (line.startsWith("@")) {
        String[] sides = line.split("=", 2);
        abbreviations.put(sides[0].strip(), Lexicon.spellOut(sides[1].strip(), abbreviations));
      } else {
        String[] sides = Lexicon.spellOut(line, abbreviations).split("<-", 2);
        boolean onlyLooksSo = sides[0].startsWith(NOT);
        String name = onlyLooksSo ? sides[0].substring(NOT.length()) : sides[0];
        Cue cue = Cue.valueOf(name.strip().toUpperCase(Locale.ROOT));
        PhraseBook book = BOOKS.computeIfAbsent(cue, c -> new PhraseBook());
        Meaning meaning = new Meaning(onlyLooksSo ? NOT : cue.name(), Map.of());
        Phrase.parse(sides[1]).forEach(phrase -> book.add(phrase, meaning));
      }
    }
  }
}
