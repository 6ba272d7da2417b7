package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * "第二段里我咳嗽那下删掉": a moment somewhere in the clip, which would have to be looked for, and by no means
 * all of the clip.
 */
public final class InsideClip {
  private static final Set<String> TOLD = Set.of("range", "part", "moment", "clock", "length");

  private static final Set<String> SHOWN = Set.of("moment_of", "person", "thing", "noise");

  private InsideClip() {}

  /** The tokens with each clip that only tells where such a moment is as that moment. */
  public static List<Token> asMoments(List<Token> tokens, Lexicon lexicon, String text) {
    List<Token> read = new ArrayList<>();
    for (List<Token> told :
        Sentence.parts(partly(new OfThatClip(lexicon).named(tokens), lexicon), lexicon)) {
      List<Token> part = atItsTime(told, lexicon, text);
      boolean removes = part.stream().filter(t -> t.is("remove") && t.isHan()).count() == 1;
      read.addAll(removes ? part.stream().map(t -> moment(t, part, lexicon, text)).toList() : part);
    }
    return read;
  }

  /** "就在第二段48秒左右，…": when, and not how long. */
  private static List<Token> atItsTime(List<Token> part, Lexicon lexicon, String text) {
    List<Token> said =
        part.stream().filter(t -> lexicon.role(t) != Role.FILLER && !t.is("polite")).toList();
    boolean isPlace =
        said.size() == 2
            && said.get(0).is("clip")
            && said.get(1).is("length")
            && said.get(0).start() > 0
            && Cue.AT_A_PLACE.closes(text.substring(0, said.get(0).start()));
    return isPlace ? part.stream().map(t -> t == said.get(1) ? momentOf(t) : t).toList() : part;
  }

  private static Token momentOf(Token time) {
    return time.as("moment").with(Map.of("at_seconds", time.value()));
  }

  /** "第二段太暗了，删掉最后4秒": something of the clip goes, whatever is wrong with all of it. */
  private static List<Token> partly(List<Token> tokens, Lexicon lexicon) {
    List<Token> read = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : token;
      boolean isOfPart = next.isOneOf(TOLD) || lexicon.role(next) == Role.OBJECT;
      if (token.is("unwanted_clip") && isOfPart) {
        read.add(token.as("clip"));
        read.add(Token.punctuation(",", token.end()));
        read.add(Token.word("删", token.end()).as("remove"));
      } else {
        read.add(token);
      }
    }
    return read;
  }

  /** And not "那几秒", which are as many as they are. */
  private static boolean isTold(Token token) {
    return token.isOneOf(TOLD) && !(token.is("length") && Cue.A_FEW.opens(token));
  }

  private static Token moment(Token clip, List<Token> part, Lexicon lexicon, String text) {
    if (!clip.is("clip") || !clip.isHan()) {
      return clip;
    }
    List<Token> told =
        part.stream()
            .filter(t -> t.start() >= clip.end())
            .takeWhile(t -> !t.is("remove"))
            .filter(t -> lexicon.role(t) != Role.FILLER)
            .toList();
    boolean isShown =
        told.stream().anyMatch(t -> lexicon.role(t) == Role.UNKNOWN || t.isOneOf(SHOWN))
            && told.stream()
                .filter(t -> !t.isOneOf(SHOWN))
                .noneMatch(t -> isTold(t) || lexicon.role(t) == Role.OBJECT)
            && part.stream().filter(t -> t.is("clip")).count() == 1;
    int end = part.stream().filter(t -> t.is("remove")).findFirst().orElseThrow().start();
    // "第二段加载画面剪掉": of it, and not all.
    boolean isOfIt =
        told.stream().anyMatch(t -> t.is("moment_of") && !text.startsWith("了", t.end()))
            || end > clip.end() && Cue.SOME_OF_IT.isIn(text.substring(clip.end(), end));
    return isShown && isOfIt ? clip.as("moment_of") : clip;
  }
}
