package dev.nemomcp.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a sentence means.
 *
 * @param language of the sentence: {@code en}, {@code zh-CN} …
 * @param wishes what it asks for, in the order that gives the right result
 * @param impossible what it asks for that cannot be done here, most of it for want of a generative
 *     model
 * @param unclear parts that were not understood, as said
 * @param question it asks something instead of, or besides, wanting an edit
 * @param holdExport it says not to export yet
 * @param keep kinds that it says to leave alone ("no transitions", "keep the original sound")
 * @param preferences that should hold from now on ("以后字幕都用黄色"), by kind; they are among the wishes
 *     too, to hold for this project
 */
public record Understanding(
    String language,
    List<Wish> wishes,
    List<Impossible> impossible,
    List<String> unclear,
    Question question,
    boolean holdExport,
    List<Kind> keep,
    Map<Kind, Map<String, Object>> preferences) {

  /** A preference's only parameter where the user never wants that kind unasked. */
  public static final String NEVER = "never";

  public Understanding {
    wishes = List.copyOf(wishes);
    impossible = List.copyOf(impossible);
    unclear = List.copyOf(unclear);
    keep = List.copyOf(keep);
    preferences = Map.copyOf(preferences);
  }

  /** It is to be answered in Chinese. */
  public boolean isChinese() {
    return language.startsWith("zh");
  }

  /** The same, where those are what it asks for. */
  Understanding asking(List<Wish> others) {
    return new Understanding(
        language, others, List.of(), List.of(), question, holdExport, keep, preferences);
  }

  /** The same, and those words were not understood. */
  Understanding missing(String words) {
    List<String> all = new ArrayList<>(unclear);
    all.add(words);
    return new Understanding(
        language, wishes, impossible, all, question, holdExport, keep, preferences);
  }

  /** Something is to be taken back, whatever is asked for besides. */
  boolean undoes() {
    return wishes.stream().anyMatch(wish -> wish.kind() == Kind.UNDO);
  }

  /** The same, told as those wishes, and its question as one of those. */
  Understanding wanting(List<Wish> others, List<Wish> asked) {
    Question same = question.speakingOf(asked);
    return new Understanding(
        language, others, impossible, unclear, same, holdExport, keep, preferences);
  }

  /** The same, where those are what cannot be done. */
  Understanding refusing(List<Impossible> others) {
    return new Understanding(
        language, wishes, others, unclear, question, holdExport, keep, preferences);
  }

  /** It asks something that is about nothing that is known, or whether something can be done. */
  boolean isOfNothingKnown() {
    return question.topic() == Topic.OTHER
        || (question.topic() == Topic.ABILITIES && question.about().isEmpty());
  }

  /** The same, asking nothing. */
  Understanding unasked() {
    return new Understanding(
        language, wishes, impossible, unclear, Question.NONE, holdExport, keep, preferences);
  }

  /** The wish of that kind, where it is the only wish. */
  Optional<Wish> onlyWish(Kind kind) {
    return wishes.size() == 1 && wishes.get(0).kind() == kind
        ? Optional.of(wishes.get(0))
        : Optional.empty();
  }

  /** Nothing at all was found in the sentence. */
  boolean isEmpty() {
    return wishes.isEmpty()
        && impossible.isEmpty()
        && unclear.isEmpty()
        && !question.isAsked()
        && !holdExport
        && keep.isEmpty()
        && preferences.isEmpty();
  }

  /**
   * A wish that cannot come true as it is said, most often for want of a generative model.
   *
   * @param what a short machine name, such as {@code generate_footage}, {@code face_swap}, {@code
   *     remove_object}, {@code voice_over}, {@code translate_speech}
   * @param said the words that asked for it
   * @param reason why not, in the sentence's language
   * @param instead the nearest thing that can be said, in the sentence's language
   * @param wanted the edit, where that is possible and only its place is not to be found
   */
  public record Impossible(
      String what, String said, String reason, String instead, Optional<Kind> wanted) {

    public Impossible(String what, String said, String reason, String instead) {
      this(what, said, reason, instead, Optional.empty());
    }

    /** Under which it is reported: the edit that was wanted, else what it is that cannot be. */
    public String kind() {
      return wanted.map(Kind::wireName).orElse(what);
    }

    /** It is that edit, and comes true when it is said otherwise. */
    Impossible wanting(Kind kind, String otherwise) {
      return new Impossible(what, said, reason, otherwise, Optional.of(kind));
    }
  }

  /** What a question is about. */
  public enum Topic {
    NONE,
    PRICE,
    PRIVACY,
    ABILITIES,
    FORMATS,
    LIMITS,
    /** Terms, and what suits a platform. */
    CRAFT,
    PROGRESS,
    TIMELINE,
    OTHER
  }

  /**
   * A question to answer without touching anything.
   *
   * @param topic what it is about; {@link Topic#NONE} where the sentence asks nothing
   * @param said the question
   * @param about what of the topic, as {@code en.facts} names it; empty where nothing narrower was
   *     found
   * @param answer what is known without the project, in the sentence's language; empty where only
   *     who has the project can tell
   * @param ofStudio the answer is true of the studio on this machine only
   * @param place what of the project it is about: {@code clip} (1 is the first, −1 the last),
   *     {@code start_seconds} …
   * @param of the wishes that it speaks of ("how long would it be without the pauses?")
   * @param also what else is asked, each with nothing besides
   */
  public record Question(
      Topic topic,
      String said,
      String about,
      String answer,
      boolean ofStudio,
      Map<String, Object> place,
      List<Wish> of,
      List<Question> also) {
    public static final Question NONE = new Question(Topic.NONE, "");

    public Question {
      place = Map.copyOf(place);
      of = List.copyOf(of);
      also = List.copyOf(also);
    }

    public Question(
        Topic topic,
        String said,
        String about,
        String answer,
        boolean ofStudio,
        Map<String, Object> place,
        List<Wish> of) {
      this(topic, said, about, answer, ofStudio, place, of, List.of());
    }

    public Question(Topic topic, String said) {
      this(topic, said, "", "", false, Map.of(), List.of());
    }

    public Question saidAs(String words) {
      return new Question(topic, words, about, answer, ofStudio, place, of, also);
    }

    /** The same, where that is asked too; once where it was asked already. */
    public Question and(Question next) {
      boolean isAskedAlready =
          all().anyMatch(q -> q.topic() == next.topic() && q.about().equals(next.about()));
      if (isAskedAlready) {
        return this;
      }
      List<Question> more = Stream.concat(also.stream(), Stream.of(next)).toList();
      return new Question(topic, said, about, answer, ofStudio, place, of, more);
    }

    /** It asks for something that has an answer of its own. */
    public boolean isKnown() {
      return switch (topic) {
        case PRICE, PRIVACY, LIMITS, FORMATS -> true;
        default -> !about.isEmpty();
      };
    }

    /** Each thing that is asked, in order. */
    public Stream<Question> all() {
      return Stream.concat(Stream.of(this), also.stream());
    }

    /** All that is asked, as said. */
    public String words() {
      return all().map(Question::said).distinct().collect(Collectors.joining(" "));
    }

    Question speakingOf(List<Wish> wishes) {
      return new Question(topic, said, about, answer, ofStudio, place, wishes, also);
    }

    public boolean isAsked() {
      return topic != Topic.NONE;
    }
  }
}
