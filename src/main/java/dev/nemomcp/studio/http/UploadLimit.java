package dev.nemomcp.studio.http;

/**
 * How large an uploaded file may be.
 *
 * @param bytes of one file
 */
record UploadLimit(long bytes) {

  ApiError exceeded() {
    return ApiError.fileTooLarge(
        "A file may have at most " + (bytes >> 20) + " MB. Trim or compress it first.");
  }
}
