package dev.nemomcp.language.clauses;

import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.message.Clause.Joint;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.List;
import java.util.Set;

/**
 * What a clause without a verb takes over from the one before: "cut the first 5 seconds and the
 * last 10", "no titles or transitions". Not where it tells by itself that it is wanted: "cut the
 * pauses and some calm music", "不要转场、竖屏".
 */
final class VerbOfBefore {
  /** "去掉口头禅，第三段逆时针转90度", "…，只要mp3": neither the clip nor the file is to go too. */
  private static final Set<String> ORDERING =
      Set.of("degrees", "pieces", "file_named", "audio_file", "video_file", "subtitle_file");

  private static final Set<String> ORDERS = Set.of("moved", "reverse_order");
  private static final Set<String> HOW_IT_SOUNDS =
      Set.of("mood", "instrument", "percent", "decibels");

  private static final Set<String> IN_FOOTAGE = Set.of("pause", "filler_word", "noise", "echo");

  private static final Set<String> HOW_IT_LOOKS =
      Set.of("color", "text_color", "outline", "position", "bold", "part");

  private static final Set<String> MAKING = Set.of("make", "change", "put");
  private static final Set<String> TAKING_OUT = Set.of("remove", "undo");

  private static final Set<String> STYLES = Set.of("vintage", "mono", "cinematic");

  private static final Set<String> COMPARED =
      Set.of(
          "louder",
          "quieter",
          "brighter",
          "darker",
          "warmer",
          "cooler",
          "more_contrast",
          "more_saturation",
          "bigger",
          "smaller",
          "faster",
          "slower");

  private final Lexicon lexicon;

  /** What was said last that takes over no verb, after which nothing does any more. */
  private String apart = "";

  private final Discourse discourse;
  private final Complaints complaints;

  VerbOfBefore(Lexicon lexicon, Discourse discourse, Complaints complaints) {
    this.lexicon = lexicon;
    this.discourse = discourse;
    this.complaints = complaints;
  }

  boolean isNot(Clause clause, List<Token> own) {
    return clause.joint() == Joint.AND
        && !clause.has("polite")
        && Token.anyIs(discourse.lastVerbs(), "not")
        && own.stream().noneMatch(t -> lexicon.isVerb(t) || discourse.asksAnew(t))
        && !clause.ordersAnew()
        && !clause.namesOne()
        && (!isDescribed(clause, own) || isOfUnwantedMusic(own))
        && !isPastIt()
        && !(isOfFootage(discourse.lastThings()) && !isOfFootage(own))
        && !isListed(clause, own);
  }

  /** "Never use techno or rock music": of more music that is not wanted. */
  private boolean isOfUnwantedMusic(List<Token> own) {
    Clause before = discourse.before();
    return Token.anyIs(own, "music")
        && before != null
        && before.has("not")
        && before.tokens().stream().anyMatch(t -> t.isOneOf(HOW_IT_SOUNDS));
  }

  /** "No music, captions at the top and a vignette": what is wanted came in between. */
  private boolean isPastIt() {
    Clause before = discourse.before();
    return before != null
        && before.joint() == Joint.COMMA
        && !before.has("not")
        && before.tokens().stream()
            .map(lexicon::role)
            .anyMatch(role -> role == Role.VALUE || role == Role.QUALITY);
  }

  /** "No dead air and vintage look": what is made is no fault of the footage. */
  private static boolean isOfFootage(List<Token> things) {
    return things.stream().anyMatch(t -> t.isOneOf(IN_FOOTAGE));
  }

  /** "导出4K、不要转场、复古滤镜": in a list each is wanted or not by itself. */
  private boolean isListed(Clause clause, List<Token> own) {
    Clause before = discourse.before();
    boolean saysHowAPartLooks =
        own.get(0).isOneOf(TokenTypes.STRETCH)
            && own.stream().anyMatch(t -> lexicon.role(t) == Role.QUALITY);
    boolean isInList = before != null && before.has("not") && before.joint() == Joint.AND;
    return clause.tokens().stream().allMatch(Token::isHan) && (isInList || saysHowAPartLooks);
  }

