package dev.nemomcp.nemo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;

class FakeNemoContractTest extends NemoContract {
  private final FakeNemo fake = new FakeNemo();

  FakeNemoContractTest() throws IOException {}

  @AfterEach
  void stop() {
    fake.close();
  }

  @Override
  protected URI backend() {
    return fake.url();
  }

  @Override
  protected Path video() throws IOException {
    return Files.write(folder.resolve("clip.mp4"), FakeNemo.mp4(2_000));
  }
}
