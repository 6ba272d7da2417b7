package dev.nemomcp.nemo;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.net.ssl.SSLException;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;

/**
 * One call with all that belongs to it: token, attribution, what an error means, and what may be
 * tried again. An answered refusal did nothing, so the call may be repeated once the reason is
 * gone; a call whose answer was lost is repeated only where it reads.
 */
final class Api {
  private static final String BEARER = "Bearer ";
  private static final Duration[] READ_AGAIN_AFTER = {Duration.ofSeconds(1), Duration.ofSeconds(3)};

  private final Origin origin;
  private final Wire wire;
  private final Account account;
  private final ClientId clientId;
  private final Refusals refusals;
  private final SignIn signIn;
  private final Waiting waiting;

  Api(NemoSettings settings) {
    this.origin = Origin.of(settings.api());
    this.clientId = new ClientId(settings.folder(), settings.clientId());
    this.account = new Account(settings, origin);
    this.refusals = new Refusals(settings.web(), account);
    this.waiting = settings.waiting();
    this.wire =
        new Wire(
            settings.timeouts(),
            new Attribution(origin, settings.skill(), clientId::current),
            new Gate(origin));
    this.signIn =
        new SignIn(
            account,
            clientId,
            refusals,
            waiting,
            (path, request) -> send(path, request, wire::answer));
  }

  Origin origin() {
    return origin;
  }

  Wire wire() {
    return wire;
  }

  Waiting waiting() {
    return waiting;
  }

  Account account() {
    return account;
  }

  /**
   * Reads; repeated when the connection fails.
   *
   * @param expected faults that the caller deals with
   */
  Answer get(String path, Fault... expected) throws NemoException, InterruptedException {
    for (Duration pause : READ_AGAIN_AFTER) {
      try {
        return getOnce(path, expected);
      } catch (NemoException.Unreachable e) {
        waiting.pause(pause);
      }
    }
    return getOnce(path, expected);
  }

  /** Reads; where the connection fails the caller tries again. */
  Answer getOnce(String path, Fault... expected) throws NemoException, InterruptedException {
    return call(path, () -> null, wire::answer, expected);
  }

  /**
   * Sends a small JSON text.
   *
   * @param expected faults that the caller deals with
   */
  Answer post(String path, Object body, Fault... expected)
      throws NemoException, InterruptedException {
    return call(path, () -> new SentOnce(json(body)), wire::answer, expected);
  }

  /** Sends something large, or that takes the backend long. */
  Answer transfer(String path, Supplier<RequestBody> body)
      throws NemoException, InterruptedException {
    return call(path, () -> new SentOnce(body.get()), wire::transfer);
  }

  /** Whose account the calls are made with. */
  Nemo.Holder holder() throws NemoException, InterruptedException {
    return account.isAnonymous()
        ? new Nemo.Holder(true, signIn.expires(), Optional.of(refusals.registration()))
        : Nemo.Holder.OWN;
  }

  /** What the answer's fault means to the user. */
  NemoException refusal(Answer answer) {
    return refusals.of(answer);
  }

  /**
   * The same for a request that is not repeated. Where its token was refused, the next call has a
   * new one.
   */
  NemoException refusal(Request request, Answer answer) throws NemoException, InterruptedException {
    if (answer.fault() == Fault.NOT_SIGNED_IN
        && signIn.renew(new Secret(request.header("Authorization").substring(BEARER.length())))) {
      return new NemoException.NotSignedIn(
          "The free account had expired; there is a new one now. Nothing was changed.",
          "Say it again. If the project is gone with the old account, start it anew.");
    }
    return refusals.of(answer);
  }

  /** A request with token, ready to be sent by other means. */
  Request.Builder signed(HttpUrl url) throws NemoException, InterruptedException {
    Request.Builder request = new Request.Builder().url(url);
    if (origin.owns(url)) {
      request.header("Authorization", BEARER + signIn.token().value());
    }
    return request;
  }

  static RequestBody json(Object body) {
    return RequestBody.create(Json.write(body), MediaType.get("application/json"));
  }

  private interface Sender {
    Answer send(Request request, Wire.Reader<Answer> reader)
        throws IOException, InterruptedException;
  }

  private Answer call(String path, Supplier<RequestBody> body, Sender sender, Fault... expected)
      throws NemoException, InterruptedException {
    SignIn.Remedies remedies = signIn.remedies();
    while (true) {
      Secret token = signIn.token();
      String client = clientId.current();
      Request.Builder request =
          new Request.Builder().header("Authorization", BEARER + token.value());
      RequestBody content = body.get();
      Answer answer = send(path, content == null ? request : request.post(content), sender);
      if (answer.fault() == Fault.NONE || List.of(expected).contains(answer.fault())) {
        return answer;
      }
      if (!remedies.help(answer, token, client)) {
        throw refusals.of(answer);
      }
    }
  }

  private Answer send(String path, Request.Builder request, Sender sender)
      throws NemoException, InterruptedException {
    try {
      return sender.send(request.url(origin.path(path).build()).build(), Answer::read);
    } catch (IOException e) {
      throw unreachable(e);
    }
  }

  /** The connection failed. */
  NemoException.Unreachable unreachable(IOException e) {
    return new NemoException.Unreachable(
        "The connection to " + origin.base().host() + " failed: " + reason(e),
        origin.isLocal()
            ? "Try again; the editor on this machine starts by itself."
            : "Check the internet connection, then try again.",
        e);
  }

  private static String reason(IOException e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    if (root instanceof SocketTimeoutException) {
      return "no answer came in time.";
    }
    if (root instanceof ConnectException) {
      return "nobody answers there.";
    }
    if (root instanceof UnknownHostException) {
      return "there is no such host, or no connection to the internet.";
    }
    if (root instanceof GeneralSecurityException || root instanceof SSLException) {
      return "it could not be made secure (" + root.getMessage() + ").";
    }
    return root instanceof Gate.Barred ? root.getMessage() + "." : "it broke off.";
  }
}
