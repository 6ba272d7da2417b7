package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * "The first 20 seconds are useless", "中间三十秒没什么用", "第三段的音乐没用": who says of a place, or of something
 * that was made there, that nobody needs it, and no more, wants it gone. Words that recognise a
 * part of the verdict ("use", "没") would keep it.
 */
public final class OfNoUse {
  private static final Set<String> NAMED = Set.of("middle", "at_beginning", "at_ending");
  private static final Set<String> SEEN =
      Set.of("moment_of", "scene", "picture", "thing", "person", "pause");

  private static final Set<String> KEEPING = Set.of("keep", "leave", "leave_be");

  private final Lexicon lexicon;
  private final String text;

  private OfNoUse(Lexicon lexicon, String text) {
    this.lexicon = lexicon;
    this.text = text;
  }

  /** The tokens, what is said to be of no use as what is to be taken out. */
  public static List<Token> takenOut(List<Token> tokens, Lexicon lexicon, String text) {
    return new OfNoUse(lexicon, text).takenOut(tokens);
  }

  private List<Token> takenOut(List<Token> tokens) {
    List<List<Token>> parts = Sentence.parts(tokens, lexicon);
    for (int i = 0; i < parts.size(); i += 2) {
      boolean saysWhy = i > 0 && Token.anyIs(parts.get(i - 1), "reason");
      boolean asks = i + 1 < parts.size() && Sentence.asks(parts.get(i + 1));
      if (!saysWhy && !asks && (isVerdict(parts.get(i)) || isJudgedNext(parts, i))) {
        settle(parts, i);
      }
    }
    return parts.stream().flatMap(List::stream).toList();
  }

  /** What is done about it may be told next. */
  private void settle(List<List<Token>> parts, int at) {
    int then = at + 2;
    while (then < parts.size() && parts.get(then).isEmpty()) {
      then += 2;
    }
    List<Token> next = then < parts.size() ? parts.get(then) : List.of();
    boolean goes = isVerdictOnIt(next) || onlySays(next, Set.of("remove"));
    boolean stays = onlySays(next, KEEPING);
    if (goes || stays) {
      parts.set(then, List.of());
    }
    if (stays) {
      parts.set(at, List.of());
    } else if (!goes && Token.anyIs(next, "it")) {
      parts.set(at, judged(parts.get(at), Token.WORD));
    } else {
      parts.set(at, judged(parts.get(at), "remove"));
    }
  }

  /** "Cut it", "但先留着": and neither what nor where. */
  private boolean onlySays(List<Token> part, Set<String> what) {
    return part.stream().anyMatch(t -> t.isOneOf(what))
        && part.stream()
            .allMatch(
                t ->
                    t.isOneOf(what)
                        || switch (lexicon.role(t)) {
                          case TALK, FILLER -> !t.is("not");
                          case UNKNOWN -> !t.isHan();
                          default -> false;
                        });
  }

  private boolean isVerdict(List<Token> part) {
    List<Token> named = named(part);
    if (named.isEmpty()) {
      return false;
    }
    Token first = named.get(0);
    Token last = named.get(named.size() - 1);
    String before = text.substring(part.get(0).start(), first.start()).strip();
    int end = part.stream().mapToInt(Token::end).max().orElseThrow();
    String after = text.substring(last.end(), Math.max(last.end(), end)).strip();
    boolean isToldBehind =
        (before.isEmpty() || Cue.BEFORE_A_VERDICT.is(before))
            && (Cue.NO_USE.is(after) || Cue.SETTING_UP.opens(after));
    return isToldBehind
        || (Cue.NO_USE_OF.is(before) && (after.isEmpty() || Cue.AFTER_A_VERDICT.is(after)));
  }

  /** "前3分钟是老师在调设备，没用": what is seen there is told, and then what that is worth. */
  private boolean isJudgedNext(List<List<Token>> parts, int at) {
    List<Token> part = parts.get(at);
    return !part.isEmpty()
        && at + 2 < parts.size()
        && isVerdictOnIt(parts.get(at + 2))
        && part.get(0).isOneOf(TokenTypes.STRETCH)
        && part.stream().skip(1).allMatch(t -> t.isHan() && isOnlySeen(t));
  }

  private boolean isOnlySeen(Token token) {
    return token.isOneOf(SEEN)
        || token.is("says")
        || switch (lexicon.role(token)) {
          case UNKNOWN, FILLER, TALK, HELPER -> true;
          default -> false;
        };
  }

  /** "…, nobody needs to see that", "…，没人想看": the same of what was named before. */
  private boolean isVerdictOnIt(List<Token> part) {
    if (part.isEmpty()) {
      return false;
    }
    Token last = part.get(part.size() - 1);
    String said = Sentence.said(part, text);
    return Cue.NO_USE.is(said)
        || (last.is("it")
            && Cue.NO_USE_OF.is(text.substring(part.get(0).start(), last.start()).strip()));
  }

  private List<Token> judged(List<Token> part, String verdict) {
    List<Token> judged = new ArrayList<>(named(part));
    Token last = part.get(part.size() - 1);
    judged.add(Token.of(verdict, Map.of(), last.form(), last.start(), last.end()));
    return judged;
  }

  /** What happens there names a place only where no time does. */
  private List<Token> named(List<Token> part) {
    List<Token> timed =
        part.stream().filter(t -> t.isOneOf(TokenTypes.STRETCH) || t.isOneOf(NAMED)).toList();
    if (timed.isEmpty()) {
      return part.stream().filter(t -> t.is("moment_of")).limit(1).toList();
    }
    List<Token> made = part.stream().filter(t -> isMadeAt(t, timed.get(0))).toList();
    return made.size() == 1 ? madeThere(made.get(0), timed) : timed;
  }

  private static List<Token> madeThere(Token made, List<Token> places) {
    List<Token> named = new ArrayList<>(places);
    named.add(made.start() < places.get(0).start() ? 0 : places.size(), made);
    return named;
  }

  /** "The music in clip 3", "第三段的音乐". */
  private boolean isMadeAt(Token token, Token place) {
    boolean isThing = lexicon.role(token) == Role.OBJECT && !token.isOneOf(SEEN);
    return isThing
        && (token.end() <= place.start()
            ? Cue.MADE_THERE.is(text.substring(token.end(), place.start()).strip())
            : token.isHan()
                && token.start() >= place.end()
                && text.substring(place.end(), token.start()).strip().equals("的"));
  }
}
