package dev.nemomcp.language;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "They're too low", "mute it", "挪到左下角", behind something that was put on the film or goes with it:
 * read again with the name of that in place of the pronoun, or in front where there is none. So it
 * is meant where all of it is then about that thing.
 */
final class ByItsName {
  private static final String INSET = "inset";
  private static final String TARGET = "target";
  private static final String REMOVE = "remove";
  private static final String CHANGE = "change";
  private static final String FIND = "find";
  private static final String SECONDS = "seconds";
  private static final String START = "start_seconds";
  private static final String END = "end_seconds";

  /** What a short form stands for, by what comes behind its apostrophe. */
  private static final Map<String, String> SPELLED_OUT = Map.of("s", " is", "re", " are");

  private static final Pattern SHORT_FORM =
      Pattern.compile("(?i)\\b(it|they)['’](s|re)\\b", Pattern.UNICODE_CASE);

  /** What a text with a number in it may be called. */
  private static final String HELD = "the (?:address|price|date|phone number)";

  private static final Pattern BY_WHAT_IT_HOLDS = Pattern.compile("(?i)\\b" + HELD + "\\b");
  private static final Pattern DIGIT = Pattern.compile("\\d");

  private static final Pattern PRONOUN =
      Pattern.compile("(?i)\\b(it|that|them|they|this one|its|their|" + HELD + ")\\b(?!['’])|它们?");

  /** What becomes of something that is there, and of which file it is. */
  private static final Pattern MOVED_FILE =
      Pattern.compile(
          "(?i)^(?:please |now |and |then )*(?:move|shift|start|end|stop|hide|mute|shrink|enlarge|resize|"
              + "make|let|have|remove|fade) (\\S+\\.(?:mp4|mov|m4v|webm|mkv|avi|png|jpe?g|gif))\\b");

  private static final Set<Cue> OF_THE_FILM =
      EnumSet.of(Cue.OF_VOICE, Cue.OF_FILM, Cue.THE_FILM, Cue.ALL_OF_THE_FILM, Cue.EVERYTHING);

  /** Told of what is not over the picture. */
  private static final Set<String> PLACES =
      Set.of("clip", "clips", "except_clips", "part", "shown_clip", "file");

  private static final Set<String> TIMES =
      Set.of(START, END, SECONDS, "shift_seconds", "change_seconds");

  private static final Set<Kind> ON_A_STRETCH = EnumSet.of(Kind.COLOR, Kind.EFFECT, Kind.ZOOM);

  private static final Set<Kind> SHOWING = EnumSet.of(Kind.LOGO, Kind.TITLE, Kind.TEXT);

  private final Function<String, Understanding> reader;

  ByItsName(Function<String, Understanding> reader) {
    this.reader = reader;
  }

  /** Whether it puts on the picture what shows there for a time. */
  static boolean isShown(Wish wish) {
    return SHOWING.contains(wish.kind()) || Thing.CARD.isOf(wish);
  }

  /** "Start it two seconds later": when the music plays. */
  static boolean isMusicAt(Wish wish, String sentence) {
    return wish.kind() == Kind.MUSIC && Cue.LATER_OR_EARLIER.isIn(sentence);
  }

  /** Whether it lays a clip over the others, or changes one that lies there. */
  static boolean isClip(Wish wish) {
    return wish.kind() == Kind.LOGO && wish.parameters().containsKey(INSET);
  }

  /**
   * "The small one", or a file that is no clip any more, by the name that a clip over the others
   * goes by.
   */
  static String named(String sentence, List<String> clipNames) {
    return Cue.SMALL_ONE
        .in(sentence)
        .or(() -> fileApart(sentence, clipNames))
        .map(
            words ->
                OtherOne.replaced(
                    sentence,
                    words,
                    Lexer.hasHan(sentence)
                        ? Thing.CLIP_ON_TOP.chinese()
                        : "the " + Thing.CLIP_ON_TOP.english()))
        .orElse(sentence);
  }

  private static Optional<String> fileApart(String sentence, List<String> clipNames) {
    return MOVED_FILE
        .matcher(sentence)
        .results()
        .map(found -> found.group(1))
        .filter(file -> clipNames.stream().noneMatch(file::equalsIgnoreCase))
        .findFirst();
  }

