package dev.nemomcp.language.clauses;

import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.message.Clause.Joint;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Chinese tells first what is there, and then that it is not wanted: "前5秒不要". */
final class Unwanted {
  private static final Set<String> ENDS = Set.of("at_beginning", "at_ending", "shorter");

  private final Lexicon lexicon;

  Unwanted(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** "前5秒不要", "6分到7分打瞌睡那块不要": a stretch, and then that it is not wanted. */
  private boolean namesWhatIsUnwanted(Clause clause) {
    List<Token> tokens = clause.tokens().stream().dropWhile(t -> t.is("polite")).toList();
    return tokens.size() > 1
        && tokens.stream().anyMatch(t -> t.isOneOf(TokenTypes.STRETCH))
        && (tokens.get(0).isOneOf(TokenTypes.STRETCH) || tokens.get(0).isOneOf(ENDS))
        && tokens.get(tokens.size() - 1).is("not")
        && !isNotNeeded(clause, tokens)
        && !tellsWhatIsNot(tokens)
        && tokens.stream()
            .limit(tokens.size() - 1L)
            .allMatch(t -> t.isOneOf(TokenTypes.STRETCH) || t.isOneOf(ENDS) || saysNothing(t));
  }

  /** "第一段调亮，第三段不用": what was asked for before it is not needed there. */
  private static boolean isNotNeeded(Clause clause, List<Token> tokens) {
    return clause.joint() == Joint.COMMA
        && tokens.stream().noneMatch(t -> t.is("part") || t.isOneOf(ENDS))
        && Cue.NOT_NEEDED.is(tokens.get(tokens.size() - 1));
  }

  /** "First 5 sec out", "clip 2 we don't need": a stretch, and the way it is to go. */
  private static boolean isSentOff(Clause clause) {
    List<Token> told =
        clause.tokens().stream()
            .filter(t -> !t.is("polite") && !Cue.SENT_OFF.is(t))
            .filter(t -> !(t.is("not") && Cue.UNNEEDED.closes(clause.said())))
            .toList();
    return told.size() == 1
        && !told.get(0).isHan()
        && (told.get(0).is("range") || told.get(0).is("clip"))
        && clause.said().indexOf(',') < 0
        && (Cue.SENT_OFF.closes(clause.said()) || Cue.UNNEEDED.closes(clause.said()));
  }

  /** "One had a microphone, and the second one did not": how things are. */
  static boolean tellsWhatIsNot(List<Token> tokens) {
    Token last = tokens.get(tokens.size() - 1);
    return tokens.size() > 1
        && last.is("not")
        && !last.isHan()
        && tokens.get(0).isOneOf(TokenTypes.STRETCH)
        && tokens.stream().noneMatch(t -> t != last && t.is("not"));
  }

  /** The same clause, or what it names to be cut out where it is not wanted. */
  Clause asRemoval(Clause clause) {
    if (isSentOff(clause) && clause.has("not")) {
      return clause.asRemoval();
    }
    if (isSentOff(clause)) {
      Token first = clause.tokens().get(0);
      return clause.followedBy(
          List.of(Token.of("remove", Map.of(), clause.said(), first.start(), first.end())));
    }
    if (usesNoneOf(clause)) {
      return clause.of(
          clause.asRemoval().tokens().stream().filter(this::isPlaceOrRemoval).toList());
    }
    boolean isUnwanted =
        namesWhatIsUnwanted(clause) || dislikesMoment(clause) || dislikesSound(clause);
    return isUnwanted ? clause.asRemoval() : clause;
  }

  /** "Don't use clip 2", "不需要第二段": nothing but that and which. */
  private boolean usesNoneOf(Clause clause) {
    List<Token> told = clause.tokens().stream().filter(t -> !t.is("polite")).toList();
    return clause.joint() == Joint.START
        && told.size() > 1
        && told.get(0).is("not")
        && Cue.USES_NONE_OF.opens(clause.said())
        && told.get(told.size() - 1).is("clip")
        && told.subList(1, told.size() - 1).stream().allMatch(lexicon::isHelper);
  }

  private boolean isPlaceOrRemoval(Token token) {
    return token.is("remove") || token.is("clip");
  }

  /** "校长讲话前那段调麦克风的不要": what happens there is told, and that it is not wanted. */
  private boolean dislikesMoment(Clause clause) {
    List<Token> told =
        clause.tokens().stream().filter(t -> !t.isOneOf(ClausePairs.MOMENTS)).toList();
    return told.size() < clause.tokens().size()
        && told.stream().filter(t -> t.is("not")).count() == 1
        && Cue.UNWANTED.opens(told.get(told.size() - 1))
        && told.stream().allMatch(t -> t.is("not") || t.is("change") || saysNothing(t));
  }

  /** "现场收音不要": what was recorded with the picture. */
  private static boolean dislikesSound(Clause clause) {
    return clause.tokens().size() == 2
        && clause.tokens().get(0).is("original_sound")
        && clause.tokens().get(1).is("not")
        && Cue.UNWANTED.is(clause.tokens().get(1));
  }

  private boolean saysNothing(Token token) {
    Role role = lexicon.role(token);
    boolean says = role != Role.UNKNOWN && role != Role.HELPER && !token.is("polite");
    return token.isHan() && !says;
  }
}
