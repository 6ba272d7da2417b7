package dev.nemomcp.studio.footage;

import dev.nemomcp.studio.footage.Footage.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of footage that plays backwards. It is a medium of its own, made of the other one, and
 * its id says of which: so a clip of it can be turned around again, and the same stretch is made
 * only once.
 *
 * <p>What is {@code t} ms from the start of the original is {@code span.endMillis() - t} from the
 * start of this one.
 *
 * @param mediaId of the original
 * @param span of the original, which plays from its end to its start
 */
public record Reversal(String mediaId, Span span) {
  private static final Pattern ID = Pattern.compile("(.+)-reversed-(\\d{1,12})-(\\d{1,12})");

  /** What it is called as a medium; a file may be named so. */
  public String id() {
    return mediaId + "-reversed-" + span.startMillis() + "-" + span.endMillis();
  }

  /** What a medium of that id is; empty for what was not made by turning around. */
  public static Optional<Reversal> of(String id) {
    Matcher matcher = ID.matcher(id);
    return matcher.matches()
        ? Optional.of(
            new Reversal(
                matcher.group(1),
                new Span(Long.parseLong(matcher.group(2)), Long.parseLong(matcher.group(3)))))
        : Optional.empty();
  }
}
