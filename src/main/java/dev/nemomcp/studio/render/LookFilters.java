package dev.nemomcp.studio.render;

import dev.nemomcp.draft.Canvas;
import dev.nemomcp.draft.Look;
import dev.nemomcp.draft.Orientation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a {@link Look} asks for, as FFmpeg filters. */
final class LookFilters {
  /** Bars stay black, whatever is done to the picture. */
  private static final String BARS = "letterbox";

  private LookFilters() {}

  /** How the picture is turned, before anything else is done to it. */
  static List<String> orientation(Look look) {
    List<String> filters = new ArrayList<>();
    Orientation orientation = look.orientation();
    switch (orientation.rotationDegrees()) {
      case 90 -> filters.add("transpose=clock");
      case 180 -> filters.add("hflip,vflip");
      case 270 -> filters.add("transpose=cclock");
      default -> {}
    }
    if (orientation.mirrored()) {
      filters.add("hflip");
    }
    if (orientation.flipped()) {
      filters.add("vflip");
    }
    if (look.stabilized()) {
      filters.add("deshake=rx=32:ry=32:edge=mirror");
    }
    return filters;
  }

  /** What is done to a picture of the canvas' size. */
  static List<String> treatment(Look look, Canvas canvas) {
    if (!look.paint().isEmpty()) {
      return List.of("drawbox=0:0:iw:ih:%s:fill".formatted(look.paint().replace("#", "0x")));
    }
    List<String> filters = new ArrayList<>();
    if (look.denoise() > 0) {
      filters.add(
          "hqdn3d=%s:%s:%s:%s"
              .formatted(
                  number(8 * look.denoise()),
                  number(6 * look.denoise()),
                  number(12 * look.denoise()),
                  number(9 * look.denoise())));
    }
    ColorLook color = ColorLook.of(look);
    if (!color.isNeutral()) {
      filters.add(color.filter());
    }
    if (look.sharpen() > 0) {
      filters.add("unsharp=5:5:%s:5:5:0".formatted(number(1.5 * look.sharpen())));
    }
    look.effects().stream()
        .sorted(Comparator.comparing(BARS::equals))
        .forEach(name -> effect(name, canvas, filters));
    look.blurred().forEach(place -> filters.add(BlurredPlace.of(place, canvas).filter()));
    return filters;
  }

  private static void effect(String name, Canvas canvas, List<String> filters) {
    int unit = canvas.shortSide();
    switch (name) {
      case "vignette" -> filters.add("vignette=angle=PI/4.5");
      case "blur" -> filters.add("gblur=sigma=%s".formatted(number(unit * 0.012)));
      case "grain" -> filters.add("noise=c0s=14:c0f=t+u");
      case "pixelate" -> {
        int block = Math.max(4, unit / 45);
        filters.add("pixelize=w=%d:h=%d".formatted(block, block));
      }
      case "glow" ->
          filters.add(
              "split[sharp][soft],[soft]gblur=sigma=%s[soft],[sharp][soft]blend=all_mode=screen:all_opacity=0.35"
                  .formatted(number(unit * 0.02)));
      case "glitch" ->
          filters.add(
              "rgbashift=rh=%d:bh=-%d,noise=c0s=18:c0f=t+u"
                  .formatted(Math.max(1, unit / 180), Math.max(1, unit / 180)));
      case "vhs" -> {
        int bleed = Math.max(1, unit / 150);
        int pitch = Math.max(3, unit / 270);
        filters.add("gblur=sigma=%s:sigmaV=0.01".formatted(number(unit * 0.0014)));
        filters.add("chromashift=cbh=%d:crh=-%d".formatted(bleed, bleed));
        filters.add("noise=c0s=12:c0f=t+u:c1s=8:c1f=t:c2s=8:c2f=t");
        filters.add(
            "drawgrid=x=-1:y=0:w=iw+2:h=%d:t=%d:c=black@0.2"
                .formatted(pitch, Math.max(1, pitch / 3)));
      }
      case BARS -> {
        int bar = FramingFilters.even(canvas.height() * 0.12);
        filters.add(
            "drawbox=0:0:iw:%d:black:fill,drawbox=0:ih-%d:iw:%d:black:fill"
                .formatted(bar, bar, bar));
      }
      case "sketch" -> filters.add("edgedetect=mode=colormix:high=0.12:low=0.04");
      case "negative" -> filters.add("negate");
      default -> {}
    }
  }

  private static String number(double value) {
    return FilterGraph.number(value);
  }
}
