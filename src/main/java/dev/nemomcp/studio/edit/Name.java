package dev.nemomcp.studio.edit;

import java.util.Collection;
import java.util.List;

/**
 * What a look, an effect, a transition or a mood is called; it stays so where nobody knows more.
 */
public record Name(String english) {
  static List<Name> all(Collection<String> english) {
    return english.stream().map(Name::new).toList();
  }

  /**
   * As the user reads it.
   *
   * @param language a tag such as {@code en} or {@code zh-CN}
   */
  public String in(String language) {
    return language.startsWith("zh")
        ? Translations.CHINESE_NAMES.getOrDefault(english, english)
        : english;
  }

  @Override
  public String toString() {
    return english;
  }
}
