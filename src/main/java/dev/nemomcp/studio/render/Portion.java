package dev.nemomcp.studio.render;

/**
 * What of a text is drawn, and what of that is lit. Places are counted in letters, spaces left out.
 *
 * @param letters how many are there yet; the rest keeps its room
 * @param litFrom the first that is lit
 * @param litTo just behind the last
 */
record Portion(int letters, int litFrom, int litTo) {
  static final Portion ALL = new Portion(Integer.MAX_VALUE, 0, 0);

  static Portion lit(int from, int to) {
    return new Portion(Integer.MAX_VALUE, from, to);
  }

  static Portion first(int letters) {
    return new Portion(letters, 0, 0);
  }

  /** How many letters a text has. */
  static int letters(String text) {
    return (int) text.chars().filter(c -> !Character.isWhitespace(c)).count();
  }

  /** Where that many letters of a text are over. */
  static int index(String text, int letters) {
    int left = letters;
    int at = 0;
    while (at < text.length() && left > 0) {
      left -= Character.isWhitespace(text.charAt(at++)) ? 0 : 1;
    }
    return at;
  }
}
