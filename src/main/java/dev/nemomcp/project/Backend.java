package dev.nemomcp.project;

/**
 * Who does the editing.
 *
 * @param id names the backend's folder of projects, such as {@code studio} or a host's name
 * @param title what people call it
 * @param local footage stays on this computer, and nothing costs credits
 * @param account whose it is, in a few words
 * @param site where accounts are looked after; empty where there are none
 */
public record Backend(String id, String title, boolean local, String account, String site) {
  public static final Backend STUDIO =
      new Backend("studio", "the built-in studio", true, "this computer", "");
}
