package dev.nemomcp.nemo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.nemomcp.nemo.Nemo.Session;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of the documented error table, as {@code code} in a 200 and as HTTP status. */
class ErrorTableTest extends AgainstFakeNemo {

  static Stream<Trouble> signedOut() {
    return Stream.of(
        Trouble.code(1001, "Token expired"),
        Trouble.status(401),
        Trouble.status(401, Map.of("code", "1001", "message", "Token expired")));
  }

  static Stream<Trouble> tooMany() {
    return Stream.of(Trouble.code(429, "Rate limited"), Trouble.status(429));
  }

  static Stream<Trouble> missingClientId() {
    return Stream.of(
        Trouble.code(400, "Missing X-Client-Id"),
        Trouble.status(400, Map.of("detail", "Missing X-Client-Id header")));
  }

  @Nested
  class ASignedOutToken {
    @ParameterizedTest
    @MethodSource("dev.nemomcp.nemo.ErrorTableTest#signedOut")
    void ofAFreeAccountIsRenewedOnce(Trouble signedOut) throws Exception {
      fake.trouble(FakeNemo.CREDITS_CALL, signedOut);
      assertThat(nemo.credits().total()).isEqualTo(100);
      assertThat(fake.requests(FakeNemo.TOKEN_CALL)).hasSize(2);
      assertThat(fake.requests(FakeNemo.CREDITS_CALL)).hasSize(2);
      assertThat(fake.requests(FakeNemo.CREDITS_CALL).get(1).getHeaders().get("Authorization"))
          .isEqualTo("Bearer nmv_usr_2");
      assertThat(Files.readString(config().resolve("credentials.json")))
          .contains("nmv_usr_2")
          .doesNotContain("nmv_usr_1");
    }

