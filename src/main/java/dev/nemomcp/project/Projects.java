package dev.nemomcp.project;

import dev.nemomcp.draft.Waveform;
import dev.nemomcp.language.Interpreter;
import dev.nemomcp.language.Kind;
import dev.nemomcp.language.Known;
import dev.nemomcp.language.Understanding;
import dev.nemomcp.language.Understanding.Topic;
import dev.nemomcp.nemo.Nemo.Credits;
import dev.nemomcp.nemo.NemoException;
import dev.nemomcp.project.EditReport.NotDone;
import dev.nemomcp.project.EditReport.Outcome;
import dev.nemomcp.project.EditReport.Planned;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A user's editing projects on one backend. Thread-safe; several processes may share the folder.
 * Where no project is named, the one last worked on is meant.
 */
public final class Projects {
  private static final int MOST_FILES = 20;
  private static final int MOST_CHARACTERS = 10_000;

  private final Backend backend;
  private final Places places;
  private final NemoSource source;
  private final FileMeter meter;
  private final WebAddress.Resolver resolver;
  private final Clock clock;
  private final FileLocks locks = new FileLocks();
  private final ProjectStore store;
  private final Answers answers;
  private final Map<String, Project> open = new LinkedHashMap<>();
  private String current = "";

  /**
   * @param source of the backend, asked when it is first needed
   * @param meter of finished files
   */
  public Projects(Backend backend, Places places, NemoSource source, FileMeter meter) {
    this(backend, places, source, meter, InetAddress::getAllByName, Clock.systemUTC());
  }

  Projects(
      Backend backend,
      Places places,
      NemoSource source,
      FileMeter meter,
      WebAddress.Resolver resolver,
      Clock clock) {
    this.backend = backend;
    this.places = places;
    this.source = source;
    this.meter = meter;
    this.resolver = resolver;
    this.clock = clock;
    this.store = new ProjectStore(places.data().resolve("projects").resolve(backend.id()), locks);
    this.answers = new Answers(backend);
  }

  public Backend backend() {
    return backend;
  }

  /** Who is told from now on what changes. */
  public void listen(ProjectListener listener) {
    store.listen(listener);
  }

  /** The latest worked on first; those whose first upload failed are left out. */
  public synchronized List<String> names() throws IOException {
    return store.all().stream()
        .filter(project -> !isUnused(project))
        .map(SavedProject::name)
        .toList();
  }

  private boolean isUnused(SavedProject project) {
    return project.isBare()
        && (!open.containsKey(project.name()) || open.get(project.name()).pending().isEmpty());
  }

  /**
   * Checks the files and starts sending them.
   *
   * @param files paths, {@code file:} URIs or links, in order
   * @param name of the project; empty for the one in use, or a new one
   * @param fresh a new project even where one is in use
   * @param roots the folders that the client shares
   */
  public Work<UploadReport> upload(List<String> files, String name, boolean fresh, List<Path> roots)
      throws ProjectException, IOException, InterruptedException {
    if (files.isEmpty()) {
      throw new ProjectException(
          "No file was named.", "Name at least one video, photo or sound by its path or link.");
    }
    if (files.size() > MOST_FILES) {
      throw new ProjectException(
          "An upload takes at most " + MOST_FILES + " files, not " + files.size() + ".",
          "Upload them in several calls, in order.");
    }
    AllowedFolders allowed = AllowedFolders.of(places.allowed(), roots);
    List<Source> sources = new ArrayList<>();
    for (String file : files) {
      sources.add(Source.of(file, places.home(), allowed, resolver));
    }
    return forUpload(name, fresh, sources.get(0).name()).upload(sources);
  }

  private synchronized Project forUpload(String name, boolean fresh, String firstFile)
      throws IOException, InterruptedException {
    if (fresh || (name.isBlank() && current.isEmpty())) {
      return create(name.isBlank() ? firstFile : name);
    }
    Optional<Project> known = find(name.isBlank() ? current : name);
    return known.isPresent() ? known.get() : create(name);
  }

  private Project create(String said) throws IOException, InterruptedException {
    String wanted = ProjectName.of(said);
    if (open.containsKey(wanted) && store.find(wanted).filter(this::isUnused).isPresent()) {
      return open(wanted);
    }
    int n = 1;
    while (!store.create(SavedProject.empty(ProjectName.numbered(wanted, n), clock.millis()))) {
      n++;
    }
    return open(ProjectName.numbered(wanted, n));
  }

  private static void checkLength(String instruction) throws ProjectException {
    if (instruction.length() > MOST_CHARACTERS) {
      throw new ProjectException(
          "The instruction has "
              + instruction.length()
              + " characters; it may have at most "
              + MOST_CHARACTERS
              + ".",
          "Say it in several edits, one after the other.");
    }
  }

