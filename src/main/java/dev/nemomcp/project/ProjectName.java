package dev.nemomcp.project;

import java.util.Locale;

/** Short, readable names that are also good folders. */
final class ProjectName {
  private static final int LONGEST = 40;

  private ProjectName() {}

  /** From whatever people say, such as a file's name. */
  static String of(String said) {
    String stem = said.replaceFirst("\\.\\p{Alnum}{1,5}$", "");
    String plain =
        stem.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
    int letters = plain.codePointCount(0, plain.length());
    String name =
        letters > LONGEST ? plain.substring(0, plain.offsetByCodePoints(0, LONGEST)) : plain;
    return name.isEmpty() ? "project" : name.replaceAll("-+$", "");
  }

  /** The nth of that name: {@code talk}, {@code talk-2}. */
  static String numbered(String name, int n) {
    return n == 1 ? name : name + "-" + n;
  }
}
