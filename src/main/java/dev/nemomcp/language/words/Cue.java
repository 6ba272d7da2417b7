package dev.nemomcp.language.words;

import java.util.List;
import java.util.Optional;

/**
 * What some words give away, whatever else the phrase they belong to stands for: that they complain
 * ("太…"), speak of sound, or open with a place. Which words do is data: {@code en.cues} and {@code
 * zh.cues}, whose lines read {@code cue <- phrase | phrase}, with phrases as {@link Phrase} has
 * them. Behind {@code not cue <-} stand longer phrases that only look like it.
 */
public enum Cue {
  ABOUT,
  ABOUT_PEOPLE,
  ABOUT_SOMEBODY,
  ABOUT_SOMETHING,
  ABOUT_THE_FILM,
  ACTUALLY,
  ADDED,
  ADDS_WORDS,
  AFTER,
  AFTERWARDS,
  AFTER_A_STATE,
  AFTER_A_VERDICT,
  AGREED,
  AGREES,
  AHEAD_OF_THE_CUT,
  ALL_OF_THEM,
  ALL_OF_THE_FILM,
  ALSO_BEHIND,
  ANEW,
  AN_END,
  AN_ORDER,
  AS,
  ASKED_FOR,
  ASKING_VERB,
  ASKS_ALSO,
  ASKS_FOR_ADVICE,
  ASKS_SO_FAR,
  ASKS_STRAIGHT,
  ASKS_WHAT,
  ASKS_WHICH_WORDS,
  AS_FILMED,
  AT_A_PLACE,
  AT_SPEED,
  AT_THAT_PLACE,
  AT_THAT_TIME,
  AT_THE_CUT,
  AT_THE_END,
  AT_THE_POINT,
  A_BIT_MORE,
  A_BOUND,
  A_CLIP,
  A_FEW,
  A_LINE,
  A_LOOK,
  A_NEW_ONE,
  A_NUMBERED_CLIP,
  A_PART,
  A_PAST_VERB,
  A_PICTURE,
  A_PIECE,
  A_SECOND,
  A_SHARE,
  A_SONG,
  A_SOUND,
  A_VERB,
  BACKGROUND,
  BACKGROUND_OF,
  BACKGROUND_SO,
  BARELY_HEARD,
  BECAME,
  BEFORE_A_NAME,
  BEFORE_A_NOUN,
  BEFORE_A_STYLE,
  BEFORE_A_VERDICT,
  BEFORE_IT,
  BEGINNING,
  BEHIND_THE_CUT,
  BEING,
  BLACK,
  BLACK_EDGE,
  BLAMES,
  BLAMES_IT,
  BORING,
  CALL_IT,
  CLIP_BY_NAME,
  COMPARISON,
  COMPLAINT,
  COUNTED_ALONE,
  CURE,
  CUTS,
  CUTS_ONCE,
  CUTS_OUT,
  DETERMINER,
  DONE_TO_CLIPS,
  DOWN,
  DRAGS,
  DROWNS,
  EASES,
  ENDING,
  ENDS_AT,
  ENDS_A_PART,
  ENDS_A_PLACE,
  ENDS_WHAT_IS_SEEN,
  ENOUGH,
  ERASES,
  EVEN,
  EVERYWHERE,
  FADES_OUT,
  FADING,
  FADING_IN,
  FAREWELL,
  FAULTED,
  FAULTY,
  FAULT_SEEN,
  FEELING,
  FEELS,
  FEW,
  FILM,
  FINAL_SOUND,
  FINDS,
  FIRST,
  FIRST_HALF,
  FIRST_TWO,
  FRAME,
  FROM,
  GENRE,
  GO,
  GOES_AGAIN,
  GREETS,
  HANDS_ON,
  HAPPENS_THERE,
  HAS_SOMETHING,
  HAS_TO,
  HEDGES,
  HESITATION,
  HOW_IT_IS,
  HOW_IT_WAS,
  HOW_LOUD,
  HURRIES,
  HURRY,
  IF_SO,
  INSIDE,
  INSIDE_IT,
  INSTEAD,
  INSTEAD_OF,
  INTO_ONE,
  IN_ITS_STEAD,
  IN_OR_ON,
  IN_THE_FILM,
  IS,
  IS_FINE,
  IS_JUST,
  IT,
  ITS,
  IT_OR_THEY,
  JARS,
  LASTS,
  LAST_TWO,
  LATER_ON,
  LEADS_ON,
  LEADS_TO_A_TIME,
  LEADS_TO_LOOK,
  LEADS_TO_WHEN,
  LEADS_UP,
  LIKELY_NOUN,
  LIKENED,
  LIKENS,
  LIKES_IT,
  LIKE_THAT,
  LIMITS,
  LISTS,
  LONG,
  LOSING,
  LOUDNESS,
  MADE_THERE,
  MAKES_OF_IT,
  MAKES_SOMETHING,
  MAY,
  MEANS_THE_TOLD,
  MIDDLE,
  MODAL,
  NAMED_BY_CONTENT,
  NAMED_ONE,
  NAMES_ANOTHER,
  NAMES_A_FILE,
  NAMES_A_FRAME,
  NAMES_A_TEXT,
  NAMES_A_THING,
  NAMES_A_TIME,
  NARRATES,
  NEVER,
  NO,
  NOISE_HEARD,
  NOISY,
  NOISY_PLACE,
  NOTHING_ELSE,
  NOT_BY_SPEED,
  NOT_NEEDED,
  NO_BACKGROUND,
  NO_CROP,
  NO_LONGER,
  NO_USE,
  NO_USE_OF,
  NUMBERED,
  OFTEN,
  OF_EACH,
  OF_FILM,
  OF_IT,
  OF_PEOPLE,
  OF_PICTURE,
  OF_SOUND,
  OF_SPEED,
  OF_VOICE,
  OF_WHAT_THERE_IS,
  OF_WHOM,
  ONES,
  ONE_OF_THEM,
  ONE_OF_THEM_SAID,
  ONLY_THERE,
  ON_IT,
  ON_PURPOSE,
  ON_SCREEN,
  OPENING,
  OPENS_AN_END,
  OPPOSED,
  OPPOSES,
  ORDERS_ANEW,
  ORDINAL_ALONE,
  OR_ELSE,
  OTHER_WAY,
  PART_SEEN,
  PART_SEEN_ONLY,
  PART_WHERE,
  PAST_TENSE,
  PLACED_FIRST,
  PLAYED,
  PLAYS,
  PLEADS,
  PLEADS_AFTERWARDS,
  POINTS,
  BELONGS_TO,
  MADE_OF_IT,
  RELATIONS,
  OBJECT_OF_VERB,
  POSSESSIVE,
  PREFERABLY,
  PRESSES,
  PUTS_SOMEWHERE,
  QUESTION_WORD,
  QUOTED_TO_SHOW,
  RATHER_LARGE,
  RATHER_SMALL,
  RATHER_THAN,
  READS,
  REGARDING,
  RELATIVE,
  REMAINS,
  REPORTED_EDIT,
  REPORTS,
  REPORTS_ALONE,
  REPORTS_A_WISH,
  REPORTS_NO_WISH,
  RESIZES,
  REST,
  RESTORED,
  SAME_PLACE,
  SAY,
  SECONDS,
  SECOND_HALF,
  SEEKS,
  SENT_OFF,
  SETS,
  SETTING_UP,
  SHOWN_AS_TEXT,
  SHOWN_THEN,
  SHOWN_THERE,
  SHOWN_TOO,
  SHOWN_WITH,
  SHOWS_WORDS,
  SIGH,
  SIGNS_A_WISH,
  SINCE,
  SLIDES,
  SMALL_WORD,
  SOFTENS,
  SOFTLY,
  SOME,
  SOMEBODY,
  SOMEBODY_IS,
  SOMEBODY_WAS,
  SOMETHING_THERE,
  SOME_OF_IT,
  SONG,
  SPARES,
  STARTING,
  STARTS_AT,
  STARTS_WITH,
  START_OF_FILM,
  STAYS,
  STEADY,
  STILL_SO,
  SUGGESTS,
  TELLS,
  TELLS_WORDS,
  THANKS,
  THAT_IS,
  THAT_PART,
  THERE,
  THERE_TOO,
  THE_FILM,
  THE_PARTS,
  THIS_PART,
  TIMES_OR_SPEED,
  TO,
  TOLD,
  TOLD_BACKWARDS,
  TOLD_TILL,
  TONES_DOWN,
  TOO,
  TOO_EARLY,
  TOO_LONG,
  TOO_MUCH,
  TO_BE_HEARD,
  TURNED_BACK,
  UGLY,
  UNDERNEATH,
  UNDER_IT,
  UNDOES,
  UNNEEDED,
  UNTIL,
  UNWANTED,
  UP,
  UPRIGHT,
  USES_NONE_OF,
  USUAL_NAME,
  UTTERS,
  WANTING,
  WANTS_DONE,
  WANTS_WORDS,
  WAS_FILMED,
  WAS_HELD,
  WHAT,
  WHAT_WAS_MEANT,
  WHEN,
  WHERE,
  WHERE_IT_IS,
  WHILE,
  WHITE,
  WHOSE,
  WHY,
  WILL_DO,
  WISHES,
  WITH,
  WITHIN,
  WITHOUT,
  WOULD_IT,
  WRITES,
  WRITES_A_WORD,
  WRONG,
  WRONG_LENGTH,
  YET,
  YOU;

