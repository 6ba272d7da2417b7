package dev.nemomcp.studio.agent;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.Understanding;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The agent's sentences, in the language of whom it talks to. */
final class Wording {
  private final ResourceBundle sentences;
  private final String language;

  private Wording(ResourceBundle sentences, String language) {
    this.sentences = sentences;
    this.language = language;
  }

  /**
   * @param language a tag such as {@code en} or {@code zh-CN}; English where there is no other
   */
  static Wording in(String language) {
    Locale locale = language.startsWith("zh") ? Locale.CHINESE : Locale.ROOT;
    ResourceBundle sentences =
        ResourceBundle.getBundle(
            "dev.nemomcp.studio.agent.sentences",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new Wording(sentences, language);
  }

  String language() {
    return language;
  }

  String say(String key, Object... arguments) {
    return new MessageFormat(sentences.getString(key), sentences.getLocale()).format(arguments);
  }

  boolean has(String key) {
    return sentences.containsKey(key);
  }

  /** Whether people have a name for that kind of edit. */
  boolean names(String kind) {
    return has("kind." + kind);
  }

  /** What people call an edit. */
  String nameOf(String kind) {
    String key = "kind." + kind;
    return sentences.containsKey(key) ? sentences.getString(key) : kind.replace('_', ' ');
  }

  String nameOf(Kind kind) {
    return nameOf(kind.wireName());
  }

  /** What shall hold from now on: {@code From now on: Captions with color #ffd400.} */
  String lasting(Kind kind, Map<String, Object> parameters) {
    if (parameters.isEmpty()) {
      return say("preference.bare", nameOf(kind));
    }
    return parameters.containsKey(Understanding.NEVER)
        ? say("preference.never", nameOf(kind))
        : say("preference", nameOf(kind), list(parameters));
  }

  /** All that holds by now: {@code Captions: color #ffd400; Music: volume percent 20}. */
  String preferences(Map<String, Map<String, Object>> byKind) {
    return byKind.entrySet().stream()
        .map(held -> preference(held.getKey(), held.getValue()))
        .collect(Collectors.joining(say("semicolon")));
  }

  private String preference(String kind, Map<String, Object> parameters) {
    String how = parameters.containsKey(Understanding.NEVER) ? say("never") : list(parameters);
    return how.isEmpty() ? nameOf(kind) : nameOf(kind) + say("reply.colon") + how;
  }

  /** Parameters as people read them: {@code color #ffd400, size 1.2}. */
  String list(Map<String, Object> parameters) {
    return parameters.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> entry.getKey().replace('_', ' ') + " " + entry.getValue())
        .collect(Collectors.joining(say("comma")));
  }
}
