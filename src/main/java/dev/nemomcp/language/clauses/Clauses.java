package dev.nemomcp.language.clauses;

import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.message.Clause.Joint;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexer;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Parts a sentence into clauses: at commas, at "and" and "then", and where a new verb begins. */
public final class Clauses {
  private static final Set<String> SUBJECTS = Set.of("subject", "it", "tells", "looks_good");

  /** "去掉停顿 4K导出": before the verb. */
  private static final Set<String> SAID_OF_EXPORT = Set.of("resolution", "quality");

  private static final Set<String> NAMED_PARTS = Set.of("at_beginning", "at_ending");

  private final Lexicon lexicon;
  private final String original;
  private final Contrast contrast;
  private final Unfinished unfinished;
  private final Hesitations hesitations;
  private final EditsMade made;
  private final PartingMarks marks;
  private final List<Clause> clauses = new ArrayList<>();
  private final List<Token> current = new ArrayList<>();
  private Joint joint = Joint.START;
  private int start;
  private int end;
  private boolean isRemark;
  private Token heard;

  private Clauses(Lexicon lexicon, String original) {
    this.lexicon = lexicon;
    this.original = original;
    this.contrast = new Contrast(lexicon);
    this.unfinished = new Unfinished(lexicon);
    this.hesitations = new Hesitations(lexicon);
    this.made = new EditsMade(lexicon, original);
    this.marks = new PartingMarks(lexicon, original);
  }

  /**
   * @param tokens of one sentence
   * @param original what the offsets of the tokens point into
   */
  public static List<Clause> of(List<Token> tokens, Lexicon lexicon, String original) {
    Clauses clauses = new Clauses(lexicon, original);
    for (int i = 0; i < tokens.size(); i++) {
      clauses.take(tokens.get(i), tokens.subList(i + 1, tokens.size()));
    }
    clauses.close(Joint.START);
    return new CuresAsked(lexicon).leftOut(clauses.clauses);
  }

  private void take(Token token, List<Token> rest) {
    if (hesitations.areSighed(token, rest, clauses, current) || isNamedAgain(token)) {
      return;
    }
    if (contrast.leavesOut(token, rest, current)) {
      end = current.isEmpty() ? end : Math.max(end, token.end());
      return;
    }
    if (token.is(Token.PUNCTUATION)) {
      if (marks.part(token, rest, current)) {
        close(Joint.COMMA);
      }
    } else if (hesitations.areParticles(token, rest, clauses, current)
        || hesitations.areExclaimed(token, rest, current, original)
        || (start < end && Afterthought.settles(token, end, rest))) {
      append(token.as("filler"));
    } else if (isNoun(token) || isFirstTime(token, rest)) {
      append(token.as("filler"));
    } else if (isAdverb(token)) {
      append(token.is("finally") ? token.as("at_ending") : token.as("filler"));
    } else if (lexicon.role(token) == Role.JOINT) {
      if (token.is("take")
          && (current.stream().allMatch(this::comesFirst)
              || Unfinished.areRecolored(current, rest))) {
        return;
      }
      if (joint == Joint.COMMA && PartingMarks.closeAlike(token, rest)) {
        joint = Joint.AND;
      }
      close(
          switch (token.type()) {
            case "and" -> Joint.AND;
            case "then", "again", "finally" ->
                joint == Joint.BUT && current.isEmpty() ? Joint.BUT : Joint.THEN;
            case "but" -> Joint.BUT;
            case "reason" -> Joint.REASON;
            default -> Joint.NONE;
          });
    } else {
      if (standsApart(token) || turnsRound(token)) {
        close(Joint.COMMA);
      }
      if (made.isTakenOffThere(current, token)) {
        Token order = current.get(current.size() - 2);
        current.set(current.size() - 2, Cue.UNDOES.is(order) ? order.as("undo") : order);
      } else if (beginsAnother(token, rest)) {
        boolean tells = heard != null && heard.is("subject");
        Token last = current.get(current.size() - 1);
        boolean refersBack =
            (Cue.RELATIVE.is(last) && current.size() > 1)
                || isPlaceOf(token, last)
                || (token.is("export") && last.isOneOf(SAID_OF_EXPORT));
        if (refersBack) {
          current.remove(current.size() - 1);
        }
        close(Joint.NONE);
        if (refersBack) {
          append(last);
        }
        isRemark |= tells;
      }
      append(
          isWherePut(token, rest) ? token.as("put") : saysWhere(token) ? token.as("there") : token);
    }
  }

  /** "Speed up the chopping": a thing that is shown, and no order. */
  private boolean isNoun(Token token) {
    Role role = lexicon.role(token);
    boolean isGerund = (role == Role.ACTION || role == Role.HELPER) && token.form().endsWith("ing");
    return (isGerund || Cue.LIKELY_NOUN.is(token) || Cue.FIRST.is(token))
        && token.form().indexOf(' ') < 0
        && start < token.start()
        && Cue.BEFORE_A_NOUN.closes(original.substring(0, token.start()));
  }

