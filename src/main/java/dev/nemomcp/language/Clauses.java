package dev.nemomcp.language;

import dev.nemomcp.language.Clause.Joint;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Parts a sentence into clauses: at commas, at "and" and "then", and where a new verb begins. */
final class Clauses {
  private static final Set<String> COMMAS = Set.of(",", "，", ";", "；", "(", ")", ":", "/", "…");
  private static final Set<String> STANDS_FOR_A_THING =
      Set.of("range", "clip", "part", "target", "at_most", "moved", "ratio", "platform", "quote");

  private static final Set<String> RELATIVES = Set.of("that", "which");
  private static final Set<String> NAMED_PARTS = Set.of("at_beginning", "at_ending");

  private final Lexicon lexicon;
  private final String original;
  private final List<Clause> clauses = new ArrayList<>();
  private final List<Token> current = new ArrayList<>();
  private Joint joint = Joint.START;
  private int start;
  private int end;

  private Clauses(Lexicon lexicon, String original) {
    this.lexicon = lexicon;
    this.original = original;
  }

  /**
   * @param tokens of one sentence
   * @param original what the offsets of the tokens point into
   */
  static List<Clause> of(List<Token> tokens, Lexicon lexicon, String original) {
    Clauses clauses = new Clauses(lexicon, original);
    for (int i = 0; i < tokens.size(); i++) {
      clauses.take(tokens.get(i), tokens.subList(i + 1, tokens.size()));
    }
    clauses.close(Joint.START);
    return clauses.clauses;
  }

  private void take(Token token, List<Token> rest) {
    if (token.is(Token.PUNCTUATION)) {
      boolean leadsToNumbers =
          token.form().equals(":") && !rest.isEmpty() && rest.get(0).is("numbers");
      if (COMMAS.contains(token.form()) && !leadsToNumbers) {
        close(Joint.COMMA);
      }
    } else if (lexicon.role(token) == Role.JOINT) {
      close(
          switch (token.type()) {
            case "and" -> Joint.AND;
            case "then" -> Joint.THEN;
            case "but" -> Joint.BUT;
            case "reason" -> Joint.REASON;
            default -> Joint.NONE;
          });
    } else {
      if (beginsAnother(token, rest)) {
        Token last = current.get(current.size() - 1);
        boolean refersBack = RELATIVES.contains(last.form()) && current.size() > 1;
        if (refersBack) {
          current.remove(current.size() - 1);
        }
        close(Joint.NONE);
        if (refersBack) {
          append(last);
        }
      }
      append(token);
    }
  }

  private void append(Token token) {
    if (start == end) {
      start = token.start();
    }
    end = Math.max(end, token.end());
    if (lexicon.role(token) != Role.FILLER) {
      current.add(token);
    }
  }

  private void close(Joint next) {
    if (!current.isEmpty()) {
      clauses.add(new Clause(current, joint, original.substring(start, end).strip()));
      current.clear();
      joint = next;
    } else if (joint != Joint.START && next != Joint.NONE) {
      joint = next;
    }
    start = 0;
    end = 0;
  }

  private boolean beginsAnother(Token token, List<Token> rest) {
    Role role = lexicon.role(token);
    int thing = first(this::isThing);
    int verb = first(t -> lexicon.role(t).isAnyVerb());
    if (thing < 0) {
      return false;
    }
    if (token.is("not")) {
      return rest.stream()
          .takeWhile(t -> !t.is(Token.PUNCTUATION))
          .anyMatch(t -> isThing(t) || t.isOneOf(NAMED_PARTS));
    }
    if (verb < 0) {
      return false;
    }
    Role last = lexicon.role(current.get(current.size() - 1));
    boolean expectsThing = last == Role.HELPER || last == Role.ACTION;
    if (role == Role.VERB) {
      return !expectsThing && !current.get(verb).is("make");
    }
    if (token.is("with") && current.get(verb).is("replace")) {
      return false;
    }
    if (role == Role.ACTION || role == Role.HELPER) {
      return last != Role.HELPER && !(expectsThing && current.size() == 1);
    }
    boolean thingCameFirst = thing < verb && verb == current.size() - 1;
    return role == Role.OBJECT
        && thingCameFirst
        && rest.stream()
            .takeWhile(t -> lexicon.role(t) != Role.JOINT && !t.is(Token.PUNCTUATION))
            .anyMatch(this::tellsOfThing);
  }

  private boolean isThing(Token token) {
    return lexicon.role(token).isTopic() || token.isOneOf(STANDS_FOR_A_THING);
  }

  private boolean tellsOfThing(Token token) {
    return lexicon.role(token).isAnyVerb() || lexicon.role(token) == Role.QUALITY;
  }

  private int first(Predicate<Token> wanted) {
    for (int i = 0; i < current.size(); i++) {
      if (wanted.test(current.get(i))) {
        return i;
      }
    }
    return -1;
  }
}
