package quality;

import dev.nemomcp.studio.footage.Footage.Span;
import dev.nemomcp.studio.footage.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds the scenes of films that are put together of shots with cuts, dissolves and fades; in some
 * shots a light flashes, the camera shakes or pans, or somebody walks past it: these are no new
 * scenes.
 */
final class Scenes {
  /** A cut lies between two frames; a dissolve or a fade is somewhere within its middle. */
  private static final long NEAR_CUT_MILLIS = 50;

  private static final double NEAR_BLEND = 0.4;
  private static final double DISSOLVE_SECONDS = 0.8;
  private static final List<String> FADES = List.of("", "black", "", "white");
  private static final double[] BLEND_SECONDS = {0.3, 0.5, 0.8, 1.2, 1.6};
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

  /** Shots that swarm, between shots that are calm. */
  private static final List<String> SWARMING =
      List.of(
          "life=s=320x180:r=30:mold=10:death_color=#C83232:life_color=#00ff00:ratio=0.3:seed=1",
          "gradients=s=320x180:r=30:c0=navy:c1=orange:x0=0:y0=0:x1=320:y1=180:speed=0.01:seed=1",
          "color=s=320x180:r=30:c=gray,noise=alls=100:allf=t",
          "life=s=320x180:r=30:ratio=0.5:seed=2",
          "smptebars=s=320x180:r=30",
          "cellauto=s=320x180:r=30:rule=110:seed=3",
          "color=s=320x180:r=30:c=maroon,noise=alls=60:allf=t",
          "testsrc2=s=320x180:r=30",
          "life=s=320x180:r=30:mold=5:death_color=blue:life_color=yellow:ratio=0.2:seed=5");

  private static final List<String> GRAINY_OR_DARK =
      List.of(
          "0.2|crop=500:282:250:200,GRAIN",
          "7.2|crop=480:270:0:0,DARK",
          "4.5|hflip,GRAIN",
          "9.5|crop=640:360:640:300,DARK",
          "20.2|crop=400:225:420:120,GRAIN",
          "12.2|crop=300:169:500:400,DARK",
          "14.5|crop=900:506:100:100,DARK,GRAIN");

  private static final List<String> RESTLESS =
      List.of(
          "0.2|HANDHELD",
          "7.2|crop=480:270:0:0,STROBE",
          "14.5|crop=900:506:100:100",
          "9.5|WHIP",
          "4.5|hflip,PASSING",
          "20.2|crop=400:225:420:120,FLICKER",
          "2.2|HANDHELD,hflip",
          "12.2|crop=800:450:300:200,LAMP",
          "23.2|crop=480:270:700:100,STROBE");

  /** Somebody who walks past, close to the camera. */
  private static final String PASSER_BY =
      IntStream.range(0, 8)
          .mapToObj(
              i ->
                  "drawbox=x=iw*%.1f:y=0:w=iw*0.5:h=ih:c=0x402010:t=fill:enable='between(t,%.3f,%.3f)'"
                      .formatted(i * 0.2 - 0.4, 1 + i * 0.0667 + 0.01, 1.06 + i * 0.0667 + 0.01))
          .collect(Collectors.joining(","));

  private final Workbench bench;

  /**
   * Where a scene turns into the next.
   *
   * @param nearMillis how far off it may be found
   */
  private record Change(long atMillis, long nearMillis) {
    static Change over(double startSeconds, double seconds) {
      return new Change(
          Math.round(1000 * (startSeconds + seconds / 2)),
          Math.round(NEAR_CUT_MILLIS + 1000 * NEAR_BLEND * seconds));
    }

    boolean isAt(long millis) {
      return Math.abs(millis - atMillis) <= nearMillis;
    }

    @Override
    public String toString() {
      return Long.toString(atMillis);
    }
  }

  /** A film as a filter graph, with the moments at which its scenes change. */
  private static final class Film {
    final List<String> inputs = new ArrayList<>();
    final StringBuilder graph = new StringBuilder();
    final List<Change> changes = new ArrayList<>();
    double seconds;
    int shots;

    /** Adds a shot behind a cut. */
    void add(double length, String source, String treatment) {
      add(length, "", 0, source, treatment);
    }

    /**
     * Adds a shot.
     *
     * @param transition of xfade; empty for a cut
     * @param over how long it takes, in seconds
     */
    void add(double length, String transition, double over, String source, String treatment) {
      add(length, transition, over, 0, source, treatment);
    }

    /**
     * The same.
     *
     * @param faded how long it takes for what is behind a cut to have faded out and in, in seconds
     */
    void add(
        double length,
        String transition,
        double over,
        double faded,
        String source,
        String treatment) {
      inputs.addAll(List.of(source.split(" ")));
      String label = "v" + shots;
      graph.append(
          String.format(
              Locale.ROOT, "[%d:v]%s%s[%s];", shots, treatment, "scale=320:180," + EVEN, label));
      if (shots > 0) {
        double start = seconds - over;
        changes.add(Change.over(start - faded / 2, over + faded));
        String join =
            transition.isEmpty()
                ? "concat=n=2"
                : "xfade=transition=" + transition + ":duration=" + over + ":offset=" + start;
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
        row(
            "photographed shots, with flashes, shake and pans",
            make(photographed(PHOTOGRAPHED, 25, 4), "shot.mp4")),
        row("shots that swarm beside calm ones", make(swarming(), "swarming.mp4")),
        row("grainy and dark shots", make(photographed(GRAINY_OR_DARK, 21, 7), "grain.mp4")),
        row(
            "hand-held shots, strobes, whip pans, passers-by",
            make(photographed(RESTLESS, 27, 0), "restless.mp4")),
        row("dissolves and fades, from 0.3 to 1.6 s", make(blended(), "blended.mp4")));
  }

