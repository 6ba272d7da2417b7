package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Graphic;
import dev.nemomcp.draft.Position;
import dev.nemomcp.studio.footage.Footage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A progress bar, or a border around the picture: drawn, changed or taken away.
 *
 * @param color {@code #rrggbb}; empty for the one it has
 * @param scale on the thickness it has
 */
record DrawShape(
    Graphic.Shape shape, Optional<String> color, Placing placing, double scale, boolean remove)
    implements Edit {

  private static final Map<String, Graphic.Shape> SHAPES =
      Map.of("progress_bar", Graphic.Shape.PROGRESS_BAR, "border", Graphic.Shape.BORDER);

  private static final double THINNEST = 0.003;
  private static final double THICKEST = 0.15;

  static boolean isMeant(Parameters wish) {
    return SHAPES.containsKey(wish.text("name"));
  }

  static DrawShape from(Parameters wish) throws CannotEdit {
    return new DrawShape(
        SHAPES.get(wish.text("name")),
        wish.has("color") ? Optional.of(wish.text("color")) : Optional.empty(),
        Placing.from(wish),
        Lettering.from(wish).scale(),
        wish.flag("remove"));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) {
    Optional<Graphic> there =
        draft.graphics().stream().filter(graphic -> graphic.shape() == shape).findFirst();
    List<Graphic> graphics = new ArrayList<>(draft.graphics());
    there.ifPresent(graphics::remove);
    if (!remove) {
      graphics.add(drawn(there.orElse(usual())));
      graphics.sort(Comparator.comparing(Graphic::shape));
    }
    Draft changed = draft.withGraphics(graphics);
    return changed.equals(draft)
        ? Edited.unchanged(
            draft,
            described(draft),
            remove
                ? Phrase.of("There is none to take away.")
                : Phrase.of("It looks like that already."))
        : Edited.of(changed, described(draft), described(changed));
  }

  private Graphic usual() {
    return shape == Graphic.Shape.PROGRESS_BAR
        ? new Graphic(shape, "#ffffff", Position.BOTTOM, 0.012)
        : new Graphic(shape, "#ffffff", Position.CENTER, 0.03);
  }

  private Graphic drawn(Graphic now) {
    boolean isAtTop = placing.over(now.position()).isTop();
    double thickness = now.thickness() * scale;
    return new Graphic(
        shape,
        color.orElse(now.color()),
        shape == Graphic.Shape.BORDER ? now.position() : isAtTop ? Position.TOP : Position.BOTTOM,
        Math.max(THINNEST, Math.min(THICKEST, thickness)));
  }

  private Phrase described(Draft draft) {
    Phrase name = Phrase.of(shape.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    return draft.graphics().stream()
        .filter(graphic -> graphic.shape() == shape)
        .map(graphic -> described(graphic, name))
        .findFirst()
        .orElse(Phrase.of("no {0}", name));
  }

  private static Phrase described(Graphic graphic, Phrase name) {
    Phrase colored = Phrase.of("{0} {1}", ColorNames.of(graphic.color()), name);
    return graphic.shape() == Graphic.Shape.BORDER
        ? colored
        : Phrase.of("{0}, {1}", colored, Lettering.described(graphic.position()));
  }
}