  /** "When she first shows up". */
  private boolean isFirstTime(Token token, List<Token> rest) {
    return Cue.FIRST.is(token)
        && !rest.isEmpty()
        && !current.isEmpty()
        && current.get(current.size() - 1).isOneOf(SUBJECTS);
  }

  /** "Kill the sound there", and not "there is a hum". */
  private boolean saysWhere(Token token) {
    return token.is("subject") && Cue.THERE.is(token) && !current.isEmpty();
  }

  /** "颜色换一下0:10到0:20放慢": the place stands before its verb. */
  private boolean isPlaceOf(Token verb, Token place) {
    int before = current.size() - 2;
    return place.isOneOf(TokenTypes.STRETCH)
        && place.isHan()
        && lexicon.role(verb) == Role.VERB
        && before >= 0
        && lexicon.role(current.get(before)) != Role.ACTION;
  }

  /** "The title can go at the top": to go is to be taken out, but not to go somewhere. */
  private boolean isWherePut(Token token, List<Token> rest) {
    return token.is("remove")
        && Cue.GO.closes(token)
        && !rest.isEmpty()
        && !rest.get(0).is(Token.PUNCTUATION)
        && lexicon.role(rest.get(0)) != Role.JOINT;
  }

  private void append(Token token) {
    boolean isFirst = start == end;
    if (isFirst) {
      start = token.start();
    }
    end = Math.max(end, token.end());
    heard = token;
    isRemark |= token.is("remark") || token.is("hides") || (isFirst && token.isOneOf(SUBJECTS));
    if (lexicon.role(token) != Role.FILLER) {
      current.add(token);
    }
  }

  private String saidSoFar() {
    return original.substring(start, end).strip();
  }

  private void close(Joint next) {
    if (!current.isEmpty()) {
      // "Clip 2, not clip 1, should be faster": said in passing.
      if (joint != Joint.COMMA || current.stream().anyMatch(t -> !t.is("contrasted"))) {
        clauses.add(new Clause(current, joint, saidSoFar(), isRemark));
      }
      current.clear();
      joint = next;
    } else if (joint != Joint.START && next != Joint.NONE) {
      joint = next;
    }
    start = 0;
    end = 0;
    isRemark = false;
    contrast.endOfClause();
  }

  private boolean beginsAnother(Token token, List<Token> rest) {
    if (made.isDoneWith(current, token, rest) || isLeftOfRest(token, rest)) {
      return false;
    }
    Role role = lexicon.role(token);
    if (token.isOneOf(TokenTypes.STRETCH) || token.is("moved")) {
      Token last = current.isEmpty() ? token : current.get(current.size() - 1);
      if (isPartOfClip(token)) {
        return false;
      }
      return first(t -> t.isOneOf(TokenTypes.STRETCH)) >= 0
          && (lexicon.saysWhatHappens(last) || last.is("not"));
    }
    boolean isPraise = token.is("looks_good");
    if ((token.is("not") && saysOnlyWhere()) || token.is("upside_down") || isPraise) {
      return false;
    }
    boolean isWithout = Cue.WITHOUT.is(token) || token.is("leave_be");
    if (isWithout && first(t -> lexicon.isThing(t) || t.is("length")) >= 0) {
      return true;
    }
    if (role == Role.QUALITY
        && !current.isEmpty()
        && current.get(current.size() - 1).isOneOf(TokenTypes.STEPS)) {
      return true;
    }
    boolean mayBegin = token.is("not") || role == Role.OBJECT || role.isAnyVerb();
    int thing = mayBegin ? first(lexicon::isThing) : -1;
    if (thing < 0) {
      return false;
    }
    int verb = first(lexicon::isVerb);
    if (token.is("not")) {
      return rest.stream()
          .takeWhile(t -> !t.is(Token.PUNCTUATION))
          .anyMatch(t -> lexicon.isThing(t) || t.isOneOf(NAMED_PARTS));
    }
    if (verb < 0) {
      return false;
    }
    Role last = lexicon.role(current.get(current.size() - 1));
    boolean expectsThing =
        last == Role.HELPER || last == Role.ACTION || made.isUndone(current, token);
    if (role == Role.VERB && !token.is("speed")) {
      return !expectsThing
          && !current.get(verb).is("make")
          && !Unfinished.isPutInto(current.get(verb), token);
    }
    if (current.get(verb).is("make") && token.is("reverse")) {
      return false;
    }
    if (token.is("with") && (current.get(verb).is("replace") || first(t -> t.is("not")) >= 0)) {
      return false;
    }
    if (role == Role.ACTION || role == Role.HELPER) {
      return last != Role.HELPER
          && !Unfinished.isWrittenWith(current, token, rest)
          && !Unfinished.isOnCard(current, token, rest)
          && !(expectsThing && current.size() == 1);
    }
    boolean thingCameFirst =
        thing < verb
            && verb == current.size() - 1
            && !unfinished.awaitsResult(current)
            && !Unfinished.awaitsWhatIsAdded(current, token);
    return role == Role.OBJECT
        && thingCameFirst
        && rest.stream()
            .takeWhile(t -> lexicon.role(t) != Role.JOINT && !t.is(Token.PUNCTUATION))
            .anyMatch(this::tellsOfThing);
  }

