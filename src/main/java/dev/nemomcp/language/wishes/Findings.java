package dev.nemomcp.language.wishes;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.Understanding;
import dev.nemomcp.language.Understanding.Impossible;
import dev.nemomcp.language.Understanding.Question;
import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.words.ClipNames;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Gathers what is understood while sentences are read, and joins what belongs together. */
public final class Findings {
  /** What leaves no film as long as it is. */
  private static final Set<Kind> SHORTENING =
      EnumSet.of(Kind.CUT_PAUSES, Kind.CUT_FILLERS, Kind.PACING);

  private static final Pattern COLONS = Pattern.compile("\\s*[:：]\\s*\\S");

  private final String sentence;
  private final Replies replies;
  private final List<Pending> wishes = new ArrayList<>();
  private final List<Impossible> impossible = new ArrayList<>();
  private final List<String> unclear = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private final Set<Kind> keep = EnumSet.noneOf(Kind.class);

  /** What may be put into a video unasked. */
  private static final Set<Kind> ADDED =
      EnumSet.of(
          Kind.MUSIC,
          Kind.CAPTIONS,
          Kind.TITLE,
          Kind.TEXT,
          Kind.LOGO,
          Kind.TRANSITION,
          Kind.FADE,
          Kind.EFFECT,
          Kind.ZOOM,
          Kind.CUT_PAUSES);

  private ClipNames clips = ClipNames.NONE;
  private final Set<Kind> never = EnumSet.noneOf(Kind.class);
  private final Map<Kind, String> refused = new EnumMap<>(Kind.class);
  private final Map<Kind, Map<String, Object>> refusedPlaces = new EnumMap<>(Kind.class);
  private Question question = Question.NONE;
  private String corrected = "";
  private boolean hold;
  private boolean isTakenBack;
  private boolean review;
  private boolean onlyLater;

  public Findings(String sentence, Replies replies) {
    this.sentence = sentence;
    this.replies = replies;
  }

  public Pending add(Kind kind, String said, boolean lasting) {
    Pending wish = new Pending(kind, said, lasting);
    wishes.add(wish);
    return wish;
  }

  /** The same wish once more. */
  public Pending copy(Pending wish) {
    Pending copy = wish.copy();
    wishes.add(wishes.indexOf(wish), copy);
    return copy;
  }

  /** Nothing that was asked for so far was said with such words. */
  public boolean speakOfNo(Cue thing) {
    return wishes.stream().noneMatch(w -> thing.isIn(w.said()));
  }

  /** It was not meant as it stands. */
  public void withdraw(Pending wish) {
    wishes.remove(wish);
  }

  /** It was taken back as soon as it was said. */
  public void takeBack(Pending wish) {
    withdraw(wish);
    refused.remove(wish.kind());
    isTakenBack = true;
  }

  /** All that was asked for was taken back again. */
  public boolean areTakenBack() {
    return isTakenBack && wishes.isEmpty();
  }

  /** What was asked for so far. */
  public List<Pending> wishes() {
    return List.copyOf(wishes);
  }

  /** How much was made of what is said so far. */
  public int told() {
    return wishes.size() + impossible.size() + unclear.size() + keep.size() + remarks.size();
  }

  /** What was asked for since those were all. */
  public List<Pending> since(List<Pending> before) {
    return wishes.stream().filter(w -> !before.contains(w)).toList();
  }

  /** "Speed up 1:20 to 2:05 (the assembly part)": the clause stands in brackets. */
  public boolean isInBrackets(Clause clause) {
    return sentence.contains("(" + clause.said() + ")")
        || sentence.contains("（" + clause.said() + "）");
  }

  /** The number of the clip before which another was put last: it is the one behind it then. */
  public Optional<Object> movedTo() {
    return wishes.stream()
        .filter(w -> w.kind() == Kind.REORDER)
        .map(w -> w.parameters().get("to"))
        .filter(to -> to instanceof Number place && place.intValue() > 0)
        .reduce((before, last) -> last);
  }

  /** What of letters was asked for last, as the lexicon names it. */
  public Optional<String> lettered() {
    if (wishes.isEmpty()) {
      return impossible.stream().map(Findings::letters).flatMap(Optional::stream).findFirst();
    }
    return switch (wishes.get(wishes.size() - 1).kind()) {
      case CAPTIONS, CAPTION_STYLE, CAPTION_EDIT, CAPTION_TIMING -> Optional.of("captions");
      case TITLE -> Optional.of("title");
      default -> Optional.empty();
    };
  }

