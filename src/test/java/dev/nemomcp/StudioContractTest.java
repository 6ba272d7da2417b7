package dev.nemomcp;

import dev.nemomcp.nemo.NemoContract;
import dev.nemomcp.studio.FakeEngine;
import dev.nemomcp.studio.Studio;
import dev.nemomcp.studio.TestStudio;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;

/** The studio keeps the contract that the cloud keeps. */
class StudioContractTest extends NemoContract {
  private Studio studio;

  @AfterEach
  void stop() {
    studio.close();
  }

  @Override
  protected URI backend() {
    if (studio == null) {
      studio = start();
    }
    return studio.uri();
  }

  @Override
  protected Path video() throws IOException {
    byte[] boxes = "\0\0\0\u0010ftypisom\0\0\0\0\0\0\0\bmoov".getBytes(StandardCharsets.ISO_8859_1);
    return Files.write(folder.resolve("clip.mp4"), boxes);
  }

  @Override
  protected String edit() {
    return "title Hello";
  }

  private Studio start() {
    try {
      return TestStudio.start(folder.resolve("studio"), new FakeEngine());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
