package dev.nemomcp.language.clauses;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.shown.TextWords;
import dev.nemomcp.language.wishes.Pending;
import dev.nemomcp.language.wishes.Reach;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexer;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What follows a wish and is another one, though the wish before could take its values. */
final class NextWish {
  /** Nothing of these lasts longer; who says so speaks of the film. */
  private static final Set<Kind> BRIEF =
      EnumSet.of(Kind.FADE, Kind.FREEZE, Kind.TITLE, Kind.TRANSITION, Kind.ZOOM);

  private static final int LONGEST_BRIEF_SECONDS = 12;

  private static final Set<String> SHAPES = Set.of("platform", "vertical", "horizontal", "square");
  private static final Set<String> PLACES = Set.of("moment", "clip", "range", "part");

  /** Of what words at a moment may be a part. */
  private static final Set<Kind> TAKES_MORE_WORDS =
      EnumSet.of(Kind.TITLE, Kind.TEXT, Kind.CAPTION_EDIT);

  /** What may be so many times as large, or as fast. */
  private static final Set<Kind> FACTORED = EnumSet.of(Kind.SPEED, Kind.ZOOM, Kind.CAPTION_STYLE);

  private static final Set<Kind> AS_A_FILE = EnumSet.of(Kind.EXPORT, Kind.CONVERT, Kind.COMPRESS);

  /** What has words of its own, or a name. */
  private static final Set<Kind> NAMED = EnumSet.of(Kind.COVER, Kind.EXPORT, Kind.CAPTION_EDIT);

  private static final Set<String> WHERE_WRITTEN =
      Set.of("position", "text_color", "title", "at_beginning", "at_ending", "at_start", "at_end");

  private static final Set<String> WORDING = Set.of("quote", "caption_number");

  private static final Set<String> BECOMES = Set.of("change", "replace", "become");

  private final Lexicon lexicon;

