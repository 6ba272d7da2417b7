package dev.nemomcp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.nemo.FakeNemo;
import dev.nemomcp.nemo.Trouble;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/**
 * Each row of the backend's error table, from the tool call to what the tool says, in both forms
 * that an error may come in.
 */
@ParameterizedClass
@EnumSource
class AnswersToTroubleTest extends AgainstCloud {
  /** How the backend says it. */
  enum Form {
    CODE_IN_A_200,
    HTTP_STATUS;

    private static final Map<Integer, Integer> STATUS =
        Map.of(1001, 401, 1002, 404, 2001, 402, 4001, 415, 4002, 413);

    Trouble of(int code, String message) {
      if (this == CODE_IN_A_200) {
        return Trouble.code(code, message);
      }
      int status = STATUS.getOrDefault(code, code);
      // A 402 alone is about the plan.
      return Trouble.status(
          status,
          code == 2001 ? Map.of("code", code, "message", message) : Map.of("detail", message));
    }
  }

  @Parameter Form form;

  @Nested
  class ARefusedToken {
    private Trouble refused;

    @BeforeEach
    void prepare() {
      refused = form.of(1001, "Token expired");
    }

    @Test
    void ofAnAnonymousAccountIsReplacedWithoutAWord() throws Exception {
      fake.trouble(FakeNemo.CREDITS_CALL, refused);
      assertThat(succeeds(server.ask("credits", Map.of())).path("available").asInt()).isEqualTo(60);
      assertCalls(FakeNemo.CREDITS_CALL, 2);
      assertCalls(FakeNemo.TOKEN_CALL, 2);
    }

    @Test
    void isReplacedInTheMidstOfAProjectAndTheEditIsSentOnce() throws Exception {
      succeeds(upload("talk.mp4"));
      fake.trouble(FakeNemo.STATE_CALL, refused);
      assertThat(succeeds(server.ask("edit", ADD_TITLE)).path("status").asString())
          .isEqualTo("done");
      assertCalls(FakeNemo.EDIT_CALL, 1);
      assertCalls(FakeNemo.TOKEN_CALL, 2);
    }

    @Test
    void isReplacedWhenTheEditMeetsItButTheEditIsNotSentAgain() throws Exception {
      succeeds(upload("talk.mp4"));
      fake.trouble(FakeNemo.EDIT_CALL, refused);
      assertThat(fails(server.ask("edit", ADD_TITLE)))
          .contains("Nothing was changed", "Next: Say it again");
      assertCalls(FakeNemo.EDIT_CALL, 1);
      assertThat(succeeds(server.ask("edit", ADD_TITLE)).path("status").asString())
          .isEqualTo("done");
      assertCalls(FakeNemo.EDIT_CALL, 2);
    }

    @Test
    void ofTheUsersOwnIsToldAtOnce() throws Exception {
      useOwnToken();
      fake.trouble(FakeNemo.CREDITS_CALL, refused);
      assertThat(fails(server.ask("credits", Map.of())))
          .contains("refused your NEMO_TOKEN", "Next: Put a current token into NEMO_TOKEN")
          .doesNotContain("own-token");
      assertCalls(FakeNemo.CREDITS_CALL, 1);
      assertCalls(FakeNemo.TOKEN_CALL, 0);
    }

    @Test
    void ofTheUsersOwnIsToldAtOnceByAnEdit() throws Exception {
      useOwnToken();
      succeeds(upload("talk.mp4"));
      fake.trouble(FakeNemo.EDIT_CALL, refused);
      assertThat(fails(server.ask("edit", ADD_TITLE))).contains("refused your NEMO_TOKEN");
      assertCalls(FakeNemo.EDIT_CALL, 1);
      assertCalls(FakeNemo.TOKEN_CALL, 0);
    }
  }

  @Nested
  class ALostSession {
    private Trouble lost;

    @BeforeEach
    void prepare() {
      lost = form.of(1002, "Session not found");
    }

    @Test
    void isToldWithWhatToDoAgainAndTheProjectStartsAnew() throws Exception {
      succeeds(upload("talk.mp4"));
      succeeds(server.ask("edit", ADD_TITLE));
      fake.trouble(FakeNemo.STATE_CALL, lost);
      assertThat(fails(server.ask("edit", Map.of("instruction", "cut the pauses"))))
          .contains("starts anew", "Upload talk.mp4 again", "“add a title that says Hello”");
      assertCalls(FakeNemo.EDIT_CALL, 1);
      succeeds(upload("talk.mp4"));
      succeeds(server.ask("edit", ADD_TITLE));
      assertCalls(FakeNemo.SESSION_CALL, 2);
      assertCalls(FakeNemo.EDIT_CALL, 2);
      assertThat(succeeds(server.ask("state", Map.of())).path("projects")).hasSize(1);
    }

    @Test
    void foundByTheEditItselfIsToldTheSameWay() throws Exception {
      succeeds(upload("talk.mp4"));
      fake.trouble(FakeNemo.EDIT_CALL, lost);
      assertThat(fails(server.ask("edit", ADD_TITLE))).contains("starts anew");
      assertCalls(FakeNemo.EDIT_CALL, 1);
    }

