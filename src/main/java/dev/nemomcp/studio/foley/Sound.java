package dev.nemomcp.studio.foley;

import java.util.List;

/**
 * A sound of the catalogue.
 *
 * @param name such as {@code whoosh}
 * @param seconds how long it is; where it lasts, how long until it may come around again
 * @param hit seconds from its beginning to the moment that it is meant for
 * @param lasts it goes on for as long as it is told to
 * @param usualSeconds how long it lasts from a moment on, when nothing is said; 0 for to the end
 * @param usually where it goes when nothing is said
 * @param volume gain relative to the voice, linear, when nothing is said
 * @param fadeIn seconds
 * @param fadeOut seconds
 * @param layers what it is made of
 */
public record Sound(
    String name,
    double seconds,
    double hit,
    boolean lasts,
    double usualSeconds,
    Place usually,
    double volume,
    double fadeIn,
    double fadeOut,
    List<Layer> layers) {

  /** Where in a film. */
  public enum Place {
    /** Where one clip follows another. */
    CUTS,
    /** Where a text comes up. */
    TEXTS,
    /** So that it ends with the film. */
    END,
    /** Under all of it. */
    WHOLE,
    /** Nowhere in particular: has to be said. */
    SAID
  }

  public Sound {
    usually = usually == null ? Place.SAID : usually;
    volume = volume > 0 ? volume : 1;
    layers = List.copyOf(layers);
  }

  /** As people read it. */
  public String title() {
    return name.replace('_', ' ');
  }

  public long durationMillis() {
    return Math.round(seconds * 1000);
  }

  public long hitMillis() {
    return Math.round(hit * 1000);
  }
}
