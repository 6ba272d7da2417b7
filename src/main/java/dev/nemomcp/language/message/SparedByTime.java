package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * "Leave the part with the torque settings (7:30 to 8:05) alone": what is seen there is the owner's
 * name of what the clock tells.
 */
public final class SparedByTime {
  private static final int LONGEST_NAME = 14;
  private static final int LONGEST_TIME = 10;
  private static final Set<String> DASHES = Set.of(",", "-", "–", "—");

  private final Lexicon lexicon;

  private SparedByTime(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * @param words of the message, not yet recognised
   * @return the same, where what is to be left alone is told by its times only
   */
  public static List<Token> instead(List<Token> words, Lexicon lexicon) {
    return new SparedByTime(lexicon).instead(words);
  }

  private List<Token> instead(List<Token> words) {
    List<Token> kept = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int verb = Cue.SPARES.wordsAt(words, i);
      int mark = verb == 0 ? 0 : endOfName(words, i + verb);
      List<Token> time = mark == 0 ? List.of() : time(words, mark);
      if (time.isEmpty()) {
        kept.add(words.get(i));
      } else {
        kept.addAll(words.subList(i, i + verb));
        kept.addAll(time);
        i = words.indexOf(time.get(time.size() - 1));
        i += i + 1 < words.size() && words.get(i + 1).form().equals(")") ? 1 : 0;
      }
    }
    return kept;
  }

  /** The mark behind the name of a place; 0 where none stands there. */
  private int endOfName(List<Token> words, int from) {
    int end = from;
    while (end < words.size() && end - from <= LONGEST_NAME && words.get(end).isPlain()) {
      end++;
    }
    boolean isName =
        end - from > 1
            && end < words.size()
            && Cue.DETERMINER.is(words.get(from))
            && !namesWhatIsEdited(words.subList(from, end));
    return isName ? end : 0;
  }

  /** "Leave the music (0:10 to 0:20) as it is": a thing, and not a place. */
  private boolean namesWhatIsEdited(List<Token> name) {
    return lexicon.recognise(name).stream()
        .filter(t -> lexicon.role(t) != Role.FILLER)
        .limit(1)
        .anyMatch(t -> lexicon.role(t) == Role.OBJECT && !t.is("moment_of"));
  }

  private List<Token> time(List<Token> words, int mark) {
    String form = words.get(mark).form();
    List<Token> inside = Asides.inBrackets(words.subList(mark, words.size()));
    if (!inside.isEmpty()) {
      return isTime(inside) ? inside : List.of();
    }
    if (!DASHES.contains(form)) {
      return List.of();
    }
    int longest = Math.min(words.size(), mark + 1 + LONGEST_TIME);
    for (int end = longest; end > mark + 1; end--) {
      List<Token> time = words.subList(mark + 1, end);
      boolean isAlone = end == words.size() || words.get(end).is(Token.PUNCTUATION);
      if (isAlone && isTime(time)) {
        return time;
      }
    }
    return List.of();
  }

  private boolean isTime(List<Token> words) {
    List<Token> recognised = lexicon.recognise(words);
    return recognised.size() == 1 && recognised.get(0).is("range") && !recognised.get(0).isHan();
  }
}
