package dev.nemomcp.language.words;

import dev.nemomcp.language.words.Phrase.Choice;
import dev.nemomcp.language.words.Phrase.Part;
import dev.nemomcp.language.words.Phrase.Word;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words and phrases that are known, read from {@code en.lexicon} and {@code zh.lexicon}.
 *
 * <p>A section head such as {@code [4 object]} gives the pass in which its phrases are looked for,
 * and the {@link Role} of what they stand for. Later passes see what earlier ones recognised. A
 * line reads {@code meaning <- phrase | phrase}; an indented line goes on with the one above; a
 * line that starts with {@code #} is a comment; {@code @name = …} abbreviates. A filler gives way
 * to any other meaning. Under {@code [spelling]} stands before the arrow how the phrases after it
 * are written in all other lines; under {@code [speech]} stand the phrases that {@link SpokenLines}
 * looks for, under {@code [alone]} those of {@link StandingAlone}, under {@code [attributes]} those
 * of {@code Attributes} and {@code SourceTold}, under {@code [lists]} those of {@code LeftAlone},
 * under {@code [showing]} those of {@code ShownWhen}. {@link Phrase} and {@link Meaning} tell the
 * rest.
 */
public final class Lexicon {
  private static final Set<String> STANDS_FOR_A_THING =
      Set.of(
          "range",
          "clip",
          "part",
          "target",
          "to_length",
          "at_most",
          "moved",
          "ratio",
          "platform",
          "quote");

  /** What is looked for before the phrases that tell when something is shown. */
  private static final Set<String> MOMENTS_SHOWN = Set.of("shown_at", "shown_for");

  /** Where the words and rules of the room are. */
  private static final String ROOM = "/dev/nemomcp/language/";

  private static final Pattern ABBREVIATION = Pattern.compile("@[\\p{L}_]+");
  private static final String SPELLING = "spelling";
  private static final int SPELLING_PASS = -1;
  private static final int SPEECH_PASS = -2;
  private static final int ALONE_PASS = -3;
  private static final int ATTRIBUTES_PASS = -4;
  private static final int LISTS_PASS = -5;
  private static final int SHOWING_PASS = -6;

  private final PhraseBook spellings = new PhraseBook();
  private final PhraseBook speech = new PhraseBook();
  private final PhraseBook attributes = new PhraseBook();
  private final PhraseBook lists = new PhraseBook();
  private final PhraseBook shownAt = new PhraseBook();
  private final PhraseBook showing = new PhraseBook();
  private final PhraseBook alone = new PhraseBook();
  private final StandingAlone standingAlone = new StandingAlone(alone);
  private final Map<Integer, PhraseBook> passes = new TreeMap<>();
  private final Map<String, Role> roles = new HashMap<>();
  private final Set<String> vocabulary = new HashSet<>();

  public Lexicon(String... resources) {
    for (String type : List.of("quote", "color", "clock", "number", "percent", "factor", "file")) {
      roles.put(type, Role.VALUE);
    }
    for (String type : List.of("shown_when", "shown_span", "times_over")) {
      roles.put(type, Role.VALUE);
    }
    roles.put(SpokenLines.MOMENT, Role.VALUE);
    roles.put(SpokenLines.ASKED, Role.VALUE);
    for (String type : List.of("ratio", "resolution", "pixels", "picture_file", "sound_file")) {
      roles.put(type, Role.VALUE);
    }
    for (String resource : resources) {
      read(resource);
    }
  }

  private void read(String resource) {
    int pass = 0;
    Role role = Role.VALUE;
    Map<String, String> abbreviations = new HashMap<>();
    List<String> problems = new ArrayList<>();
    for (String line : lines(resource)) {
      if (line.startsWith("@")) {
        String[] sides = line.split("=", 2);
        abbreviations.put(sides[0].strip(), spellOut(sides[1].strip(), abbreviations));
      } else if (line.equals("[spelling]")) {
        pass = SPELLING_PASS;
      } else if (line.equals("[speech]")) {
        pass = SPEECH_PASS;
      } else if (line.equals("[alone]")) {
        pass = ALONE_PASS;
      } else if (line.equals("[attributes]")) {
        pass = ATTRIBUTES_PASS;
      } else if (line.equals("[lists]")) {
        pass = LISTS_PASS;
      } else if (line.equals("[showing]")) {
        pass = SHOWING_PASS;
      } else if (pass == SHOWING_PASS && !line.startsWith("[")) {
        String[] sides = spellOut(line, abbreviations).split("<-", 2);
        Meaning meaning = Meaning.parse(sides[0]);
        mark(MOMENTS_SHOWN.contains(meaning.type()) ? shownAt : showing, meaning, sides[1]);
      } else if ((pass == ATTRIBUTES_PASS || pass == LISTS_PASS) && !line.startsWith("[")) {
        String[] sides = spellOut(line, abbreviations).split("<-", 2);
        mark(pass == LISTS_PASS ? lists : attributes, spelledAs(sides[0]), sides[1]);
      } else if (pass == SPELLING_PASS && !line.startsWith("[")) {
        String[] sides = spellOut(line, abbreviations).split("<-", 2);
        mark(spellings, new Meaning(SPELLING, Map.of(SPELLING, sides[0].strip())), sides[1]);
      } else if (pass < 0 && !line.startsWith("[")) {
        String[] sides = spellOut(line, abbreviations).split("<-", 2);
        mark(pass == SPEECH_PASS ? speech : alone, Meaning.parse(sides[0]), sides[1]);
      } else if (line.startsWith("[")) {
        String[] head = line.substring(1, line.length() - 1).split(" ");
        pass = Integer.parseInt(head[0]);
        role = Role.valueOf(head[1].toUpperCase(Locale.ROOT));
      } else {
        PhraseBook book = passes.computeIfAbsent(pass, p -> new PhraseBook());
        add(spellOut(line, abbreviations), book, role, problems);
      }
    }
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(resource + ":\n" + String.join("\n", problems));
    }
  }

  /** Phrases of a book of their own, which no role goes with. */
  private void mark(PhraseBook book, Meaning meaning, String phrases) {
    for (List<Part> phrase : Phrase.parse(phrases)) {
      book.add(phrase, meaning);
      learnWords(phrase, vocabulary);
    }
  }

  /** "label heading=words = for": behind the second sign stands what is said for it. */
  private static Meaning spelledAs(String written) {
    String[] sides = written.split(" = ", 2);
    Meaning meaning = Meaning.parse(sides[0]);
    if (sides.length < 2) {
      return meaning;
    }
    Map<String, String> values = new HashMap<>(meaning.values());
    values.put(SPELLING, sides[1].strip());
    return new Meaning(meaning.type(), values);
  }

  public static String spellOut(String line, Map<String, String> abbreviations) {
    return ABBREVIATION
        .matcher(line)
        .replaceAll(
            name -> {
              String meant = abbreviations.get(name.group());
              return Matcher.quoteReplacement(meant == null ? name.group() : "(" + meant + ")");
            });
  }

  private void add(String line, PhraseBook book, Role role, List<String> problems) {
    String[] sides = line.split("<-", 2);
    if (sides.length < 2) {
      throw new IllegalArgumentException("No arrow in: " + line);
    }
    Meaning meaning = Meaning.parse(sides[0]);
    if (roles.putIfAbsent(meaning.type(), role) != null && roles.get(meaning.type()) != role) {
      throw new IllegalArgumentException("Two roles for " + meaning.type());
    }
    for (List<Part> phrase : Phrase.parse(sides[1])) {
      Meaning before = book.meaning(phrase);
      if (before == null) {
        book.add(phrase, meaning);
        learnWords(phrase, vocabulary);
      } else if (!before.equals(meaning) && role != Role.FILLER) {
        problems.add(phrase + " cannot mean " + meaning.type() + " as well as " + before.type());
      }
    }
  }

  public static void learnWords(List<Part> phrase, Set<String> vocabulary) {
    for (Part part : phrase) {
      if (part instanceof Choice choice) {
        choice.ways().forEach(way -> learnWords(way, vocabulary));
      } else if (part instanceof Word word && word.by() != Phrase.By.TYPE) {
        vocabulary.add(word.said());
      }
    }
  }

  /** Replaces every known phrase by what it stands for. */
  public List<Token> recognise(List<Token> tokens) {
    List<Token> recognised = standingAlone.in(respelled(tokens));
    for (PhraseBook book : passes.values()) {
      recognised = book.rewrite(recognised);
    }
    return recognised;
  }

  /** Marks the phrases that lead to what somebody says, or end it. */
  public List<Token> speech(List<Token> tokens) {
    return speech.rewrite(tokens);
  }

  /** Marks what a list of attributes is of, and the labels of the attributes. */
  public List<Token> attributes(List<Token> tokens) {
    return attributes.rewrite(tokens);
  }

  /** Marks what is said once of a list, and what parts it. */
  public List<Token> lists(List<Token> tokens) {
    return lists.rewrite(tokens);
  }

  /** Marks what tells when something is shown. */
  public List<Token> showing(List<Token> tokens) {
    return showing.rewrite(shownAt.rewrite(tokens));
  }

  /** Other ways to say what the phrases say in one way. */
  private List<Token> respelled(List<Token> tokens) {
    return spellings.rewrite(tokens).stream().flatMap(t -> spelling(t).stream()).toList();
  }

  /** Of the words that a token may stand for, parted by strokes, those in that place. */
  public List<Token> spelling(Token token, int place) {
    String[] spellings = ((String) token.values().get(SPELLING)).split("/", -1);
    String chosen = spellings[Math.min(place, spellings.length - 1)];
    return spelling(token.with(Map.of(SPELLING, chosen)));
  }

  /** The words that a token stands for; itself where it stands for none. */
  public List<Token> spelling(Token token) {
    if (!(token.values().get(SPELLING) instanceof String spelling)) {
      return List.of(token);
    }
    return Lexer.read(spelling, spelling).stream().map(word -> inPlaceOf(token, word)).toList();
  }

  private static Token inPlaceOf(Token token, Token word) {
    String type = word.is(Token.PUNCTUATION) ? Token.PUNCTUATION : Token.WORD;
    return new Token(type, Map.of(), word.form(), word.stem(), token.start(), token.end());
  }

  public Role role(Token token) {
    return role(token.type());
  }

  public boolean isVerb(Token token) {
    return role(token).isAnyVerb();
  }

  /** Tells what is done to something, or how it should become. */
  public boolean saysWhatHappens(Token token) {
    Role role = role(token);
    return role == Role.VERB || role == Role.ACTION || role == Role.QUALITY || token.is("factor");
  }

  /** Names what can be edited, or stands for it. */
  public boolean isThing(Token token) {
    return role(token).isTopic() || token.isOneOf(STANDS_FOR_A_THING);
  }

  public boolean isHelper(Token token) {
    return role(token) == Role.HELPER;
  }

  /** "Could you add …": what comes first, but for courtesies, is something to be done. */
  public boolean opensWithOrder(List<Token> recognised) {
    return recognised.stream()
        .filter(t -> !t.is("polite") && !t.is("take"))
        .limit(1)
        .anyMatch(t -> (isVerb(t) && !t.is("export")) || isHelper(t));
  }

  public Role role(String type) {
    return roles.getOrDefault(type, type.equals(Token.WORD) ? Role.UNKNOWN : Role.FILLER);
  }

  /** English words, by stem, and exact forms that some phrase has. */
  public Set<String> vocabulary() {
    return vocabulary;
  }

  /** The lines of a resource of the room that say something, continued lines joined. */
  public static List<String> lines(String resource) {
    List<String> lines = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Lexicon.class.getResourceAsStream(ROOM + resource), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        if (line.startsWith(" ") && !lines.isEmpty()) {
          lines.add(lines.remove(lines.size() - 1) + " " + line.strip());
        } else {
          lines.add(line.strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The program's own " + resource + " cannot be read", e);
    }
    return lines;
  }
}
