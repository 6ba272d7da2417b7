package dev.nemomcp.language.clauses;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.message.Clause.Joint;
import dev.nemomcp.language.wishes.Findings;
import dev.nemomcp.language.wishes.RuleBook;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells what only says how things are, or why something is wanted, from what asks for it. */
final class Remarks {

  private static final Set<Kind> MENDING =
      EnumSet.of(Kind.COLOR, Kind.SHARPEN, Kind.DENOISE, Kind.STABILIZE, Kind.ROTATE);
  private static final Set<String> LENGTHS = Set.of("length", "target", "shown", "version");
  private static final Set<String> AN_END = Set.of("at_start", "at_end");
  private static final int LONGEST_HEADING = 8;

  private final Lexicon lexicon;
  private final RuleBook rules;
  private final LastWish last;
  private final Findings findings;
  private final WhatSomeoneDoes someone;

  Remarks(Lexicon lexicon, RuleBook rules, LastWish last, Findings findings) {
    this.lexicon = lexicon;
    this.rules = rules;
    this.last = last;
    this.findings = findings;
    this.someone = new WhatSomeoneDoes(lexicon, last);
  }

  /** "The indoor shots are rather dark; lift the brightness": there, wherever that is. */
  static boolean mendsThere(Kind kind, Clause before) {
    return MENDING.contains(kind)
        && before != null
        && before.has("states")
        && before.has("moment_of");
  }

  /** It says what is wrong: "有点晃", "太暗了". */
  static boolean complains(Clause clause) {
    return clause.isRemark() || clause.tokens().stream().anyMatch(t -> Cue.COMPLAINT.opens(t));
  }

  /** "画面防抖，中间有段广告": what is there, and not where the first is meant. */
  static boolean tellsOfPart(Clause clause, Lexicon lexicon) {
    return clause.isRemark()
        && clause.has("part")
        && clause.tokens().stream().allMatch(Token::isHan)
        && clause.tokens().stream().anyMatch(t -> lexicon.role(t) == Role.UNKNOWN);
  }

  /** "Can you fix that?", once it was said what is wrong. */
  boolean onlyAsksToMend(List<Token> own) {
    boolean asks = Token.anyIs(own, "fix_it") || Token.anyIs(own, "change");
    return asks && own.stream().allMatch(t -> saysNothingNew(t) || t.is("change"));
  }

  /** "有没有办法把背景虚化，可以的话弄一下": of what was refused, and no edit of the whole. */
  boolean onlyAsksAgain(Clause clause, List<Token> own) {
    return last.isNone()
        && clause.joint() != Joint.START
        && Token.anyIs(own, "edit_it")
        && own.stream().allMatch(t -> t.is("edit_it") || saysNothingNew(t));
  }

  /** "The captions hide the face", "it's the better hook": tells, and asks for nothing yet. */
  boolean onlyRemarksOn(RuleBook.Match match, Clause clause, boolean listsOn) {
    boolean names =
        match.used().stream()
                .allMatch(
                    t -> lexicon.role(t) == Role.OBJECT || t.isOneOf(TokenTypes.MUST_NOT_BE_LOST))
            && (match.rule().adds() || match.rule().makes(Kind.FREEZE))
            && match.used().stream().noneMatch(t -> t.is("uneven"));
    boolean praises =
        !match.used().get(0).isHan()
            && match.used().stream()
                .allMatch(t -> t.isOneOf(TokenTypes.PRAISE) || (t.is("dislike") && !last.isNone()));
    boolean corrects =
        (names
                || !last.isNone()
                    && match.used().stream().allMatch(t -> lexicon.role(t) == Role.OBJECT))
            && clause.tokens().stream().anyMatch(Remarks::saysWhatWasMeant);
    return (clause.isRemark() || listsOn || corrects || tellsOf(clause) || tellsWhatItDoes(clause))
        && !clause.has("wants")
        && clause.tokens().stream()
            .noneMatch(t -> lexicon.isVerb(t) && !t.isOneOf(TokenTypes.PRAISE))
        && (names || praises || corrects);
  }

