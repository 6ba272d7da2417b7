package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexer;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lists of what is to be left as it is, or not to be done: "keep the captions, the title and the
 * music as they are", "do not add music, captions, or titles". What holds for all is said once; it
 * is read as if it were said of each.
 */
public final class LeftAlone {
  /** "Do not add …", with how the refusal is said of what has a verb of its own. */
  private static final String REFUSING = "refusing";

  /** "Keep …", which wants nothing of a thing that is there. */
  private static final String KEEPING = "keeping";

  /** "… unchanged", behind what is kept. */
  private static final String UNCHANGED = "unchanged";

  /** "… must stay the same", whether or not a verb stands before the list. */
  private static final String STAYING = "staying";

  private static final String JOINED = "joined";
  private static final String INCLUDING = "including";
  private static final Set<String> MARKS =
      Set.of(REFUSING, KEEPING, UNCHANGED, STAYING, JOINED, INCLUDING);
  private static final Set<String> COMMAS = Set.of(",", "，");

  /** What the whole film is called, and what of it was not named. */
  private static final Set<String> ALL = Set.of("rest", "video_whole", "whole");

  /** What the film has, though it is not edited by that name. */
  private static final Set<String> OF_FILM = Set.of("duration", "quality", "hello", "says");

  private final Lexicon lexicon;
  private final List<Token> marked;
  private final Map<Integer, List<Token>> before = new HashMap<>();
  private final Set<Integer> dropped = new HashSet<>();

  private LeftAlone(Lexicon lexicon, List<Token> written) {
    this.lexicon = lexicon;
    this.marked = lexicon.lists(written);
  }

  /**
   * One of a list.
   *
   * @param from its first token
   * @param end after its last
   * @param isJoined "and" or "or" leads to it, so that the list is whole
   * @param isOr it is "or"
   */
  private record Item(int from, int end, boolean isJoined, boolean isOr) {}

  /** The same words, with what is said of a list said of each of it. */
  public static List<Token> spelledOut(List<Token> written, Lexicon lexicon) {
    return new LeftAlone(lexicon, written).spelledOut(written);
  }

