package dev.nemomcp.studio.http;

/** A call that is refused, as the API says it: an HTTP status, a code in the body, a sentence. */
final class ApiError extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int httpStatus;
  private final int code;

  private ApiError(int httpStatus, int code, String message) {
    super(message);
    this.httpStatus = httpStatus;
    this.code = code;
  }

  static ApiError badRequest(String message) {
    return new ApiError(400, 400, message);
  }

  static ApiError forbidden(String message) {
    return new ApiError(403, 403, message);
  }

  static ApiError notFound(String message) {
    return new ApiError(404, 404, message);
  }

  static ApiError usedBefore(String message) {
    return new ApiError(409, 409, message);
  }

  static ApiError tooMany(String message) {
    return new ApiError(429, 429, message);
  }

  static ApiError notInPlan(String message) {
    return new ApiError(402, 402, message);
  }

  static ApiError failed(String message) {
    return new ApiError(500, 500, message);
  }

  static ApiError notSignedIn() {
    return new ApiError(
        401, 1001, "The token is missing, unknown or expired. Get one from anonymous-token.");
  }

  static ApiError noSuchSession() {
    return new ApiError(404, 1002, "There is no such session. Create a new one.");
  }

  static ApiError unsupportedFile(String message) {
    return new ApiError(415, 4001, message);
  }

  static ApiError fileTooLarge(String message) {
    return new ApiError(413, 4002, message);
  }

  int httpStatus() {
    return httpStatus;
  }

  int code() {
    return code;
  }
}
