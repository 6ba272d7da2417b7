package dev.nemomcp.language;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** "It's actually Sunday, not Saturday", "是周日，不是周六": what a text that is there should say. */
final class PutRight {
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?i)(?:(?:no|sorry|oh|wait|oops|silly (?:old )?me|my mistake|my bad)[,.!]? )*"
              + "(?:(?:it|that)(?: is|['’]s| was| should be| should say)|should be|i meant)"
              + "(?: actually| really)?(?: (?:her|his|their|my|our|the))? [\"“]?(.+?)[\"”]?,?(?: and)? not"
              + "(?: (?:her|his|their|my|our|the))? [\"“]?(.+?)[\"”]?(?:[,.;] (?:please )?(?:put that right|fix (?:it|that)|correct (?:it|that)|amend(?: it| that)?)(?: please)?)?[.!]*");

  /** "40 not 50", behind a text that says 50. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?i)(?:(?:no|sorry|oh|wait|oops)[,.!]? )*[\"“]?([^\\s\"”]+)[\"”]?,? not [\"“]?([^\\s\"”]+?)[\"”]?[.!]*");

  private static final Pattern CHINESE =
      Pattern.compile(
          "(?:不对|(?:[打写拼]|弄|搞)?错(?:字)?了|(?:名字|标题|有个字|字)(?=[打写拼]?错)|哦|啊|哎呀?|，|,|\\s)*(?:其实)?(?:应该)?(?:是|写)"
              + "[“\"]?(.+?)[”\"]?[，,\\s]*(?:而)?不是[“\"]?(.+?)[”\"]?[。！!]*");

  /** "不是周记，是邹记", "60改成六十": the wrong words first. */
  private static final Pattern WRONG_FIRST =
      Pattern.compile(
          "(?:(?:[打写拼]|弄|搞)?错(?:字)?了|哦|啊|哎呀?|，|,|\\s)*"
              + "(?:不是[“\"]?(.+?)[”\"]?[，,\\s]*(?:应该)?是[“\"]?([^“”\"]+?)[”\"]?"
              + "|(?:把)?(?:那个|里面的|那个字)?(?!(?:标题|文字|字幕|字体|颜色|大小|位置|底色|背景|字)(?:的颜色|颜色)?(?:改|换|写))[“\"]?([^，,。\\s“”\"]{1,12}?)[”\"]?(?:这|那)?(?:个|两个|俩)?(?:字|词)?"
              + "(?:改成|改为|换成|写成)[“\"]?([^，,。“”\"]{1,12}?)[”\"]?)[吧呢]?[。！!]*");

  /** "怡字不对，是女字旁的那个婷". */
  private static final Pattern ONE_CHARACTER =
      Pattern.compile(
          "(?:那个|这个)?[“\"]?(\\p{IsHan})[”\"]?(?:字)?(?:[打写]?错了|不对|对不对|[打写]得不对)[啊呀吧]?[，,。？?\\s]*"
              + "(?:应该|其实)?(?:是|改成|换成)(?:.{0,12}?(?:的|那个|[，,\\s“\"]))?(\\p{IsHan})(?:字)?[”\"]?[。！!]*");

  private static final Pattern TYPO =
      Pattern.compile(
          "(?i)(?:(?:oh|oops|sorry|wait)[,.!]? )*(?:(?:there['’]s |that['’]s )?a? ?(?:typo|spelling mistake)"
              + "|(?:it['’]s |that['’]s )?(?:misspelled|misspelt|spelled wrong)|wrong spelling)"
              + "[,.:;!]? (?:(?:it|that)(?: is|['’]s| should be)|should be|make it) [\"“]?([\\p{L}'’-]+)[\"”]?[.!]*"
              + "|(?:名字|姓名|人名|标题|字|有个字)?(?:打|写|拼)错(?:字)?了?[，,]?(?:应该|其实)?(?:是|改成|写成)[“\"]?([\\p{L}]+)[”\"]?[。!！]*"
              + "|(?:it['’]?s|it is|that['’]?s) ([\\p{L}'’-]+) with (?:an? |one |two |double |no )[\\p{L} ]{1,24}[.!]*(?: autocorrect[.!]*)?"
              + "|(?:(?:oh|ah|no|wait)[,.!]? )?(?:oops|whoops|silly (?:old )?me|my mistake|my bad|autocorrect)[,.!:]* "
              + "(?:(?:it|that)(?: is|['’]s| was| should (?:be|say|read))|should (?:be|say)|i meant|its)? ?"
              + "[\"“]?((?:[\\p{L}\\d'’&-]+ ?){1,4}?)[\"”]?(?:[,;] [^,;]*)?[.!]*");

  /** A year is no length: "make it 2025", behind a title that names another. */
  private static final Pattern YEAR =
      Pattern.compile(
          "(?i)(?:(?:and|no|sorry|oh|wait|oops|please)[,.!]? )*"
              + "(?:make (?:it|that)|(?:it|that)(?: is|['’]s| should be)|should be|i meant|应该是|改成|是"
              + "|(?:哎呀?|啊|哦)?[，, ]*年份?(?:[打写]|弄|搞)?(?:错了|不对)[，,。 ]*(?:应该)?(?:是|改成)?)"
              + " ?(?:actually )?((?:19|20)\\d\\d)年?(?:,? please|吧)?[.!。！]*");

  private static final Pattern ANY_YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /** What is misspelled is nearly the word: so many letters are others. */
  private static final int MISSPELLED = 2;

  private static final Pattern ALL_OF_IT =
      Pattern.compile(
          "(?i)(?:(?:no|sorry|actually|and|now|please|ok)[,.!]? )*"
              + "(?:(?:make|let|have) (?:it|that) (?:say|read)|change (?:it|that)(?: to(?: say| read)?)?"
              + "|(?:it|that) should (?:say|read|be)) [\"“'‘](.+?)[\"”'’](?: instead)?[.!]*"
              + "|(?:[^“\"]{0,14}[,，.。…]+)?(?:算了|那|还是|就|给我|帮我)?(?:改成|换成|写成|改为|换为)[“\"]([^”\"]+)[”\"](?:吧|好了)?[。!！]*");

  private PutRight() {}

  /**
   * @param made what was asked for before, the latest last; asked for only where it matters
   */
  static Optional<Wish> of(String sentence, Supplier<List<Wish>> made) {
    return Stream.of(ENGLISH, BARE, CHINESE)
        .map(pattern -> pattern.matcher(sentence.strip()))
        .filter(Matcher::matches)
        .flatMap(said -> of(said.group(1), said.group(2), sentence, made.get()))
        .findFirst()
        .or(() -> wrongFirst(sentence, made))
        .or(() -> respelled(sentence, made));
  }

  private static Optional<Wish> wrongFirst(String sentence, Supplier<List<Wish>> made) {
    Matcher one = ONE_CHARACTER.matcher(sentence.strip());
    if (one.matches()) {
      return of(one.group(2), one.group(1), sentence, made.get()).findFirst();
    }
    Matcher said = WRONG_FIRST.matcher(sentence.strip());
    if (!said.matches()) {
      return Optional.empty();
    }
    int wrong = said.group(1) == null ? 3 : 1;
    return of(said.group(wrong + 1), said.group(wrong), sentence, made.get()).findFirst();
  }

  /** "Typo, it's Lindquist": the word of a text that is nearly that. */
  private static Optional<Wish> respelled(String sentence, Supplier<List<Wish>> made) {
    Matcher said = TYPO.matcher(sentence.strip());
    if (!said.matches()) {
      return ofAnotherYear(sentence, made);
    }
    String right =
        Stream.of(said.group(1), said.group(2), said.group(3), said.group(4))
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow()
            .strip();
    return made.get().stream()
        .filter(wish -> wish.kind().isText())
        .flatMap(wish -> respelled(wish, right, sentence))
        .reduce((first, second) -> second);
  }

  private static Optional<Wish> ofAnotherYear(String sentence, Supplier<List<Wish>> made) {
    Matcher said = YEAR.matcher(sentence.strip());
    return said.matches()
        ? made.get().stream()
            .filter(wish -> wish.kind().isText())
            .flatMap(
                wish ->
                    ANY_YEAR
                        .matcher(text(wish))
                        .results()
                        .map(year -> corrected(wish, said.group(1), year.group(), sentence)))
            .reduce((first, second) -> second)
        : Optional.empty();
  }

  /** As many words of the text as were said, where they are nearly those. */
  private static Stream<Wish> respelled(Wish wish, String right, String sentence) {
    String[] words = text(wish).split("[^\\p{L}\\d'’&-]+");
    int count = right.split(" ").length;
    return IntStream.rangeClosed(0, words.length - count)
        .mapToObj(at -> String.join(" ", List.of(words).subList(at, at + count)))
        .filter(said -> text(wish).contains(said) && isMisspelled(said, right))
        .limit(1)
        .map(said -> corrected(wish, right, said, sentence));
  }

  private static boolean isMisspelled(String word, String right) {
    String one = word.toLowerCase(Locale.ROOT);
    String other = right.toLowerCase(Locale.ROOT);
    int shorter = Math.min(one.length(), other.length());
    int same = 0;
    while (same < shorter && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    int sameEnd = 0;
    while (sameEnd < shorter - same
        && one.charAt(one.length() - 1 - sameEnd) == other.charAt(other.length() - 1 - sameEnd)) {
      sameEnd++;
    }
    int longer = Math.max(one.length(), other.length());
    return same > 0 && !one.equals(other) && longer - same - sameEnd <= MISSPELLED;
  }

  /** Says what is wrong with a text, if there is one; "it's Sunday" is no remark then. */
  static boolean mayBeToldIn(String sentence) {
    return Stream.of(ENGLISH, BARE, CHINESE, TYPO, YEAR, ALL_OF_IT, ONE_CHARACTER)
        .anyMatch(pattern -> pattern.matcher(sentence.strip()).matches());
  }

  /** "Make it say 'Hello'". */
  static boolean tellsAllOfIt(String sentence) {
    return ALL_OF_IT.matcher(sentence.strip()).matches();
  }

  /**
   * @param last what was done last
   */
  static Optional<Wish> allOf(String sentence, Wish last) {
    Matcher said = ALL_OF_IT.matcher(sentence.strip());
    boolean isOnCover = last.kind() == Kind.COVER;
    if (!(isOnCover || last.kind().isText()) || !said.matches()) {
      return Optional.empty();
    }
    String text = said.group(1) == null ? said.group(2) : said.group(1);
    return last.words()
        .map(words -> Wish.reworded(isOnCover ? Kind.TEXT : last.kind(), words, text, sentence));
  }

  /** The same, said so that it is clear by itself. */
  static String named(Wish said) {
    return "change the "
        + said.kind().name().toLowerCase(Locale.ROOT)
        + " to \""
        + said.parameters().get("text")
        + "\"";
  }

  private static Stream<Wish> of(String right, String wrong, String sentence, List<Wish> made) {
    return made.stream()
        .filter(wish -> wish.kind().isText() && shows(wish, wrong))
        .reduce((first, second) -> second)
        .map(wish -> corrected(wish, right, wrong, sentence))
        .stream();
  }

  private static boolean shows(Wish wish, String words) {
    return text(wish).toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
  }

  private static String text(Wish wish) {
    return String.valueOf(wish.parameters().getOrDefault("text", ""));
  }

  private static Wish corrected(Wish wish, String right, String wrong, String said) {
    String text = text(wish);
    int at = text.toLowerCase(Locale.ROOT).indexOf(wrong.toLowerCase(Locale.ROOT));
    // "It's Head Nurse, not Nurse", where the text has "Head Nurse" already.
    int within = right.indexOf(wrong);
    String lead = within < 0 ? "" : right.substring(0, within);
    String rest = within < 0 ? "" : right.substring(within + wrong.length());
    int end = at + wrong.length();
    String put =
        text.substring(0, text.startsWith(lead, at - lead.length()) ? at - lead.length() : at)
            + right
            + text.substring(text.startsWith(rest, end) ? end + rest.length() : end);
    return Wish.reworded(wish.kind(), text, put, said);
  }
}