  /** "Can it start a second later?", behind a title, is no question. */
  private Route route(String name, String instruction) {
    Understanding alone = Interpreter.understand(instruction);
    Understanding goingOn =
        alone.question().isAsked() ? Interpreter.understand(instruction, knownOf(name)) : alone;
    return Route.of(instruction, goingOn.question().isAsked() ? alone : goingOn, backend.local());
  }

  /**
   * The plan that a sentence comes to, and the answer to what it asks. Touches nothing, and needs
   * no backend but for what only the timeline can tell.
   */
  public Work<EditReport> plan(String name, String instruction) throws ProjectException {
    checkLength(instruction);
    Understanding understood = Interpreter.understand(instruction, knownOf(name));
    Route route = Route.of(instruction, understood, backend.local());
    String known = answers.to(route.understanding());
    return known.isEmpty() && route.understanding().question().isAsked()
        ? Work.start("answer", progress -> planned(route, told(name, route, progress)))
        : Work.done("plan", planned(route, known));
  }

  /** Of the project that is edited; nothing where that cannot be told, as a plan needs none. */
  private Known knownOf(String name) {
    try {
      Optional<Snapshot> snapshot = backend.local() ? snapshot(name) : Optional.empty();
      return snapshot.map(Snapshot::known).orElse(Known.NOTHING);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Known.NOTHING;
    } catch (ProjectException | NemoException | IOException e) {
      return Known.NOTHING;
    }
  }

  private EditReport planned(Route route, String answer) {
    Understanding understanding = route.understanding();
    List<NotDone> notDone = new ArrayList<>();
    if (backend.local()) {
      understanding.impossible().stream()
          .map(i -> new NotDone(i.kind(), i.reason(), i.instead()))
          .forEach(notDone::add);
    }
    boolean chinese = understanding.isChinese();
    if (!understanding.unclear().isEmpty()) {
      notDone.add(NotDone.unclear(understanding.unclear(), chinese));
    }
    boolean onlyAsks = !answer.isEmpty() && understanding.wishes().isEmpty() && notDone.isEmpty();
    return new EditReport(
        "",
        onlyAsks ? Outcome.ANSWERED : Outcome.PLANNED,
        answer,
        understanding.wishes().stream().map(Planned::of).toList(),
        List.of(),
        notDone,
        "",
        List.of());
  }

  /** What the timeline tells: in answer to the question, else how it stands. */
  private String told(String name, Route route, Consumer<Progress> progress) throws Exception {
    boolean chinese = route.understanding().isChinese();
    if (name.isBlank() && current.isEmpty() && names().isEmpty()) {
      return chinese ? "还没有项目，请先上传素材。" : "There is no project yet; upload footage first.";
    }
    Project project = needed(name);
    String answer = project.answer(route, progress);
    if (!answer.isEmpty()) {
      return answer;
    }
    Snapshot now = project.snapshot();
    return route.understanding().question().topic() == Topic.PROGRESS
        ? now.progressTold(chinese)
        : now.told(chinese);
  }

  /** Does what a sentence says; see {@link Route}. */
  public Work<EditReport> edit(String name, String instruction)
      throws ProjectException, NemoException, IOException, InterruptedException {
    checkLength(instruction);
    Route route = route(name, instruction);
    if (Cancellation.isAsked(instruction)) {
      return Work.done("cancel", cancelled(needed(name), route));
    }
    if (!route.goesToBackend() && route.exports().isEmpty()) {
      return Work.start("answer", progress -> answer(name, route, progress));
    }
    String known = answers.to(route.understanding());
    Project project = mayBeginWithNothing(route) ? opened(name, instruction) : needed(name);
    Work<EditReport> work =
        route.goesToBackend()
            ? project.edit(instruction, route, known)
            : project.exportSaid(route, known);
    return route.asksBesides()
        ? Work.start(work.title(), progress -> withOwn(route, work.join(progress)))
        : work;
  }

  /** What is asked of actions of our own besides: the credits as they are afterwards. */
  private EditReport withOwn(Route route, EditReport done) throws Exception {
    boolean chinese = route.understanding().isChinese();
    String credits = route.own().contains(Kind.CREDITS) ? told(credits(), chinese) : "";
    EditReport told = done.withAnswer(done.reply().contains(credits) ? "" : credits);
    return route.own().contains(Kind.UPLOAD) ? told.withNotDone(NotDone.upload(chinese)) : told;
  }

