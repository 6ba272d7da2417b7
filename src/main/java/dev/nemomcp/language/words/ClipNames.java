package dev.nemomcp.language.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The names of the files on the timeline, by which people call their clips: "brighten beach.mp4",
 * "the beach clip", "海边那段". What names a clip becomes the token that its number would be.
 */
public final class ClipNames {
  /** What a word says by itself in a sentence about editing. */
  public enum Says {
    NOTHING,
    SOMETHING,
    WHAT_TO_EDIT
  }

  public static final ClipNames NONE = new ClipNames(List.of(), word -> Says.NOTHING);

  private static final String QUOTE = "[\"“”'「」《》]?";
  private static final String ARTICLE = "(?:\\b(?:the|my|our|that|this) )";

  private static final String A_CLIP =
      "(?: (?:clip|clips|video|videos|shot|shots|footage|recording|scene|part|segment|take|file)\\b)";

  /** "The beach and party clips". */
  private static final String ONE_OF_THEM = "(?=(?:,| and| &) (?:the )?\\w+ clips\\b)";

  /** Where only a clip can be meant: "order: beach, ceremony", "move ceremony to the end". */
  private static final String IN_AN_ORDER =
      "(?<=^|, |: |\\band |\\bthen |\\bput |\\bmove |\\bplace |\\bplay |\\bwith |\\bbefore |\\bafter |\\bthem )";

  private static final String OF_AN_ORDER =
      "(?=[,.;!]|$| and\\b| then\\b| first\\b| last\\b| before\\b| after\\b| to the (?:start|end|front|back|beginning)"
          + "| (?:goes|comes)\\b| at the (?:start|end|beginning|very)| one\\b)";

  /** Where a clip is meant even by a word that stands for something to edit: "put talk first". */
  private static final String MOVED =
      "(?<=\\bput |\\bmove |\\bplace |\\bplay |\\b(?:start|begin|open|end|finish) with )";

  private static final String TO_A_PLACE =
      "(?=,|$| first\\b| last\\b| before\\b| after\\b| then\\b"
          + "| (?:to|at) the (?:very )?(?:start|end|front|back|beginning)\\b)";

  /** "Show talk small in the corner on top of clip1", and nothing that is said to be done to it. */
  private static final String SHOWN =
      "(?<=\\bput |\\bplace |\\bshow |\\blay |\\bpicture: |\\bpip: )(?:the )?";

  private static final String SOMEWHERE =
      "(?= (?:small|smaller|big|large|in the|on top|over|as an? |beside|next to|at the (?:top|bottom))\\b)";

  /** "Put it in the corner while talk plays". */
  private static final String MEANWHILE = "(?<=\\b(?:while|when|as) )(?:the )?";

  private static final String IS_ON =
      "(?= (?:plays|runs|shows|is (?:on|playing|running|shown|showing))\\b)";

  /**
   * "Order: talk first, then cake", "talk, cake and dog in that order", whatever they say alone.
   */
  private static final String LIST =
      "(?:^|(?<=: )|(?<=\\border )|(?<=\\bbe )|(?<=\\bis ))ITEM(?: first)?"
          + "(?:(?:,? and then|, then|,| then| and) ITEM(?: last)?)+(?=$|[.;!])"
          + "|\\bITEM(?:(?:,? and then|, then|, and|,| then| and) ITEM)+(?=,? in (?:that|this) order\\b)";

  private static final String MOVED_HAN =
      "(?=(?:放|移|挪|排|调|搬)(?:到|在|去|至)?(?:最)?(?:前|后|开头|结尾|末尾|第|中间))";

  private static final String A_HAN_CLIP =
      "(?:的|那|这)*(?:一|几|两)?(?:段视频|段素材|个片段|个视频|个镜头|条视频|段|条|视频|片段|素材|镜头)";

  private static final Pattern STILL = Pattern.compile("\\.(?:jpe?g|png|webp|gif|heic)$");