  /** "其他部分速度保持不变": what all else has. */
  private boolean isLeftOfRest(Token token, List<Token> rest) {
    return token.is("leave")
        && token.isHan()
        && !current.isEmpty()
        && current.get(0).is("rest")
        && current.stream().filter(t -> !t.is("scene")).count() == 2
        && (rest.isEmpty() || rest.get(0).is(Token.PUNCTUATION));
  }

  /** "第1段去掉开头2秒", "in clip 2 cut out 0:10 to 0:15": that of the clip. */
  private boolean isPartOfClip(Token token) {
    return token.is("range")
        && current.size() == 2
        && current.get(0).is("clip")
        && current.get(1).isOneOf(ClausePairs.DISTRIBUTED);
  }

  /** "前三秒不要", "前10秒不要字幕", "片尾不要淡出", "笑场那段别配乐", "the vows from 1:00 to 2:00 no music": there. */
  private boolean saysOnlyWhere() {
    boolean tellsWhen = first(t -> t.is("range") && !t.isHan()) >= 0;
    return !current.isEmpty()
        && current.stream()
            .allMatch(
                t ->
                    t.isOneOf(TokenTypes.STRETCH)
                        || t.isOneOf(ClausePairs.MOMENTS)
                        || t.is("scene")
                        || (tellsWhen && lexicon.role(t) == Role.UNKNOWN)
                        || (current.get(0).isHan() && Sense.namesAnEnd(t)));
  }

  /** "For Xiaohongshu (小红书)": the same place under its other name. */
  private boolean isNamedAgain(Token token) {
    return token.is("platform")
        && heard != null
        && heard.is("platform")
        && heard.values().equals(token.values());
  }

  /** "Delete clip 2 I mean clip 3"; "actually" stands anywhere. */
  private boolean turnsRound(Token token) {
    boolean isMark = token.is("correction") || token.is("take_back");
    return isMark && first(this::tellsOfThing) >= 0 && !Cue.ACTUALLY.is(token);
  }

  /** "气口剪掉 声音大点": Chinese has no blanks but where a comma could stand. */
  private boolean standsApart(Token token) {
    boolean isApart =
        !current.isEmpty()
            && !unfinished.awaitsResult(current)
            && token.start() > end
            && (token.isHan() || Lexer.isHan(original.charAt(end - 1)));
    boolean mayOpen =
        isTopic(token)
            || tellsOfThing(token)
            || token.is("position")
            || token.is("each_clip")
            || (token.is("factor") && Cue.AT_SPEED.isIn(token))
            || token.isOneOf(NAMED_PARTS);
    boolean isPlaced = first(t -> t.is("position")) >= 0;
    boolean isWhole =
        first(lexicon::isThing) >= 0
            ? first(this::tellsOfThing) >= 0
                || first(t -> t.isOneOf(ClausePairs.WANTED_LENGTHS)) >= 0
                || isPlaced
            : first(t -> lexicon.role(t) == Role.QUALITY) >= 0 && first(lexicon::isVerb) < 0;
    return isApart && mayOpen && isWhole;
  }

  /** "音乐最后淡出", "字幕再往下一点", "这段再放慢": in the middle of a clause these words part nothing. */
  private boolean isAdverb(Token token) {
    return (token.is("finally") || token.is("again") || Cue.FIRST.is(token))
        && !Unfinished.isDoneWith(heard, token)
        && (first(lexicon::isThing) >= 0 || Unfinished.onlyPoints(current, saidSoFar()))
        && first(t -> tellsOfThing(t) || t.is("degrees") || t.is("factor")) < 0;
  }

  /** "在第20秒把视频切开": a time before the verb belongs to it, as does a file. */
  private boolean comesFirst(Token token) {
    return token.isOneOf(TokenTypes.TIMES)
        || token.is("rest")
        || token.is("file")
        || Cue.WISHES.opens(token)
        || lexicon.role(token) == Role.TALK;
  }

  private boolean isTopic(Token token) {
    return lexicon.role(token).isTopic();
  }

  private boolean tellsOfThing(Token token) {
    return lexicon.isVerb(token) || lexicon.role(token) == Role.QUALITY;
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
