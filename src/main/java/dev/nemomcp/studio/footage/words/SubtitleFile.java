package dev.nemomcp.studio.footage.words;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads SubRip ({@code .srt}) and WebVTT ({@code .vtt}) as they are found in the wild: any encoding
 * and line end, wrong or missing numbers, markup, overlaps.
 */
public final class SubtitleFile {
  private static final Pattern TIMING =
      Pattern.compile(
          "\\s*(?:(\\d+):)?(\\d{1,2}):(\\d{1,2})[,.](\\d{1,3})\\s*-+>"
              + "\\s*(?:(\\d+):)?(\\d{1,2}):(\\d{1,2})[,.](\\d{1,3}).*");
  private static final Pattern NUMBER = Pattern.compile("\\s*\\d+\\s*");
  private static final Pattern MARKUP = Pattern.compile("<[^<>\\n]*>|\\{\\\\[^{}\\n]*\\}");
  private static final Map<String, String> ENTITIES =
      Map.of("&lt;", "<", "&gt;", ">", "&nbsp;", " ", "&lrm;", "", "&rlm;", "", "&quot;", "\"");
  private static final long LEAST_MILLIS = 700;

  private SubtitleFile() {}

  /**
   * The file's lines in order of time, none over another.
   *
   * @return empty where it holds none
   */
  public static List<Cue> parse(byte[] content) {
    List<Cue> cues = new ArrayList<>();
    List<String> text = new ArrayList<>();
    Matcher timing = null;
    for (String line : decode(content).split("\\R", -1)) {
      Matcher next = TIMING.matcher(line);
      if (next.matches()) {
        // Without a blank line between them, the next one's number ends this one's text.
        if (!text.isEmpty() && NUMBER.matcher(text.get(text.size() - 1)).matches()) {
          text.remove(text.size() - 1);
        }
        add(cues, timing, text);
        timing = next;
        text.clear();
      } else if (line.isBlank()) {
        add(cues, timing, text);
        timing = null;
        text.clear();
      } else if (timing != null) {
        text.add(line);
      }
    }
    add(cues, timing, text);
    return withoutOverlaps(cues);
  }

  private static void add(List<Cue> cues, Matcher timing, List<String> lines) {
    String text =
        lines.stream()
            .map(SubtitleFile::plain)
            .filter(line -> !line.isEmpty())
            .reduce((a, b) -> a + "\n" + b)
            .orElse("");
    if (timing != null && !text.isEmpty()) {
      cues.add(new Cue(millis(timing, 1), millis(timing, 5), text));
    }
  }

  private static String plain(String line) {
    String plain = MARKUP.matcher(line.replace("\\N", " ").replace("\\h", " ")).replaceAll("");
    for (Map.Entry<String, String> entity : ENTITIES.entrySet()) {
      plain = plain.replace(entity.getKey(), entity.getValue());
    }
    return plain.replace("&amp;", "&").strip();
  }

  private static long millis(Matcher timing, int group) {
    String hours = timing.group(group);
    String fraction = (timing.group(group + 3) + "00").substring(0, 3);
    return ((hours == null ? 0 : Long.parseLong(hours)) * 3600
                + Long.parseLong(timing.group(group + 1)) * 60
                + Long.parseLong(timing.group(group + 2)))
            * 1000
        + Long.parseLong(fraction);
  }

  private static List<Cue> withoutOverlaps(List<Cue> cues) {
    List<Cue> ordered = new ArrayList<>(cues);
    ordered.sort(Comparator.comparingLong(Cue::startMillis));
    List<Cue> apart = new ArrayList<>();
    for (Cue cue : ordered) {
      Cue last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
      long end = Math.max(cue.endMillis(), cue.startMillis() + LEAST_MILLIS);
      if (last != null && cue.startMillis() == last.startMillis()) {
        String both = last.text().equals(cue.text()) ? cue.text() : last.text() + "\n" + cue.text();
        apart.set(apart.size() - 1, new Cue(last.startMillis(), end, both));
        continue;
      }
      if (last != null && last.endMillis() > cue.startMillis()) {
        apart.set(apart.size() - 1, new Cue(last.startMillis(), cue.startMillis(), last.text()));
      }
      apart.add(new Cue(cue.startMillis(), end, cue.text()));
    }
    return List.copyOf(apart);
  }

  private static String decode(byte[] content) {
    Charset wide = wide(content);
    if (wide != null) {
      return withoutMark(new String(content, wide));
    }
    try {
      return withoutMark(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString());
    } catch (CharacterCodingException e) {
      // Chinese subtitles that are not UTF-8 are in a code page that GB 18030 extends.
      return new String(content, Charset.forName("GB18030"));
    }
  }

  /** Two bytes to a character: told by the byte order mark, or by the empty half of a digit. */
  private static Charset wide(byte[] content) {
    if (content.length < 2) {
      return null;
    }
    int first = (content[0] & 0xff) << 8 | content[1] & 0xff;
    if (first == 0xfeff || content[0] == 0) {
      return StandardCharsets.UTF_16BE;
    }
    return first == 0xfffe || content[1] == 0 ? StandardCharsets.UTF_16LE : null;
  }

  private static String withoutMark(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }
}
