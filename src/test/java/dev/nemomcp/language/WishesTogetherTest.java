package dev.nemomcp.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.language.words.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Wishes that have nothing to do with each other, said in one breath: each is what it is alone. */
@Execution(ExecutionMode.CONCURRENT)
class WishesTogetherTest {
  private final Map<String, Set<String>> alone = new HashMap<>();

  @Test
  void eachIsWhatItIsAloneInEnglish() {
    assertThat(changed("independent-en.txt", List.of(" and ", ", ", ", then ", ". "))).isEmpty();
  }

  @Test
  void eachIsWhatItIsAloneInChinese() {
    assertThat(changed("independent-zh.txt", List.of("，", "，然后", "，再", "。"))).isEmpty();
  }

  /** Every ordered pair is said once, the joints in turn. */
  private List<String> changed(String file, List<String> joints) {
    List<String> wishes = Lexicon.lines(file);
    List<String> changed = new ArrayList<>();
    for (int i = 0; i < wishes.size(); i++) {
      for (int j = 0; j < wishes.size(); j++) {
        String joint = joints.get((i + j) % joints.size());
        String second = joint.startsWith(".") ? wishes.get(j) : lowered(wishes.get(j));
        Set<String> apart =
            new TreeSet<>(alone.computeIfAbsent(wishes.get(i), WishesTogetherTest::meant));
        apart.addAll(alone.computeIfAbsent(wishes.get(j), WishesTogetherTest::meant));
        String sentence = wishes.get(i) + joint + second;
        if (i != j && !meant(sentence).equals(apart)) {
          changed.add(sentence + " -> " + meant(sentence));
        }
      }
    }
    return changed;
  }

  private static Set<String> meant(String sentence) {
    Understanding understanding = Interpreter.understand(sentence);
    Set<String> meant = new TreeSet<>();
    understanding.wishes().forEach(w -> meant.add(w.kind() + " " + w.parameters()));
    understanding.impossible().forEach(i -> meant.add("impossible " + i.what()));
    understanding.unclear().forEach(u -> meant.add("unclear " + u));
    return meant;
  }

  private static String lowered(String wish) {
    return Character.toLowerCase(wish.charAt(0)) + wish.substring(1);
  }
}
