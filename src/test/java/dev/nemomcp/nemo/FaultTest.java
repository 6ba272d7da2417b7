package dev.nemomcp.nemo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words decide only where they are about the thing itself: a session taken for lost is lost. */
class FaultTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Session not found",
        "session 9007199254740993 not found",
        "Session does not exist",
        "The session has expired",
        "No such session",
        "Unknown session: 7",
        "Cannot find session 7",
      })
  void aMissingSessionIsLost(String message) {
    assertThat(fault(404, message)).isEqualTo(Fault.SESSION_LOST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Render not found in this session",
        "No state found for session 7",
        "Not Found",
        "",
        "Obsession.mp4 not found",
      })
  void whatIsMissingWithinASessionIsNot(String message) {
    assertThat(fault(404, message)).isEqualTo(Fault.NOT_FOUND);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Missing X-Client-Id", "client_id is required", "No client id header"})
  void aMissingClientIdIsNamed(String message) {
    assertThat(fault(400, message)).isEqualTo(Fault.CLIENT_ID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Invalid request from client", "client identity", "Bad Request"})
  void anotherBadRequestIsNoMatterOfTheClientId(String message) {
    assertThat(fault(400, message)).isEqualTo(Fault.REFUSED);
  }

  private static Fault fault(int status, String message) {
    return new Answer(status, Json.read(Json.write(Map.of("detail", message))), "").fault();
  }
}
