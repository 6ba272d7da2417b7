package dev.nemomcp.nemo.sse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EndlessStreamTest {
  private static final int EVENTS = 1_000_000;
  private static final int EVENTS_A_ROUND = 1_000;

  private static final byte[] ROUND =
      """
      data: {"type":"heartbeat"}

      data: {"type":"tool_call","name":"cut"}

      data: {"type":"tool_result","name":"cut","result":1}

      data: {"type":"text","content":"One more cut."}

      """
          .repeat(EVENTS_A_ROUND / 4)
          .getBytes(StandardCharsets.UTF_8);
  private static final long ROOM_BYTES = 30L << 20;

  @Test
  void aMillionEventsFitIntoLittleMemory() throws Exception {
    Condenser condenser = new Condenser();
    int events = 0;
    long before = usedBytes();
    try (MessageStream stream = new MessageStream(rounds(EVENTS / EVENTS_A_ROUND))) {
      for (Optional<String> next = stream.next(); next.isPresent(); next = stream.next()) {
        TurnEvents.read(next.get()).forEach(condenser::add);
        events++;
      }
    }
    long grown = usedBytes() - before;
    assertThat(events).isEqualTo(EVENTS);
    assertThat(condenser.outcome().tools()).isNotEmpty();
    assertThat(grown).isLessThan(ROOM_BYTES);
  }

  private static InputStream rounds(int count) {
    return new SequenceInputStream(
        Collections.enumeration(
            new java.util.AbstractList<InputStream>() {
              @Override
              public InputStream get(int round) {
                return new ByteArrayInputStream(ROUND);
              }

              @Override
              public int size() {
                return count;
              }
            }));
  }

  private static long usedBytes() {
    IntStream.range(0, 3).forEach(i -> System.gc());
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
