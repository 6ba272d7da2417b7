package dev.nemomcp.language.message;

import dev.nemomcp.language.Understanding.Topic;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Meaning;
import dev.nemomcp.language.words.Phrase;
import dev.nemomcp.language.words.PhraseBook;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is known without looking at a project, and how people ask for it: {@code en.facts} and
 * {@code zh.facts}.
 *
 * <pre>
 *   [CRAFT]              the topic of the facts below
 *   [PRICE studio]       true of the studio on this machine only
 *   lufs <- lufs         a question that has this phrase is about it
 *   lufs <= what & lufs  a sentence that has both is such a question, whatever its form
 *   dark <= ^ is & dark  ^ is where the sentence begins, or goes on after a comma
 *   lufs :: The answer.
 *   [NONE]               phrases that ask nothing
 * </pre>
 *
 * <p>The first in the file that fits counts. A fact without an answer is about the project, which
 * only those can answer who have it. {@link Phrase} tells how phrases are written.
 */
public final class Facts {
  private static final Meaning MEANING = Meaning.parse("fact");
  private static final String STUDIO = "studio";
  private static final String BEGINNING = "^";
  private static final BitSet NONE = new BitSet();

  private final List<Way> ways = new ArrayList<>();
  private final BitSet untold = new BitSet();
  private final Map<String, BitSet> byTellingWord = new HashMap<>();
  private final Map<String, Fact> byName = new HashMap<>();
  private final Set<String> vocabulary = new HashSet<>();

  /**
   * @param topic that it belongs to
   * @param ofStudio it is true of the studio on this machine only
   */
  record Fact(String name, Topic topic, boolean ofStudio) {}

  /**
   * A way to ask.
   *
   * @param asks it makes a question of any sentence
   * @param parts all of which the sentence has
   */
  private record Way(Fact fact, boolean asks, List<PhraseBook> parts) {
    private boolean isIn(List<List<Token>> rows) {
      return parts.stream().allMatch(part -> rows.stream().anyMatch(part::isIn));
    }

    /** One of these is in every sentence that asks so; empty where it can be told by none. */
    private Optional<Set<String>> tellingWords() {
      return parts.stream()
          .flatMap(part -> part.beginnings().stream())
          .min(Comparator.comparingInt(Set::size));
    }
  }

  /** The answers of one language. */
  public static final class Answers {
    private final Map<String, String> byName = new LinkedHashMap<>();

    public Answers(String resource) {
      Lexicon.lines(resource).stream()
          .filter(line -> line.contains(" :: "))
          .map(line -> line.split(" :: ", 2))
          .forEach(sides -> byName.put(sides[0].strip(), sides[1].strip()));
    }

    /** Empty where nobody can tell without the project. */
    String of(String name) {
      return byName.getOrDefault(name, "");
    }

    Set<String> names() {
      return byName.keySet();
    }
  }

  public Facts(String... resources) {
    for (String resource : resources) {
      read(resource);
    }
  }

  private void read(String resource) {
    Map<String, String> abbreviations = new HashMap<>();
    String[] head = {"OTHER"};
    for (String line : Lexicon.lines(resource)) {
      if (line.startsWith("[")) {
        head = line.substring(1, line.length() - 1).split(" ");
      } else if (line.startsWith("@")) {
        String[] sides = line.split("=", 2);
        abbreviations.put(sides[0].strip(), Lexicon.spellOut(sides[1].strip(), abbreviations));
      } else {
        String name = line.split(" ", 2)[0];
        Topic topic = Topic.valueOf(head[0].toUpperCase(Locale.ROOT));
        boolean ofStudio = head.length > 1 && head[1].equals(STUDIO);
        Fact fact = byName.computeIfAbsent(name, n -> new Fact(n, topic, ofStudio));
        if (!line.startsWith(name + " ::")) {
          add(way(fact, Lexicon.spellOut(line.substring(name.length()), abbreviations)));
        }
      }
    }
  }

  /** Ways are found by a word that tells of them: most of so many can be left unread. */
  private void add(Way way) {
    int place = ways.size();
    ways.add(way);
    way.tellingWords()
        .ifPresentOrElse(
            words ->
                words.forEach(w -> byTellingWord.computeIfAbsent(w, x -> new BitSet()).set(place)),
            () -> untold.set(place));
  }

  private Way way(Fact fact, String written) {
    boolean asks = written.startsWith(" <= ");
    if (!asks && !written.startsWith(" <- ")) {
      throw new IllegalArgumentException("No arrow in: " + fact.name() + written);
    }
    List<PhraseBook> parts = new ArrayList<>();
    for (String part : written.substring(4).split("&")) {
      PhraseBook book = new PhraseBook();
      Phrase.parse(part.strip())
          .forEach(
              phrase -> {
                book.add(phrase, MEANING);
                Lexicon.learnWords(phrase, vocabulary);
              });
      parts.add(book);
    }
    return new Way(fact, asks, parts);
  }

  /** English words, by stem, and exact forms that some way to ask has. */
  public Set<String> vocabulary() {
    return vocabulary;
  }

  /** Whether the sentence has a phrase of that name. */
  public boolean says(String name, List<Token> written) {
    return fitting(way -> way.fact.name().equals(name), written, written).findAny().isPresent();
  }

  /** Whether the sentence is a question whatever its form, by what it asks. */
  boolean asks(List<Token> written, List<Token> recognised) {
    return fitting(way -> way.asks, written, recognised).findAny().isPresent();
  }

  /**
   * What a question is about.
   *
   * @param written its words
   * @param recognised what they stand for
   */
  Optional<Fact> asked(List<Token> written, List<Token> recognised) {
    return fitting(way -> true, written, recognised).map(Way::fact).findFirst();
  }

  private Stream<Way> fitting(Predicate<Way> wanted, List<Token> written, List<Token> recognised) {
    List<List<Token>> rows = List.of(withBeginnings(written), recognised);
    BitSet told = (BitSet) untold.clone();
    rows.stream()
        .flatMap(List::stream)
        .flatMap(token -> Stream.of(token.form(), token.stem(), token.type()))
        .forEach(said -> told.or(byTellingWord.getOrDefault(said, NONE)));
    return told.stream().mapToObj(ways::get).filter(wanted).filter(way -> way.isIn(rows));
  }

  /** The same with a mark where the sentence begins, and goes on after a comma. */
  private static List<Token> withBeginnings(List<Token> written) {
    List<Token> marked = new ArrayList<>();
    for (Token token : written) {
      if (marked.isEmpty() || token.is(Token.PUNCTUATION)) {
        marked.add(Token.punctuation(BEGINNING, token.start()));
      }
      if (!token.is(Token.PUNCTUATION)) {
        marked.add(token);
      }
    }
    return marked;
  }
}