    @ParameterizedTest
    @MethodSource("dev.nemomcp.nemo.ErrorTableTest#signedOut")
    void isSaidWhereRenewingDidNotHelp(Trouble signedOut) {
      fake.trouble(FakeNemo.CREDITS_CALL, signedOut, signedOut, signedOut);
      assertThatThrownBy(() -> nemo.credits()).isInstanceOf(NemoException.NotSignedIn.class);
      assertThat(fake.requests(FakeNemo.CREDITS_CALL)).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("dev.nemomcp.nemo.ErrorTableTest#signedOut")
    void ofTheUsersOwnIsSaidAtOnce(Trouble signedOut) {
      fake.trouble(FakeNemo.CREDITS_CALL, signedOut);
      assertThatThrownBy(() -> withOwnToken().credits())
          .isInstanceOf(NemoException.NotSignedIn.class)
          .hasMessageContaining("NEMO_TOKEN");
      assertThat(fake.requests(FakeNemo.CREDITS_CALL)).hasSize(1);
      assertThat(fake.requests(FakeNemo.TOKEN_CALL)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.nemomcp.nemo.ErrorTableTest#signedOut")
    void isRenewedBeforeAnEditIsSent(Trouble signedOut) throws Exception {
      Session session = session();
      fake.trouble(FakeNemo.STATE_CALL, signedOut);
      assertThat(nemo.say(session.id(), "add a title", QUIET).reply()).isNotBlank();
      assertThat(fake.requests(FakeNemo.EDIT_CALL)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("dev.nemomcp.nemo.ErrorTableTest#signedOut")
    void isRenewedButTheEditNotRepeated(Trouble signedOut) throws Exception {
      Session session = session();
      fake.trouble(FakeNemo.EDIT_CALL, signedOut);
      assertThatThrownBy(() -> nemo.say(session.id(), "add a title", QUIET))
          .isInstanceOf(NemoException.NotSignedIn.class)
          .hasMessageContaining("new one");
      assertThat(fake.requests(FakeNemo.EDIT_CALL)).hasSize(1);
      assertThat(fake.requests(FakeNemo.TOKEN_CALL)).hasSize(2);
    }
  }

  @Nested
  class TooManyCalls {
    @ParameterizedTest
    @MethodSource("dev.nemomcp.nemo.ErrorTableTest#tooMany")
    void areWaitedOutForHalfAMinute(Trouble tooMany) throws Exception {
      fake.trouble(FakeNemo.CREDITS_CALL, tooMany);
      assertThat(nemo.credits().total()).isEqualTo(100);
      assertThat(time.pauses()).containsExactly(Duration.ofSeconds(30));
    }

    @ParameterizedTest
    @MethodSource("dev.nemomcp.nemo.ErrorTableTest#tooMany")
    void areWaitedOutAsLongAsTheBackendSays(Trouble tooMany) throws Exception {
      fake.trouble(FakeNemo.CREDITS_CALL, Trouble.header(tooMany, "Retry-After", "7"));
      nemo.credits();
      assertThat(time.pauses()).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void areWaitedOutUntilADate() throws Exception {
      String date =
          DateTimeFormatter.RFC_1123_DATE_TIME.format(
              time.now().plusSeconds(45).atOffset(ZoneOffset.UTC));
      fake.trouble(FakeNemo.CREDITS_CALL, Trouble.header(Trouble.status(429), "Retry-After", date));
      nemo.credits();
      assertThat(time.pauses()).containsExactly(Duration.ofSeconds(45));
    }

    @Test
    void areWaitedOutOnce() {
      fake.trouble(FakeNemo.CREDITS_CALL, Trouble.status(429), Trouble.status(429));
      assertThatThrownBy(() -> nemo.credits()).isInstanceOf(NemoException.TooManyCalls.class);
      assertThat(fake.requests(FakeNemo.CREDITS_CALL)).hasSize(2);
    }

    @Test
    void areNotWaitedOutForDays() {
      fake.trouble(
          FakeNemo.TOKEN_CALL, Trouble.header(Trouble.status(429), "Retry-After", "500000"));
      assertThatThrownBy(() -> nemo.credits())
          .isInstanceOf(NemoException.TooManyCalls.class)
          .hasMessageContaining("5 days");
      assertThat(time.pauses()).isEmpty();
    }

    @Test
    void forATokenAreWaitedOutToo() throws Exception {
      fake.trouble(FakeNemo.TOKEN_CALL, Trouble.status(429));
      assertThat(nemo.credits().total()).isEqualTo(100);
      assertThat(time.pauses()).containsExactly(Duration.ofSeconds(30));
    }

    @ParameterizedTest
    @MethodSource("dev.nemomcp.nemo.ErrorTableTest#tooMany")
    void doNotMakeAnEditBeSentTwice(Trouble tooMany) throws Exception {
      Session session = session();
      fake.trouble(FakeNemo.EDIT_CALL, tooMany);
      assertThatThrownBy(() -> nemo.say(session.id(), "add a title", QUIET))
          .isInstanceOf(NemoException.TooManyCalls.class);
      assertThat(fake.requests(FakeNemo.EDIT_CALL)).hasSize(1);
    }
  }

  @Nested
  class AMissingClientId {
    @ParameterizedTest
    @MethodSource("dev.nemomcp.nemo.ErrorTableTest#missingClientId")
    void isMadeAnewOnce(Trouble missing) throws Exception {
      nemo.credits();
      String before = Files.readString(config().resolve("client_id"));
      fake.trouble(FakeNemo.CREDITS_CALL, missing);
      nemo.credits();
      String after = Files.readString(config().resolve("client_id"));
      assertThat(after).isNotEqualTo(before);
      assertThat(fake.requests(FakeNemo.CREDITS_CALL).get(2).getHeaders().get("X-Client-Id"))
          .isEqualTo(after);
    }

    @ParameterizedTest
    @MethodSource("dev.nemomcp.nemo.ErrorTableTest#missingClientId")
    void isMadeAnewWhenATokenIsAskedFor(Trouble missing) throws Exception {
      fake.trouble(FakeNemo.TOKEN_CALL, missing);
      assertThat(nemo.credits().total()).isEqualTo(100);
      assertThat(fake.requests(FakeNemo.TOKEN_CALL)).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("dev.nemomcp.nemo.ErrorTableTest#missingClientId")
    void isNotTriedForEver(Trouble missing) {
      fake.trouble(FakeNemo.CREDITS_CALL, missing, missing, missing);
      assertThatThrownBy(() -> nemo.credits()).isInstanceOf(NemoException.Refused.class);
      assertThat(fake.requests(FakeNemo.CREDITS_CALL)).hasSize(2);
    }

    @Test
    void thatTheUserGaveIsNotReplaced() {
      Nemo given = NemoClient.connect(settings().withClientId("my-machine"));
      fake.trouble(FakeNemo.CREDITS_CALL, Trouble.code(400, "Missing X-Client-Id"));
      NemoException refused = catchThrowableOfType(NemoException.class, given::credits);
      assertThat(refused.nextStep()).contains("NEMO_CLIENT_ID");
      assertThat(config().resolve("client_id")).doesNotExist();
    }
  }

  static Stream<Arguments> told() {
    return Stream.of(
        row(Trouble.code(1002, "gone"), NemoException.SessionLost.class, "Start the project anew"),
        row(
            Trouble.status(404, Map.of("detail", "Session not found")),
            NemoException.SessionLost.class,
            "Start the project anew"),
        row(
            Trouble.code(2001, "Insufficient credits"),
            NemoException.OutOfCredits.class,
            "https://nemovideo.com/register?bind=user-1"),
        row(
            Trouble.status(402, Map.of("code", 2001, "message", "Insufficient credits")),
            NemoException.OutOfCredits.class,
            "https://nemovideo.com/register?bind=user-1"),
        row(Trouble.code(402, "Upgrade"), NemoException.NotInPlan.class, "upgrade the plan"),
        row(Trouble.status(402), NemoException.NotInPlan.class, "upgrade the plan"),
        row(Trouble.code(4001, "Unsupported"), NemoException.FileRefused.class, "mp4, mov"),
        row(Trouble.status(415), NemoException.FileRefused.class, "mp4, mov"),
        row(Trouble.code(4002, "Too large"), NemoException.FileRefused.class, "compress"),
        row(Trouble.status(413), NemoException.FileRefused.class, "compress"),
        row(Trouble.code(9999, "Strange"), NemoException.Refused.class, "other words"),
        row(Trouble.status(403), NemoException.Refused.class, "other words"));
  }

  private static Arguments row(Trouble trouble, Class<?> type, String nextStep) {
    return Arguments.of(trouble, type, nextStep);
  }

  @ParameterizedTest
  @MethodSource("told")
  void whatCannotBeHelpedIsToldAfterOneEdit(
      Trouble trouble, Class<? extends NemoException> type, String nextStep) throws Exception {
    Session session = session();
    fake.trouble(FakeNemo.EDIT_CALL, trouble);
    NemoException told =
        catchThrowableOfType(type, () -> nemo.say(session.id(), "add a title", QUIET));
    assertThat(told.nextStep()).contains(nextStep);
    assertThat(told.getMessage()).endsWith(".").doesNotContain("{");
    assertThat(fake.requests(FakeNemo.EDIT_CALL)).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("told")
  void whatCannotBeHelpedIsToldAfterOneUpload(
      Trouble trouble, Class<? extends NemoException> type, String nextStep) throws Exception {
    Session session = nemo.createSession("project", "en");
    fake.trouble(FakeNemo.UPLOAD_CALL, trouble);
    Path video = video("clip.mp4");
    NemoException told =
        catchThrowableOfType(type, () -> nemo.upload(session.id(), List.of(video), done -> {}));
    assertThat(told.nextStep()).contains(nextStep);
    assertThat(fake.requests(FakeNemo.UPLOAD_CALL)).hasSize(1);
  }

  @Test
  void outOfCreditsOfARegisteredUserAsksToTopUp() {
    fake.trouble(FakeNemo.CREDITS_CALL, Trouble.code(2001, "No credits"));
    NemoException told = catchThrowableOfType(NemoException.class, () -> withOwnToken().credits());
    assertThat(told.nextStep()).contains("Top up").doesNotContain("register");
  }

  @Test
  void outOfCreditsWithinTheStreamHasTheLinkToo() throws Exception {
    Session session = session();
    fake.turn(
        new TurnScript()
            .heartbeat()
            .event(Map.of("type", "error", "code", 2001, "message", "No credits")));
    NemoException told =
        catchThrowableOfType(
            NemoException.OutOfCredits.class, () -> nemo.say(session.id(), "generate", QUIET));
    assertThat(told.nextStep()).contains("register?bind=user-1");
  }

  @Test
  void theRegistrationLinkIsKnownAfterARestart() throws Exception {
    session();
    Nemo restarted = NemoClient.connect(settings());
    fake.trouble(FakeNemo.CREDITS_CALL, Trouble.code(2001, "No credits"));
    NemoException told = catchThrowableOfType(NemoException.class, restarted::credits);
    assertThat(told.nextStep()).contains("register?bind=user-1");
  }

  @Test
  void aFileThatIsTooLargeIsNotEvenBegun() throws Exception {
    Session session = nemo.createSession("project", "en");
    Path large = video("large.mp4");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(500L * 1024 * 1024 + 1);
    }
    Path small = video("small.mp4");
    NemoException told =
        catchThrowableOfType(
            NemoException.FileRefused.class,
            () -> nemo.upload(session.id(), List.of(small, large), done -> {}));
    assertThat(told).hasMessageContaining("large.mp4").hasMessageContaining("500 MB");
    assertThat(fake.requests(FakeNemo.UPLOAD_CALL)).isEmpty();
  }
}