    @Test
    void endsARenderThatRanAndSaysSo() throws Exception {
      succeeds(upload("talk.mp4"));
      fake.trouble(FakeNemo.LOOK_CALL, lost);
      assertThat(fails(server.ask("export", Map.of()))).contains("starts anew");
      assertThat(text(server.ask("state", Map.of()))).contains("Export failed: The backend lost");
      assertCalls(FakeNemo.RENDER_CALL, 1);
    }
  }

  @Nested
  class NoCreditsLeft {
    private Trouble empty;

    @BeforeEach
    void prepare() {
      empty = form.of(2001, "Insufficient credits");
    }

    @Test
    void givesTheRegistrationLinkToAnAnonymousUser() throws Exception {
      succeeds(upload("talk.mp4"));
      fake.trouble(FakeNemo.EDIT_CALL, empty);
      assertThat(fails(server.ask("edit", ADD_TITLE)))
          .contains("https://nemovideo.com/register?bind=user-1", "Nothing was changed");
      assertCalls(FakeNemo.EDIT_CALL, 1);
    }

    @Test
    void sendsARegisteredUserToTheirAccount() throws Exception {
      useOwnToken();
      succeeds(upload("talk.mp4"));
      fake.trouble(FakeNemo.EDIT_CALL, empty);
      assertThat(fails(server.ask("edit", ADD_TITLE)))
          .contains("Top up", "https://nemovideo.com")
          .doesNotContain("register");
      assertCalls(FakeNemo.EDIT_CALL, 1);
    }
  }

  @Nested
  class TheCreditsOf {
    @Test
    void anAnonymousAccountComeWithItsEndAndTheLink() throws Exception {
      succeeds(upload("talk.mp4"));
      JsonNode facts = succeeds(server.ask("credits", Map.of()));
      assertThat(facts.path("anonymous").asBoolean()).isTrue();
      assertThat(facts.path("expires").asString()).isEqualTo("2026-03-08T12:00:00Z");
      assertThat(facts.path("registration_link").asString())
          .isEqualTo("https://nemovideo.com/register?bind=user-1");
      assertThat(facts.path("next_step").asString()).contains("register");
    }

    @Test
    void anOwnAccountHaveNeither() throws Exception {
      useOwnToken();
      JsonNode facts = succeeds(server.ask("credits", Map.of()));
      assertThat(facts.path("anonymous").asBoolean(true)).isFalse();
      assertThat(facts.has("expires") || facts.has("registration_link")).isFalse();
      assertThat(facts.path("next_step").asString()).contains("top up");
    }
  }

  @Nested
  class AnExportThatIsNotInThePlan {
    @Test
    void isAMatterOfThePlanAndNotOfCredits() throws Exception {
      succeeds(upload("talk.mp4"));
      fake.trouble(FakeNemo.RENDER_CALL, form.of(402, "Upgrade"));
      assertThat(fails(server.ask("export", Map.of())))
          .contains("plan does not include exporting", "not about credits", "Register at");
      assertCalls(FakeNemo.RENDER_CALL, 1);
    }

    @Test
    void leavesTheEditOfTheSameSentenceStanding() throws Exception {
      succeeds(upload("talk.mp4"));
      fake.trouble(FakeNemo.RENDER_CALL, form.of(402, "Upgrade"));
      JsonNode facts =
          succeeds(server.ask("edit", Map.of("instruction", "add a title 'Hi' and export")));
      assertThat(facts.path("status").asString()).isEqualTo("done");
      assertThat(facts.path("not_done").path(0).path("kind").asString()).isEqualTo("export");
      assertThat(facts.path("not_done").path(0).path("reason").asString()).contains("plan");
      assertCalls(FakeNemo.EDIT_CALL, 1);
    }
  }

  @Nested
  class ARefusedExport {
    @Test
    void isOverAndDoesNotStandInTheWayOfTheState() throws Exception {
      succeeds(upload("talk.mp4"));
      fake.trouble(FakeNemo.RENDER_CALL, form.of(402, "Upgrade"));
      fails(server.ask("export", Map.of()));
      JsonNode state = succeeds(server.ask("state", Map.of()));
      assertThat(state.path("status").asString()).isEqualTo("done");
      assertThat(state.path("exports").path(0).path("status").asString()).isEqualTo("failed");
      assertThat(state.path("exports").path(0).path("reason").asString()).contains("plan");
      assertCalls(FakeNemo.LOOK_CALL, 0);
      succeeds(server.ask("export", Map.of()));
      assertCalls(FakeNemo.RENDER_CALL, 2);
      assertThat(text(server.ask("state", Map.of()))).doesNotContain("Export failed");
    }
  }