  /** What a clip is called that a frame was held for. */
  private static final String HELD_FRAME = "Freeze";

  /** "Keep the freeze" spares it, and takes nothing else away. */
  private static final String NOT_KEPT = "(?<!(?:keep|keeping|leave|leaving) (?:the )?)";

  /** What people call the only file that is no video: "move the photo to the beginning". */
  private static final String THE_STILL =
      ARTICLE
          + "(?:photo|photograph|snapshot)\\b(?! of\\b)"
          + "|\\bphoto\\b(?= (?:first|last)\\b)"
          + "|"
          + MOVED
          + "the (?:picture|image)"
          + TO_A_PLACE
          + "|(?<=[、，,和是]) ?(?:照片|图片|photo)(?=的?顺序|、|，|$)"
          + "|(?<=删掉|删除|删了|去掉|拿掉|删) ?(?:照片|图片)(?!里|中|的|上)"
          + "|(?<![a-z\\d_.-])photo(?= ?[\\x{4E00}-\\x{9FFF}])"
          + "|(?<=[\\x{4E00}-\\x{9FFF}]) ?photo(?=$|[。！？])"
          + "|(?:这|那)?张?(?:照片|图片)(?="
          + "(?:放|移|挪|排|调|搬)(?:到|在|去|至)?(?:视频)?(?:最)?(?:前|后|开头|结尾|末尾|第|中间)"
          + "|(?:插|塞|夹|放)(?:到|在|进|入)|恢复|还原|调[亮暗]|裁|删|去掉|拿掉|不要了"
          + "|(?:也|只|就|再|多|要)*(?:显示|停留|停|放|展示|持续|延长|缩短)(?:时间)?(?:到|成|至|个)?[\\d一二两三四五六七八九十半久长短慢得太])";

  private static final Pattern OPEN_QUOTE = Pattern.compile("[ \"“「]+$");
  private static final Pattern PIECE = Pattern.compile("(?: \\((?:\\d+|reversed)\\))+$");
  private static final Pattern HAN = Pattern.compile("[\\x{4E00}-\\x{9FFF}]{2,12}");
  private static final Pattern NUMBERED = Pattern.compile("\\d{3}");
  private static final int SHORTEST_WORD = 3;

  private final int clips;
  private final int files;
  private final List<Integer> stills;
  private final Function<String, Says> alone;
  private final Map<Pattern, Set<Integer>> named = new LinkedHashMap<>();
  private final Map<String, Set<Integer>> byStem = new LinkedHashMap<>();
  private final Pattern name;
  private final Pattern list;

