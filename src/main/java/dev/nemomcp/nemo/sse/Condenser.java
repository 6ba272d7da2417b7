package dev.nemomcp.nemo.sse;

import dev.nemomcp.nemo.sse.TurnEvent.Called;
import dev.nemomcp.nemo.sse.TurnEvent.Failed;
import dev.nemomcp.nemo.sse.TurnEvent.Returned;
import dev.nemomcp.nemo.sse.TurnEvent.Said;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Gathers a turn's events so that nothing is said twice, in bounded memory. Not thread-safe. */
public final class Condenser {
  /** What the backend's agent says when it stumbles after its work is done. */
  private static final Pattern STUMBLE =
      Pattern.compile("I(['’]ve| have)? encountered a temporary issue", Pattern.CASE_INSENSITIVE);

  private static final int MAX_SPEAKERS = 100;
  private static final int MAX_PENDING_CHARS = 200_000;

  private final Map<String, StringBuilder> pending = new LinkedHashMap<>();
  private final Blocks blocks = new Blocks();
  private final Tools tools = new Tools();
  private Failed failure;
  private Failed stop;
  private boolean fruitful;

  /** Takes in what happened next. */
  public void add(TurnEvent event) {
    if (event instanceof Said said) {
      say(said);
    } else if (event instanceof Called call) {
      if (tools.called(call)) {
        blocks.close();
      }
    } else if (event instanceof Returned returned) {
      if (tools.returned(returned)) {
        fruitful = true;
        blocks.closeEarlier();
      }
    } else if (event instanceof Failed failed) {
      fail(failed);
    }
  }

  private void fail(Failed failed) {
    if (!fruitful) {
      failure = failure == null ? failed : failure;
    } else if (stop == null && !failed.code().isBlank()) {
      stop = failed;
    }
  }

  /** What it came to, at the end of the stream. */
  public Outcome outcome() {
    List.copyOf(pending.keySet()).forEach(this::commit);
    List<String> later = blocks.later();
    boolean didSomething = later.size() > 1 || tools.anyAnswered();
    if (didSomething && !later.isEmpty() && isStumble(later.get(later.size() - 1))) {
      later.remove(later.size() - 1);
    }
    return new Outcome(
        String.join("\n\n", later),
        blocks.earlier(),
        tools.all(),
        fruitful ? Optional.empty() : Optional.ofNullable(failure),
        Optional.ofNullable(stop),
        later.isEmpty() && tools.anyUnanswered());
  }

  private static boolean isStumble(String text) {
    return STUMBLE.matcher(text).find();
  }

  private void say(Said said) {
    switch (said.form()) {
      case PART -> append(said);
      case WHOLE -> {
        if (said.text().isBlank()) {
          commit(said.speaker());
        } else {
          pending.remove(said.speaker());
          tell(said.text());
        }
      }
      case PLAIN -> {
        if (!said.text().isEmpty()) {
          fruitful |= !said.text().isBlank();
          blocks.continueWith(said.text());
        }
      }
    }
  }

  private void append(Said said) {
    if (pending.size() == MAX_SPEAKERS && !pending.containsKey(said.speaker())) {
      commit(pending.keySet().iterator().next());
    }
    StringBuilder text = pending.computeIfAbsent(said.speaker(), speaker -> new StringBuilder());
    if (text.length() < MAX_PENDING_CHARS) {
      text.append(said.text());
    }
  }

  private void commit(String speaker) {
    StringBuilder text = pending.remove(speaker);
    if (text != null) {
      tell(text.toString());
    }
  }

  private void tell(String text) {
    if (!text.isBlank()) {
      fruitful = true;
      blocks.add(text);
    }
  }
}
