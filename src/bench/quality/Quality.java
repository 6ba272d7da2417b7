package quality;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Measures everything and prints one table. */
public final class Quality {
  private Quality() {}

  /** Something that is measured, into rows of the table. */
  private interface Measure {
    List<Row> measure() throws Exception;
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("nemo-quality");
    try {
      Workbench bench = Workbench.in(folder);
      System.out.println("| what | on | aim | measured |\n|---|---|---|---|");
      for (Measure measure :
          List.<Measure>of(
              new Pauses(bench)::measure,
              new Scenes(bench)::measure,
              new Captions(bench)::measure,
              new Beats(bench)::measure,
              new Crops(bench)::measure,
              new Renders(bench)::measure)) {
        measure
            .measure()
            .forEach(
                row ->
                    System.out.printf(
                        Locale.ROOT,
                        "| %s | %s | %s | %s |%n",
                        row.what(),
                        row.on(),
                        row.aim(),
                        row.measured()));
      }
    } finally {
      try (var files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    }
  }
}
