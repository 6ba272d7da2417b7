package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Inset;
import dev.nemomcp.draft.Pane;
import dev.nemomcp.draft.Position;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.studio.edit.Units.Unit;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Several clips at once, each in a pane of the picture, in the order that is said. The longest goes
 * on as the film, so that none is cut short; the others play beside it from its beginning on.
 *
 * @param clips their numbers; empty for as many of the first as there are panes
 * @param panes how many; 0 for one per clip
 * @param looks how those beside the film are asked to sound
 */
record ScreenGrid(List<Double> clips, int panes, ChangeInsets looks) implements Edit {

  /** More are to show at once than there are halves. */
  static boolean isMeant(Parameters wish) throws CannotEdit {
    return wish.flag("beside") && (wish.flag("grid") || wish.numbers("clips").size() > 2);
  }

  static ScreenGrid from(Parameters wish) throws CannotEdit {
    return new ScreenGrid(
        wish.numbers("clips"), (int) wish.number("panes", 0, 0, 100), ChangeInsets.from(wish));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    Draft alone = SideBySide.playingAgain(draft, SideBySide.without(draft));
    Units units = Units.of(alone, footage);
    List<Unit> chosen = chosen(units, footage);
    int film =
        IntStream.range(0, chosen.size())
            .boxed()
            .max(Comparator.comparing(i -> length(chosen.get(i))))
            .orElseThrow();
    List<Clip> left = new ArrayList<>(units.draft().clips());
    for (Unit unit : chosen) {
      if (unit != chosen.get(film)) {
        left.removeAll(unit.clips());
      }
    }
    Draft below = Arranging.arrange(units.draft(), left);
    Draft laid = below.withInsets(beside(below, chosen, film, footage));
    return laid.equals(draft)
        ? Edited.unchanged(
            draft, ChangeInsets.described(draft), Phrase.of("They show at once already."))
        : Edited.of(laid, ChangeInsets.described(draft), ChangeInsets.described(laid))
            .noting(
                Phrase.of(
                    "{0} is the longest and plays to its end; a place whose clip has ended is black, "
                        + "and what plays alone has the whole picture.",
                    chosen.get(film).name()));
  }

  /** A photo shows as long as the others do. */
  private static long length(Unit unit) {
    return unit.clips().get(0).isStill() ? 0 : unit.durationMillis();
  }

  private List<Unit> chosen(Units units, Footage footage) throws CannotEdit {
    List<Unit> there =
        units.units().stream()
            .filter(unit -> !unit.clips().get(0).isAddition())
            .filter(unit -> footage.media(unit.clips().get(0).mediaId()).hasPicture())
            .toList();
    List<Unit> chosen = new ArrayList<>();
    for (double clip : clips) {
      chosen.add(units.unit(clip));
    }
    if (clips.isEmpty()) {
      chosen.addAll(panes == 0 ? there : there.subList(0, Math.min(panes, there.size())));
    }
    if (chosen.size() < Math.max(2, panes)) {
      throw new CannotEdit(
          Phrase.of(
              "{0} clips are to show at once, and there are {1}.",
              Math.max(2, panes), chosen.size()),
          Phrase.of("Upload the others first, or name those that are there."));
    }
    if (chosen.size() > Pane.MOST) {
      throw new CannotEdit(
          Phrase.of("One picture has room for {0} clips at most.", Pane.MOST),
          Phrase.of("Name those that it should show, such as \"clips 1 to 4 in a grid\"."));
    }
    return chosen;
  }

  private List<Inset> beside(Draft below, List<Unit> chosen, int film, Footage footage)
      throws CannotEdit {
    Span span = span(below, chosen.get(film));
    List<Inset> insets = new ArrayList<>(below.insets());
    NewIds ids = new NewIds("i", insets.stream().map(inset -> inset.clip().id()));
    for (int i = 0; i < chosen.size(); i++) {
      Pane pane = pane(chosen.size(), i, film, below);
      List<Clip> shown = i == film ? List.of() : shown(chosen.get(i), span.durationMillis());
      for (InTurn piece : InTurn.of(shown, span, ids)) {
        insets.add(SideBySide.of(piece.clip(), piece.startMillis(), pane, below.canvas(), footage));
      }
    }
    return insets;
  }

  /** What a clip shows, and how loud; a photo stands for as long as the film plays. */
  private List<Clip> shown(Unit unit, long wholeMillis) {
    return unit.clips().stream()
        .map(clip -> clip.isStill() ? clip.lasting(wholeMillis) : clip)
        .map(clip -> clip.withVolume(looks.volume().orElse(clip.volume())))
        .toList();
  }

  /** Beside or above each other where that is told, as it suits the picture else. */
  private Pane pane(int count, int number, int film, Draft below) {
    Position side = looks.placing().over(Position.CENTER);
    return side.isSide()
        ? Pane.inLine(side.isStacked(), count, number, film)
        : Pane.of(count, number, film, below.canvas());
  }

  private static Span span(Draft below, Unit film) {
    List<String> ids = film.clips().stream().map(Clip::id).toList();
    List<Timeline.Placed> placed =
        Timeline.of(below).clips().stream().filter(p -> ids.contains(p.clip().id())).toList();
    return new Span(placed.get(0).startMillis(), placed.get(placed.size() - 1).endMillis());
  }
}
