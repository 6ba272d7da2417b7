package dev.nemomcp.studio.http;

/** How large an uploaded file may be. */
final class UploadLimit {
  static final long BYTES = 500L << 20;

  private UploadLimit() {}

  static ApiError exceeded(String name, long mostBytes) {
    return ApiError.fileTooLarge(
        "“"
            + name
            + "” is larger than "
            + (mostBytes >> 20)
            + " MB. Trim or compress it first.");
  }
}