  /** Said of nothing it is about the film, and of a clip over the others where there is one. */
  static boolean mayBeOfClip(Understanding alone, String sentence) {
    return !alone.wishes().isEmpty()
        && alone.wishes().stream()
            .allMatch(w -> Thing.RATHER_OF_A_CLIP_HAN.contains(w.kind()) && isOfNoOther(w))
        && (isOnlyMuted(alone) || Lexer.hasHan(sentence))
        && OF_THE_FILM.stream().noneMatch(cue -> cue.isIn(sentence));
  }

  private static boolean isOnlyMuted(Understanding alone) {
    return alone.wishes().size() == 1
        && alone.wishes().get(0).kind() == Kind.MUTE
        && alone.wishes().get(0).parameters().isEmpty()
        && alone.unclear().isEmpty();
  }

  private static boolean isOfNoOther(Wish wish) {
    return wish.parameters().keySet().stream().noneMatch(PLACES::contains);
  }

  /**
   * @param alone the sentence by itself
   * @param last what was done last
   */
  Optional<Understanding> told(Understanding alone, String sentence, Wish last) {
    return Thing.of(last)
        .filter(thing -> mayBeOf(thing, alone, sentence))
        .flatMap(thing -> changes(alone, sentence, thing, last))
        .map(alone::asking);
  }

  private static boolean mayBeOf(Thing thing, Understanding alone, String sentence) {
    if (WhatIsWrong.mayBeOf(sentence, alone)) {
      return alone.wishes().stream().allMatch(ByItsName::isOfNoOther);
    }
    boolean isSilent = thing != Thing.CLIP_ON_TOP && !thing.kinds().contains(Kind.MUSIC);
    if ((isSilent && Cue.LOUDNESS.isIn(sentence))
        || alone.wishes().stream().anyMatch(thing::isOf)) {
      return false;
    }
    if (Cue.TAKES_IT_OFF.isIn(sentence)) {
      return alone.wishes().stream().allMatch(w -> w.kind() == Kind.DELETE_CLIP);
    }
    return Cue.MORE_THAN_ONE_OF_IT.isIn(sentence)
        || alone.wishes().stream()
            .allMatch(w -> thing.mistakenFor(sentence).contains(w.kind()) && isOfNoOther(w));
  }

  private Optional<List<Wish>> changes(
      Understanding alone, String sentence, Thing thing, Wish last) {
    boolean isOfAnother =
        BY_WHAT_IT_HOLDS.matcher(sentence).find()
            && last.words().filter(words -> DIGIT.matcher(words.toString()).find()).isEmpty();
    if (isOfAnother) {
      return Optional.empty();
    }
    String name = thing.in(sentence, last);
    List<Wish> nothingMore = reader.apply(name).wishes();
    return ways(sentence, name, alone.wishes().isEmpty() || isLength(alone)).stream()
        .map(reader)
        .filter(read -> read.unclear().isEmpty() && read.impossible().isEmpty())
        .map(Understanding::wishes)
        .filter(wishes -> wishes.stream().allMatch(thing::isOf))
        .map(wishes -> inOne(TakenBack.without(wishes, nothingMore)))
        .filter(wishes -> !wishes.isEmpty() && wishes.stream().allMatch(ByItsName::saysSomething))
        .findFirst()
        .map(wishes -> wishes.stream().map(wish -> same(wish, last)).toList());
  }

  private static boolean isLength(Understanding alone) {
    return alone.wishes().stream().allMatch(wish -> wish.kind() == Kind.SET_LENGTH);
  }