  /**
   * @param alone what a word says by itself, which makes it no name, or not by itself
   * @param clipNames of the files that the clips are from, in the order of the timeline
   */
  public ClipNames(List<String> clipNames, Function<String, Says> alone) {
    this.alone = alone;
    List<String> names = unbroken(clipNames).stream().map(ClipNames::ofFile).toList();
    clips = names.size();
    files = (int) names.stream().distinct().count();
    Map<String, Set<Integer>> patterns = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      if (Lexer.isSound(names.get(i))) {
        continue;
      }
      byStem.computeIfAbsent(stem(names.get(i)), stem -> new TreeSet<>()).add(i + 1);
      String spared = names.get(i).equalsIgnoreCase(HELD_FRAME) ? NOT_KEPT : "";
      for (String pattern : patterns(names.get(i))) {
        patterns.computeIfAbsent(spared + pattern, p -> new TreeSet<>()).add(i + 1);
      }
    }
    stills =
        IntStream.rangeClosed(1, clips)
            .filter(i -> STILL.matcher(names.get(i - 1)).find())
            .boxed()
            .toList();
    if (stills.size() == 1 && clips > 1) {
      patterns.computeIfAbsent(THE_STILL, p -> new TreeSet<>()).add(stills.get(0));
    }
    patterns.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> -entry.getKey().length()))
        .forEach(entry -> named.put(Pattern.compile(entry.getKey()), entry.getValue()));
    name = Pattern.compile(anyStem());
    list = Pattern.compile(LIST.replace("ITEM", "(?:the )?(?:" + name + ")"));
  }

  private String anyStem() {
    return byStem.keySet().stream()
        .sorted(Comparator.comparingInt(stem -> -stem.length()))
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** What a clip fell into when pauses were cut out of it counts as one, as everywhere. */
  private static List<String> unbroken(List<String> clipNames) {
    List<String> names = new ArrayList<>();
    for (String name : clipNames) {
      if (names.isEmpty() || !names.get(names.size() - 1).equals(name)) {
        names.add(name);
      }
    }
    return names;
  }

  /** "beach.mp4 (2)" is a piece of beach.mp4, "beach.mp4 (reversed)" the same played backwards. */
  private static String ofFile(String clipName) {
    return PIECE.matcher(clipName).replaceFirst("").toLowerCase(Locale.ROOT);
  }

  /** Whether nothing is known of the timeline. */
  public boolean areUnknown() {
    return clips == 0;
  }

  /** Whether that clip is a photo, which shows for as long as it is said to; −1 is the last. */
  public boolean isStill(int clip) {
    return stills.contains(clip < 0 ? clips + 1 + clip : clip);
  }

  /** Whether there is more than one file that a clip may be from. */
  public boolean areSeveral() {
    return files > 1;
  }

  private Set<String> patterns(String name) {
    String stem = stem(name);
    Set<String> patterns = new LinkedHashSet<>();
    // A frame that is held is called "Freeze", and "freeze it" is no clip.
    boolean isAlsoAVerb = name.equals(stem) && alone.apply(name) == Says.WHAT_TO_EDIT;
    patterns.add(
        isAlsoAVerb
            ? ARTICLE + Pattern.quote(name) + "\\b" + A_CLIP + "?"
            : QUOTE + "(?<![a-z\\d_.-])" + Pattern.quote(name) + QUOTE + A_CLIP + "?");
    if (stem.matches("(?=.*[\\d_-])(?=.*[a-z]{2})[a-z0-9_-]{5,}")
        && (!areUsual(stem) || NUMBERED.matcher(stem).find())) {
      patterns.add("(?<![a-z\\d])" + Pattern.quote(stem) + "(?![a-z\\d])" + A_CLIP + "?");
    }
    if (stem.matches("[a-z]+[_-]?\\d{1,2}")) {
      patterns.add("(?<![a-z\\d])" + stem + "(?![a-z\\d]|\\.[a-z\\d])" + A_CLIP + "?");
    }
    String[] words = stem.split("[^a-z]+");
    for (int i = 0; i < words.length; i++) {
      addWord(patterns, words[i], words[i].equals(stem));
      if (i > 0 && !areUsual(words[i - 1] + " " + words[i])) {
        patterns.add(
            ARTICLE + "?(?<![a-z\\d])" + words[i - 1] + "[ _-]" + words[i] + "\\b" + A_CLIP + "?");
      }
    }
    Matcher han = HAN.matcher(stem);
    while (han.find()) {
      addParts(patterns, han.group());
    }
    return patterns;
  }

  /**
   * @param isAll it is the file's whole name
   */
  private void addWord(Set<String> patterns, String word, boolean isAll) {
    if (word.length() < SHORTEST_WORD || Cue.USUAL_NAME.is(word)) {
      return;
    }
    patterns.add(ARTICLE + "?\\b" + word + "(?:" + A_CLIP + "|" + ONE_OF_THEM + ")");
    Says says = alone.apply(word);
    if (says == Says.NOTHING || (isAll && says == Says.SOMETHING)) {
      patterns.add(IN_AN_ORDER + "(?:the )?" + word + OF_AN_ORDER);
    }
    if (says == Says.NOTHING || (isAll && says == Says.SOMETHING)) {
      patterns.add(ARTICLE + "\\b" + word + "\\b");
    }
    if (isAll && says == Says.WHAT_TO_EDIT) {
      patterns.add(MOVED + "(?:the )?" + word + TO_A_PLACE);
      patterns.add(SHOWN + word + SOMEWHERE);
      patterns.add(MEANWHILE + word + IS_ON);
      patterns.add("(?<![a-z\\d])" + word + " ?" + MOVED_HAN);
    }
    // English in Chinese is a name, but where it is what Chinese calls that, too.
    if (isAll && (says != Says.WHAT_TO_EDIT || !Cue.BORROWED.is(word))) {
      patterns.add("(?<![a-z\\d])" + word + "(?= ?(?!音乐|风格|风|配乐)[\\x{4E00}-\\x{9FFF}])");
      patterns.add("(?<=[\\x{4E00}-\\x{9FFF}、]) ?" + word + "(?=$|[、，。,])");
    }
  }

  private void addParts(Set<String> patterns, String name) {
    for (int length = name.length(); length >= 2; length--) {
      for (int at = 0; at + length <= name.length(); at++) {
        String part = name.substring(at, at + length);
        if (!Cue.USUAL_NAME.is(part)) {
          boolean isName = alone.apply(part) == Says.NOTHING;
          patterns.add(part + "(?:" + A_HAN_CLIP + ")" + (isName ? "?" : ""));
        }
      }
    }
  }

  private static boolean areUsual(String words) {
    return Stream.of(words.split("[^a-z]+")).allMatch(w -> w.isEmpty() || Cue.USUAL_NAME.is(w));
  }

  /**
   * @param tokens of the sentence
   * @param text the sentence, whose offsets the tokens have
   * @return the same, every name of a clip made the clip it names
   */
  public List<Token> mark(List<Token> tokens, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    List<Token> marked = files > 1 ? listed(tokens, lower) : tokens;
    for (Map.Entry<Pattern, Set<Integer>> entry : named.entrySet()) {
      Matcher found = entry.getKey().matcher(lower);
      while (found.find()) {
        if (!Cue.NAMES_A_FILE.closes(
            OPEN_QUOTE.matcher(lower.substring(0, found.start())).replaceFirst(""))) {
          marked = replaced(marked, found.start(), found.end(), entry.getValue());
        }
      }
    }
    return marked;
  }

  private List<Token> listed(List<Token> tokens, String text) {
    List<Token> marked = tokens;
    Matcher names = list.matcher(text);
    Matcher one = name.matcher(text);
    while (names.find()) {
      one.region(names.start(), names.end());
      while (one.find()) {
        marked = replaced(marked, one.start(), one.end(), byStem.get(one.group()));
      }
    }
    return marked;
  }

  private List<Token> replaced(List<Token> tokens, int start, int end, Set<Integer> numbers) {
    List<Token> within = tokens.stream().filter(t -> t.start() < end && t.end() > start).toList();
    boolean isTaken = within.stream().anyMatch(t -> t.is("quote") || t.is("clip"));
    if (within.isEmpty() || isTaken) {
      return tokens;
    }
    List<Token> replaced = new ArrayList<>(tokens);
    int at = replaced.indexOf(within.get(0));
    replaced.removeAll(within);
    replaced.add(at, clip(within, numbers));
    return replaced;
  }

  /** Where all clips are from that file, it is the film. */
  private Token clip(List<Token> words, Set<Integer> numbers) {
    List<Double> all = numbers.stream().map(Integer::doubleValue).toList();
    String form = String.join(" ", words.stream().map(Token::form).toList());
    int start = words.get(0).start();
    int end = words.get(words.size() - 1).end();
    return numbers.size() == clips
        ? Token.of("filler", Map.of(), form, start, end)
        : Token.of("clip", "clips", all.size() == 1 ? all.get(0) : all, form, start, end);
  }
}
