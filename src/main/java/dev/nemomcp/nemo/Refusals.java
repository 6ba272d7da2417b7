package dev.nemomcp.nemo;

import java.net.URI;
import java.util.Optional;

/** What the user is told about each fault, and what to do about it. */
final class Refusals {
  private final URI web;
  private final Account account;

  Refusals(URI web, Account account) {
    this.web = web;
    this.account = account;
  }

  NemoException of(Answer answer) {
    String said = answer.message();
    return switch (answer.fault()) {
      case NOT_SIGNED_IN -> notSignedIn();
      case SESSION_LOST ->
          new NemoException.SessionLost(
              "The backend no longer knows this project's session.",
              "Start the project anew: upload the files again and repeat the edits.");
      case OUT_OF_CREDITS -> outOfCredits();
      case FILE_TYPE ->
          new NemoException.FileRefused(
              said.isBlank()
                  ? "The backend does not take this type of file."
                  : "It was not taken" + quoted(said),
              "Send one of " + MediaContent.ACCEPTED + ".");
      case FILE_SIZE ->
          new NemoException.FileRefused(
              "The file is larger than the backend takes (500 MB).",
              "Trim it, or compress it, and upload that.");
      case NOT_IN_PLAN ->
          new NemoException.NotInPlan(
              "The account's plan does not include exporting. This is about the subscription, not"
                  + " about credits.",
              account.isAnonymous()
                  ? "Register at " + registration() + " or upgrade the plan, then export again."
                  : "Upgrade the plan at " + web + ", then export again.");
      case TOO_MANY ->
          new NemoException.TooManyCalls(
              "The backend is getting too many calls and asked to be left alone for a while.",
              "Wait a minute, then try again.");
      case PASSING ->
          new NemoException.Unreachable(
              answer.status() == 200
                  ? "The answer made no sense; perhaps something on the way gave it."
                  : "The backend has a problem of its own just now ("
                      + answer.status()
                      + ")"
                      + quoted(said),
              "Try again in a minute.",
              null);
      case CLIENT_ID ->
          new NemoException.Refused(
              "The backend did not accept this machine's client id.",
              "Unset NEMO_CLIENT_ID if it is set, or delete the file client_id beside"
                  + " credentials.json, and try again.");
      case NOT_FOUND, TAKEN, REFUSED, NONE ->
          new NemoException.Refused(
              "The backend refused (" + number(answer) + ")" + quoted(said),
              "Look at the state, then try it in other words or in smaller steps.");
    };
  }

  private NemoException notSignedIn() {
    return account.isAnonymous()
        ? new NemoException.NotSignedIn(
            "The backend no longer accepts this machine's free account, and a fresh one did not"
                + " help.",
            "Try again; a new free account may take up to 7 days. A NEMO_TOKEN of your own works at"
                + " once.")
        : new NemoException.NotSignedIn(
            "The backend refused your NEMO_TOKEN: it is wrong, or it has expired.",
            "Put a current token into NEMO_TOKEN, or unset it to use a free account.");
  }

  private NemoException outOfCredits() {
    return account.isAnonymous()
        ? new NemoException.OutOfCredits(
            "The free credits are used up.",
            "Register at " + registration() + " to keep this project and get more credits.")
        : new NemoException.OutOfCredits(
            "The account's credits are used up.",
            "Top up the credits in your account at " + web + ", then say it again.");
  }

  /** Where an anonymous account becomes the user's own. */
  URI registration() {
    Optional<String> user = account.userId();
    return URI.create(
        web + "/register" + user.map(id -> "?bind=" + Sessions.encoded(id)).orElse(""));
  }

  /** Ends a sentence of ours with the backend's own words, where there are any. */
  static String quoted(String said) {
    String line = line(said);
    return line.isEmpty() ? "." : ": " + line + (line.matches(".*[.!?。！？…]") ? "" : ".");
  }

  private static int number(Answer answer) {
    return answer.code() == 0 ? answer.status() : answer.code();
  }

  /** Another's words, on one line and not too long. */
  private static String line(String said) {
    String line = said.strip().replaceAll("\\s+", " ");
    return line.length() > 300 ? line.substring(0, 300) + "…" : line;
  }
}
