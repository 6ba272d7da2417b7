package dev.nemomcp.language;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * "And in gold please, she was always fond of gold", "不够，他还在系头盔，再剪一秒": what is to be done, and
 * beside it why. The reason says nothing of the film, and hides that the rest goes on from what was
 * said before.
 */
final class Reasons {
  /** Behind a mark that parts what is said; within quotes and numbers nothing is parted. */
  private static final Pattern PARTS =
      Pattern.compile(
          "(?<=[.!?;,，。！？；])(?!\\d)(?=[^\"“”]*(?:[\"“][^\"“”]*[\"”][^\"“”]*)*$)\\s*"
              + "|\\s+(?=(?:because|cause|coz|cuz|'cause|since) )");

  /** "It should be red" tells what is wanted. */
  private static final String NO_WISH =
      "(?!.*\\b(?:should|must|needs? to|has to|have to|had to|ought|want|wants|wish|prefer|please|like (?:to|a|an|another|the)|love (?:to|a|an))\\b)";

  private static final Pattern TELLS =
      Pattern.compile(
          "(?iu)"
              + NO_WISH
              + "(?:(?:because|cause|coz|cuz|'cause) .*"
              + "|(?:(?:and|but|so|oh|ok|okay|hm+|well|though|as|because|cause|coz|cuz|'cause|since|now|still) )*"
              + "(?:(?:i|we|you|he|she|it|they|that|this|there|people|everyone|everybody|nobody|somebody|someone|who)"
              + "(?:['’](?:s|m|re|ve|ll|d))?\\b .*"
              + "|(?:my|our|your|his|her|their|the) (?:\\p{L}+ ){1,3}(?:is|are|was|were|will|would|can|can['’]t|could|says?|said"
              + "|likes?|looks?|has|have|had|gets?|got|asked|insists?|hates?|loves?|feels?|won['’]t|just|keeps?|\\p{L}{3,}s)\\b.*"
              + "|(?:the )?(?:first|second|other|last|rest)(?: one)? (?:is|are|can stay|may stay) (?:fine|good|ok|okay|perfect|great|as it is|as is)\\b.*"
              + "|(?:can|could|couldn|don|didn|won)['’]?t (?:even )?(?:see|read|hear|tell|find|make out)\\b.*"
              + "|not enough|compliments|boom|wow|phew|hm+|ugh|lovely|sick|tight|bravo|pretty))");

  /** In Chinese what asks for something, or belongs to words that are dictated. */
  private static final Pattern ASKS_HAN =
      Pattern.compile(
          "[把给让换改放加去删剪切调弄做挪移变缩导配打写用再别请帮要想得留停转翻静关开淡混拼接合分叠定推拉盖压提降升减补]"
              + "|[点些]儿?$|吧$|应该|希望|最好|就[好行]|[“”\"：:]");

  private static final Pattern TELLS_HAN =
      Pattern.compile(
          "(?:过了|太过了|人都|因为|毕竟|不然|要不然?|怕|估计|可能|我|他|她|它|咱|人家|大家|客户|老板|领导|老婆|老公|媳妇|孩子|宝宝"
              + "|儿子|女儿|妈妈|爸爸|爷爷|奶奶|同学|同事|老师|朋友|粉丝|观众|评论区|新郎|新娘|看着|看起来|看得|显得|感觉|觉得|不够|没够|还不够|这|那)"
              + "(?!.*(?:要|想|应该|得|请|帮|希望|最好)).*");

  private Reasons() {}

  /**
   * @return as it was where nothing else is said
   */
  static String leftOut(String sentence, Function<String, Understanding> reader) {
    List<String> parts = parted(sentence).toList();
    List<String> rest = parts.stream().filter(part -> !isReason(part, reader)).toList();
    return rest.isEmpty() || rest.size() == parts.size()
        ? sentence
        : String.join(" ", rest).replaceFirst("[,，;；]\\s*$", "");
  }

  private static Stream<String> parted(String sentence) {
    return Arrays.stream(PARTS.split(sentence)).map(String::strip).filter(part -> !part.isEmpty());
  }

  private static boolean isReason(String part, Function<String, Understanding> reader) {
    String words = withoutMark(part);
    // What is wrong tells what its cure is of, and "红色的" how it is to be.
    if (!tells(words)
        || words.matches("(?:深|浅|大|粉)?(?:\\p{IsHan}色|红|黄|蓝|绿|白|黑|金)的")
        || TakenBack.isSaidIn(words)
        || Cue.WHAT_IS_WRONG.opens(words)) {
      return false;
    }
    Understanding alone = reader.apply(words);
    return (GoesOn.isOpen(alone) && alone.impossible().isEmpty()) || isOfNoWords(alone);
  }

  /** "白衣服上看不见字" names letters, and says nothing of them. */
  private static boolean isOfNoWords(Understanding alone) {
    return alone.onlyWish(Kind.TEXT).filter(wish -> wish.parameters().isEmpty()).isPresent();
  }

  private static boolean tells(String words) {
    return Lexer.hasHan(words)
        ? TELLS_HAN.matcher(words).matches() || !ASKS_HAN.matcher(words).find()
        : TELLS.matcher(words).matches();
  }

  /**
   * A message parted.
   *
   * @param understood what says something by itself, or goes on from what was made
   * @param unclear the parts that do neither
   */
  record Parts(String understood, List<String> unclear) {}

  static Parts parts(String sentence, Function<String, Understanding> reader) {
    Map<Boolean, List<String>> parts =
        parted(sentence)
            .collect(Collectors.partitioningBy(part -> reader.apply(part).unclear().isEmpty()));
    return new Parts(
        withoutMark(String.join(" ", parts.get(true))),
        parts.get(false).stream().map(Reasons::withoutMark).toList());
  }

  private static String withoutMark(String part) {
    return part.strip().replaceFirst("[.!?;,，。！？；]+$", "");
  }
}
