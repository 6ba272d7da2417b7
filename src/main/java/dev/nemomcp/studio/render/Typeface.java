package dev.nemomcp.studio.render;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The type that comes with the program: Noto Sans SC, subset, under the SIL Open Font License. */
public final class Typeface {
  private static final String FACE = "font/NotoSansSC-subset.ttf";
  private static final String FONT_CONFIGURATION = "sun.awt.fontconfig";

  private Typeface() {}

  /**
   * Makes Java's drawing usable on a machine without a screen and without fonts, then loads the
   * face, at 1 pt. Has to be called before anything of {@code java.awt} is touched.
   */
  public static Font load() {
    System.setProperty("java.awt.headless", "true");
    try {
      withoutSystemFonts();
      try (InputStream face = Typeface.class.getResourceAsStream(FACE)) {
        return Font.createFont(Font.TRUETYPE_FONT, face);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("The bundled font cannot be read", e);
    }
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
