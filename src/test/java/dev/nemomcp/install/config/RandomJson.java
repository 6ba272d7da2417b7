package dev.nemomcp.install.config;

import java.util.Random;

/** JSON texts laid out as differently as people and programs do it. */
final class RandomJson {
  private static final String[] SPACES = {
    "", " ", "\n", "\n  ", "\t", " /* a } b */ ", " // \"x\": {\n", "\r\n    "
  };
  private static final String[] SCALARS = {
    "1",
    "-2.5e3",
    "true",
    "null",
    "\"\"",
    "\"a \\\" } // b\"",
    "'it\\'s'",
    "\"/* no */\"",
    "[1, 2,]"
  };

  private RandomJson() {}

  static String object(Random random, int depth) {
    StringBuilder text = new StringBuilder("{");
    int members = random.nextInt(4);
    for (int i = 0; i < members; i++) {
      String name = i == 0 && depth == 3 && random.nextBoolean() ? "mcpServers" : "n" + i;
      boolean object = name.equals("mcpServers") || (depth > 0 && random.nextInt(3) == 0);
      text.append(space(random))
          .append(random.nextInt(3) == 0 ? name : '"' + name + '"')
          .append(space(random))
          .append(':')
          .append(space(random))
          .append(object ? object(random, depth - 1) : SCALARS[random.nextInt(SCALARS.length)])
          .append(space(random));
      if (i < members - 1 || random.nextInt(4) == 0) {
        text.append(',');
      }
    }
    return text.append(space(random)).append('}').toString();
  }

  private static String space(Random random) {
    return SPACES[random.nextInt(SPACES.length)];
  }
}
