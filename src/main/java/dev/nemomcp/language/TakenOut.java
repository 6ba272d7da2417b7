package dev.nemomcp.language;

import java.util.List;
import java.util.Set;

/** Tells what is shown and should go from a stretch that should: "remove the lamp at 0:52". */
final class TakenOut {
  private static final Set<String> CUTS =
      Set.of("cut", "chop", "trim", "snip", "clip off", "slice off");

  private final Lexicon lexicon;
  private final Findings findings;

  TakenOut(Lexicon lexicon, Findings findings) {
    this.lexicon = lexicon;
    this.findings = findings;
  }

  /** Whether the clause, which the rule would take a stretch or a join from, names a thing. */
  boolean isWanted(Rule rule, List<Token> own) {
    boolean takesStretch = rule.makes(Kind.DELETE_CLIP) || rule.makes(Kind.TRIM_RANGE);
    return takesStretch && findings.namesThingIn(own, lexicon)
        || rule.makes(Kind.SPLIT) && removesUnknown(own);
  }

  /** Not "cut the seminar at 10:00". */
  private boolean removesUnknown(List<Token> own) {
    return own.size() > 2
        && own.get(0).is("remove")
        && !own.get(0).isHan()
        && !CUTS.contains(own.get(0).form())
        && lexicon.role(own.get(1)) == Role.UNKNOWN;
  }
}