  private List<Token> spelledOut(List<Token> written) {
    for (int i = 0; i < marked.size(); i++) {
      if (marked.get(i).is(REFUSING) || marked.get(i).is(KEEPING)) {
        readFrom(i);
      } else if (marked.get(i).is(STAYING) && !dropped.contains(i)) {
        readBackFrom(i);
      }
    }
    if (before.isEmpty()) {
      return written;
    }
    List<Token> read = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < marked.size(); i++) {
      read.addAll(before.getOrDefault(i, List.of()));
      int end = at + (marked.get(i).isOneOf(MARKS) ? marked.get(i).form().split(" ").length : 1);
      read.addAll(dropped.contains(i) ? List.of() : written.subList(at, end));
      at = end;
    }
    return read;
  }

  /** The list that a verb opens. */
  private void readFrom(int head) {
    List<Item> items = itemsFrom(head + 1);
    int end = items.isEmpty() ? head + 1 : items.get(items.size() - 1).end();
    int behind = items.isEmpty() ? head + 1 : end;
    boolean isClosed = behind < marked.size() && closes(behind) && marked.get(head).is(KEEPING);
    int count = isClosed ? items.size() : whole(items);
    boolean mayBeParts = marked.get(head).is(KEEPING) && !isClosed && !areThings(items, count);
    if (count == 0 || mayBeParts || (count == 1 && isRest(items.get(0)) && !includes(behind + 1))) {
      return;
    }
    Token said = isClosed ? marked.get(behind) : marked.get(head);
    if (isClosed) {
      dropped.add(head);
      dropped.add(behind);
      put(said, items.get(0).from());
    }
    for (int i = 1; i < count; i++) {
      sayOf(items.get(i), said);
    }
    if (isClosed) {
      goOnIncluding(behind + 1, said);
    }
  }

  /** "…, including the music and the captions": behind what closed the list. */
  private void goOnIncluding(int at, Token said) {
    if (includes(at)) {
      int next = marked.get(at).is(INCLUDING) ? at : at + 1;
      dropped.add(next);
      itemsFrom(next + 1).forEach(item -> sayOf(item, said));
    }
  }

  private boolean includes(int at) {
    boolean isComma = at < marked.size() && COMMAS.contains(marked.get(at).form());
    int next = isComma ? at + 1 : at;
    return next < marked.size() && marked.get(next).is(INCLUDING);
  }

  /** "Leave everything else as it is" is said of no list. */
  private boolean isRest(Item item) {
    List<Token> content = content(marked.subList(item.from(), item.end()));
    return !content.isEmpty() && content.stream().allMatch(t -> t.isOneOf(ALL));
  }

  /** The list that ends in "must stay the same". */
  private void readBackFrom(int end) {
    if (!closes(end)) {
      return;
    }
    int from = end;
    while (from > 0 && !isEnd(from - 1)) {
      from--;
    }
    List<Token> said = marked.subList(from, end + 1);
    if (Cue.LEAVES_THIS_ONE.closes(
        said.stream().map(Token::form).collect(Collectors.joining(" ")))) {
      return;
    }
    List<Item> items = itemsFrom(from, end);
    int last = items.size() - 1;
    boolean isNoThing =
        items.isEmpty()
            || items.get(last).end() != end
            || isOnlyPointed(items.get(last))
            || (isRest(items.get(last)) && !includes(end + 1));
    if (isNoThing) {
      return;
    }
    int first = last;
    while (first > 0 && items.get(last).isJoined() && !isDone(items.get(first - 1))) {
      first--;
    }
    dropped.add(end);
    items.subList(first, items.size()).forEach(item -> put(marked.get(end), item.from()));
    goOnIncluding(end + 1, marked.get(end));
  }

  /** "It stays the same". */
  private boolean isOnlyPointed(Item item) {
    return lexicon.recognise(marked.subList(item.from(), item.end())).stream()
        .allMatch(t -> t.is("it") || lexicon.role(t) == Role.TALK || t.is("subject"));
  }

  private List<Item> itemsFrom(int from) {
    return itemsFrom(from, marked.size());
  }

  /** As many as may be of the list, in order; it ends before what says something else. */
  private List<Item> itemsFrom(int from, int until) {
    List<Item> items = new ArrayList<>();
    int at = from;
    boolean isJoined = false;
    boolean isOr = false;
    while (at < until) {
      int end = at;
      while (end < until && !parts(end) && !isEnd(end)) {
        end++;
      }
      if (end == at || !isOfList(at, end)) {
        boolean startsAnew = until < marked.size() && end < until && !isEnd(end);
        if (!startsAnew) {
          return items;
        }
        items.clear();
      } else {
        items.add(new Item(at, end, isJoined, isOr));
      }
      if (end >= until || isEnd(end)) {
        return items;
      }
      at = end;
      isJoined = false;
      isOr = false;
      while (at < until && parts(at)) {
        isJoined |= !COMMAS.contains(marked.get(at).form());
        isOr |= marked.get(at).values().containsKey("or");
        at++;
      }
    }
    return items;
  }

  /** How many belong together: up to the last one that "and" leads to, or that does more. */
  private int whole(List<Item> items) {
    int count = items.size();
    while (count > 1 && !items.get(count - 1).isJoined()) {
      count--;
    }
    boolean isOr = count > 1 && items.get(count - 1).isOr();
    for (int i = 1; i < count && !isOr; i++) {
      if (isDone(items.get(i))) {
        return i > 1 && items.get(i).isJoined() ? i : 0;
      }
    }
    return count > 1 ? count : 0;
  }

  private boolean parts(int at) {
    Token token = marked.get(at);
    return COMMAS.contains(token.form()) || token.is(JOINED) || token.is(INCLUDING);
  }

  private boolean isEnd(int at) {
    Token token = marked.get(at);
    boolean isMark = token.is(Token.PUNCTUATION) && !COMMAS.contains(token.form());
    return isMark
        || token.is(REFUSING)
        || token.is(KEEPING)
        || ((token.is(STAYING) || token.is(UNCHANGED)) && closes(at));
  }

  /** Nothing that it could belong to follows. */
  private boolean closes(int at) {
    Token token = marked.get(at);
    return (token.is(STAYING) || token.is(UNCHANGED))
        && (at + 1 == marked.size()
            || marked.get(at + 1).is(Token.PUNCTUATION)
            || marked.get(at + 1).is(JOINED));
  }

  /** It names things, and neither when nor how they should be. */
  private boolean isOfList(int from, int end) {
    List<Token> words = marked.subList(from, end);
    if (Cue.ONE_OF_THEM.opens(words.get(0))) {
      return false;
    }
    List<Token> content = content(words);
    return content.stream()
        .allMatch(
            t ->
                switch (lexicon.role(t)) {
                  case OBJECT, UNKNOWN -> true;
                  case ACTION, HELPER, VERB -> t == content.get(0);
                  default -> t.isOneOf(ALL) || t.isOneOf(OF_FILM);
                });
  }

  private List<Token> content(List<Token> words) {
    return lexicon.recognise(words).stream().filter(t -> lexicon.role(t) != Role.FILLER).toList();
  }

  /** "Crop the picture", and not "the crop" or "position". */
  private boolean isDone(Item item) {
    List<Token> words = marked.subList(item.from(), item.end());
    List<Token> content = content(words);
    return words.size() > 1
        && !content.isEmpty()
        && lexicon.isVerb(content.get(0))
        && content.get(0).start() == words.get(0).start()
        && content.get(0).end() < words.get(words.size() - 1).end();
  }

  /** All are known things of the film, or what something has: "keep its size and timing". */
  private boolean areThings(List<Item> items, int count) {
    boolean areOfOne = !items.isEmpty() && Cue.WHOSE.is(marked.get(items.get(0).from()));
    return areOfOne
        || items.subList(0, count).stream()
            .map(item -> content(marked.subList(item.from(), item.end())))
            .allMatch(
                content ->
                    content.stream()
                        .anyMatch(t -> lexicon.role(t) == Role.OBJECT || t.isOneOf(OF_FILM)));
  }

  private void sayOf(Item item, Token said) {
    if (!isDone(item)) {
      put(said, item.from());
    } else if (said.is(REFUSING) && !said.values().isEmpty()) {
      put(lexicon.spelling(said), item.from());
    }
  }

  private void put(Token said, int at) {
    boolean isRepeated = said.is(REFUSING) || said.is(KEEPING);
    put(isRepeated ? Lexer.read(said.form(), said.form()) : lexicon.spelling(said), at);
  }

  private void put(List<Token> words, int at) {
    int place = marked.get(at).start();
    before.put(
        at,
        words.stream()
            .map(t -> new Token(t.type(), t.values(), t.form(), t.stem(), place, place))
            .toList());
  }
}
