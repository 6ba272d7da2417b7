package dev.nemomcp.language.clauses;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.wishes.Findings;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.List;

/** Two wishes in one breath, of which the second tells where both are meant. */
final class SharedPlace {
  private final Lexicon lexicon;
  private final Findings findings;
  private final LastWish last;
  private final Discourse discourse;

  SharedPlace(Lexicon lexicon, Findings findings, LastWish last, Discourse discourse) {
    this.lexicon = lexicon;
    this.findings = findings;
    this.last = last;
    this.discourse = discourse;
  }

  /**
   * "Add film grain and a vignette to …", "stabilize and denoise …": of what comes once, last; but
   * "smooth it out and denoise …" tells twice what is meant, and "调亮、第二段静音" opens with a place of
   * its own.
   *
   * @param goesOn the clause has no verb of its own
   */
  boolean isItsPlace(Clause clause, boolean goesOn, Kind kind) {
    Clause before = discourse.before();
    if (before == null
        || opensWithItsPlace(clause)
        || (goesOn ? !last.isOf(kind) && !isSetApart(clause) : before.has("add"))) {
      return false;
    }
    List<Token> topics =
        before.tokens().stream().filter(t -> !t.is("add") && lexicon.role(t) != Role.TALK).toList();
    return topics.size() == 1
        && !Cue.IT.isIn(topics.get(0))
        && !Cue.DETERMINER.isIn(topics.get(0))
        && before.said().endsWith(findings.said(topics.get(0)));
  }

  /** "Slow motion and a zoom on the clutch, 12:41 to 12:47". */
  private boolean isSetApart(Clause clause) {
    Token place = clause.tokens().get(clause.tokens().size() - 1);
    int at = clause.said().lastIndexOf(findings.said(place));
    return place.is("range") && at > 0 && clause.said().substring(0, at).strip().endsWith(",");
  }

  private static boolean opensWithItsPlace(Clause clause) {
    Token first = clause.tokens().get(0);
    return first.isHan() && first.isOneOf(TokenTypes.STRETCH);
  }
}
