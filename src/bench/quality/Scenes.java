package quality;

import dev.nemomcp.studio.footage.Footage.Span;
import dev.nemomcp.studio.footage.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the scenes of two films that are put together of shots with cuts, dissolves and fades; in
 * some shots a light flashes, the camera shakes or pans: these are no new scenes.
 */
final class Scenes {
  private static final long NEAR_MILLIS = 250;
  private static final double DISSOLVE_SECONDS = 0.8;
  private static final String EVEN = "fps=30,settb=1/30,format=yuv420p,setsar=1";

  private static final List<String> DRAWN =
      List.of(
          "testsrc2=s=320x180:r=30",
          "mandelbrot=s=320x180:r=30",
          "smptebars=s=320x180:r=30",
          "gradients=s=320x180:r=30:c0=navy:c1=orange:x0=0:y0=0:x1=320:y1=180:speed=0.01:seed=1",
          "life=s=320x180:r=30:mold=10:death_color=#C83232:life_color=#00ff00:ratio=0.3:seed=1",
          "sierpinski=s=320x180:r=30:seed=1",
          "rgbtestsrc=s=320x180:r=30",
          "color=s=320x180:r=30:c=teal,noise=alls=40:allf=t,vignette");

  /** Parts of the demo's clip: where it starts in seconds, and what the camera sees and does. */
  private static final List<String> PHOTOGRAPHED =
      List.of(
          "0.2|crop=500:282:250:200,FLASH",
          "7.2|crop=480:270:0:0,zoompan=z='1+0.002*on':d=1:s=320x180:fps=30",
          "4.5|hflip,hue=h=140,SHAKE",
          "7.5|crop=320:180:960:0,negate",
          "2.2|crop=400:225:420:120,hue=s=0,eq=contrast=1.4",
          "9.5|crop=640:360:640:300,hue=h=200:s=1.6,PAN",
          "12.2|crop=300:169:500:400,eq=brightness=-0.25,FLASH",
          "5.5|vflip,crop=800:450:0:270,SHAKE");

  private final Workbench bench;

  /** A film as a filter graph, with the moments at which its scenes change. */
  private static final class Film {
    final List<String> inputs = new ArrayList<>();
    final StringBuilder graph = new StringBuilder();
    final List<Long> changes = new ArrayList<>();
    double seconds;
    int shots;

    /**
     * Adds a shot.
     *
     * @param dissolve over {@link #DISSOLVE_SECONDS}; else a cut
     */
    void add(double length, boolean dissolve, String source, String treatment) {
      inputs.addAll(List.of(source.split(" ")));
      String label = "v" + shots;
      graph.append(
          String.format(
              Locale.ROOT, "[%d:v]%s%s[%s];", shots, treatment, "scale=320:180," + EVEN, label));
      if (shots > 0) {
        double start = dissolve ? seconds - DISSOLVE_SECONDS : seconds;
        changes.add(Math.round(1000 * (dissolve ? start + DISSOLVE_SECONDS / 2 : start)));
        String join =
            dissolve
                ? "xfade=transition=fade:duration=" + DISSOLVE_SECONDS + ":offset=" + start
                : "concat=n=2";
        graph.append(
            String.format(
                Locale.ROOT,
                "[%s][%s]%s,%s[f%d];",
                shots == 1 ? "v0" : "f" + (shots - 1),
                label,
                join,
                EVEN,
                shots));
        seconds = start;
      }
      seconds += length;
      shots++;
    }
  }

  Scenes(Workbench bench) {
    this.bench = bench;
  }

  List<Row> measure() throws Exception {
    return List.of(
        row("drawn shots, cuts and dissolves", make(drawn(), "drawn.mp4")),
        row("photographed shots, with flashes, shake and pans", make(photographed(), "shot.mp4")));
  }

  private static Film drawn() {
    Film film = new Film();
    for (int i = 0; i < 25; i++) {
      String source = DRAWN.get(i * 3 % DRAWN.size());
      double length = length(i);
      film.add(
          length, i % 4 == 3, "-f lavfi -t " + length + " -i " + source.replace(" ", ""), "");
    }
    return film;
  }

  private Film photographed() {
    Film film = new Film();
    for (int i = 0; i < 25; i++) {
      String[] shot = PHOTOGRAPHED.get(i * 3 % PHOTOGRAPHED.size()).split("\\|");
      double length = length(i);
      film.add(
          length,
          i % 4 == 2,
          "-ss " + shot[0] + " -t " + length + " -i " + bench.talk(),
          "fps=30," + treatment(shot[1]) + ",");
    }
    return film;
  }

  private static double length(int shot) {
    return 2 + shot * 7 % 5 * 0.3;
  }

  private static String treatment(String shot) {
    return shot
        .replace("FLASH", "eq=brightness='if(between(t,1,1.1),0.7,0)':eval=frame")
        .replace("SHAKE", "crop=iw*0.9:ih*0.9:iw*(0.05+0.04*sin(n*1.7)):ih*(0.05+0.04*cos(n*2.3))")
        .replace("PAN", "crop=iw*0.6:ih*0.8:iw*0.4*min(1\\,t/2):ih*0.1");
  }

  private record Finished(Path file, List<Long> changes) {}

  private Finished make(Film film, String name) throws Exception {
    List<String> arguments = new ArrayList<>(film.inputs);
    String graph = film.graph.substring(0, film.graph.length() - 1);
    arguments.addAll(
        List.of("-filter_complex", graph, "-map", "[f" + (film.shots - 1) + "]", "-c:v"));
    arguments.addAll(List.of("libx264", "-preset", "ultrafast", "-crf", "20", name));
    return new Finished(bench.make(arguments.toArray(String[]::new)), film.changes);
  }

  private Row row(String on, Finished film) throws Exception {
    Media media = bench.media(film.file());
    List<Span> scenes = bench.footage(media).scenes(media.id());
    List<Long> found = scenes.stream().skip(1).map(Span::startMillis).toList();
    int hits =
        (int)
            film.changes().stream()
                .filter(
                    change -> found.stream().anyMatch(at -> Math.abs(at - change) <= NEAR_MILLIS))
                .count();
    return Row.precisionAndRecall(
        "scenes, precision / recall",
        on,
        "0.98 / 0.98",
        hits,
        found.size(),
        film.changes().size());
  }
}