  /** "标题换个字体": what is there, and cannot be had in those letters. */
  private static Optional<String> letters(Impossible refused) {
    if (refused.what().contains("caption") || refused.said().contains("字幕")) {
      return Optional.of("captions");
    }
    boolean isTitle = refused.what().equals("typeface") && refused.said().contains("标题");
    return isTitle ? Optional.of("title") : Optional.empty();
  }

  /** The two clips that wishes were meant for last; fewer where there were not so many. */
  public List<Object> lastTwoClips() {
    List<Object> clips =
        wishes.stream()
            .map(w -> w.parameters().getOrDefault("clips", w.parameters().get("clip")))
            .filter(Number.class::isInstance)
            .map(Object.class::cast)
            .distinct()
            .toList();
    return clips.subList(Math.max(0, clips.size() - 2), clips.size());
  }

  public Splits splits() {
    return new Splits(wishes);
  }

  /** The clips of the timeline, one of which may be meant by what it shows. */
  public void chooseAmong(ClipNames names) {
    clips = names;
  }

  /** A file is named that no clip is from. */
  public boolean isOfNoClip(Clause clause) {
    return !clips.areUnknown() && clause.has("file");
  }

  public boolean hasSeveralClips() {
    return clips.areSeveral();
  }

  public void cannot(String what, String said) {
    boolean isSaidOnce = Replies.isSaidOnce(what);
    if (impossible.stream()
        .noneMatch(i -> i.what().equals(what) && (isSaidOnce || i.said().equals(said)))) {
      impossible.add(replies.impossible(what, said));
    }
  }

  public void unclear(String said) {
    if (!said.isBlank() && !unclear.contains(said)) {
      unclear.add(said);
    }
  }

  public boolean isUnclear(String said) {
    return unclear.contains(said);
  }

  /** It sets something right that was asked for in another message, if nothing says what. */
  public void correctsUnknown(String said) {
    if (corrected.isEmpty()) {
      corrected = said;
    }
  }

  /** Said to explain what else is asked for; where nothing else is, it is not understood. */
  public void remark(String said) {
    remarks.add(said);
  }

  /** It was said to leave that alone, or that it is not wanted. */
  public boolean keeps(Kind kind) {
    return keep.contains(kind);
  }

  public void keep(List<Kind> kinds) {
    keep.addAll(kinds);
  }

  /**
   * "No music", "don't add music".
   *
   * @param mayBeThere whether it may mean what is there already: left out of a longer sentence,
   *     taken out where nothing else is said
   * @param lasting whether it is not wanted from now on either
   */
  public void refuse(Kind kind, boolean mayBeThere, String said, boolean lasting) {
    keep.add(kind);
    if (lasting && ADDED.contains(kind)) {
      never.add(kind);
    }
    if (mayBeThere) {
      refused.put(kind, said);
    }
  }

  /** "No zoom in clip 2": what is there already goes there, and stays elsewhere. */
  public void refuseThere(Kind kind, Map<String, Object> place) {
    refusedPlaces.put(kind, place);
  }

  /** The first question counts, and those after it that ask for something known. */
  public void ask(Question asked, String said) {
    if (!question.isAsked()) {
      question = asked.saidAs(said);
    } else if (asked.isKnown()) {
      question = question.and(asked.saidAs(said));
    }
  }

  public void hold() {
    hold = true;
  }

  /** "以后字幕都用黄色，这条先不改": whether something is wanted from now on, and so not yet. */
  public boolean leaveForLater() {
    onlyLater = wishes.stream().anyMatch(Pending::isLasting);
    return onlyLater;
  }

  public void reviewFirst() {
    review = true;
  }

  /** The sentence from behind a token on. */
  public String after(Token token) {
    return sentence.substring(token.end());
  }

  /** "Clean up my rambling: drop the ums": what stands before a colon is told in full behind it. */
  public boolean isHeading(Clause clause) {
    int at = sentence.indexOf(clause.said());
    return at >= 0 && COLONS.matcher(sentence.substring(at + clause.said().length())).lookingAt();
  }

  public String said(Token token) {
    return sentence.substring(token.start(), token.end());
  }

  /** What stands between two tokens. */
  public String between(Token token, Token next) {
    return sentence.substring(token.end(), next.start());
  }

