package dev.nemomcp.studio.agent;

import dev.nemomcp.draft.Caption;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.language.Kind;
import dev.nemomcp.language.Understanding;
import dev.nemomcp.language.Wish;
import dev.nemomcp.studio.agent.TurnEvent.Progress;
import dev.nemomcp.studio.agent.TurnEvent.Text;
import dev.nemomcp.studio.agent.TurnEvent.ToolCall;
import dev.nemomcp.studio.agent.TurnEvent.ToolResult;
import dev.nemomcp.studio.edit.CannotEdit;
import dev.nemomcp.studio.edit.Edit.Edited;
import dev.nemomcp.studio.edit.SeenTimeline;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Media;
import dev.nemomcp.studio.store.Sessions.Session;
import dev.nemomcp.studio.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One turn: a sentence, edit by edit. What worked becomes one new version of the draft. */
final class EditTurn {
  private static final Logger LOG = LoggerFactory.getLogger(EditTurn.class);
  private static final int LABEL_LENGTH = 200;
  private static final int MOST_LETTERS = 20;

  private final Tools tools;
  private final Store store;
  private final Session session;
  private final String message;
  private final Understanding understood;
  private final Consumer<TurnEvent> listener;
  private final Wording wording;
  private final List<Media> media;
  private final WorkingDraft draft;
  private final Habits habits;
  private final SeenTimeline seen = new SeenTimeline();
  private final List<ToolResult> results = new ArrayList<>();
  private int begun;
  private Progress told;

  EditTurn(
      Tools tools, Store store, Session session, String message, Consumer<TurnEvent> listener) {
    this.tools = tools;
    this.store = store;
    this.session = session;
    this.message = message;
    this.listener = listener;
    draft = new WorkingDraft(store.history().versions(session.id()));
    understood = tools.interpreter().apply(message, draft.known());
    wording = Wording.in(understood.language());
    media = store.media().of(session.id());
    habits = new Habits(store.preferences(), session.id());
  }

  /**
   * What came of a turn.
   *
   * @param reply the summary
   * @param results the receipts
   */
  record Outcome(String reply, List<ToolResult> results) {}

  /**
   * Makes the edits and saves them.
   *
   * @throws InterruptedException where it was told to stop: nothing is saved
   */
  Outcome run() throws InterruptedException {
    habits.learn(understood.preferences());
    List<Wish> edits =
        ClipNumbers.keptTrue(
            understood.wishes().stream()
                .filter(wish -> wish.kind().isEdit() && !habits.forbid(wish))
                .toList());
    Footage footage =
        new NarratedFootage(
            tools
                .eyesAndEars()
                .of(
                    media,
                    store.media().subtitles(session.id()),
                    share -> progress(fetching(share), edits.size())),
            (stage, values) -> progress(wording.say(stage, values), edits.size()),
            made -> store.media().add(session.id(), made));
    String answer = asksFirst() ? answer(footage) : "";
    Optional<Draft> asSaid = draft.isMissing() ? Optional.empty() : Optional.of(draft.draft());
    for (Wish wish : edits) {
      Wish whole = habits.applyTo(wish);
      if (goesWithoutSaying(whole, edits, footage)
          || asSaid.filter(now -> OnlyIf.replacesTheirSong(whole, now)).isPresent()) {
        begun++;
        continue;
      }
      listener.accept(new ToolCall(wish.kind().wireName(), whole.parameters()));
      progress(wording.nameOf(wish.kind()), edits.size());
      Optional<String> unmet = asSaid.flatMap(before -> OnlyIf.unmet(whole, before));
      result(
          wish.kind().wireName(),
          unmet
              .map(given -> Receipt.unchanged(wording.say("unless." + given), ""))
              .orElseGet(() -> make(whole, footage)));
      seen.after(wish.kind());
      begun++;
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
    }
    understood.impossible().forEach(one -> refuse(one.kind(), one.reason(), one.instead()));
    if (!understood.unclear().isEmpty()) {
      Unclear unclear = new Unclear(wording, understood);
      refuse("unclear", unclear.told(), unclear.instead(draft.known().before()));
    }
    draft.save(store.history(), session.id(), label());
    String reply =
        new Reply(wording).of(results, remarks(answer.isEmpty() ? answer(footage) : answer));
    listener.accept(new Text(reply));
    return new Outcome(reply, List.copyOf(results));
  }

  /**
   * How captions should look, said as they were asked for: they do so anyway, or there are none.
   */
  private boolean goesWithoutSaying(Wish look, List<Wish> edits, Footage footage) {
    boolean isSaidWithThem =
        look.kind() == Kind.CAPTION_STYLE
            && edits.stream()
                .anyMatch(w -> w.kind() == Kind.CAPTIONS && w.said().equals(look.said()));
    if (!isSaidWithThem || draft.isMissing()) {
      return false;
    }
    try {
      Draft now = draft.draft();
      return now.captions().isEmpty()
          || tools.edits().of(look).apply(now, footage).draft().equals(now);
    } catch (CannotEdit e) {
      return false;
    }
  }

