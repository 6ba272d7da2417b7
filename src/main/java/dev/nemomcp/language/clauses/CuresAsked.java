package dev.nemomcp.language.clauses;

import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.wishes.HowLongItLasts;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * "The logo is too big, fix it": to complain was to ask already, and "fix it" asks for no more. "It
 * is up too long, keep it to 3 seconds": how long that lasts, and neither it nor the film is cut.
 */
final class CuresAsked {
  private static final String IT = "it";
  private static final Set<String> ASKS = Set.of("fix_it", "polite", "hello");

  private static final Set<String> LASTING =
      Set.of("title", "text", "logo", "lower_third", "end_card", "transition", "fade");

  private final Lexicon lexicon;

  CuresAsked(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Clause> leftOut(List<Clause> clauses) {
    List<Clause> left = new ArrayList<>();
    for (Clause clause : clauses) {
      Clause before = left.isEmpty() ? null : left.get(left.size() - 1);
      if (before != null && asksOnly(clause) && complains(before)) {
        continue;
      }
      if (before != null && complains(before) && tellsLength(before, clause)) {
        left.set(left.size() - 1, lasting(before, clause));
      } else if (before != null && clause.isRemark() && namesOnly(before) && complains(clause)) {
        left.set(left.size() - 1, clause.with(named(before)).after(before.joint()));
      } else {
        left.add(clause);
      }
    }
    return left;
  }

  private boolean tellsLength(Clause complaint, Clause cure) {
    return complaint.has("shorter")
        && complaint.tokens().stream().anyMatch(t -> t.isOneOf(LASTING))
        && cure.has(IT)
        && (cure.has("remove") || cure.has("keep"))
        && HowLongItLasts.isTold(
            cure.tokens().stream().filter(t -> !t.is("remove") && !t.is("keep")).toList(), lexicon);
  }

  /** "Make the title 2 seconds". */
  private static Clause lasting(Clause complaint, Clause cure) {
    Token thing = complaint.tokens().stream().filter(t -> t.isOneOf(LASTING)).findFirst().get();
    Token order = cure.first(IT).as("make");
    return cure.of(List.of(order, thing, HowLongItLasts.in(cure.tokens())))
        .after(complaint.joint());
  }

  private static boolean asksOnly(Clause clause) {
    return clause.has("fix_it") && named(clause).stream().allMatch(t -> t.is(IT));
  }

  /** "Fix the logo, it's too big". */
  private boolean namesOnly(Clause clause) {
    List<Token> named = named(clause);
    return clause.has("fix_it")
        && named.size() == 1
        && (lexicon.role(named.get(0)) == Role.OBJECT || named.get(0).is("clip"));
  }

  private static List<Token> named(Clause asked) {
    return asked.tokens().stream().filter(t -> !t.isOneOf(ASKS)).toList();
  }

  private boolean complains(Clause clause) {
    return clause.tokens().stream().anyMatch(t -> lexicon.role(t) == Role.QUALITY)
        && clause.tokens().stream().noneMatch(lexicon::isVerb);
  }
}