  public Understanding understanding(String language) {
    List<Pending> held =
        wishes.stream().filter(w -> w.kind() == Kind.EXPORT && (hold || review)).toList();
    boolean wantsFile = wishes.removeAll(held);
    if (keeps(Kind.COLOR)) {
      WithoutColor.agree(wishes);
    }
    boolean staysAsLong = keeps(Kind.SET_LENGTH) && !keeps(Kind.TRIM_RANGE);
    Set<Kind> left = staysAsLong ? SHORTENING : Set.of();
    wishes.removeIf(w -> w.isBundled() && (keeps(w.kind()) || left.contains(w.kind())));
    if (keeps(Kind.SPEED)) {
      wishes.replaceAll(wish -> ByItsCuts.faster(wish, sentence));
    }
    boolean wantsNoMusic = refused.containsKey(Kind.MUSIC);
    wishes.removeIf(w -> wantsNoMusic && w.kind() == Kind.MUSIC && w.parameters().isEmpty());
    new Needless(wishes).drop();
    Softened.takeOut(wishes).forEach(wish -> cannot("effect_strength", wish.said()));
    FrameRates.takeOut(wishes).forEach(wish -> cannot("frame_rate", wish.said()));
    MovedClip.agree(wishes, sentence).forEach(wish -> cannot("whole_only", wish.said()));
    new Agreement(wishes, impossible).reach();
    HowLongItLasts.takeOut(wishes).forEach(wish -> unclear(wish.said()));
    dropWhatIsSaidNowhere();
    SameSound.carry(wishes);
    refused.entrySet().stream()
        .filter(r -> !wishes.isEmpty() && Cue.NO_LONGER.isIn(r.getValue()))
        .forEach(r -> takeOut(r.getKey(), r.getValue()));
    List<Pending> joined = withOneShape(Twins.joined(wishes));
    if (joined.isEmpty() && !question.isAsked()) {
      refused.forEach(this::takeOut);
      joined = Twins.joined(wishes);
    }
    if (joined.isEmpty() && !corrected.isEmpty()) {
      cannot("which_edit", corrected);
    }
    boolean isExplained =
        !joined.isEmpty() || !impossible.isEmpty() || question.isAsked() || hold || review;
    if (!isExplained && keep.isEmpty()) {
      remarks.forEach(this::unclear);
    }
    Lasting lasting = new Lasting(sentence, onlyLater);
    return new Understanding(
        language,
        WishOrder.sort(
            joined.stream().filter(w -> !lasting.isForLater(w)).map(Pending::toWish).toList()),
        impossible,
        unclear,
        question,
        hold || review && wantsFile,
        List.copyOf(keep),
        lasting.preferences(never, Stream.concat(joined.stream(), held.stream())));
  }

  /** A moment is told by what happens there, which is not to be found. */
  public boolean looksForAMoment() {
    return impossible.stream().anyMatch(i -> i.what().equals("find_moment"));
  }

  /** "揉面那段加速": not everything, and where that is was not said either. */
  private void dropWhatIsSaidNowhere() {
    List<Pending> lost =
        wishes.stream().filter(w -> w.isMeantForAStretch() && Reach.isOfFilm(w)).toList();
    lost.forEach(wish -> cannot("find_moment", wish.said()));
    wishes.removeAll(lost);
  }

  /** "The footage is vertical, I want it wide": how it is, and not how it should be. */
  private List<Pending> withOneShape(List<Pending> joined) {
    List<Pending> all = joined.stream().filter(w -> w.kind() == Kind.ASPECT).toList();
    if (all.size() == 2 && Cue.HOW_IT_IS.isIn(all.get(0).said())) {
      return joined.stream().filter(w -> w != all.get(0)).toList();
    }
    List<Pending> shapes = all.stream().skip(1).toList();
    shapes.forEach(shape -> cannot("second_shape", shape.said()));
    return joined.stream().filter(w -> !shapes.contains(w)).toList();
  }

  private void takeOut(Kind kind, String said) {
    Removal.of(kind)
        .map(gone -> gone.there(refusedPlaces.getOrDefault(kind, Map.of())))
        .ifPresent(gone -> add(gone.kind(), said, false).parameters().putAll(gone.parameters()));
    if (Removal.isByUndoingOnly(kind)) {
      cannot("taken_off", said);
    }
  }
}