  /** "The music just steamrolls me": of what is there, and a verb that no order is worded with. */
  private boolean tellsWhatItDoes(Clause clause) {
    List<Token> told = clause.tokens().stream().filter(t -> !t.is("polite")).toList();
    return Cue.POINTS.opens(clause.said())
        && told.size() > 1
        && lexicon.role(told.get(0)) == Role.OBJECT
        && told.get(1).is(Token.WORD)
        && told.get(1).form().endsWith("s");
  }

  /** "The title looks dated": what it looks like asks for nothing that is known. */
  private boolean tellsOf(Clause clause) {
    return clause.has("states")
        && clause.tokens().stream().anyMatch(t -> lexicon.role(t) == Role.UNKNOWN)
        && Cue.TELLS.opens(clause.said());
  }

  /** Says what it makes of a clause that no rule fits; whether it had to refuse something. */
  boolean misunderstood(Clause clause, List<Token> own, boolean refused) {
    boolean unknown = own.stream().anyMatch(t -> lexicon.role(t) == Role.UNKNOWN);
    boolean content =
        own.stream()
            .anyMatch(
                t ->
                    rules.isTopic(t)
                        || lexicon.role(t) == Role.ACTION
                        || t.isOneOf(TokenTypes.MUST_NOT_BE_LOST));
    boolean refersBack =
        !last.isNone() && own.stream().allMatch(t -> t.is("video_whole") || saysNothingNew(t));
    if (refersBack || repeatsVerb(clause, own) || isOnlyPraise(own)) {
      return false;
    }
    if (isTold(clause, own, refused)) {
      findings.remark(clause.said());
      return false;
    }
    if (ordersNothing(clause, own)
        || someone.isTold(clause, own)
        || likensIt(clause, own)
        || isAnotherNoise(clause, own)
        || tellsKindOfFile(clause, own)) {
      findings.remark(clause.said());
      return false;
    }
    if (isDoneToUnseen(clause, own)) {
      findings.cannot("find_moment", clause.said());
      return true;
    }
    boolean onlyVerbs =
        own.stream().allMatch(t -> lexicon.isVerb(t) || lexicon.role(t) == Role.TALK);
    boolean states = states(clause) && !content && own.stream().noneMatch(lexicon::isVerb);
    boolean onlyValues =
        own.stream().map(lexicon::role).allMatch(r -> r == Role.VALUE || r == Role.TALK);
    boolean detail =
        refused
            && (onlyValues
                || saysOnlyWhere(clause, own)
                || (!content && (clause.joint() == Joint.NONE || !unknown)));
    boolean ofRefused = refused && clause.has("it") && own.stream().noneMatch(rules::isTopic);
    boolean purpose = clause.joint() == Joint.BUT && !content && !last.isNone();
    if (detail
        || states
        || onlyVerbs
        || purpose
        || ofRefused
        || clause.has("tells")
        || (clause.has("described") && !content(own))
        || (clause.has("hello") && !content)) {
      return false;
    }
    boolean opens = clause.joint() == Joint.START && !content && !looksLikeCommand(clause);
    boolean isTitle = findings.isHeading(clause) && !losesSomething(own);
    boolean compares = !content(own) && Cue.COMPARISON.opens(clause.said());
    boolean onlyTells = opens || compares || findings.isInBrackets(clause);
    if (onlyTells || isTitle || isHeading(clause, own)) {
      findings.remark(clause.said());
      return false;
    }
    if (movesUnseen(clause, own)) {
      findings.cannot("find_moment", clause.said());
      return true;
    }
    if (findings.isOfNoClip(clause) && own.stream().anyMatch(lexicon::isVerb)) {
      findings.cannot("no_such_clip", clause.said());
      return true;
    }
    if (clause.has("remove") && unknown && !content(own) && !clause.has("not")) {
      boolean isMoment = Stretches.namesUnknown(clause, lexicon, findings);
      findings.cannot(isMoment ? "find_moment" : "remove_object", clause.said());
      return true;
    } else if (clause.joint() == Joint.BUT && last.reachesEverywhere() && fillsPlace(own)) {
      return false;
    } else if (remarks(clause, own)
        ? !clause.has("quote")
        : constrains(clause) && !losesSomething(own)) {
      findings.remark(clause.said());
    } else if (unknown || content) {
      findings.unclear(clause.said());
    }
    return false;
  }

