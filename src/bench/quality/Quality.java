package quality;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measures what is named, or everything, and prints one table. */
public final class Quality {
  private Quality() {}

  /** Something that is measured, into rows of the table. */
  private interface Measure {
    List<Row> measure() throws Exception;
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("nemo-quality");
    try {
      Map<String, Measure> measures = measures(Workbench.in(folder));
      List<String> named =
          arguments.length == 0 ? List.copyOf(measures.keySet()) : Arrays.asList(arguments);
      if (!measures.keySet().containsAll(named)) {
        System.err.println("There is to be measured: " + String.join(", ", measures.keySet()));
        System.exit(1);
      }
      System.out.println("| what | on | aim | measured |\n|---|---|---|---|");
      for (String name : named) {
        measures.get(name).measure().forEach(Quality::print);
      }
    } finally {
      try (var files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    }
  }

  private static Map<String, Measure> measures(Workbench bench) {
    Map<String, Measure> measures = new LinkedHashMap<>();
    measures.put("pauses", new Pauses(bench)::measure);
    measures.put("scenes", new Scenes(bench)::measure);
    measures.put("captions", new Captions(bench)::measure);
    measures.put("fillers", new Fillers(bench)::measure);
    measures.put("beats", new Beats(bench)::measure);
    measures.put("crops", new Crops(bench)::measure);
    measures.put("loudness", new Loudnesses(bench)::measure);
    measures.put("cleaning", new Cleaning(bench)::measure);
    measures.put("joins", new Joins(bench)::measure);
    measures.put("offset", new Offset(bench)::measure);
    return measures;
  }

  private static void print(Row row) {
    System.out.printf(
        Locale.ROOT, "| %s | %s | %s | %s |%n", row.what(), row.on(), row.aim(), row.measured());
  }
}
