package dev.nemomcp.mcp;

import dev.nemomcp.mcp.ToolFace.Effect;
import dev.nemomcp.nemo.Nemo.Credits;
import dev.nemomcp.nemo.Nemo.Holder;
import dev.nemomcp.project.Projects;
import java.net.URI;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Says what is left to spend. */
final class CreditsTool implements Tool {
  private static final String DESCRIPTION =
      """
      Say how many credits are left and what to do when they run short. Call it when the user asks \
      about credits, balance, cost or price, or when an edit failed for lack of credits. Changes \
      nothing. The built-in studio is free: there is nothing to count.
      Gives back available, frozen (reserved by running work) and total, whose account it is, and \
      for an anonymous one when it ends and the link to register it.""";

  private static final Map<String, Object> INPUT = Schema.input(new Fields());

  private static final Map<String, Object> OUTPUT =
      Schema.output(
          new Fields()
              .put("available", Schema.number("Credits to spend now."))
              .put("frozen", Schema.number("Credits reserved by running work."))
              .put("total", Schema.number("Both."))
              .put("free", Schema.flag("Nothing here costs credits."))
              .put("account", Schema.text("Whose account it is."))
              .put("anonymous", Schema.flag("Made for this computer, not the user's own."))
              .put("expires", Schema.text("When an anonymous account ends, UTC."))
              .put(
                  "registration_link",
                  Schema.text("Where an anonymous account becomes the user's own.")),
          "done",
          "failed");

  private static final double SHORT = 100;

  private final Projects projects;

  CreditsTool(Projects projects) {
    this.projects = projects;
  }

  @Override
  public ToolFace face() {
    return new ToolFace(
        "credits",
        "Credits left",
        DESCRIPTION,
        INPUT,
        OUTPUT,
        Effect.LOOKS,
        !projects.backend().local());
  }

  @Override
  public Answer call(Arguments arguments, Caller caller) throws Exception {
    Credits credits = projects.credits();
    boolean free = projects.backend().local();
    String next = nextStep(credits, free);
    Fields facts =
        new Fields()
            .put("status", "done")
            .put("next_step", next)
            .put("available", credits.available())
            .put("frozen", credits.frozen())
            .put("total", credits.total())
            .put("free", free)
            .put("account", projects.backend().account());
    if (!free) {
      Holder holder = credits.holder();
      facts
          .put("anonymous", holder.anonymous())
          .putKnown("expires", expires(holder))
          .putKnown("registration_link", registration(holder));
    }
    String text =
        free ? "Editing in the built-in studio is free; no credits are counted." : text(credits);
    return Answer.of(text + "\nNext: " + next, facts.map());
  }

  private String text(Credits credits) {
    Holder holder = credits.holder();
    String expires = expires(holder);
    return "Credits: "
        + MediaFacts.plain(credits.available())
        + " available, "
        + MediaFacts.plain(credits.frozen())
        + " reserved by running work, "
        + MediaFacts.plain(credits.total())
        + " in all.\nAccount: "
        + projects.backend().account()
        + (expires.isEmpty() ? "." : ", until " + expires + ".")
        + holder
            .registration()
            .map(link -> "\nTo keep its projects and get more credits, register at " + link)
            .orElse("");
  }

  private String nextStep(Credits credits, boolean free) {
    if (free || credits.available() >= SHORT) {
      return "Go on editing.";
    }
    String registration = registration(credits.holder());
    return "Tell the user that credits run short; they can "
        + (registration.isEmpty()
            ? "top up at " + projects.backend().site()
            : "register at " + registration)
        + ".";
  }

  /** To the minute, in UTC. */
  private static String expires(Holder holder) {
    return holder.expires().map(end -> end.truncatedTo(ChronoUnit.MINUTES).toString()).orElse("");
  }

  private static String registration(Holder holder) {
    return holder.registration().map(URI::toString).orElse("");
  }
}
