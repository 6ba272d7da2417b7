package dev.nemomcp.studio.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class StubLibraryTest {
  private static final List<String> VERSIONS = List.of("PULSE_0", "ALSA_0.9");

  @Test
  void isASharedObjectForTheProcessor() {
    ByteBuffer intel = stub(false);

    assertThat(intel.getInt(0)).isEqualTo(0x464c457f);
    assertThat(intel.getShort(16)).as("type").isEqualTo((short) 3);
    assertThat(intel.getShort(18)).as("machine").isEqualTo((short) 62);
    assertThat(stub(true).getShort(18)).isEqualTo((short) 183);
  }

  @Test
  void definesItsNameAndEachVersion() {
    assertThat(new String(stub(false).array(), StandardCharsets.ISO_8859_1))
        .contains("libpulse.so.0\0", "PULSE_0\0", "ALSA_0.9\0");
  }

  @Test
  void loadsAsOneSegmentThatCoversTheFile() {
    ByteBuffer stub = stub(false);

    assertThat(stub.getLong(64 + 32)).isEqualTo(stub.capacity());
  }

  private static ByteBuffer stub(boolean aarch64) {
    return ByteBuffer.wrap(StubLibrary.of("libpulse.so.0", aarch64, VERSIONS))
        .order(ByteOrder.LITTLE_ENDIAN);
  }
}