  @Nested
  class AFile {
    @Test
    void ofATypeThatIsNotTakenNamesThoseThatAre() throws Exception {
      fake.trouble(FakeNemo.UPLOAD_CALL, form.of(4001, "Unsupported file type"));
      assertThat(fails(upload("talk.mp4"))).contains("Unsupported file type", "mp4, mov");
      assertCalls(FakeNemo.UPLOAD_CALL, 1);
    }

    @Test
    void thatIsTooLargeNamesTheLimitAndWhatHelps() throws Exception {
      fake.trouble(FakeNemo.UPLOAD_CALL, form.of(4002, "File too large"));
      assertThat(fails(upload("talk.mp4"))).contains("500 MB", "Trim it, or compress it");
      assertCalls(FakeNemo.UPLOAD_CALL, 1);
    }
  }

  @Nested
  class TooManyCalls {
    private Trouble tooMany;

    @BeforeEach
    void prepare() {
      tooMany = form.of(429, "Rate limited");
    }

    @Test
    void areWaitedOutOnce() throws Exception {
      fake.trouble(FakeNemo.CREDITS_CALL, tooMany);
      succeeds(server.ask("credits", Map.of()));
      assertThat(time.pauses()).containsExactly(Duration.ofSeconds(30));
      assertCalls(FakeNemo.CREDITS_CALL, 2);
    }

    @Test
    void areWaitedOutAsLongAsTheBackendAsks() throws Exception {
      fake.trouble(FakeNemo.CREDITS_CALL, Trouble.header(tooMany, "Retry-After", "7"));
      succeeds(server.ask("credits", Map.of()));
      assertThat(time.pauses()).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void areToldWhenOneWaitWasNotEnough() throws Exception {
      fake.trouble(FakeNemo.CREDITS_CALL, tooMany, tooMany);
      assertThat(fails(server.ask("credits", Map.of()))).contains("too many calls", "Wait");
      assertCalls(FakeNemo.CREDITS_CALL, 2);
    }

    @Test
    void areToldWithoutSendingTheEditAgain() throws Exception {
      succeeds(upload("talk.mp4"));
      fake.trouble(FakeNemo.EDIT_CALL, tooMany);
      assertThat(fails(server.ask("edit", ADD_TITLE))).contains("too many calls");
      assertCalls(FakeNemo.EDIT_CALL, 1);
    }
  }

  @Test
  void noFurtherFreeAccountIsToldAfterOneWait() throws Exception {
    Trouble none = form.of(429, "Rate limited");
    fake.trouble(FakeNemo.TOKEN_CALL, none, none);
    assertThat(fails(server.ask("credits", Map.of())))
        .contains("no further free account", "NEMO_TOKEN");
    assertThat(time.pauses()).containsExactly(Duration.ofSeconds(30));
    assertCalls(FakeNemo.TOKEN_CALL, 2);
  }

  @Test
  void aMissingClientIdIsMadeAndTheCallRepeated() throws Exception {
    fake.trouble(FakeNemo.CREDITS_CALL, form.of(400, "Missing X-Client-Id"));
    succeeds(server.ask("credits", Map.of()));
    assertCalls(FakeNemo.CREDITS_CALL, 2);
    assertThat(fake.requests(FakeNemo.CREDITS_CALL).get(1).getHeaders().get("X-Client-Id"))
        .isNotEqualTo(fake.requests(FakeNemo.CREDITS_CALL).get(0).getHeaders().get("X-Client-Id"));
  }

  @Nested
  class AFailedRender {
    private final Trouble failed =
        Trouble.body("{\"status\":\"failed\",\"error\":\"Worker crashed\"}");

    @Test
    void isTriedOnceMoreUnderANewId() throws Exception {
      succeeds(upload("talk.mp4"));
      fake.trouble(FakeNemo.LOOK_CALL, failed);
      JsonNode facts = succeeds(server.ask("export", Map.of()));
      assertThat(Path.of(facts.path("path").asString())).hasBinaryContent(FakeNemo.mp4(4_000));
      assertCalls(FakeNemo.RENDER_CALL, 2);
      assertThat(
              fake.requests(FakeNemo.RENDER_CALL).stream()
                  .map(render -> render.getBody().utf8().replaceAll(".*(render_\\w+).*", "$1"))
                  .distinct())
          .hasSize(2);
    }

    @Test
    void thatFailsAtOnceIsTriedOnceMoreToo() throws Exception {
      succeeds(upload("talk.mp4"));
      fake.trouble(FakeNemo.RENDER_CALL, failed, failed, failed, failed);
      assertThat(fails(server.ask("export", Map.of()))).contains("render failed: Worker crashed");
      assertCalls(FakeNemo.RENDER_CALL, 2);
      assertThat(succeeds(server.ask("state", Map.of())).path("exports")).hasSize(1);
    }

    @Test
    void isToldWhenTheSecondFailsToo() throws Exception {
      succeeds(upload("talk.mp4"));
      fake.trouble(FakeNemo.LOOK_CALL, failed, failed);
      assertThat(fails(server.ask("export", Map.of()))).contains("render failed: Worker crashed");
      assertCalls(FakeNemo.RENDER_CALL, 2);
    }
  }
}
