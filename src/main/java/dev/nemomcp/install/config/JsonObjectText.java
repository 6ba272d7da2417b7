package dev.nemomcp.install.config;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the members of an object stand in a JSON text. Reads comments, trailing commas, single
 * quotes and bare names too. The text is known to be valid; where it is not understood after all,
 * {@link CannotMerge} is raised.
 *
 * @param open place of the opening brace
 * @param members in their order
 * @param close place of the closing brace
 */
record JsonObjectText(String text, int open, List<Member> members, int close) {

  /**
   * @param start of the name
   * @param valueStart first character of the value
   * @param valueEnd after the value
   * @param comma place of the comma that follows, or -1
   */
  record Member(String name, int start, int valueStart, int valueEnd, int comma) {}

  static JsonObjectText outermost(String text) throws CannotMerge {
    return new Scanner(text).object(new Scanner(text).skipSpace(0));
  }

  /** The member of that name, or null. */
  Member find(String name) {
    return members.stream().filter(member -> member.name().equals(name)).findFirst().orElse(null);
  }

  /** The object that is a member's value. */
  JsonObjectText inside(Member member) throws CannotMerge {
    return new Scanner(text).object(member.valueStart());
  }

  /** After the comments that begin on the same line as {@code from} and end on it. */
  int endOfRemarks(int from) {
    int end = from;
    int at = from;
    while (at < close) {
      char c = text.charAt(at);
      if (c == ' ' || c == '\t') {
        at++;
      } else if (text.startsWith("//", at)) {
        int line = text.indexOf('\n', at);
        return text.charAt(line - 1) == '\r' ? line - 1 : line;
      } else if (text.startsWith("/*", at)
          && !text.substring(at, text.indexOf("*/", at)).contains("\n")) {
        at = text.indexOf("*/", at) + 2;
        end = at;
      } else {
        return end;
      }
    }
    return end;
  }

  private record Scanner(String text) {

    JsonObjectText object(int open) throws CannotMerge {
      if (at(open) != '{') {
        throw notUnderstood();
      }
      List<Member> members = new ArrayList<>();
      int at = skipSpace(open + 1);
      while (at(at) != '}') {
        int nameEnd = skipToken(at);
        int colon = skipSpace(nameEnd);
        int valueStart = skipSpace(colon + 1);
        int valueEnd = skipValue(valueStart);
        int after = skipSpace(valueEnd);
        boolean comma = at(after) == ',';
        if (at(colon) != ':' || (!comma && at(after) != '}')) {
          throw notUnderstood();
        }
        members.add(
            new Member(
                JsonFormat.name(text.substring(at, nameEnd)),
                at,
                valueStart,
                valueEnd,
                comma ? after : -1));
        at = comma ? skipSpace(after + 1) : after;
      }
      return new JsonObjectText(text, open, members, at);
    }

    private char at(int place) {
      return place < text.length() ? text.charAt(place) : '\0';
    }

    int skipSpace(int from) throws CannotMerge {
      int at = from;
      while (at < text.length()) {
        if (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\uFEFF') {
          at++;
        } else if (text.startsWith("//", at)) {
          int line = text.indexOf('\n', at);
          at = line < 0 ? text.length() : line + 1;
        } else if (text.startsWith("/*", at)) {
          at = after("*/", at + 2);
        } else {
          return at;
        }
      }
      return at;
    }

    private int skipValue(int from) throws CannotMerge {
      if (at(from) != '{' && at(from) != '[') {
        return skipToken(from);
      }
      int depth = 0;
      int at = from;
      while (true) {
        switch (at(at)) {
          case '{', '[' -> {
            depth++;
            at++;
          }
          case '}', ']' -> {
            depth--;
            at++;
            if (depth == 0) {
              return at;
            }
          }
          case ',', ':' -> at++;
          default -> at = skipToken(at);
        }
        at = skipSpace(at);
      }
    }

    /** A string, number, word or bare name. */
    private int skipToken(int from) throws CannotMerge {
      char first = at(from);
      int at = from;
      if (first == '"' || first == '\'') {
        do {
          at += at(at) == '\\' ? 2 : 1;
          if (at >= text.length()) {
            throw notUnderstood();
          }
        } while (at(at) != first);
        return at + 1;
      }
      while (at < text.length()
          && !Character.isWhitespace(at(at))
          && "{}[],:/\"'".indexOf(at(at)) < 0) {
        at++;
      }
      if (at == from) {
        throw notUnderstood();
      }
      return at;
    }

    private int after(String mark, int from) throws CannotMerge {
      int found = text.indexOf(mark, from);
      if (found < 0) {
        throw notUnderstood();
      }
      return found + mark.length();
    }

    private static CannotMerge notUnderstood() {
      return new CannotMerge("its JSON is written in a way that is not understood");
    }
  }
}
