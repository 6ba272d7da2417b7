package dev.nemomcp.project;

import dev.nemomcp.draft.TrackSummary;
import dev.nemomcp.nemo.Nemo;
import dev.nemomcp.nemo.Nemo.Session;
import dev.nemomcp.nemo.Nemo.Uploaded;
import dev.nemomcp.nemo.NemoException.SessionLost;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sends footage, in the order that it was given. */
final class Uploads {
  private static final Set<String> FOOTAGE = Set.of("video", "image", "audio");

  private final Desk desk;

  Uploads(Desk desk) {
    this.desk = desk;
  }

  UploadReport upload(List<Source> sources, Consumer<Progress> progress) throws Exception {
    progress.accept(Progress.stage("Waiting for the work before it"));
    return desk.locks()
        .<UploadReport, Exception>holding(
            desk.turnLock(),
            () -> {
              try {
                return send(sources, progress);
              } catch (SessionLost e) {
                throw desk.lost(desk.saved().session());
              }
            });
  }

  private UploadReport send(List<Source> sources, Consumer<Progress> progress) throws Exception {
    progress.accept(new Progress("Uploading", 0));
    Session session = desk.session(language(sources));
    Nemo nemo = desk.nemo();
    List<Uploaded> sent = new ArrayList<>();
    List<String> alsoSent = new ArrayList<>();
    int done = 0;
    for (List<Source> run : runs(sources)) {
      double before = (double) done / sources.size();
      double share = (double) run.size() / sources.size();
      if (run.get(0) instanceof Source.Web) {
        sent.addAll(nemo.uploadUrls(session.id(), addresses(run)));
      } else {
        List<Path> files = files(run, alsoSent);
        sent.addAll(
            nemo.upload(
                session.id(),
                files,
                part -> progress.accept(new Progress("Uploading", 100 * (before + share * part)))));
      }
      done += run.size();
    }
    List<Uploaded> footage = sent.stream().filter(u -> FOOTAGE.contains(u.type())).toList();
    desk.change(p -> p.withMedia(Stream.concat(p.media().stream(), footage.stream()).toList()));
    String timeline = TrackSummary.of(nemo.state(session.id()).draft());
    return new UploadReport(desk.name(), footage, alsoSent, timeline);
  }

  /**
   * An upload comes without a sentence, and most sessions begin with one: what the user wrote in
   * names, said before, or has the computer speak.
   */
  private String language(List<Source> sources) throws IOException {
    String names =
        desk.name() + " " + sources.stream().map(Source::name).collect(Collectors.joining(" "));
    String spoken = desk.saved().language();
    Optional<String> told = spoken.isEmpty() ? UserLanguage.of(names) : Optional.of(spoken);
    return told.isPresent()
        ? told.get()
        : desk.store().lastLanguage().orElse(UserLanguage.of(Locale.getDefault()));
  }

  /** Neighbours of the same sort, as a call takes either files or links. */
  private static List<List<Source>> runs(List<Source> sources) {
    List<List<Source>> runs = new ArrayList<>();
    for (Source source : sources) {
      boolean web = source instanceof Source.Web;
      if (runs.isEmpty() || web != (runs.get(runs.size() - 1).get(0) instanceof Source.Web)) {
        runs.add(new ArrayList<>());
      }
      runs.get(runs.size() - 1).add(source);
    }
    return runs;
  }

  private static List<URI> addresses(List<Source> run) {
    return run.stream().map(source -> ((Source.Web) source).address().uri()).toList();
  }

  /** The files, each followed by its subtitles where the backend reads them. */
  private List<Path> files(List<Source> run, List<String> alsoSent) {
    List<Path> files = new ArrayList<>();
    for (Source source : run) {
      MediaFile file = ((Source.File) source).file();
      files.add(file.path());
      Optional<Path> subtitles = desk.backend().local() ? file.subtitles() : Optional.empty();
      subtitles.ifPresent(
          beside -> {
            files.add(beside);
            alsoSent.add(beside.getFileName().toString());
          });
    }
    return files;
  }
}
