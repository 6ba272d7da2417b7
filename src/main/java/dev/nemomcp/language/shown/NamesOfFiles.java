package dev.nemomcp.language.shown;

import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** "片尾写“再见”，文件名 gig0615": what the file is called is not to be read in it. */
final class NamesOfFiles {
  /** Words that a line joins stand in no title. */
  private static final Pattern JOINED = Pattern.compile("[A-Za-z0-9]+(?:_[A-Za-z0-9-]+)+");

  /** What a name may be of that is no file. */
  private static final Set<String> OTHERS =
      Set.of("clip", "title", "text", "lower_third", "end_card", "music", "logo", "upload");

  /** "Name the video …", "name it …". */
  private static final Set<String> OF_FILM = Set.of("it", "filler");

  private NamesOfFiles() {}

  /** "文件名 春茶_终版": behind the name that was found, what a line joins to it. */
  static int end(List<Token> tokens, int named, int found) {
    int end = named + 1;
    boolean isJoined = false;
    while (end < tokens.size() && (end == named + 1 || abuts(tokens, end)) && isPart(tokens, end)) {
      isJoined |= end > named + 1 && tokens.get(end).is(Token.PUNCTUATION);
      end++;
    }
    boolean isFile = found > named && tokens.get(named).isHan();
    return isFile && isJoined && !tokens.get(end - 1).is(Token.PUNCTUATION)
        ? Math.max(found, end)
        : found;
  }

  private static boolean abuts(List<Token> tokens, int at) {
    return tokens.get(at).start() == tokens.get(at - 1).end();
  }

  private static boolean isPart(List<Token> tokens, int at) {
    return !tokens.get(at).is(Token.PUNCTUATION) || "_-".contains(tokens.get(at).form());
  }

  static List<Token> in(List<Token> quoted) {
    List<Token> named = new ArrayList<>(quoted);
    for (int i = 1; i < quoted.size(); i++) {
      if (quoted.get(i).is("quote")) {
        int name = calls(quoted, i);
        if (name >= 0) {
          named.set(name, quoted.get(name).as("file_named"));
        }
        if (name >= 0 || (quoted.get(i - 1).is("file_named") && quoted.get(i - 1).isHan())) {
          named.set(i, quoted.get(i).as("file"));
        }
      }
    }
    return named;
  }

  /** "Cut the pauses and name it trip_final": where it says so; −1 where the name is shown. */
  private static int calls(List<Token> quoted, int at) {
    int name = at - 1;
    while (name > 0 && quoted.get(name).isOneOf(OF_FILM)) {
      name--;
    }
    return JOINED.matcher(String.valueOf(quoted.get(at).value())).matches()
            && quoted.get(name).is("called")
            && (name == 0 || !quoted.get(name - 1).isOneOf(OTHERS))
        ? name
        : -1;
  }
}