  /** "That's lovely!": praised, and nothing is left that might not have been understood. */
  private static boolean isOnlyPraise(List<Token> own) {
    return !own.isEmpty() && own.stream().allMatch(t -> t.is("hello"));
  }

  /** "That's just me setting up", "邻居家狗一直叫": who did what, which no order is worded like. */
  private boolean isTold(Clause clause, List<Token> own, boolean refused) {
    if (losesSomething(own)) {
      return false;
    }
    boolean explains = (!last.isNone() || refused) && clause.joint() != Joint.START;
    if (clause.tokens().stream().allMatch(Token::isHan)) {
      return own.stream().anyMatch(t -> lexicon.role(t) == Role.UNKNOWN)
          && own.stream().noneMatch(t -> lexicon.role(t) == Role.ACTION)
          && (explains || !content(own))
          && Cue.TOLD.isIn(clause.said())
          && !Cue.ASKED_FOR.isIn(clause.said());
    }
    return Cue.TELLS.opens(clause.said()) && (explains || !content(own));
  }

  /** "9:16，急", "二十分钟的广场舞比赛，帮我…": nothing in it is a sign that orders are worded with. */
  private boolean ordersNothing(Clause clause, List<Token> own) {
    return own.stream().allMatch(t -> t.isHan() && tellsOnly(t))
        && own.stream().anyMatch(t -> lexicon.role(t) == Role.UNKNOWN)
        && !Cue.AN_ORDER.isIn(clause.said())
        && !Stretches.namesUnknown(clause, lexicon, findings);
  }

  private boolean tellsOnly(Token token) {
    return !token.is("not")
        && switch (lexicon.role(token)) {
          case UNKNOWN, TALK -> true;
          default -> token.isOneOf(LENGTHS) || token.is("number");
        };
  }

  /** "加点故障效果，一闪一闪那种": what is wanted was said, and this is what it is like. */
  private boolean likensIt(Clause clause, List<Token> own) {
    List<Token> unknown = own.stream().filter(t -> lexicon.role(t) == Role.UNKNOWN).toList();
    boolean isSeen =
        unknown.size() > 1
            && own.stream().allMatch(t -> unknown.contains(t) || t.end() - t.start() == 1);
    return clause.joint() == Joint.COMMA
        && Cue.LIKE_THAT.closes(clause.said())
        && (isSeen || (!last.isNone() && !Cue.ASKED_FOR.isIn(clause.said())))
        && (isSeen || areUnknown(own));
  }

  /** "粉笔声刺耳，还有走廊吵，处理一下": what else is heard, and not wanted either. */
  private boolean isAnotherNoise(Clause clause, List<Token> own) {
    return last.isOf(Kind.VOICE_CLEANUP)
        && (clause.joint() == Joint.COMMA || clause.joint() == Joint.AND)
        && Cue.NOISE_HEARD.isIn(clause.said())
        && own.stream().anyMatch(t -> lexicon.role(t) == Role.UNKNOWN)
        && areUnknown(own.stream().filter(t -> !t.is("thing") && !t.is("person")).toList());
  }

  /** "Avi的老带子，给我转mp4": which kind of file there is. */
  private boolean tellsKindOfFile(Clause clause, List<Token> own) {
    return clause.joint() == Joint.START
        && own.size() > 1
        && own.get(0).is("video_file")
        && own.stream()
            .skip(1)
            .allMatch(t -> t.isHan() && (lexicon.role(t) == Role.UNKNOWN || lexicon.isHelper(t)));
  }

  private boolean areUnknown(List<Token> own) {
    return own.stream().allMatch(t -> t.isHan() && lexicon.role(t) == Role.UNKNOWN);
  }

  /** "倒着放，就跳水那几秒": where what cannot be done is wanted. */
  private boolean saysOnlyWhere(Clause clause, List<Token> own) {
    return own.stream()
            .allMatch(
                t ->
                    switch (lexicon.role(t)) {
                      case UNKNOWN, VALUE, TALK -> true;
                      default -> false;
                    })
        && Stretches.namesUnknown(clause, lexicon, findings);
  }