  /** The verb of the clause before, where this one has none of its own and is coordinated. */
  List<Token> of(Clause clause, List<Token> own) {
    if (goesAsWell(clause, own)) {
      return discourse.lastVerbs().stream().filter(t -> t.isOneOf(TAKING_OUT)).toList();
    }
    if (own.stream()
            .anyMatch(
                t -> lexicon.isVerb(t) || t.isOneOf(ORDERS) || lexicon.role(t) == Role.QUALITY)
        || clause.has("not")
        || asksPolitely(clause)
        || Cue.STARTS_WITH.opens(clause.said())
        || clause.has("tells")
        || clause.ordersAnew()
        || isApart(clause, own)
        || isBetween(clause, own)
        || complaints.areOfThing(clause)
        || own.stream().anyMatch(t -> ClausePairs.saysSpeed(t) || t.isOneOf(ORDERING))
        || (discourse.isRefused() && own.stream().allMatch(t -> t.isHan() && t.is("moment")))) {
      return List.of();
    }
    boolean ranges =
        own.stream().anyMatch(t -> t.isOneOf(TokenTypes.MUST_NOT_BE_LOST) || t.is("spoken"));
    boolean showsWords =
        Token.anyIs(own, "quote") && own.stream().anyMatch(t -> t.isOneOf(TokenTypes.LETTERED));
    boolean coordinated = clause.joint() == Joint.AND || (clause.joint() == Joint.COMMA && ranges);
    boolean isNew = showsWords && (clause.namesOne() || !discourse.speaksOf(TokenTypes.LETTERED));
    if (coordinated && isNew) {
      apart = clause.said();
    }
    return coordinated
        ? discourse.lastVerbs().stream()
            .filter(
                t ->
                    (t.isOneOf(ClausePairs.DISTRIBUTED) && !t.is("not"))
                        || (t.isOneOf(MAKING) && looksDifferent(clause, own)))
            .filter(t -> !(showsWords && t.is("keep")) && !(isNew && t.is("remove")))
            .toList()
        : List.of();
  }

  /** "Make the title red and the text blue": both are there. */
  private static boolean looksDifferent(Clause clause, List<Token> own) {
    return Cue.POINTS.opens(clause.said())
        && own.stream().anyMatch(t -> t.isOneOf(TokenTypes.LETTERED))
        && own.stream().anyMatch(t -> t.isOneOf(HOW_IT_LOOKS));
  }

  /** "Drop the title and the vignette": an effect that is there, and none to be added. */
  private boolean goesAsWell(Clause clause, List<Token> own) {
    return clause.joint() == Joint.AND
        && discourse.lastVerbs().stream().anyMatch(t -> t.isOneOf(TAKING_OUT))
        && Cue.POINTS.opens(clause.said())
        && (lexicon.isVerb(own.get(0)) || tellsMore(own.get(0)))
        && !own.get(0).isOneOf(COMPARED)
        && own.stream().skip(1).noneMatch(t -> lexicon.isVerb(t) || tellsMore(t));
  }

  private boolean tellsMore(Token token) {
    return lexicon.role(token) == Role.QUALITY || token.isOneOf(ORDERS) || token.is("not");
  }

  /** "Remove the noise, yellow captions, title “My Trip”": nor what comes after such. */
  private boolean isApart(Clause clause, List<Token> own) {
    Clause before = discourse.before();
    boolean isApart =
        isDescribed(clause, own)
            || (before != null && !apart.isEmpty() && before.said().equals(apart));
    apart = isApart ? clause.said() : apart;
    return isApart;
  }

  /** "Cut the ums and crossfades between clips". */
  private boolean isBetween(Clause clause, List<Token> own) {
    List<Token> things = discourse.lastThings();
    return Token.anyIs(own, "transition")
        && clause.said().contains(" between ")
        && !Cue.POINTS.opens(clause.said())
        && (things.isEmpty() || isOfFootage(things));
  }

  /** "删除那些呃，还有请做字幕": not to be taken out too. */
  private static boolean asksPolitely(Clause clause) {
    return clause.tokens().get(0).is("polite") && clause.tokens().get(0).isHan();
  }

  /** "… and upbeat music", "… and yellow captions", "…, cover from 0:08": how it is to be. */
  private static boolean isDescribed(Clause clause, List<Token> own) {
    if (Cue.POINTS.opens(clause.said())) {
      return false;
    }
    boolean isMusic =
        Token.anyIs(own, "music") && own.stream().anyMatch(t -> t.isOneOf(HOW_IT_SOUNDS));
    boolean isLaidOver =
        own.stream().anyMatch(t -> t.is("captions") || t.is("logo"))
            && own.stream().anyMatch(t -> t.isOneOf(HOW_IT_LOOKS));
    boolean isFrame =
        Token.anyIs(own, "cover") && own.stream().anyMatch(t -> t.isOneOf(TokenTypes.TIMES));
    boolean isMore =
        own.stream().anyMatch(t -> t.isOneOf(COMPARED))
            && own.stream().noneMatch(t -> t.is("not") || t.is("more_of"));
    boolean isLook =
        Cue.A_LOOK.isIn(clause.said()) && own.stream().anyMatch(t -> t.isOneOf(STYLES));
    boolean isShown =
        (Token.anyIs(own, "at_start") || Token.anyIs(own, "at_end"))
            && own.stream()
                .anyMatch(t -> t.is("quote") && Character.isUpperCase(t.form().charAt(0)));
    return isMusic || isLaidOver || isFrame || isMore || isLook || isShown;
  }
}