  /** The cloud makes footage itself, so such a sentence may be a project's first word. */
  private boolean mayBeginWithNothing(Route route) {
    boolean generates =
        !route.understanding().impossible().isEmpty()
            || route.understanding().wishes().stream().noneMatch(w -> w.kind().isEdit());
    return !backend.local() && route.goesToBackend() && generates;
  }

  private synchronized Project opened(String name, String instruction)
      throws ProjectException, IOException, InterruptedException {
    boolean known = name.isBlank() ? !names().isEmpty() : find(name).isPresent();
    return known ? needed(name) : create(name.isBlank() ? instruction : name);
  }

  private EditReport answer(String name, Route route, Consumer<Progress> progress)
      throws Exception {
    String known = answers.to(route.understanding());
    boolean asksOnlyForCredits =
        route.own().contains(Kind.CREDITS) && !route.own().contains(Kind.STATUS);
    boolean asks = route.understanding().question().isAsked() || !asksOnlyForCredits;
    String reply = known.isEmpty() && asks ? told(name, route, progress) : known;
    EditReport told =
        new EditReport(
            known.isEmpty() ? current : "",
            Outcome.ANSWERED,
            reply,
            route.understanding().wishes().stream().map(Planned::of).toList(),
            List.of(),
            List.of(),
            "",
            List.of());
    return withOwn(route, told);
  }

  private static EditReport cancelled(Project project, Route route)
      throws NemoException, IOException, InterruptedException {
    boolean chinese = route.understanding().isChinese();
    return new EditReport(
        project.name(),
        Outcome.ANSWERED,
        Cancellation.told(project.cancelExports(), chinese),
        List.of(),
        List.of(),
        List.of(),
        "",
        List.of());
  }

  private String told(Credits credits, boolean chinese) {
    if (backend.local()) {
      return answers.free(chinese);
    }
    return (chinese ? "可用积分：" : "Credits available: ") + Math.round(credits.available());
  }

  /** Starts the export, or joins the one that runs. */
  public Work<ExportReport> export(String name, ExportWish wish)
      throws ProjectException, IOException {
    return needed(name).export(wish);
  }

  /** How a project stands; empty where there is none at all. */
  public Optional<Snapshot> snapshot(String name)
      throws ProjectException, NemoException, IOException, InterruptedException {
    if (name.isBlank() && current.isEmpty() && names().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(needed(name).snapshot());
  }

  /** How a project stands, without making it the one in use; empty where there is none. */
  public Optional<Snapshot> look(String name)
      throws ProjectException, NemoException, IOException, InterruptedException {
    Optional<Project> known;
    synchronized (this) {
      known = names().stream().filter(name::equals).findFirst().map(this::known);
    }
    return known.isPresent() ? Optional.of(known.get().snapshot()) : Optional.empty();
  }

  /** What runs in a project, or has ended unseen, the oldest first. */
  public List<Work<?>> pending(String name) throws ProjectException, IOException {
    return needed(name).pending();
  }

  /** A picture of the timeline's frames (JPEG), where the backend can draw one. */
  public Optional<byte[]> frames(String name)
      throws ProjectException, NemoException, IOException, InterruptedException {
    return needed(name).frames();
  }

  /** How loud the timeline's clips are, where the backend can tell. */
  public Optional<Waveform> waveform(String name)
      throws ProjectException, NemoException, IOException, InterruptedException {
    return needed(name).waveform();
  }

  /** What is left to spend. */
  public Credits credits() throws NemoException, InterruptedException {
    return source.nemo().credits();
  }

  private synchronized Project needed(String name) throws ProjectException, IOException {
    List<String> names = names();
    String wanted = name;
    if (name.isBlank()) {
      wanted = names.contains(current) || names.isEmpty() ? current : names.get(0);
    }
    Optional<Project> found = wanted.isEmpty() ? Optional.empty() : find(wanted);
    if (found.isPresent()) {
      return found.get();
    }
    throw names.isEmpty()
        ? new ProjectException(
            "There is no project yet.", "Call upload with the footage's paths first.")
        : new ProjectException(
            "There is no project called " + wanted + ".",
            "Use one of these: " + String.join(", ", names) + "; or upload footage for a new one.");
  }

  private synchronized Optional<Project> find(String name) throws IOException {
    return store.all().stream()
        .map(SavedProject::name)
        .filter(n -> n.equalsIgnoreCase(name.strip()) || n.equals(ProjectName.of(name)))
        .findFirst()
        .map(this::open);
  }

  private Project open(String name) {
    current = name;
    return known(name);
  }

  private Project known(String name) {
    return open.computeIfAbsent(
        name, n -> new Project(new Desk(n, backend, places, store, locks, source, meter, clock)));
  }
}