  NextWish(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether so much is said that it does not belong to the wish before. */
  boolean follows(Pending wish, List<Token> own) {
    return isEndCard(own)
        || isLengthOfFilm(wish, own)
        || isShapeToo(wish, own)
        || isAnotherSpeed(wish, own)
        || isAnotherMove(wish, own)
        || isOfAnotherClip(wish, own)
        || isAnotherCut(wish, own)
        || isPicture(wish, own)
        || isFrozen(wish, own)
        || isBlackened(wish, own)
        || isDivided(wish, own)
        || isZoomed(wish, own)
        || isRewording(wish, own)
        || isTurned(wish, own)
        || isNameOfFile(wish, own)
        || isAnotherFile(wish, own)
        || isShift(wish, own)
        || isAnotherText(wish, own);
  }

  /** "The best three moments, as 30 seconds of Shorts": for where they are meant, too. */
  private static boolean isShapeToo(Pending wish, List<Token> own) {
    return (wish.kind() == Kind.HIGHLIGHTS || wish.kind() == Kind.SET_LENGTH)
        && own.stream().anyMatch(t -> t.isOneOf(SHAPES))
        && own.size() > 1;
  }

  /** "Use the frame at 0:07 as the cover and make it 45 seconds long", "开头淡入，剪到45秒". */
  static boolean isLengthOfFilm(Pending wish, List<Token> own) {
    boolean isOfMoment =
        (wish.kind() == Kind.COVER || wish.kind() == Kind.SPLIT)
            && (wish.parameters().containsKey("at_seconds")
                || wish.parameters().containsKey("start_seconds"));
    boolean isOfJoins =
        wish.kind() == Kind.TRANSITION
            && own.stream()
                .anyMatch(
                    t -> t.is("to_length") && t.isHan() && !ShownWords.isShort(t.as("target")));
    boolean isCut =
        (LastWish.LETTERED.contains(wish.kind()) || wish.kind() == Kind.MUSIC)
            && own.stream()
                .anyMatch(
                    t ->
                        t.is("target")
                            && (Cue.CUTS.opens(t) || namesFilm(t))
                            && !ShownWords.isShort(t));
    boolean isTooLong = BRIEF.contains(wish.kind()) && own.stream().anyMatch(NextWish::isLong);
    return isCut || isOfJoins || isTooLong || isOfMoment && Token.anyIs(own, "target");
  }

  /** "Make the video 30 seconds long", and not "make it". */
  private static boolean namesFilm(Token length) {
    int object = length.form().indexOf(' ');
    return object > 0 && Cue.THE_FILM.isIn(length.form().substring(object));
  }

  private static boolean isLong(Token token) {
    return token.isOneOf(ClausePairs.WANTED_LENGTHS)
        && token.values().get("seconds") instanceof Number seconds
        && seconds.doubleValue() > LONGEST_BRIEF_SECONDS;
  }

  /** Words to be shown at the end do not belong to a title. */
  static boolean isEndCard(List<Token> own) {
    return Token.anyIs(own, "quote")
        && (Token.anyIs(own, "at_end") || Token.anyIs(own, "at_ending"));
  }

  /** "…, play clip 1 at half speed", "make it 45 seconds long, slow motion at 0:10". */
  private static boolean isAnotherSpeed(Pending wish, List<Token> own) {
    boolean isOfFilm = wish.kind() == Kind.SET_LENGTH || wish.kind() == Kind.PACING;
    boolean isElsewhere = wish.kind() != Kind.SPEED || !Reach.isOfFilm(wish);
    boolean saysSpeed =
        own.stream()
            .anyMatch(
                t ->
                    ClausePairs.saysSpeed(t)
                        || (t.is("factor") && !FACTORED.contains(wish.kind())));
    if (wish.kind() == Kind.ZOOM && saysSpeed) {
      return true;
    }
    return namesPlace(own) && (isOfFilm || (isElsewhere && saysSpeed));
  }

  /** "Add captions, call the file trip": no words to be shown, and no file that is used. */
  private static boolean isNameOfFile(Pending wish, List<Token> own) {
    return wish.kind() != Kind.EXPORT && Token.anyIs(own, "file_named");
  }

  /** "字幕里“…”打错了，还有整体慢了0.5秒": by how much, and not where the word stands. */
  private static boolean isShift(Pending wish, List<Token> own) {
    return wish.kind() == Kind.CAPTION_EDIT
        && own.stream().anyMatch(t -> t.is("earlier") || t.is("later"));
  }

  /** "4k and 1080p mp4": the second is a whole file, too. */
  private static boolean isAnotherFile(Pending wish, List<Token> own) {
    return AS_A_FILE.contains(wish.kind())
        && own.stream().anyMatch(t -> t.values().containsKey(TokenTypes.ANOTHER_FILE));
  }

  /** "对第2段做增稳，对第4段顺时针旋转90度". */
  private static boolean isTurned(Pending wish, List<Token> own) {
    return wish.kind() != Kind.ROTATE && Token.anyIs(own, "degrees");
  }

  /** "左右翻转第一段，第二段逆时针转九十度". */
  private static boolean isOfAnotherClip(Pending wish, List<Token> own) {
    return wish.kind() == Kind.ROTATE
        && wish.parameters().containsKey("clips")
        && own.size() > 1
        && own.stream()
            .anyMatch(t -> t.is("clip") && !t.value().equals(wish.parameters().get("clips")));
  }

  /** "Captions, logo.png top right", "导出mp4，右上角放logo.png": where the picture is. */
  private static boolean isPicture(Pending wish, List<Token> own) {
    boolean isPlaced = AS_A_FILE.contains(wish.kind()) && Token.anyIs(own, "position");
    return (LastWish.LETTERED.contains(wish.kind()) || isPlaced)
        && Token.anyIs(own, "picture_file");
  }

  /** "镜头之间加叠化，最后一帧多停两秒": a frame, and neither a join nor a pause. */
  private static boolean isFrozen(Pending wish, List<Token> own) {
    return wish.kind() != Kind.FREEZE
        && own.stream().anyMatch(t -> t.is("hold_at") && t.isHan())
        && (wish.kind() != Kind.CUT_PAUSES
            || own.stream().anyMatch(t -> t.is("hold_at") && Cue.FRAME.isIn(t)));
  }

  /** "镜头之间加叠化，黑场淡出3秒", "…，开头淡入1秒": the film, and no join. */
  private static boolean isBlackened(Pending wish, List<Token> own) {
    List<Token> fades = own.stream().filter(t -> t.is("fade_length")).toList();
    boolean isOfBlack = fades.stream().allMatch(t -> t.isHan() && Sense.saysBlack(t.form()));
    boolean isAtAnEnd = own.stream().anyMatch(t -> t.isOneOf(TokenTypes.FILM_ENDS));
    return wish.kind() == Kind.TRANSITION
        && !fades.isEmpty()
        && (isAtAnEnd || (isOfBlack && fades.size() == own.size()));
  }

  /** "右上角放logo.png，在第25秒处把视频切成两段". */
  private static boolean isDivided(Pending wish, List<Token> own) {
    return wish.kind() != Kind.SPLIT
        && own.stream().anyMatch(t -> t.is("pieces") && t.isHan())
        && own.stream().anyMatch(t -> t.isOneOf(PLACES));
  }

  /** "右上角放logo.png，中间那段放大一点": the picture there, as no logo grows in between. */
  private static boolean isZoomed(Pending wish, List<Token> own) {
    return wish.kind() != Kind.ZOOM
        && (!LastWish.LETTERED.contains(wish.kind()) || own.get(0).is("moment"))
        && own.size() > 1
        && own.get(0).isOneOf(PLACES)
        && own.stream().skip(1).allMatch(t -> t.isHan() && (t.is("bigger") || t.is("smaller")));
  }

  /** "加字幕，把“抖因”改成“抖音”": what they say wrong, and no lines to be written. */
  private static boolean isRewording(Pending wish, List<Token> own) {
    return wish.kind() == Kind.CAPTIONS
        && own.stream().filter(t -> t.isOneOf(WORDING)).count() == 2
        && own.stream().anyMatch(t -> t.isHan() && t.isOneOf(BECOMES));
  }

  /** "Cut 0:31 to 0:34, and the whole of clip 6": not those seconds of the clip. */
  private static boolean isAnotherCut(Pending wish, List<Token> own) {
    return wish.kind() == Kind.TRIM_RANGE
        && wish.parameters().containsKey("start_seconds")
        && own.stream().allMatch(t -> t.is("clip"))
        && own.stream().noneMatch(Token::isHan);
  }

  /** "Move clip 2 to the end and swap clips 1 and 3". */
  private static boolean isAnotherMove(Pending wish, List<Token> own) {
    if (wish.kind() != Kind.REORDER) {
      return false;
    }
    boolean swaps = own.stream().anyMatch(t -> t.values().containsKey("swap"));
    return (wish.parameters().containsKey("swap")
            && (Token.anyIs(own, "clip") || Token.anyIs(own, "moved")))
        || (wish.parameters().containsKey("move") && swaps);
  }

  /** "标题「…」,下面一行小字「…」", "captions, at 0:40 “…”": other words at another place. */
  private boolean isAnotherText(Pending wish, List<Token> own) {
    if (!Token.anyIs(own, "quote")) {
      return false;
    }
    boolean namesText =
        Token.anyIs(own, "text") || Token.anyIs(own, "title") || isAddedSomewhere(own);
    if (isOnlyLaidOver(wish, own) || isOfAnotherSort(wish, own)) {
      return true;
    }
    if (!TAKES_MORE_WORDS.contains(wish.kind())) {
      boolean isOfNone = !LastWish.LETTERED.contains(wish.kind()) && !NAMED.contains(wish.kind());
      return (namesPlace(own) && !isOnCover(wish, own))
          || (isOfNone && isWritten(own))
          || (namesText && wish.kind() != Kind.COVER);
    }
    boolean isSaid = wish.parameters().containsKey("text");
    boolean isChanged =
        wish.parameters().containsKey("change") && own.stream().noneMatch(lexicon::isVerb);
    boolean isElsewhere =
        wish.kind() != Kind.CAPTION_EDIT && !isChanged && Token.anyIs(own, "position");
    boolean isThen = namesText && own.stream().anyMatch(t -> t.isOneOf(TokenTypes.STRETCH));
    return isSaid && (isElsewhere || isThen);
  }

  /**
   * "Name tag “Sara”, title “My Trip”", "export, write “My Trip”": neither that line nor its name.
   */
  private boolean isOfAnotherSort(Pending wish, List<Token> own) {
    Object role = wish.parameters().get("role");
    boolean isOther =
        (role != null && Token.anyIs(own, "title"))
            || ("lower_third".equals(role) && Token.anyIs(own, "end_card"))
            || ((role == null || role.equals("end_card")) && Token.anyIs(own, "lower_third"));
    return TAKES_MORE_WORDS.contains(wish.kind()) && wish.kind() != Kind.CAPTION_EDIT
        ? isOther && wish.parameters().containsKey("text")
        : (wish.kind() == Kind.EXPORT
                && own.stream().anyMatch(t -> t.is("write") || t.isOneOf(TokenTypes.LETTERED)))
            || (!NAMED.contains(wish.kind())
                && !LastWish.LETTERED.contains(wish.kind())
                && own.stream().anyMatch(t -> t.is("write") && !t.isHan()))
            || ((wish.kind() == Kind.COVER || wish.kind() == Kind.CAPTIONS)
                && (Token.anyIs(own, "at_start") || Token.anyIs(own, "at_end")));
  }

  /** "Captions, and put “Hi Joe” at the bottom", "my logo, and call it “My Morning” at the top". */
  private static boolean isOnlyLaidOver(Pending wish, List<Token> own) {
    boolean isCaptions = wish.kind() == Kind.CAPTIONS || wish.kind() == Kind.CAPTION_STYLE;
    boolean isTitled = own.stream().anyMatch(Cue.CALL_IT::is);
    boolean isPut =
        isCaptions
            && own.stream().anyMatch(t -> t.isOneOf(EachInTurn.WRITING) && !t.isHan())
            && (Token.anyIs(own, "position") || !Token.anyIs(own, "add"));
    return (isTitled && (isCaptions || wish.kind() == Kind.LOGO))
        || (isPut && !Token.anyIs(own, "it") && !Token.anyIs(own, "captions"));
  }

  /** "加字幕，画面顶部加一行白字“…”", "加字幕，在开头打上“…”". */
  private static boolean isAddedSomewhere(List<Token> own) {
    return isWritten(own) && own.stream().anyMatch(t -> t.isOneOf(WHERE_WRITTEN))
        || Token.anyIs(own, "position")
            && own.stream().anyMatch(t -> t.isHan() && t.is("throughout"));
  }

  private static boolean isWritten(List<Token> own) {
    return own.stream().anyMatch(t -> t.isHan() && t.isOneOf(TextWords.PUTS));
  }

  /** "做一张缩略图，中间写“…”": in the middle of the picture, and not of the film. */
  private static boolean isOnCover(Pending wish, List<Token> own) {
    return wish.kind() == Kind.COVER
        && Token.anyIs(own, "part")
        && own.stream().noneMatch(t -> t.isOneOf(TokenTypes.STRETCH) && !t.is("part"));
  }

  private static boolean namesPlace(List<Token> own) {
    return own.stream().anyMatch(t -> t.isOneOf(PLACES));
  }

  /** "配乐音量三成，片尾2秒淡出": nothing but the music was spoken of. */
  private static boolean speaksOfNoPicture(String said) {
    return Lexer.isHan(said.charAt(0)) && !Cue.OF_FILM.isIn(said);
  }

  private static boolean isOfMusicOnly(Pending wish) {
    return wish.kind() == Kind.MUSIC
        && (wish.parameters().containsKey("volume_percent")
            || wish.parameters().containsKey("change_db")
            || wish.parameters().containsKey("file"));
  }

  /** "The music fades in, and fades out in the end": the music both times. */
  static void fadeOn(Pending wish, Pending fade) {
    if (fade.kind() != Kind.FADE || Sense.saysBlack(fade.said()) || Cue.WHITE.isIn(fade.said())) {
      return;
    }
    boolean isOfMusic =
        wish.kind() == Kind.DUCK
            || (wish.kind() == Kind.MUSIC && Cue.FADING.opens(fade.said()))
            || (isOfMusicOnly(wish) && speaksOfNoPicture(fade.said()));
    if (wish.kind() == Kind.FADE) {
      fade.parameters().put("target", wish.parameters().get("target"));
    } else if (isOfMusic) {
      fade.parameters().put("target", "music");
    }
  }
}
