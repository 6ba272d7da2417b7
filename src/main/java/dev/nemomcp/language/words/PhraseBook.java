package dev.nemomcp.language.words;

import dev.nemomcp.language.words.Phrase.Choice;
import dev.nemomcp.language.words.Phrase.Part;
import dev.nemomcp.language.words.Phrase.Word;
import dev.nemomcp.language.words.Places.End;
import dev.nemomcp.language.words.Places.Place;
import dev.nemomcp.language.words.Places.Ways;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds known phrases in a row of tokens and puts in their place what they stand for. */
public final class PhraseBook {
  private final Place beginning = new Place();
  private final Map<List<Part>, Meaning> meanings = new HashMap<>();
  private volatile Places start;

  /** Of two phrases that fit as well, the one added first counts. */
  public void add(List<Part> phrase, Meaning meaning) {
    meanings.put(phrase, meaning);
    for (Place end : append(List.of(beginning), phrase, new Place())) {
      if (end == beginning) {
        throw new IllegalArgumentException("A phrase without words means " + meaning);
      }
      end.endPhrase(meaning, meanings.size());
    }
    start = null;
  }

  /** What the phrases begin with is joined once all are there. */
  private Places start() {
    Places joined = start;
    if (joined == null) {
      joined = Places.at(beginning);
      start = joined;
    }
    return joined;
  }

  /** What a phrase stands for so far; null where it is new. */
  Meaning meaning(List<Part> phrase) {
    return meanings.get(phrase);
  }

  /** Leads from some places through a phrase; its last word leads to {@code end}. */
  private static List<Place> append(List<Place> from, List<Part> parts, Place end) {
    List<Place> ends = from;
    for (int i = 0; i < parts.size(); i++) {
      ends = append(ends, parts.get(i), i == parts.size() - 1 ? end : new Place());
    }
    return ends;
  }

  private static List<Place> append(List<Place> from, Part part, Place end) {
    if (part instanceof Choice choice) {
      Set<Place> ends = new LinkedHashSet<>(choice.isOptional() ? from : List.of());
      choice.ways().forEach(way -> ends.addAll(append(from, way, end)));
      return List.copyOf(ends);
    }
    for (Place before : from) {
      if (part instanceof Word word) {
        before.lead(word, end);
      } else {
        before.leadBeyondGap(end);
      }
    }
    return List.of(end);
  }

  /**
   * The forms, stems and types that phrases begin with: a row without any of them has no phrase,
   * which is quicker to find out than to look for one. Empty where a phrase may begin with a number
   * in words or with anything.
   */
  public Optional<Set<String>> beginnings() {
    return start().beginnings();
  }

  /** Whether any known phrase is in the row. */
  public boolean isIn(List<Token> tokens) {
    Search search = new Search(tokens);
    Places start = start();
    for (int at = 0; at < tokens.size(); at++) {
      if (search.longest(start, at) != null) {
        return true;
      }
    }
    return false;
  }

  /** The known phrase that the row opens with. */
  Optional<Token> opening(List<Token> tokens) {
    Match match = tokens.isEmpty() ? null : new Search(tokens).longest(start(), 0);
    return match == null ? Optional.empty() : Optional.of(match.token(tokens, 0));
  }

  /** The same row with every known phrase replaced, the longest first, from left to right. */
  public List<Token> rewrite(List<Token> tokens) {
    List<Token> rewritten = new ArrayList<>(tokens.size());
    List<Token> rest = tokens;
    Search search = new Search(rest);
    Places start = start();
    int at = 0;
    while (at < rest.size()) {
      Match match = search.longest(start, at);
      if (match == null) {
        rewritten.add(rest.get(at++));
      } else {
        rewritten.add(match.token(rest, at));
        at = match.end;
        if (!match.gap.isEmpty()) {
          List<Token> left = new ArrayList<>(match.gap);
          left.addAll(rest.subList(at, rest.size()));
          rest = left;
          search = new Search(rest);
          at = 0;
        }
      }
    }
    return rewritten;
  }

  /**
   * How far a phrase was followed.
   *
   * @param words how many of the sentence's words it takes
   * @param literal how many of them it spells out
   * @param exact how many of those in just that form
   */
  private record Extent(int words, int literal, int exact) {
    private static final Comparator<Extent> SHORTER_FIRST =
        Comparator.comparingInt(Extent::words)
            .thenComparingInt(Extent::literal)
            .thenComparingInt(Extent::exact);
    private static final Extent NONE = new Extent(0, 0, 0);

    private Extent ofForm() {
      return new Extent(words + 1, literal + 1, exact + 1);
    }

