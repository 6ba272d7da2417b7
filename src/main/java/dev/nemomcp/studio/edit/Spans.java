package dev.nemomcp.studio.edit;

import dev.nemomcp.studio.footage.Footage.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Arithmetic with stretches of time. */
final class Spans {
  private Spans() {}

  /** In order and free of overlap; gaps shorter than {@code bridgeMillis} are closed. */
  static List<Span> union(List<Span> spans, long bridgeMillis) {
    List<Span> union = new ArrayList<>();
    for (Span span :
        spans.stream()
            .filter(span -> span.durationMillis() > 0)
            .sorted(Comparator.comparingLong(Span::startMillis))
            .toList()) {
      Span last = union.isEmpty() ? null : union.get(union.size() - 1);
      if (last != null && span.startMillis() - last.endMillis() <= bridgeMillis) {
        union.set(
            union.size() - 1,
            new Span(last.startMillis(), Math.max(last.endMillis(), span.endMillis())));
      } else {
        union.add(span);
      }
    }
    return union;
  }

  /** What is left of the whole when the spans are taken out. */
  static List<Span> complement(List<Span> spans, Span whole) {
    List<Span> rest = new ArrayList<>();
    long at = whole.startMillis();
    for (Span span : union(spans, 0)) {
      if (span.startMillis() > at) {
        rest.add(new Span(at, Math.min(span.startMillis(), whole.endMillis())));
      }
      at = Math.max(at, span.endMillis());
    }
    if (at < whole.endMillis()) {
      rest.add(new Span(at, whole.endMillis()));
    }
    return rest.stream().filter(span -> span.durationMillis() > 0).toList();
  }

  /** The parts of the spans that lie within the bounds. */
  static List<Span> within(List<Span> spans, Span bounds) {
    return spans.stream()
        .map(
            span ->
                new Span(
                    Math.max(span.startMillis(), bounds.startMillis()),
                    Math.min(span.endMillis(), bounds.endMillis())))
        .filter(span -> span.durationMillis() > 0)
        .toList();
  }

  static long total(List<Span> spans) {
    return spans.stream().mapToLong(Span::durationMillis).sum();
  }
}
