package dev.nemomcp.project;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The user's language, as the backend wants to be told it: {@code en}, {@code zh-CN}, {@code ja}.
 */
final class UserLanguage {
  /** Scripts that give their language away. Han alone does not: Japanese is written with it too. */
  private static final Map<UnicodeScript, String> TELLING =
      Map.of(
          UnicodeScript.HIRAGANA, "ja",
          UnicodeScript.KATAKANA, "ja",
          UnicodeScript.HANGUL, "ko",
          UnicodeScript.CYRILLIC, "ru",
          UnicodeScript.ARABIC, "ar",
          UnicodeScript.THAI, "th",
          UnicodeScript.DEVANAGARI, "hi");

  private UserLanguage() {}

  /**
   * Of what the user wrote.
   *
   * @param understood what the sentence's reader, who knows English and Chinese, takes it for
   */
  static String of(String written, String understood) {
    return telling(written).orElse(understood);
  }

  /** Of a name, which may tell nothing: many languages are written in Latin letters. */
  static Optional<String> of(String name) {
    boolean han = name.codePoints().mapToObj(UnicodeScript::of).anyMatch(UnicodeScript.HAN::equals);
    return telling(name).or(() -> han ? Optional.of("zh-CN") : Optional.empty());
  }

  /** Of the computer. */
  static String of(Locale locale) {
    String language = locale.getLanguage();
    if (language.equals("zh")) {
      return locale.toLanguageTag().matches(".*(Hant|TW|HK|MO).*") ? "zh-TW" : "zh-CN";
    }
    return language.isEmpty() ? "en" : language;
  }

  private static Optional<String> telling(String text) {
    return text.codePoints()
        .mapToObj(UnicodeScript::of)
        .filter(TELLING::containsKey)
        .map(TELLING::get)
        .findFirst();
  }
}