  private static Film drawn() {
    Film film = new Film();
    for (int i = 0; i < 25; i++) {
      String source = DRAWN.get(i * 3 % DRAWN.size());
      boolean dissolve = i % 4 == 3;
      film.add(
          length(i),
          dissolve ? "fade" : "",
          dissolve ? DISSOLVE_SECONDS : 0,
          drawn(source, length(i)),
          "");
    }
    return film;
  }

  private static Film swarming() {
    Film film = new Film();
    for (int i = 0; i < 24; i++) {
      film.add(length(i), drawn(SWARMING.get(i * 2 % SWARMING.size()), length(i)), "");
    }
    return film;
  }

  private static String drawn(String source, double length) {
    return "-f lavfi -t " + length + " -i " + source;
  }

  private Film photographed(List<String> shots, int count, int dissolveEvery) {
    Film film = new Film();
    for (int i = 0; i < count; i++) {
      String[] shot = shots.get(i * 5 % shots.size()).split("\\|");
      boolean dissolve = dissolveEvery > 0 && i % dissolveEvery == 2;
      film.add(
          length(i),
          dissolve ? "fade" : "",
          dissolve ? DISSOLVE_SECONDS : 0,
          filmed(shot[0], length(i)),
          "fps=30," + treatment(shot[1]) + ",");
    }
    return film;
  }

  /** Every other join is a dissolve, the others are fades through black or white. */
  private Film blended() {
    Film film = new Film();
    for (int i = 0; i < 20; i++) {
      String[] shot = PHOTOGRAPHED.get(i * 3 % PHOTOGRAPHED.size()).split("\\|");
      String treatment = "fps=30," + shot[1].replaceAll(",(FLASH|SHAKE|PAN)", "") + ",";
      double length = length(i) + 1;
      double out = over(i + 1) / 2;
      treatment +=
          fade(i + 1, "fade=out:st=" + (length - out) + ":d=" + out)
              + fade(i, "fade=in:d=" + over(i) / 2);
      boolean dissolve = FADES.get(i % FADES.size()).isEmpty();
      film.add(
          length,
          dissolve ? "fade" : "",
          dissolve ? over(i) : 0,
          dissolve ? 0 : over(i),
          filmed(shot[0], length),
          treatment);
    }
    return film;
  }

  private static double over(int join) {
    return BLEND_SECONDS[join * 3 % BLEND_SECONDS.length];
  }

  private static String fade(int join, String how) {
    String through = FADES.get(join % FADES.size());
    return through.isEmpty() ? "" : how + ":c=" + through + ",";
  }

  private String filmed(String start, double length) {
    return "-ss " + start + " -t " + length + " -i " + bench.talk();
  }

  private static double length(int shot) {
    return 2 + shot * 7 % 5 * 0.3;
  }

  private static String treatment(String shot) {
    return shot
        .replace("FLASH", "eq=brightness='if(between(t,1,1.1),0.7,0)':eval=frame")
        .replace("SHAKE", "crop=iw*0.9:ih*0.9:iw*(0.05+0.04*sin(n*1.7)):ih*(0.05+0.04*cos(n*2.3))")
        .replace("GRAIN", "noise=alls=28:allf=t")
        .replace("DARK", "eq=brightness=-0.32:contrast=0.55")
        .replace(
            "HANDHELD",
            "crop=iw*0.6:ih*0.6:iw*(0.2+0.17*sin(n*0.5)+0.02*sin(n*1.9)):ih*(0.2+0.15*cos(n*0.37))")
        .replace("STROBE", "eq=brightness='if(lt(mod(n,6),3),0.35,-0.15)':eval=frame")
        .replace("FLICKER", "eq=brightness='0.08*sin(n*1.3)':eval=frame")
        .replace("LAMP", "eq=brightness='if(gt(t,1.1),0.25,-0.1)':eval=frame")
        .replace("WHIP", "crop=iw*0.4:ih*0.8:iw*0.6*clip((t-1)/0.25\\,0\\,1):ih*0.1")
        .replace("PASSING", PASSER_BY)
        .replace("PAN", "crop=iw*0.6:ih*0.8:iw*0.4*min(1\\,t/2):ih*0.1");
  }

  private record Finished(Path file, List<Change> changes) {}

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
    List<Change> missed =
        film.changes().stream().filter(c -> found.stream().noneMatch(c::isAt)).toList();
    List<Long> wrong =
        found.stream().filter(at -> film.changes().stream().noneMatch(c -> c.isAt(at))).toList();
    Row row =
        Row.precisionAndRecall(
            "scenes, precision / recall",
            on,
            "0.98 / 0.98",
            film.changes().size() - missed.size(),
            found.size(),
            film.changes().size());
    String where =
        (missed.isEmpty() ? "" : "; missed at " + missed) + (wrong.isEmpty() ? "" : "; none at " + wrong);
    return new Row(row.what(), row.on(), row.aim(), row.measured() + where);
  }
}
