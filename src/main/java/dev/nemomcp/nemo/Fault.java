package dev.nemomcp.nemo;

import java.util.Locale;
import java.util.regex.Pattern;

/** What an answer means, whether it was said by {@code code} or by the HTTP status. */
enum Fault {
  NONE,
  /** 1001, 401. */
  NOT_SIGNED_IN,
  /** 1002. */
  SESSION_LOST,
  /** 2001. */
  OUT_OF_CREDITS,
  /** 4001, 415. */
  FILE_TYPE,
  /** 4002, 413. */
  FILE_SIZE,
  /** 400 for want of a client id. */
  CLIENT_ID,
  /** 402. */
  NOT_IN_PLAN,
  /** 429. */
  TOO_MANY,
  /** 404. */
  NOT_FOUND,
  /** 409, or another refusal of something that is there already. */
  TAKEN,
  /** 408, all of 5xx, and answers that are none: perhaps the next try works. */
  PASSING,
  /** Anything else but success. */
  REFUSED;

  private static final Pattern CLIENT_ID_NAMED = Pattern.compile("client[-_ ]?id\\b");

  /** Of the session itself, not of something within one: losing it costs the user the project. */
  private static final Pattern SESSION_NAMED =
      Pattern.compile(
          "session( \\S+)?( was| is| has| does)?( not|n't)? (found|exist|expired|unknown|invalid)"
              + "|(no such|no|unknown|invalid|expired|missing|find) session\\b");

  static Fault of(Answer answer) {
    int code = answer.code();
    String message = answer.message().toLowerCase(Locale.ROOT);
    Fault said = of(code == 0 || code == 200 ? answer.status() : code, message);
    boolean unreadable = answer.status() == 200 && answer.body().isMissingNode();
    boolean failed = answer.body().path("success").asString("").equals("false");
    boolean used = message.contains("duplicate") || message.contains("already");
    if (said == NONE) {
      return unreadable ? PASSING : !failed ? NONE : used ? TAKEN : REFUSED;
    }
    return said == REFUSED && used ? TAKEN : said;
  }

  private static Fault of(int code, String message) {
    return switch (code) {
      case 200, 201, 202, 204, 206 -> NONE;
      case 1001, 401 -> NOT_SIGNED_IN;
      case 1002 -> SESSION_LOST;
      case 2001 -> OUT_OF_CREDITS;
      case 4001, 415 -> FILE_TYPE;
      case 4002, 413 -> FILE_SIZE;
      case 400 -> CLIENT_ID_NAMED.matcher(message).find() ? CLIENT_ID : REFUSED;
      case 402 -> NOT_IN_PLAN;
      case 404 -> SESSION_NAMED.matcher(message).find() ? SESSION_LOST : NOT_FOUND;
      case 408 -> PASSING;
      case 409 -> TAKEN;
      case 429 -> TOO_MANY;
      default -> code >= 500 && code < 600 ? PASSING : REFUSED;
    };
  }
}
