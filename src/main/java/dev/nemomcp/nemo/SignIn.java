package dev.nemomcp.nemo;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import okhttp3.Request;
import okhttp3.RequestBody;

/** Gets and renews what every call must carry, and knows what helps against a refusal. */
final class SignIn {
  private static final Duration RATE_LIMIT_WAIT = Duration.ofSeconds(30);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

  private final Account account;
  private final ClientId clientId;
  private final Refusals refusals;
  private final Waiting waiting;
  private final Caller caller;

  /** Sends a request that needs no token. */
  interface Caller {
    Answer call(String path, Request.Builder request) throws NemoException, InterruptedException;
  }

  SignIn(Account account, ClientId clientId, Refusals refusals, Waiting waiting, Caller caller) {
    this.account = account;
    this.clientId = clientId;
    this.refusals = refusals;
    this.waiting = waiting;
    this.caller = caller;
  }

  /** The token to use now. */
  Secret token() throws NemoException, InterruptedException {
    try {
      clientId.load();
      return account.token(this::issueToken);
    } catch (IOException e) {
      throw unkept(e);
    }
  }

  /** When the anonymous account ends. */
  Optional<Instant> expires() throws NemoException, InterruptedException {
    try {
      return account.expires();
    } catch (IOException e) {
      throw unkept(e);
    }
  }

  /** Gets another token than the refused one; false where it is the user's own. */
  boolean renew(Secret refused) throws NemoException, InterruptedException {
    if (!account.isAnonymous()) {
      return false;
    }
    try {
      account.renew(refused, this::issueToken);
      return true;
    } catch (IOException e) {
      throw unkept(e);
    }
  }

  /** The remedies of one call. */
  Remedies remedies() {
    return new Remedies();
  }

  /** What may be tried before a call is repeated: each thing once. */
  final class Remedies {
    private final Set<Fault> tried = EnumSet.noneOf(Fault.class);

    private Remedies() {}

    /** Whether something was done that may help. */
    boolean help(Answer answer, Secret token, String client)
        throws NemoException, InterruptedException {
      return help(answer.fault(), answer, token, client);
    }

    private boolean help(Fault fault, Answer answer, Secret token, String client)
        throws NemoException, InterruptedException {
      return tried.add(fault)
          && switch (fault) {
            case NOT_SIGNED_IN -> token != null && renew(token);
            case CLIENT_ID -> reidentify(client);
            case TOO_MANY -> waitAsAsked(answer);
            default -> false;
          };
    }
  }

  /** Whatever is bad about this request, it can only be the client id. */
  private Answer issueToken() throws NemoException, InterruptedException {
    Remedies remedies = remedies();
    while (true) {
      String client = clientId.current();
      Answer answer =
          caller.call(
              "api/auth/anonymous-token",
              new Request.Builder().post(new SentOnce(RequestBody.create(new byte[0]))));
      if (answer.fault() == Fault.NONE) {
        return answer;
      }
      boolean bad = answer.code() == 400 || answer.status() == 400;
      Fault fault = bad ? Fault.CLIENT_ID : answer.fault();
      if (!remedies.help(fault, answer, null, client)) {
        throw fault == Fault.TOO_MANY ? noneLeft() : refusals.of(answer);
      }
    }
  }

  private static NemoException noneLeft() {
    return new NemoException.TooManyCalls(
        "The backend gives no further free account just now: one for each computer in 7 days, and"
            + " few for each network.",
        "Try again later, or set NEMO_TOKEN to a token of your own, which works at once.");
  }

  private boolean reidentify(String refused) throws NemoException, InterruptedException {
    try {
      return clientId.renew(refused);
    } catch (IOException e) {
      throw unkept(e);
    }
  }

  private boolean waitAsAsked(Answer answer) throws NemoException, InterruptedException {
    Duration asked = answer.retryAfter(waiting.now()).orElse(RATE_LIMIT_WAIT);
    if (asked.compareTo(LONGEST_WAIT) > 0) {
      throw new NemoException.TooManyCalls(
          "The backend allows no more calls of this kind for " + spoken(asked) + ".",
          "Try again then. A NEMO_TOKEN of your own is not bound by the limits of free accounts.");
    }
    waiting.pause(asked);
    return true;
  }

  private static String spoken(Duration time) {
    if (time.toHours() >= 48) {
      return time.toDays() + " days";
    }
    return time.toMinutes() >= 120 ? time.toHours() + " hours" : time.toMinutes() + " minutes";
  }

  private static NemoException unkept(IOException e) throws InterruptedException {
    Interruption.rethrow(e);
    return new NemoException.Refused(
        "The account's files could not be read or written: " + e.getMessage(),
        "Make the folder ~/.config/nemovideo readable and writable for you.");
  }
}
