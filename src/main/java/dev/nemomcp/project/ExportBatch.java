package dev.nemomcp.project;

import dev.nemomcp.nemo.NemoException;
import dev.nemomcp.project.EditReport.NotDone;
import dev.nemomcp.project.Exports.Timeline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files that one sentence asks for, made one after the other of the timeline as it was then.
 * What goes wrong with one leaves the others.
 */
final class ExportBatch {
  private static final Logger LOG = LoggerFactory.getLogger(ExportBatch.class);
  private static final int MOST = 5;

  private final Exports exports;
  private final List<ExportWish> wishes;
  private final List<ExportWish> tooMany;
  private final boolean chinese;

  ExportBatch(Exports exports, List<ExportWish> wishes, boolean chinese) {
    this.exports = exports;
    this.wishes = wishes.stream().limit(MOST).toList();
    this.tooMany = wishes.stream().skip(MOST).toList();
    this.chinese = chinese;
  }

  /**
   * What came of them.
   *
   * @param made in the order in which they were asked for
   * @param notDone why the others were not made
   */
  record Files(List<ExportReport> made, List<NotDone> notDone) {
    /** In a sentence to the user. */
    String told(boolean chinese) {
      int all = made.size() + notDone.size();
      if (made.isEmpty()) {
        return chinese ? "没有导出成功。" : "No file was exported.";
      }
      if (!notDone.isEmpty()) {
        return chinese
            ? "已导出" + all + "个文件中的" + made.size() + "个。"
            : "Exported " + made.size() + " of " + all + " files.";
      }
      return all == 1
          ? chinese ? "已导出。" : "Exported."
          : chinese ? "已导出" + all + "个文件。" : "Exported " + all + " files.";
    }
  }

  Files make(Consumer<Progress> progress) throws Exception {
    Timeline timeline = exports.timeline(progress);
    // Written down at once: who cancels ends those to come as well, a restart takes them up.
    List<Optional<SavedProject.Export>> renders = new ArrayList<>();
    for (ExportWish wish : wishes) {
      renders.add(exports.announce(wish, timeline));
    }
    Files files = new Files(new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < wishes.size(); i++) {
      String place =
          "File " + (i + 1) + " of " + wishes.size() + " (" + wishes.get(i).label() + ")";
      make(
          wishes.get(i),
          renders.get(i),
          timeline,
          files,
          isSeveral() ? p -> progress.accept(p.of(place)) : progress);
    }
    tooMany.stream().map(this::oneTooMany).forEach(files.notDone()::add);
    return files;
  }

  private void make(
      ExportWish wish,
      Optional<SavedProject.Export> announced,
      Timeline timeline,
      Files files,
      Consumer<Progress> progress)
      throws Exception {
    try {
      SavedProject.Export render =
          announced.isPresent() ? announced.get() : exports.render(wish, timeline);
      files.made().add(exports.export(render, timeline, progress));
    } catch (ProjectException e) {
      files.notDone().add(failed(wish, e.getMessage(), e.nextStep()));
    } catch (NemoException e) {
      files.notDone().add(failed(wish, e.getMessage(), e.nextStep()));
    } catch (IOException e) {
      LOG.warn("{} cannot be written", wish.label(), e);
      String instead = "Check that the disk has room, then export again.";
      files.notDone().add(failed(wish, "The file could not be written.", instead));
    }
  }

  private boolean isSeveral() {
    return wishes.size() > 1;
  }

  private NotDone failed(ExportWish wish, String reason, String instead) {
    return NotDone.export(isSeveral() ? wish.label() + ": " + reason : reason, instead);
  }

  private NotDone oneTooMany(ExportWish wish) {
    return chinese
        ? NotDone.export(wish.label() + "：一句话最多做" + MOST + "个文件。", "接着再说一次，只要这个。")
        : NotDone.export(
            wish.label() + ": one sentence makes at most " + MOST + " files.",
            "Ask for this one next.");
  }
}
