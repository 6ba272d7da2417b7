package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Position;
import dev.nemomcp.draft.Text;
import dev.nemomcp.draft.Text.Role;
import dev.nemomcp.draft.TextStyle;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Media;
import java.util.List;
import java.util.OptionalDouble;

/** Reads wishes for text, and knows what is usual for each role of text. */
final class TextRoles {
  static final double ALWAYS_SECONDS = 86_400;

  private TextRoles() {}

  /** Titles. */
  static Edit title(Parameters wish) throws CannotEdit {
    return edit(Role.TITLE, wish);
  }

  /** All other text. */
  static Edit text(Parameters wish) throws CannotEdit {
    return edit(wish.choice("role", Role.PLAIN), wish);
  }

  private static Edit edit(Role role, Parameters wish) throws CannotEdit {
    return ShowCard.isMeant(role, wish)
        ? ShowCard.from(role, wish)
        : new OnCards(besideCards(role, wish));
  }

  private static Edit besideCards(Role role, Parameters wish) throws CannotEdit {
    LetterCase letterCase = LetterCase.from(wish);
    String content = letterCase.of(wish.text("text"));
    Lettering lettering = Lettering.from(wish);
    if (wish.flag("remove")) {
      String words = content.isEmpty() ? wish.text("find") : content;
      return RemoveText.from(NamedTexts.from(role, words, wish), wish);
    }
    NamedTexts named = NamedTexts.from(role, wish.text("find"), wish);
    Edit change = new ChangeText(named, content, Showing.from(wish), lettering, letterCase);
    if (wish.flag("change") || (wish.has("text_number") && content.isEmpty())) {
      return change;
    }
    if (role == Role.PLAIN && content.isEmpty()) {
      throw new CannotEdit(
          Phrase.of("It is not said which words to show."),
          Phrase.of("Say them in quotes: add the text \"Day one\"."));
    }
    Edit add = add(role, content, wish, lettering);
    return wish.has("text_number")
        ? (draft, footage) -> (named.areThere(draft) ? change : add).apply(draft, footage)
        : add;
  }

  private static Edit add(Role role, String content, Parameters wish, Lettering lettering)
      throws CannotEdit {
    boolean isBeneath = wish.flag("beneath");
    AddText add = new AddText(role, content, start(wish), seconds(wish), lettering);
    return isBeneath ? new AddBeneath(add) : add;
  }

  private static OptionalDouble start(Parameters wish) throws CannotEdit {
    return wish.flag("whole") ? OptionalDouble.of(0) : wish.number("start_seconds");
  }

  private static OptionalDouble seconds(Parameters wish) throws CannotEdit {
    double start = wish.number("start_seconds", 0);
    double end = wish.number("end_seconds", 0);
    return wish.flag("whole")
        ? OptionalDouble.of(ALWAYS_SECONDS)
        : start >= 0 && end > 0 ? OptionalDouble.of(end - start) : wish.number("seconds");
  }

  static long usualMillis(Role role) {
    return switch (role) {
      case TITLE, END_CARD -> 3000;
      case LOWER_THIRD, PLAIN -> 4000;
      case WATERMARK -> Clock.millis(ALWAYS_SECONDS);
    };
  }

  static TextStyle style(Role role, Draft draft, Footage footage) {
    return switch (role) {
      case TITLE -> TextStyle.TITLE.withPosition(titlePlace(draft, footage));
      case LOWER_THIRD ->
          TextStyle.TITLE.withPreset("lower_third").withPosition(Position.BOTTOM_LEFT);
      case END_CARD -> TextStyle.TITLE.withPreset("end_card").withAnimation("fade");
      case PLAIN -> TextStyle.TITLE.withPreset("minimal").withAnimation("fade");
      case WATERMARK ->
          TextStyle.TITLE
              .withPreset("minimal")
              .withScale(0.7)
              .withPosition(Position.BOTTOM_RIGHT)
              .withAnimation("none")
              .withTransparency(0.5);
    };
  }

  /** Titles that stand in their usual place go to what is usual on another draft's canvas. */
  static List<Text> placedAnew(Draft draft, Draft changed, Footage footage) {
    Position before = titlePlace(draft, footage);
    Position now = titlePlace(changed, footage);
    return draft.texts().stream()
        .map(
            text ->
                text.role() == Role.TITLE && text.style().position() == before
                    ? text.withStyle(text.style().withPosition(now))
                    : text)
        .toList();
  }

  /**
   * Away from faces, which stand in the middle and are looked at first: in the upper third of a
   * tall or square picture, at the lower left of a wide one. Over a photo it is a title page.
   */
  private static Position titlePlace(Draft draft, Footage footage) {
    boolean photo =
        draft.clips().stream()
            .limit(1)
            .anyMatch(clip -> footage.media(clip.mediaId()).kind() == Media.Kind.IMAGE);
    boolean wide = draft.canvas().aspectRatio() > 1.1;
    return photo ? Position.CENTER : wide ? Position.BOTTOM_LEFT : Position.TOP;
  }

  /** Words for a text that none were said for. */
  static String words(Role role, Draft draft, Footage footage) {
    String title = Naming.title(draft, footage);
    boolean chinese = title.codePoints().anyMatch(Character::isIdeographic);
    return role != Role.END_CARD ? title : chinese ? "感谢观看" : "Thanks for watching";
  }
}
