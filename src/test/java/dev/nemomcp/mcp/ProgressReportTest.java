package dev.nemomcp.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgressReportTest {
  @Test
  void everyValueIsAboveTheOneBefore() {
    double told = 0;
    for (double percent : new double[] {-1, 5, 5, 60, 100, 100, 0, 3, -1, 99.9, 100}) {
      double next = ProgressReport.next(told, percent);
      assertThat(next).isGreaterThan(told).isLessThan(100);
      told = next;
    }
  }
}
