package dev.nemomcp.studio.agent;

import dev.nemomcp.language.Interpreter;
import dev.nemomcp.language.Kind;
import dev.nemomcp.language.Understanding;
import dev.nemomcp.language.Wish;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of a message was not understood, in one line, and something near it that would be. */
final class Unclear {
  private final Wording wording;
  private final Understanding understood;

  Unclear(Wording wording, Understanding understood) {
    this.wording = wording;
    this.understood = understood;
  }

  String told() {
    return wording.say(
        "unclear",
        understood.unclear().stream()
            .map(said -> "“" + said + "”")
            .collect(Collectors.joining(wording.say("comma"))));
  }

  /**
   * @param before what was said before, the last at the end
   */
  String instead(List<String> before) {
    return example(before)
        .map(example -> wording.say("unclear.example", example))
        .orElseGet(() -> wording.say("unclear.instead"));
  }

  /** Of what is named in it, else of what was edited last. */
  private Optional<String> example(List<String> before) {
    String said = String.join(" ", understood.unclear());
    Optional<String> named =
        Stream.of(wording.say("near").split(" "))
            .filter(thing -> Pattern.compile(wording.say("near." + thing)).matcher(said).find())
            .findFirst();
    return named
        .or(() -> lastKind(before).map(Kind::wireName))
        .filter(thing -> wording.has("example." + thing))
        .map(thing -> wording.say("example." + thing));
  }

  private Optional<Kind> lastKind(List<String> before) {
    Stream<Wish> earlier =
        before.isEmpty()
            ? Stream.of()
            : Interpreter.understand(before.get(before.size() - 1)).wishes().stream();
    return Stream.concat(earlier, understood.wishes().stream())
        .map(Wish::kind)
        .filter(Kind::isEdit)
        .reduce((first, last) -> last);
  }
}