    private Extent ofStem() {
      return new Extent(words + 1, literal + 1, exact);
    }

    private Extent ofType(int count) {
      return new Extent(words + count, literal, exact);
    }
  }

  /**
   * A phrase found.
   *
   * @param end after its last token
   */
  private record Match(End phrase, Extent extent, int end, List<Token> captured, List<Token> gap) {

    private boolean saysMoreThan(Match other) {
      int longer = other == null ? 1 : Extent.SHORTER_FIRST.compare(extent, other.extent);
      return longer > 0 || longer == 0 && phrase.number() < other.phrase.number();
    }

    private Token token(List<Token> tokens, int from) {
      Token last = gap.isEmpty() ? tokens.get(end - 1) : tokens.get(from);
      String form =
          tokens.subList(from, end).stream().map(Token::form).collect(Collectors.joining(" "));
      return phrase.meaning().token(captured, form, tokens.get(from).start(), last.end());
    }
  }

  /** The search for the longest phrase from one token on. */
  private static final class Search {
    private static final int LONGEST_GAP = 5;
    private static final Set<String> NEVER_IN_A_GAP = Set.of(Token.PUNCTUATION, "quote");

    private static final Set<String> PARTICLES = Set.of("up", "down");

    /** "Turn the music down and speed …", "cut 0:10 to 0:20 and turn …": another verb begins. */
    private static final Set<String> BEGIN_ANOTHER =
        Set.of(
            "turn", "bring", "take", "put", "slow", "speed", "tone", "dial", "crank", "trim",
            "sort", "zoom", "filter", "fade", "pull", "push", "even", "level", "smooth", "figure",
            "work", "crop", "pick", "blur", "start", "move", "ease", "clean", "pan", "clear",
            "punch");

    private final List<Token> tokens;
    private final List<Token> captured = new ArrayList<>();
    private List<Token> gap = List.of();
    private Match best;

    private Search(List<Token> tokens) {
      this.tokens = tokens;
    }

    private Match longest(Places start, int from) {
      best = null;
      visit(start, from, Extent.NONE);
      return best;
    }

    private void visit(Places places, int at, Extent extent) {
      if (places == null) {
        return;
      }
      if (places.end() != null) {
        Match match = new Match(places.end(), extent, at, List.copyOf(captured), gap);
        best = match.saysMoreThan(best) ? match : best;
      }
      if (at >= tokens.size()) {
        return;
      }
      Ways ways = places.ways();
      Token token = tokens.get(at);
      if (token.values().isEmpty()) {
        visit(ways.byForm().get(token.form()), at + 1, extent.ofForm());
        visit(ways.byStem().get(token.stem()), at + 1, extent.ofStem());
      }
      capture(token, ways.byType().get(token.type()), at + 1, extent.ofType(1));
      visitBeyondNumber(ways, at, extent);
      if (ways.beyondGap() != null && gap.isEmpty()) {
        visitBeyondGap(ways.beyondGap(), at, extent);
      }
    }

    private void visitBeyondNumber(Ways ways, int at, Extent extent) {
      if (ways.beyondNumber() == null && ways.beyondDecimal() == null) {
        return;
      }
      Numerals.Found number = Numerals.read(tokens, at);
      if (!number.isNothing()) {
        Token first = tokens.get(at);
        String type = Places.NUMBER;
        Token read = Token.of(type, type, number.value(), first.form(), first.start(), first.end());
        int beyond = at + number.count();
        Extent longer = extent.ofType(number.count());
        capture(read, ways.beyondNumber(), beyond, longer);
        if (number.value() != Math.rint(number.value())) {
          capture(read, ways.beyondDecimal(), beyond, longer);
        }
      }
    }

    private void capture(Token token, Places next, int at, Extent extent) {
      if (next != null) {
        captured.add(token);
        visit(next, at, extent);
        captured.remove(captured.size() - 1);
      }
    }

    private boolean beginsAnother(int from, int end) {
      boolean isSaid = PARTICLES.contains(tokens.get(end - 1).form());
      return isSaid
          || end - from > 1
              && tokens.get(end - 2).form().equals("and")
              && BEGIN_ANOTHER.contains(tokens.get(end - 1).form());
    }

    private void visitBeyondGap(Places next, int at, Extent extent) {
      int furthest = Math.min(at + LONGEST_GAP, tokens.size() - 1);
      for (int end = at + 1; end <= furthest; end++) {
        if (tokens.get(end - 1).isOneOf(NEVER_IN_A_GAP) || beginsAnother(at, end)) {
          return;
        }
        gap = List.copyOf(tokens.subList(at, end));
        visit(next, end, extent);
        gap = List.of();
      }
    }
  }
}
