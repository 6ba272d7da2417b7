package dev.nemomcp.language.clauses;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.Wish;
import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.message.Clause.Joint;
import dev.nemomcp.language.wishes.Pending;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import java.util.List;
import java.util.Map;

/**
 * On what a wish depends: "if there is music already, lower it, otherwise add some". Who has the
 * project finds out whether it is so.
 */
final class Given {
  /** How the lexicon names what the wish itself is about: "add captions if there are none". */
  private static final String ITSELF = "itself";

  private static final Map<Kind, String> MADE_OF =
      Map.of(
          Kind.MUSIC, "music",
          Kind.CAPTIONS, "captions",
          Kind.TITLE, "title",
          Kind.LOGO, "logo",
          Kind.TRANSITION, "transition");

  private String now = "";
  private String before = "";
  private List<Token> thing = List.of();
  private boolean isDone;
  private boolean isSpareWheel;
  private boolean isOther;

  /** The tokens that say what is given, and what would be otherwise. */
  static boolean tells(Token token) {
    return token.is("given") || token.is("otherwise") || token.is("fallback");
  }

  /**
   * What a clause asks for: "如果有标题就放大" asks it of the title, "otherwise add one" for one,
   * "…，做不到就剪掉" of the place.
   *
   * @param there what it says may be there
   */
  static Clause wanted(Clause clause, List<Token> there, Discourse discourse, Lexicon lexicon) {
    List<Token> asked = clause.tokens().stream().filter(t -> !tells(t)).toList();
    List<Token> clips = discourse.isRefused() ? discourse.lastClips() : List.of();
    if (clips.size() == 1 && isElse(clause) && namesNothingBut("it", asked, lexicon)) {
      return clause.of(asked).with(t -> t.is("it") ? clips.get(0) : t);
    }
    boolean isOfIt =
        asked.size() == 1
            && asked.get(0).isHan()
            && (lexicon.isVerb(asked.get(0)) || lexicon.role(asked.get(0)) == Role.QUALITY)
            && clause.tokens().stream().noneMatch(t -> isWithout(t.value().toString()));
    boolean isOne =
        clause.has("otherwise")
            && Token.anyIs(asked, "add")
            && asked.stream().noneMatch(t -> lexicon.role(t) == Role.OBJECT);
    if (isOfIt && clause.has("fallback") && asked.get(0).is("remove")) {
      return clause.of(asked).with(List.of(asked.get(0).as("there")));
    }
    return isOfIt || isOne ? clause.of(asked).with(there) : clause.of(asked);
  }

  /** It says what to do where something else cannot be done, or is not so. */
  private static boolean isElse(Clause clause) {
    return clause.has("fallback") || clause.has("otherwise");
  }

  private static boolean namesNothingBut(String type, List<Token> tokens, Lexicon lexicon) {
    return Token.anyIs(tokens, type)
        && tokens.stream()
            .allMatch(t -> t.is(type) || lexicon.isVerb(t) || lexicon.role(t) == Role.TALK);
  }

  /** "Make it vertical; if you can't, blur the sides": what comes first can be done. */
  boolean makesNeedless() {
    return isSpareWheel;
  }

  void beginSentence() {
    now = "";
  }

  /**
   * Takes in what a clause says is given.
   *
   * @return the thing that it speaks of, which "it" may stand for; none where it names none
   */
  List<Token> hear(Clause clause) {
    boolean removesElse = before.isEmpty() && clause.has("otherwise") && clause.has("remove");
    isSpareWheel |= (removesElse || clause.has("fallback")) && isDone;
    isOther = clause.has("otherwise") && !before.isEmpty();
    if (isOther) {
      now = opposite(before);
    }
    if (!clause.has("given")) {
      return isOther ? thing : List.of();
    }
    Token given = clause.first("given");
    now = given.value().toString();
    String named = isWithout(now) ? opposite(now) : now;
    thing =
        named.equals(ITSELF)
            ? List.of()
            : List.of(new Token(named, Map.of(), named, named, given.start(), given.end()));
    return thing;
  }

  /** "Add captions, if there are none": it is said of the wish before. */
  boolean isOfWishBefore(Clause clause) {
    return clause.joint() != Joint.START
        && now.endsWith(ITSELF)
        && clause.tokens().stream().allMatch(Given::tells);
  }

  /** What is read now is wanted where the wish before is not, and adds nothing to that. */
  boolean isOther() {
    return isOther;
  }

  /** It holds for what a clause asks for, and for nothing that is asked after that. */
  void holdFor(List<Pending> wishes) {
    isDone = !wishes.isEmpty();
    isSpareWheel = false;
    if (now.isEmpty()) {
      return;
    }
    before = now;
    for (Pending wish : wishes) {
      String thing = MADE_OF.get(wish.kind());
      if (thing != null) {
        before = now.replace(ITSELF, thing);
      }
      if (!before.endsWith(ITSELF)) {
        wish.dependOn(before);
      }
    }
    now = "";
  }

  private static boolean isWithout(String given) {
    return given.startsWith(Wish.WITHOUT);
  }

  private static String opposite(String given) {
    return isWithout(given) ? given.substring(Wish.WITHOUT.length()) : Wish.WITHOUT + given;
  }
}