  /** How the sentence may have been meant, the likeliest first. */
  private static List<String> ways(String sentence, String name, boolean isOpen) {
    String written =
        SHORT_FORM
            .matcher(sentence)
            .replaceAll(found -> found.group(1) + SPELLED_OUT.get(found.group(2).toLowerCase()));
    boolean isHan = Lexer.hasHan(sentence);
    Matcher pronoun = PRONOUN.matcher(written);
    List<String> ways = new ArrayList<>();
    if (pronoun.find()) {
      boolean isOwner = pronoun.group().matches("(?i)its|their");
      ways.add(pronoun.replaceFirst(isOwner ? name + "'s" : name));
    } else if (isHan) {
      ways.add(name + written);
      ways.add("把" + name + written);
    }
    if (!isHan && Cue.WHAT_IS_WRONG.opens(written)) {
      ways.add(name + " is " + written);
    }
    if (Cue.GOES_OUT.opens(written)) {
      ways.add(name + " should " + written.replaceFirst("(?i)^(and|but|then)\\s+", ""));
    }
    if (!isHan) {
      ways.add(name + ". " + written);
    }
    if (Cue.ELSEWHERE.opens(written)) {
      ways.add(
          isHan
              ? "把" + name + "移到" + written
              : "move " + name + " to the " + written.replaceFirst("(?i)^the ", ""));
    }
    if (!isHan && isOpen && ways.size() == 1) {
      ways.add(name + " " + written);
      ways.add("make " + name + " " + written);
    }
    return ways;
  }

  /** Those of a kind as one. */
  private static List<Wish> inOne(List<Wish> wishes) {
    Map<Kind, Wish> all = new LinkedHashMap<>();
    for (Wish wish : wishes) {
      all.merge(wish.kind(), wish, ByItsName::both);
    }
    return all.values().stream().map(ByItsName::shownUntil).toList();
  }

  private static Wish both(Wish first, Wish then) {
    Map<String, Object> all = new LinkedHashMap<>(first.parameters());
    all.putAll(then.parameters());
    // "Remove it, and put it at second 2": there it is to be.
    all.remove(REMOVE);
    return then.with(all);
  }

  /** "Hide it after 5 seconds": until then it shows. */
  private static Wish shownUntil(Wish wish) {
    Map<String, Object> all = new LinkedHashMap<>(wish.parameters());
    boolean goesThen = isShown(wish) && all.containsKey(REMOVE) && !all.containsKey(END);
    if (!goesThen || !(all.get(START) instanceof Number start) || start.doubleValue() <= 0) {
      return wish;
    }
    all.keySet().removeAll(Set.of(REMOVE, START));
    all.put(END, start);
    return wish.with(all);
  }

  private static boolean saysSomething(Wish wish) {
    Set<String> told = wish.parameters().keySet();
    return !isShown(wish)
        || (isOfNoOther(wish)
            && told.size() > (isClip(wish) ? 1 : 0)
            && !(told.contains(REMOVE) && told.stream().anyMatch(TIMES::contains)));
  }

  /** Of several the one that was spoken of. */
  static Wish same(Wish wish, Wish last) {
    if (wish.kind() != last.kind()) {
      return wish;
    }
    Map<String, Object> all = new LinkedHashMap<>(wish.parameters());
    if (isClip(last)) {
      all.put(INSET, true);
      if (!Lexer.hasHan(wish.said())) {
        all.put("latest", true);
      }
      if (all.get(START) instanceof Number start
          && start.doubleValue() == 0
          && all.get(END) instanceof Number length) {
        // "Only for the first 5 seconds", wherever it begins.
        all.keySet().removeAll(Set.of(START, END));
        all.put(SECONDS, length);
      }
    } else if (ON_A_STRETCH.contains(wish.kind())) {
      return MoreOfIt.there(wish, last);
    } else if (wish.kind() == Kind.FREEZE) {
      return MoreOfIt.isPlaced(wish) || all.containsKey("at_seconds") ? wish : changed(wish, all);
    } else if (wish.kind() == Kind.TITLE || wish.kind() == Kind.TEXT) {
      if (last.words().isEmpty() || all.containsKey("text")) {
        return wish;
      }
      all.put(CHANGE, true);
      last.words().ifPresent(words -> all.putIfAbsent(FIND, words));
    } else if (wish.kind() == Kind.SOUND_EFFECT && last.parameters().containsKey("name")) {
      all.putIfAbsent("name", last.parameters().get("name"));
    }
    return wish.with(all);
  }

  private static Wish changed(Wish wish, Map<String, Object> parameters) {
    parameters.put(CHANGE, true);
    if (parameters.containsKey(SECONDS) && Cue.SO_MUCH_LONGER.isIn(wish.said())) {
      parameters.put("change_seconds", parameters.remove(SECONDS));
    }
    return wish.with(parameters);
  }
}
