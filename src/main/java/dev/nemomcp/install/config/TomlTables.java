package dev.nemomcp.install.config;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the tables of a TOML text stand.
 *
 * @param tables in their order
 */
record TomlTables(List<Table> tables) {

  /**
   * @param start of the header's line
   * @param end after the line of its last value; blank lines and comments after it belong to what
   *     follows
   */
  record Table(List<String> path, int start, int end) {}

  record Span(int start, int end) {}

  static TomlTables of(String text) throws CannotMerge {
    return new TomlTables(new Scanner(text).tables());
  }

  /** Where a table and those inside it stand; neighbours are one span. */
  List<Span> spans(List<String> path) {
    List<Span> spans = new ArrayList<>();
    boolean continues = false;
    for (Table table : tables) {
      boolean wanted =
          table.path().size() >= path.size() && table.path().subList(0, path.size()).equals(path);
      if (wanted && continues) {
        Span last = spans.remove(spans.size() - 1);
        spans.add(new Span(last.start(), table.end()));
      } else if (wanted) {
        spans.add(new Span(table.start(), table.end()));
      }
      continues = wanted;
    }
    return spans;
  }

  private static final class Scanner {
    private static final JsonMapper JSON = new JsonMapper();
    private final String text;
    private int at;

    Scanner(String text) {
      this.text = text;
    }

    List<Table> tables() throws CannotMerge {
      List<Table> tables = new ArrayList<>();
      while (at < text.length()) {
        int start = at;
        skipBlanks();
        if (now() == '[') {
          List<String> path = header();
          endOfExpression();
          tables.add(new Table(path, start, at));
        } else if (now() == '#' || now() == '\n' || now() == '\r' || now() == '\0') {
          endOfExpression();
        } else {
          endOfExpression();
          if (!tables.isEmpty()) {
            Table table = tables.remove(tables.size() - 1);
            tables.add(new Table(table.path(), table.start(), at));
          }
        }
      }
      return tables;
    }

    private char now() {
      return at < text.length() ? text.charAt(at) : '\0';
    }

    private void skipBlanks() {
      while (now() == ' ' || now() == '\t' || now() == '\uFEFF') {
        at++;
      }
    }

    private List<String> header() throws CannotMerge {
      while (now() == '[') {
        at++;
      }
      List<String> path = new ArrayList<>();
      do {
        skipBlanks();
        int start = at;
        if (now() == '"' || now() == '\'') {
          char quote = now();
          skipString();
          String written = text.substring(start, at);
          path.add(
              quote == '"'
                  ? JSON.readTree(written).asString()
                  : written.substring(1, written.length() - 1));
        } else {
          while (now() != '.' && now() != ']' && now() != ' ' && now() != '\t' && now() != '\0') {
            at++;
          }
          path.add(text.substring(start, at));
        }
        skipBlanks();
      } while (now() == '.' && at++ >= 0);
      while (now() == ']') {
        at++;
      }
      return path;
    }

    /** Goes to the start of the line after a value, which may go over several lines. */
    private void endOfExpression() throws CannotMerge {
      int depth = 0;
      while (at < text.length()) {
        char c = now();
        if (c == '"' || c == '\'') {
          skipString();
        } else if (c == '#') {
          int line = text.indexOf('\n', at);
          at = line < 0 ? text.length() : line;
        } else {
          depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
          at++;
          if (c == '\n' && depth <= 0) {
            return;
          }
        }
      }
    }

    private void skipString() throws CannotMerge {
      char quote = now();
      String three = String.valueOf(quote).repeat(3);
      boolean manyLines = text.startsWith(three, at);
      String end = manyLines ? three : String.valueOf(quote);
      at += end.length();
      while (!text.startsWith(end, at)) {
        at += quote == '"' && now() == '\\' ? 2 : 1;
        if (at >= text.length()) {
          throw new CannotMerge("its TOML is written in a way that is not understood");
        }
      }
      at += end.length();
      while (manyLines && now() == quote) { // Up to two quotes may precede the closing three.
        at++;
      }
    }
  }
}
