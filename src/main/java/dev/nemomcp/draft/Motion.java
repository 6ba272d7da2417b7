package dev.nemomcp.draft;

/**
 * A slow zoom over a clip's whole length, or an enlargement that cuts edges off.
 *
 * @param zoomFrom magnification at its first frame, 1 for none
 * @param zoomTo magnification at its last frame
 * @param x what the zoom centres on: 0 left … 1 right
 * @param y 0 top … 1 bottom
 */
public record Motion(double zoomFrom, double zoomTo, double x, double y) {
  public static final Motion NONE = new Motion(1, 1, 0.5, 0.5);

  /** It is enlarged, and does not move. */
  public boolean stands() {
    return zoomFrom == zoomTo && zoomFrom > 1;
  }

  public boolean isNone() {
    return zoomFrom == 1 && zoomTo == 1;
  }
}
