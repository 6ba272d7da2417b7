package dev.nemomcp.language.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Of all phrases that a row has, the one that says most of it counts. */
class PhraseBookTest {
  private final PhraseBook book = new PhraseBook();

  private void add(String type, String phrases) {
    Phrase.parse(phrases).forEach(phrase -> book.add(phrase, Meaning.parse(type)));
  }

  private List<String> types(String text) {
    return book.rewrite(Lexer.read(text, text)).stream().map(Token::type).toList();
  }

  @Test
  void ofPhrasesThatBeginAlikeTheLongestCounts() {
    add("fade", "fade");
    add("fade_out", "fade [it] out");
    add("fade_slowly", "fade [it] out <word>");

    assertThat(types("fade")).containsExactly("fade");
    assertThat(types("fade it out")).containsExactly("fade_out");
    assertThat(types("fade it out slowly")).containsExactly("fade_slowly");
    assertThat(types("fade it")).containsExactly("fade", "word");
  }

  @Test
  void ofTwoAsLongTheOneThatSpellsMoreCountsThenTheExactFormThenTheFirst() {
    add("any", "cut <word>");
    add("clean", "cut clean");
    add("again", "(cut|chop) clean");
    add("cleanly", "cut =cleaned");

    assertThat(types("cut wildly")).containsExactly("any");
    assertThat(types("cut clean")).containsExactly("clean");
    assertThat(types("chop clean")).containsExactly("again");
    assertThat(types("cut cleaned")).containsExactly("cleanly");
  }

  @Test
  void numbersInWordsAndGapsAreFollowedBesideWords() {
    add("seconds", "first <number> seconds");
    add("off", "take ... off");

    assertThat(types("first twenty five seconds")).containsExactly("seconds");
    assertThat(types("take the logo off")).containsExactly("off", "word", "word");
  }
}