  private Receipt make(Wish wish, Footage footage) {
    if (wish.kind() == Kind.FORGET) {
      return forget(wish);
    }
    if (draft.isMissing()) {
      return Receipt.notDone(wording.say("no_footage"), wording.say("no_footage.instead"));
    }
    try {
      return switch (wish.kind()) {
        case UNDO, REDO -> new Stepping(draft, wording).take(wish);
        case RESET -> startOver();
        default -> edit(wish, footage);
      };
    } catch (CannotEdit e) {
      return Receipt.notDone(e.reason().in(wording.language()), e.instead().in(wording.language()));
    } catch (RuntimeException e) {
      LOG.error("The edit {} broke", wish.kind().wireName(), e);
      return Receipt.notDone(wording.say("broke"), wording.say("broke.instead"));
    }
  }

  private Receipt forget(Wish wish) {
    Optional<Kind> of =
        Optional.ofNullable(wish.parameters().get("of"))
            .map(name -> Kind.valueOf(name.toString().toUpperCase(Locale.ROOT)));
    Map<String, Map<String, Object>> forgotten =
        habits.forget(of, understood.preferences().keySet());
    return forgotten.isEmpty()
        ? Receipt.unchanged(wording.say("forget.nothing"), "")
        : Receipt.done(wording.preferences(forgotten), wording.say("forget.done"), "");
  }

  private Receipt edit(Wish said, Footage footage) throws CannotEdit {
    SeenTimeline.Moved moved = seen.now(said, draft.draft());
    Wish wish = moved.wish();
    Edited edited = tools.edits().of(wish).apply(draft.draft(), footage).noting(moved.note());
    String before = edited.before().in(wording.language());
    String after = edited.after().in(wording.language());
    String note =
        (edited.note().in(wording.language()) + " " + missingLetters(edited.draft())).strip();
    if (edited.draft().equals(draft.draft())) {
      return Receipt.unchanged(after, note);
    }
    draft.become(edited.draft(), wording.nameOf(wish.kind()));
    return Receipt.done(before, after, note);
  }

  /** Says what of the texts and captions that are new cannot be drawn. */
  private String missingLetters(Draft next) {
    Set<String> old = written(draft.draft());
    List<String> missing =
        written(next).stream()
            .filter(text -> !old.contains(text))
            .flatMap(text -> tools.missingLetters().apply(text).stream())
            .distinct()
            .limit(MOST_LETTERS)
            .toList();
    return missing.isEmpty() ? "" : wording.say("letters.missing", String.join(" ", missing));
  }

  private static Set<String> written(Draft draft) {
    return Stream.concat(
            draft.texts().stream().map(dev.nemomcp.draft.Text::content),
            draft.captions().stream().map(Caption::text))
        .collect(Collectors.toSet());
  }

  private Receipt startOver() {
    List<Media> uploads = media.stream().filter(each -> !each.isDerived()).toList();
    Draft fresh = tools.assembly().add(Draft.empty(session.name()), List.of(), uploads);
    String before = draft.label();
    if (fresh.equals(draft.draft())) {
      return Receipt.unchanged(before, wording.say("reset.nothing"));
    }
    draft.become(fresh, wording.nameOf(Kind.RESET));
    return Receipt.done(before, wording.say("reset.done"), "");
  }

  private List<String> remarks(String answer) {
    List<String> remarks = new ArrayList<>();
    understood
        .preferences()
        .forEach((kind, parameters) -> remarks.add(wording.lasting(kind, parameters)));
    if (!answer.isEmpty()) {
      remarks.add(answer);
    }
    if (results.isEmpty()
        && remarks.isEmpty()
        && understood.wishes().stream().anyMatch(wish -> !wish.kind().isEdit())) {
      remarks.add(wording.say("routed"));
    }
    return remarks;
  }

  /** "Is it too dark? Brighten it": asked about how it was before. */
  private boolean asksFirst() {
    String question = understood.question().said();
    return !question.isEmpty() && message.strip().startsWith(question);
  }

  private String answer(Footage footage) {
    return new Answers(wording, draft, footage, tools.edits(), habits).to(understood.question());
  }

  private void refuse(String name, String reason, String instead) {
    listener.accept(new ToolCall(name, Map.of()));
    result(name, Receipt.notDone(reason, instead));
  }

  private void result(String name, Receipt receipt) {
    ToolResult result = new ToolResult(name, receipt);
    results.add(result);
    listener.accept(result);
  }

  /** In steps of ten, as every one is told. */
  private String fetching(double share) {
    return wording.say("stage.fetching", Math.round(share * 10) * 10);
  }

  private void progress(String stage, int edits) {
    Progress now = new Progress(stage, edits == 0 ? 0 : begun * 100 / edits);
    if (!now.equals(told)) {
      listener.accept(now);
      told = now;
    }
  }

  /** What corrects the turn before is told with what it corrects, of which no version is left. */
  private String label() {
    String said =
        understood.wishes().stream()
            .limit(1)
            .filter(w -> w.kind() == Kind.UNDO && w.said().endsWith(message.strip()))
            .map(Wish::said)
            .findFirst()
            .orElse(message);
    return said.length() <= LABEL_LENGTH ? said : said.substring(0, LABEL_LENGTH - 1) + "…";
  }
}
