package dev.nemomcp.language.clauses;

import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.message.Clause.Joint;
import dev.nemomcp.language.wishes.Findings;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.List;
import java.util.regex.Pattern;

/** "The title on clip 2 is ugly", "第二段的字幕太乱了": spoken of is the title, not the clip. */
final class ThingOfPlace {
  private static final Pattern HEADING = Pattern.compile("\\s*[:：]|\\s+[-–—]\\s");

  private final Lexicon lexicon;
  private final Findings findings;

  ThingOfPlace(Lexicon lexicon, Findings findings) {
    this.lexicon = lexicon;
    this.findings = findings;
  }

  /**
   * "…, clip 3: black and white", "… clip 3 - slow motion": what follows is meant for that place.
   */
  boolean isHeading(Clause clause, Clause next) {
    if (clause.tokens().isEmpty() || next.tokens().isEmpty()) {
      return false;
    }
    Token last = clause.tokens().get(clause.tokens().size() - 1);
    Token first = next.tokens().get(0);
    return clause.tokens().stream().allMatch(t -> t.isOneOf(TokenTypes.STRETCH))
        && last.end() < first.start()
        && HEADING.matcher(findings.between(last, first)).lookingAt();
  }

  /** "右上角那串号码，20秒到33秒，打码": a place of the picture opens, then it is told when. */
  boolean isPlaceInTime(Clause clause, Clause next) {
    return clause.joint() == Joint.START
        && clause.isHan()
        && clause.has("position")
        && clause.tokens().stream()
            .allMatch(t -> t.is("position") || lexicon.role(t) == Role.UNKNOWN)
        && !next.tokens().isEmpty()
        && next.tokens().stream().allMatch(t -> t.is("range"));
  }

  /** What the clause tells is told of a thing, and a stretch only says where that is. */
  boolean isTold(Clause clause) {
    List<Token> tokens = clause.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).isOneOf(TokenTypes.STRETCH)) {
        return tokens.get(i).isHan() ? isOfIt(tokens, i) : isSubject(clause, i);
      }
    }
    return false;
  }

  private boolean isOfIt(List<Token> tokens, int place) {
    return place + 1 < tokens.size()
        && isThing(tokens.get(place + 1))
        && findings.between(tokens.get(place), tokens.get(place + 1)).startsWith("的");
  }

  private boolean isSubject(Clause clause, int place) {
    List<Token> before = clause.tokens().subList(0, place);
    return place == 0
        ? Cue.AT_A_PLACE.opens(clause.said()) && clause.tokens().stream().anyMatch(this::isThing)
        : before.stream().anyMatch(this::isObject)
            || (before.stream().anyMatch(this::isThing) && Cue.DETERMINER.isIn(clause.said()));
  }

  private boolean isThing(Token token) {
    Role role = lexicon.role(token);
    return role == Role.VERB || role == Role.QUALITY || isObject(token);
  }

  private boolean isObject(Token token) {
    return lexicon.role(token) == Role.OBJECT && !token.is("moment_of") && !token.is("scene");
  }
}
