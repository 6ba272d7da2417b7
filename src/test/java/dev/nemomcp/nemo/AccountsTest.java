package dev.nemomcp.nemo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Client id and free account: made once, kept, shared by whatever runs on this machine. */
class AccountsTest extends AgainstFakeNemo {

  @Test
  void areKeptAndUsedAgain() throws Exception {
    nemo.credits();
    NemoClient.connect(settings()).credits();
    assertThat(fake.requests(FakeNemo.TOKEN_CALL)).hasSize(1);
    assertThat(fake.requests().stream().map(r -> r.getHeaders().get("X-Client-Id")).distinct())
        .hasSize(1);
  }

  @Test
  void keepTheClientIdAsAPlainUuidThatOthersCanRead() throws Exception {
    nemo.credits();
    String id = Files.readString(config().resolve("client_id"));
    assertThat(UUID.fromString(id)).hasToString(id);
  }

  @Test
  void takeOverTheClientIdOfTheVendorsOwnSkills() throws Exception {
    Files.createDirectories(config());
    Files.writeString(config().resolve("client_id"), "0b54f4f2-6a0c-4b8e-9d1f-0123456789ab\n");
    nemo.credits();
    assertThat(fake.requests().get(0).getHeaders().get("X-Client-Id"))
        .isEqualTo("0b54f4f2-6a0c-4b8e-9d1f-0123456789ab");
  }

  @Test
  void useTheClientIdThatIsGiven() throws Exception {
    NemoClient.connect(settings().withClientId("given-id")).credits();
    assertThat(fake.requests().get(0).getHeaders().get("X-Client-Id")).isEqualTo("given-id");
    assertThat(config().resolve("client_id")).doesNotExist();
  }

  @Test
  void areReadableByTheirOwnerOnly() throws Exception {
    assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
    nemo.credits();
    for (String name : List.of("credentials.json", "client_id")) {
      assertThat(
              PosixFilePermissions.toString(Files.getPosixFilePermissions(config().resolve(name))))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void areTighterAfterwardsThanTheyWereFound() throws Exception {
    assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
    Files.createDirectories(config());
    Path file = Files.writeString(config().resolve("credentials.json"), "{\"other\":{\"a\":1}}");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    nemo.credits();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(Json.read(Files.readString(file)).at("/other/a").asInt()).isEqualTo(1);
  }

  @Test
  void leaveNoScraps() throws Exception {
    nemo.credits();
    try (Stream<Path> files = Files.list(config())) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "client_id", "client_id.lock", "credentials.json", "credentials.json.lock");
    }
  }

  @Test
  void areNotUsedForAnotherBackend() throws Exception {
    nemo.credits();
    Files.writeString(
        config().resolve("credentials.json"),
        Files.readString(config().resolve("credentials.json"))
            .replace("http://127.0.0.1/", "https://mega-api-prod.nemovideo.ai/"));
    nemo.credits();
    assertThat(fake.requests(FakeNemo.TOKEN_CALL)).hasSize(2);
    assertThat(Files.readString(config().resolve("credentials.json")))
        .contains("https://mega-api-prod.nemovideo.ai/", "nmv_usr_1", "nmv_usr_2");
  }

  @Test
  void areTheSameAtWhateverPortTheLocalEditorListens() throws Exception {
    nemo.credits();
    try (FakeNemo tomorrow = new FakeNemo()) {
      NemoClient.connect(NemoSettings.at(tomorrow.url(), config(), SKILL).withWaiting(time))
          .credits();
      assertThat(tomorrow.requests(FakeNemo.TOKEN_CALL)).isEmpty();
    }
  }

  @Test
  void areMadeAnewAfterAWeek() throws Exception {
    nemo.credits();
    time.advance(Duration.ofDays(7).minusMinutes(1));
    nemo.credits();
    assertThat(fake.requests(FakeNemo.TOKEN_CALL)).hasSize(1);
    time.advance(Duration.ofMinutes(2));
    nemo.credits();
    assertThat(fake.requests(FakeNemo.TOKEN_CALL)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "not json", "[]", "{\"backends\":7}", "{\"backends\":{}}"})
  void areMadeAnewWhereTheFileIsBroken(String content) throws Exception {
    Files.createDirectories(config());
    Files.writeString(config().resolve("credentials.json"), content);
    assertThat(nemo.credits().total()).isEqualTo(100);
    assertThat(NemoClient.connect(settings()).credits().total()).isEqualTo(100);
    assertThat(fake.requests(FakeNemo.TOKEN_CALL)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-02T00:00:00Z, true",
    "2026-03-02T08:00:00+08:00, true",
    "2026-03-02 00:00:00, true",
    "1772409600, true",
    "1772409600000, true",
    "2026-03-01T11:59:00Z, false",
    "1772323200, false",
  })
  void understandHoweverTheEndIsWritten(String expiresAt, boolean live) throws Exception {
    fake.trouble(
        FakeNemo.TOKEN_CALL,
        Trouble.body(
            "{\"code\":0,\"data\":{\"token\":\"nmv_usr_x\",\"expires_at\":\"%s\"}}"
                .formatted(expiresAt)));
    nemo.credits();
    nemo.credits();
    assertThat(fake.requests(FakeNemo.TOKEN_CALL)).hasSize(live ? 1 : 2);
  }

  @Test
  void areSharedByThreadsThatStartTogether() throws Exception {
    List<Callable<Double>> starts = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      starts.add(() -> NemoClient.connect(settings()).credits().total());
    }
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      for (Future<Double> total : threads.invokeAll(starts)) {
        assertThat(total.get()).isEqualTo(100);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(fake.requests(FakeNemo.TOKEN_CALL)).hasSize(1);
  }

  @Test
  void areSharedByProcessesThatStartTogether() throws Exception {
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      processes.add(otherProcess());
    }
    for (Process process : processes) {
      assertThat(process.waitFor()).isZero();
    }
    assertThat(fake.requests(FakeNemo.CREDITS_CALL)).hasSize(2);
    assertThat(fake.requests(FakeNemo.TOKEN_CALL)).hasSize(1);
    assertThat(fake.requests().stream().map(r -> r.getHeaders().get("X-Client-Id")).distinct())
        .hasSize(1);
  }

  private Process otherProcess() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            OtherProcess.class.getName(),
            fake.url().toString(),
            config().toString())
        .inheritIO()
        .start();
  }

  /** What another agent's server does first. */
  static final class OtherProcess {
    private OtherProcess() {}

    public static void main(String[] args) throws Exception {
      NemoClient.connect(NemoSettings.at(URI.create(args[0]), Path.of(args[1]), SKILL)).credits();
    }
  }
}
