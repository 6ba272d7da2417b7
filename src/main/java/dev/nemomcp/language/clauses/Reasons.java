package dev.nemomcp.language.clauses;

import dev.nemomcp.language.Kind;
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

/** Why something is wanted, or what it is like: said behind the wish, and none of its own. */
final class Reasons {
  /** What a picture is never like, and what it may be like without being asked for. */
  private static final Set<String> NEVER_LIKE =
      Set.of("undo", "redo", "reset", "export", "thing", "person", "scene");

  private static final Set<String> NOISES = Set.of("noise", "noise_cut", "noisy", "quieter");

  private static final Set<Map.Entry<String, Object>> TAKEN_OUT =
      Set.of(Map.entry("remove", true), Map.entry("percent", 0.0));

  private final Lexicon lexicon;
  private final LastWish last;

  Reasons(Lexicon lexicon, LastWish last) {
    this.lexicon = lexicon;
    this.last = last;
  }

  boolean are(List<Token> own, Clause clause) {
    return dislikesWhatGoes(own)
        || saysWhyUndone(own, clause)
        || tellsWhyMusicGoes(own, clause)
        || saysOnlyThatItIsBad(own, clause)
        || tellsWhatIsNotHeard(own, clause)
        || hurries(own, clause)
        || likens(own, clause)
        || saysWhyItIsLiked(own, clause);
  }

  /** "Can we lose the music? I hate it": no other is asked for. */
  private boolean dislikesWhatGoes(List<Token> own) {
    return last.is(
            w ->
                w.kind() == Kind.REMOVE_MUSIC
                    || TAKEN_OUT.stream().anyMatch(w.parameters().entrySet()::contains))
        && Token.anyIs(own, "dislike")
        && own.stream().allMatch(t -> lexicon.role(t) == Role.TALK && !t.is("not"));
  }

  /** "撤销上一步，锐化过头了": what was undone is not to be done once more. */
  private boolean saysWhyUndone(List<Token> own, Clause clause) {
    return last.isOf(Kind.UNDO)
        && clause.joint() != Joint.START
        && Token.anyIs(own, "too_strong")
        && own.stream()
            .noneMatch(
                t -> lexicon.role(t) == Role.ACTION || t.isOneOf(TokenTypes.MUST_NOT_BE_LOST));
  }

  /** "音乐去掉吧，太吵了": it need not be made quieter too. */
  private boolean tellsWhyMusicGoes(List<Token> own, Clause clause) {
    return last.isOf(Kind.REMOVE_MUSIC)
        && clause.joint() == Joint.COMMA
        && !own.isEmpty()
        && own.stream().allMatch(t -> t.isHan() && t.is("quieter") && Cue.COMPLAINT.opens(t));
  }

  /** "Kill the sound on clip 2, it's only traffic": what is not heard need not be cleaned too. */
  private boolean tellsWhatIsNotHeard(List<Token> own, Clause clause) {
    return last.is(w -> w.kind() == Kind.MUTE && !w.parameters().containsKey("unmute"))
        && (Cue.TELLS.opens(clause.said())
            || own.stream().allMatch(t -> t.isHan() && !t.is("noise_cut")))
        && own.stream().anyMatch(t -> t.isOneOf(NOISES))
        && own.stream().allMatch(t -> t.isOneOf(NOISES) || !mayBeWanted(t));
  }

  private boolean mayBeWanted(Token token) {
    return lexicon.role(token).isTopic()
        || lexicon.role(token) == Role.ACTION
        || token.is("not")
        || token.isOneOf(TokenTypes.MUST_NOT_BE_LOST);
  }

  /** "1:10以后静音，不好听", "裁掉左边，丑": said of what goes, which was told. */
  private boolean saysOnlyThatItIsBad(List<Token> own, Clause clause) {
    return !last.isNone()
        && clause.joint() == Joint.COMMA
        && !own.isEmpty()
        && own.stream().allMatch(t -> t.isHan() && t.is("dislike"));
  }

  /** "竖屏 快": the work is to be done soon, and the film is as fast as it is. */
  private boolean hurries(List<Token> own, Clause clause) {
    return !last.isNone()
        && clause.joint() != Joint.START
        && own.size() == 1
        && Cue.HURRIES.is(own.get(0));
  }

  /** "…，三秒，像呼吸一样", "像没说出口的话": what it is like asks for nothing that is known. */
  private boolean likens(List<Token> own, Clause clause) {
    return !last.isNone()
        && (Cue.LIKENS.opens(clause.said()) || Cue.LIKENED.closes(clause.said()))
        && own.stream()
            .allMatch(
                t ->
                    switch (lexicon.role(t)) {
                      case UNKNOWN, TALK, FILLER -> true;
                      case VERB -> t.isHan() && (t.isOneOf(NEVER_LIKE) || isFelt(clause));
                      default -> t.isHan() && t.isOneOf(NEVER_LIKE);
                    });
  }

  /** "变成黑白的，我觉得比较有感情": what is good about it. */
  private boolean saysWhyItIsLiked(List<Token> own, Clause clause) {
    return !last.isNone()
        && clause.joint() == Joint.COMMA
        && Cue.LIKES_IT.opens(clause.said())
        && own.stream().noneMatch(t -> t.isOneOf(TokenTypes.MUST_NOT_BE_LOST))
        && own.stream().noneMatch(t -> lexicon.role(t) == Role.OBJECT || Cue.STILL_SO.isIn(t));
  }

  /** "第三段慢放，有种时间停住的感觉". */
  private static boolean isFelt(Clause clause) {
    return Cue.LIKENS.opens(clause.said()) && Cue.FEELING.closes(clause.said());
  }
}
