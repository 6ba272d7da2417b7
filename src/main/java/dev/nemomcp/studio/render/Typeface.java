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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The type that comes with the program, under the SIL Open Font License: Noto Sans SC, a subset;
 * and for what it lacks Noto Sans, then Noto Emoji.
 */
public final class Typeface {
  private static final List<String> FACES =
      List.of("NotoSansSC-subset.ttf", "NotoSans-Bold.ttf", "NotoEmoji-Bold.ttf");
  private static final String FONT_CONFIGURATION = "sun.awt.fontconfig";
  private static final FontRenderContext PRECISE = new FontRenderContext(null, true, true);

  private final List<Font> faces;

  private Typeface(List<Font> faces) {
    this.faces = List.copyOf(faces);
  }

  /**
   * Makes Java's drawing usable on a machine without a screen and without fonts, then loads the
   * faces. Has to be called before anything of {@code java.awt} is touched.
   */
  public static Typeface load() {
    System.setProperty("java.awt.headless", "true");
    try {
      withoutSystemFonts();
      List<Font> faces = new ArrayList<>();
      for (String name : FACES) {
        try (InputStream face = Typeface.class.getResourceAsStream("font/" + name)) {
          faces.add(Font.createFont(Font.TRUETYPE_FONT, face));
        }
      }
      return new Typeface(faces);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("A bundled font cannot be read", e);
    }
  }

  /** The face of nearly all text, at 1 pt. */
  public Font main() {
    return faces.get(0);
  }

  /** Whether what is seen as one character can be drawn. */
  boolean canDraw(String character) {
    return face(character).isPresent();
  }

  /**
   * A line of type.
   *
   * @param size in pixels
   * @param tracking extra space between letters, in ems
   */
  TextLayout line(String text, double size, double tracking) {
    AttributedString styled = new AttributedString(text);
    int at = 0;
    for (String character : Lettering.characters(text)) {
      Font face = face(character).orElse(main());
      styled.addAttribute(
          TextAttribute.FONT, font(face, size, tracking), at, at + character.length());
      at += character.length();
    }
    return new TextLayout(styled.getIterator(), PRECISE);
  }

  /** How wide a line of type is, in pixels. */
  double width(String text, double size, double tracking) {
    if (text.isEmpty() || main().canDisplayUpTo(text) < 0) {
      return font(main(), size, tracking).getStringBounds(text, PRECISE).getWidth();
    }
    return line(text, size, tracking).getAdvance();
  }

  /** The first face that has all of it; what is put together of several signs is an emoji. */
  private Optional<Font> face(String character) {
    List<Font> fitting =
        faces.stream()
            .filter(
                face ->
                    character
                        .codePoints()
                        .allMatch(c -> Lettering.isJoiner(c) || face.canDisplay(c)))
            .toList();
    boolean emoji = character.codePoints().anyMatch(Lettering::isJoiner);
    return fitting.isEmpty()
        ? Optional.empty()
        : Optional.of(fitting.get(emoji ? fitting.size() - 1 : 0));
  }

  private static Font font(Font face, double size, double tracking) {
    return face.deriveFont(
        Map.of(
            TextAttribute.SIZE,
            (float) size,
            TextAttribute.KERNING,
            TextAttribute.KERNING_ON,
            TextAttribute.TRACKING,
            (float) tracking));
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
}
