package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * "Mute everything after clip 2": the clips that stand before or behind one are told by their
 * numbers; those behind are all but the ones up to it, since nobody says how many there are. "All
 * clips except 2": a number there is a clip.
 */
public final class ClipsBeside {
  private static final String BEHIND = "clips_behind";
  private static final String AHEAD = "clips_ahead";

  private ClipsBeside() {}

  /** The same tokens, with the clips that are meant in the place of what tells them. */
  public static List<Token> counted(List<Token> tokens) {
    List<Token> read = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      boolean isBeside = token.is(BEHIND) || token.is(AHEAD);
      read.addAll(
          isBeside && token.value() instanceof Number clip
              ? counted(token, clip.intValue())
              : List.of(isBeside ? token.as("moment_of") : token));
    }
    return spared(read);
  }

  private static List<Token> spared(List<Token> tokens) {
    List<Token> read = new ArrayList<>(tokens);
    for (int i = 0; i + 1 < read.size(); i++) {
      boolean areClips = read.get(i).is("all_but") && read.get(i).values().containsKey("of");
      if (areClips && read.get(i + 1).is("number")) {
        int end = i + 2;
        while (end + 1 < read.size() && joins(read.get(end)) && read.get(end + 1).is("number")) {
          end += 2;
        }
        List<Token> numbers = read.subList(i + 1, end);
        List<Object> clips =
            numbers.stream().filter(t -> t.is("number")).map(Token::value).toList();
        Token first = read.get(i + 1).as("clip");
        numbers.clear();
        read.add(i + 1, first.with(Map.of("clips", clips.size() == 1 ? clips.get(0) : clips)));
      }
    }
    return read;
  }

  private static boolean joins(Token token) {
    return token.is("and") || token.form().equals(",");
  }

  private static List<Token> counted(Token said, int clip) {
    boolean isBehind = said.is(BEHIND);
    int from = clip > 0 ? 1 : isBehind ? clip + 1 : clip;
    int to = clip > 0 ? (isBehind ? clip : clip - 1) : -1;
    if (from > to) {
      return List.of(said.as("moment_of"));
    }
    List<Double> named = IntStream.rangeClosed(from, to).mapToObj(i -> (double) i).toList();
    Token clips = said.as("clip").with(Map.of("clips", named.size() == 1 ? named.get(0) : named));
    boolean areTheOthers = clip > 0 == isBehind;
    return areTheOthers ? List.of(said.as("all_but").with(Map.of()), clips) : List.of(clips);
  }
}