  /** "Frobnicate the sky", and not "Interview with the mayor": a verb with what it is done to. */
  private static boolean looksLikeCommand(Clause clause) {
    String[] words = clause.said().toLowerCase(Locale.ROOT).split("[^\\p{L}']+", 3);
    return clause.isHan()
        || clause.has("wants")
        || clause.has("polite")
        || words.length < 2
        || Cue.DETERMINER.is(words[1]);
  }

  /** "公司宣传片，…", "云南七天的旅行vlog，…": what it is, before what is to be done. */
  private boolean isHeading(Clause clause, List<Token> own) {
    return clause.joint() == Joint.START
        && (clause.said().length() <= LONGEST_HEADING || Cue.FILM.closes(clause.said()))
        && clause.tokens().stream().allMatch(Token::isHan)
        && own.stream()
            .allMatch(
                t ->
                    lexicon.role(t) == Role.UNKNOWN || lexicon.role(t) == Role.TALK || t.is("mood"))
        && own.stream().noneMatch(t -> t.is("not"));
  }

  /** "The noise is too much, take it out": what is to be done was understood already. */
  private boolean repeatsVerb(Clause clause, List<Token> own) {
    return !last.isNone()
        && (clause.joint() == Joint.COMMA || clause.joint() == Joint.NONE)
        && own.stream().anyMatch(lexicon::isVerb)
        && own.stream()
            .map(lexicon::role)
            .allMatch(r -> r == Role.ACTION || r == Role.HELPER || r == Role.TALK);
  }

  /** "Faster while the build is running (1:12 to 3:40)". */
  private boolean fillsPlace(List<Token> own) {
    List<Token> stretches = own.stream().filter(t -> t.isOneOf(TokenTypes.STRETCH)).toList();
    return !stretches.isEmpty() && stretches.stream().allMatch(last::fill);
  }

  private static boolean saysWhatWasMeant(Token token) {
    return token.is("correction") && Cue.WHAT_WAS_MEANT.isIn(token);
  }

  /** "And do not hide the face": says what to beware of. */
  private static boolean constrains(Clause clause) {
    return clause.has("not") && clause.joint() != Joint.START;
  }

  /** "It's just me", "the phone buzzed". */
  private boolean remarks(Clause clause, List<Token> own) {
    boolean tells =
        clause.isRemark() || states(clause) || own.stream().skip(1).anyMatch(this::isPastTense);
    return tells
        && !clause.has("wants")
        && own.stream().noneMatch(t -> lexicon.isVerb(t) && !t.is("with"));
  }

  private static boolean states(Clause clause) {
    return clause.has("states") || clause.has("may_i");
  }

  private boolean isPastTense(Token token) {
    return lexicon.role(token) == Role.UNKNOWN
        && (token.form().endsWith("ed") || Cue.PAST_TENSE.is(token));
  }

  private static boolean losesSomething(List<Token> own) {
    return own.stream().anyMatch(t -> t.isOneOf(TokenTypes.MUST_NOT_BE_LOST));
  }

  /** "洱海日出放最前面": where that is, only eyes can tell. */
  private boolean movesUnseen(Clause clause, List<Token> own) {
    return own.size() > 1
        && own.get(own.size() - 1).isOneOf(AN_END)
        && Cue.PUTS_SOMEWHERE.opens(own.get(own.size() - 1))
        && !clause.has("not")
        && own.subList(0, own.size() - 1).stream()
            .allMatch(t -> t.isHan() && lexicon.role(t) == Role.UNKNOWN);
  }

  /** "Put the beach clip first", "remove the drone footage": of several clips, and by no name. */
  private boolean isDoneToUnseen(Clause clause, List<Token> own) {
    return findings.hasSeveralClips()
        && own.stream().anyMatch(t -> lexicon.role(t).isAnyVerb())
        && clause.tokens().stream().noneMatch(Token::isHan)
        && Stretches.namesUnknown(clause, lexicon, findings);
  }

  /** "Fix that", "make it so". */
  private boolean saysNothingNew(Token token) {
    Role role = lexicon.role(token);
    return role == Role.TALK || role == Role.HELPER || token.is("fix_it");
  }

  private boolean content(List<Token> own) {
    return own.stream().anyMatch(rules::isTopic);
  }
}