  /** More characters than any phrase has. */
  private static final int LONGEST = 60;

  /** Anywhere among the words. */
  public boolean isIn(String words) {
    return isIn(CueBooks.read(words));
  }

  public boolean isIn(Token phrase) {
    return isIn(CueBooks.wordsOf(phrase));
  }

  /** It is all that is said. */
  public boolean is(String words) {
    return is(CueBooks.read(words));
  }

  public boolean is(Token phrase) {
    return is(CueBooks.wordsOf(phrase));
  }

  public boolean opens(String words) {
    return opening(words).isPresent();
  }

  public boolean opens(Token phrase) {
    return opening(CueBooks.wordsOf(phrase)).isPresent();
  }

  /** What of the words it is; the first where it is there more than once. */
  public Optional<String> in(String words) {
    return marked(CueBooks.read(words)).stream()
        .filter(t -> t.is(name()))
        .map(Token::form)
        .findFirst();
  }

  /** What of the words it is that they open with. */
  public Optional<String> opening(String words) {
    return opening(CueBooks.read(words.substring(0, Math.min(words.length(), LONGEST))));
  }

  public boolean closes(String words) {
    return closes(CueBooks.read(words.substring(Math.max(0, words.length() - LONGEST))));
  }

  public boolean closes(Token phrase) {
    return closes(CueBooks.wordsOf(phrase));
  }

  public boolean isIn(List<Token> words) {
    return Token.anyIs(marked(words), name());
  }

  public boolean is(List<Token> words) {
    List<Token> marked = marked(words);
    return marked.size() == 1 && marked.get(0).is(name());
  }

  /** What of the words it is that they open with, its words parted by blanks. */
  public Optional<String> opening(List<Token> words) {
    return marked(words).stream().limit(1).filter(t -> t.is(name())).map(Token::form).findFirst();
  }

  public boolean closes(List<Token> words) {
    List<Token> marked = marked(words);
    return !marked.isEmpty() && marked.get(marked.size() - 1).is(name());
  }

  private List<Token> marked(List<Token> words) {
    return CueBooks.of(this).rewrite(words);
  }
}
