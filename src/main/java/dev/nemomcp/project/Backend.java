package dev.nemomcp.project;

/**
 * Who does the editing.
 *
 * @param id names the backend's folder of projects, such as {@code studio} or a host's name
 * @param title what people call it
 * @param local footage stays on this computer, and nothing costs credits
 */
public record Backend(String id, String title, boolean local) {
  public static final Backend STUDIO = new Backend("studio", "the built-in studio", true);
}
