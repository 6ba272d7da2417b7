package dev.nemomcp.studio.render;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.AttributedString;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The type that comes with the program, under the SIL Open Font License: Noto Sans in bold, one
 * face for each family of scripts, and Noto Emoji; and three more typefaces for Latin and Chinese,
 * which lend their other characters from it. A face is opened when it is first needed.
 */
public final class Typeface {
  private static final Face MAIN = new Face("NotoSansSC-subset.ttf");
  private static final Face LATIN = new Face("NotoSans-Bold.ttf");
  private static final Face EMOJI = new Face("NotoEmoji-Bold.ttf");

  /** Of those that have a character, the first is taken. */
  private static final List<Face> FACES =
      Stream.concat(
              Stream.of(MAIN, LATIN, EMOJI),
              Stream.of(
                      "KR",
                      "Arabic",
                      "Hebrew",
                      "Thai",
                      "Bengali",
                      "Tamil",
                      "Telugu",
                      "Gujarati",
                      "Gurmukhi",
                      "Kannada",
                      "Malayalam",
                      "Sinhala",
                      "Khmer",
                      "Lao",
                      "Myanmar",
                      "Armenian",
                      "Georgian",
                      "Ethiopic")
                  .map(script -> new Face("NotoSans" + script + "-subset.ttf")))
          .toList();

  /** Those of the typefaces that have a name in a {@link dev.nemomcp.draft.TextStyle}. */
  private static final Map<String, Typeface> NAMED =
      Map.of(
          "serif", before("NotoSerif-subset.ttf", "NotoSerifSC-subset.ttf"),
          "handwritten", before("Caveat-subset.ttf", "MaShanZheng-subset.ttf"),
          "rounded", before("Nunito-subset.ttf", "ZCOOLKuaiLe-subset.ttf"));

  private static final String FONT_CONFIGURATION = "sun.awt.fontconfig";
  private static final FontRenderContext PRECISE = new FontRenderContext(null, true, true);

  private final List<Face> faces;

  private Typeface(List<Face> faces) {
    this.faces = faces;
  }

  private static Typeface before(String latin, String chinese) {
    return new Typeface(
        Stream.concat(Stream.of(new Face(latin), new Face(chinese)), FACES.stream()).toList());
  }

  /**
   * Makes Java's drawing usable on a machine without a screen and without fonts. Has to be called
   * before anything of {@code java.awt} is touched.
   */
  public static Typeface load() {
    System.setProperty("java.awt.headless", "true");
    try {
      withoutSystemFonts();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    MAIN.font();
    return new Typeface(FACES);
  }

  /** The one of that name; this one where none has it. */
  Typeface named(String name) {
    return NAMED.getOrDefault(name, this);
  }

  /** The face of nearly all text, at 1 pt. */
  public Font main() {
    return MAIN.font();
  }

  /** The characters of a text that cannot be drawn, each once. */
  public List<String> missing(String text) {
    return Lettering.characters(text).stream().distinct().filter(c -> !canDraw(c)).toList();
  }

  /** Whether what is seen as one character can be drawn. */
  boolean canDraw(String character) {
    return face(character).isPresent();
  }

  /**
   * A line of plain type.
   *
   * @param size in pixels
   */
  public TextLayout line(String text, double size) {
    return line(text, size, 0, false);
  }

  /**
   * A line of type.
   *
   * @param size in pixels
   * @param tracking extra space between letters, in ems
   * @param rightToLeft whether the text that it belongs to runs that way
   */
  TextLayout line(String text, double size, double tracking, boolean rightToLeft) {
    AttributedString styled = new AttributedString(text);
    Face last = null;
    int from = 0;
    int at = 0;
    for (String character : Lettering.characters(text)) {
      Face face = face(character).orElse(MAIN);
      if (last != null && face != last) {
        styled.addAttribute(TextAttribute.FONT, font(last, size, tracking), from, at);
        from = at;
      }
      last = face;
      at += character.length();
    }
    styled.addAttribute(TextAttribute.FONT, font(last, size, tracking), from, at);
    styled.addAttribute(TextAttribute.RUN_DIRECTION, rightToLeft);
    return new TextLayout(styled.getIterator(), PRECISE);
  }

  /** How wide a line of type is, in pixels. */
  double width(String text, double size, double tracking) {
    Face first = faces.get(0);
    if (text.isEmpty() || first.font().canDisplayUpTo(text) < 0) {
      return font(first, size, tracking).getStringBounds(text, PRECISE).getWidth();
    }
    return line(text, size, tracking, false).getAdvance();
  }

  /** The first face that has all of it; what is put together of several signs is an emoji. */
  private Optional<Face> face(String character) {
    boolean emoji = character.codePoints().anyMatch(Lettering::isJoiner) && EMOJI.has(character);
    return emoji
        ? Optional.of(EMOJI)
        : faces.stream().filter(face -> face.has(character)).findFirst();
  }

  /** Letters that are joined, or stand on one another, are never spaced. */
  private static Font font(Face face, double size, double tracking) {
    boolean parted = face == MAIN || face == LATIN || !FACES.contains(face);
    return face.font()
        .deriveFont(
            Map.of(
                TextAttribute.SIZE,
                (float) size,
                TextAttribute.KERNING,
                TextAttribute.KERNING_ON,
                TextAttribute.TRACKING,
                parted ? (float) tracking : 0f));
  }

  /**
   * Linux' Java asks the system for its fonts before it draws anything, and throws where there are
   * none. A configuration of our own that names none answers in the system's place.
   */
  private static void withoutSystemFonts() throws IOException {
    boolean linux = System.getProperty("os.name").startsWith("Linux");
    if (linux && System.getProperty(FONT_CONFIGURATION) == null) {
      Path file = Files.createTempFile("nemo-fonts", ".properties");
      file.toFile().deleteOnExit();
      Files.writeString(file, "version=1\nsequence.allfonts=default\n");
      System.setProperty(FONT_CONFIGURATION, file.toString());
    }
  }

  /** A file of type, opened once. */
  private static final class Face {
    private final String name;
    private Font font;

    Face(String name) {
      this.name = name;
    }

    /** At 1 pt. */
    synchronized Font font() {
      if (font == null) {
        try (InputStream file = Typeface.class.getResourceAsStream("font/" + name)) {
          font = Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
          throw new IllegalStateException("A bundled font cannot be read", e);
        }
      }
      return font;
    }

    boolean has(String character) {
      return character.codePoints().allMatch(c -> Lettering.isJoiner(c) || font().canDisplay(c));
    }
  }
}
