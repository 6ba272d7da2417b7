package dev.nemomcp.studio.agent;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.language.Known;
import dev.nemomcp.language.Understanding;
import dev.nemomcp.language.Wish;
import dev.nemomcp.studio.edit.CannotEdit;
import dev.nemomcp.studio.edit.Edit;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Media;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.DoubleConsumer;
import java.util.function.Function;

/**
 * What the agent works with.
 *
 * @param interpreter understands sentences, told what is known of the project
 * @param edits finds the edit for a wish
 * @param eyesAndEars look at footage and listen to it
 * @param assembly puts footage onto a timeline
 * @param missingLetters of a text: what no picture will show of it
 */
public record Tools(
    BiFunction<String, Known, Understanding> interpreter,
    EditBook edits,
    EyesAndEars eyesAndEars,
    Assembly assembly,
    Function<String, List<String>> missingLetters) {

  /** Finds the edit that a wish asks for. */
  @FunctionalInterface
  public interface EditBook {
    Edit of(Wish wish) throws CannotEdit;
  }

  /** Gives sight and hearing of a project's footage. */
  @FunctionalInterface
  public interface EyesAndEars {
    /**
     * @param media the project's
     * @param subtitles files that go with it, by media id
     * @param fetching told how much is there, 0…1, of what has to be fetched before it can listen
     */
    Footage of(List<Media> media, Map<String, Path> subtitles, DoubleConsumer fetching);
  }

  /** Puts footage onto a timeline. */
  @FunctionalInterface
  public interface Assembly {
    /**
     * @param placed the media that were put onto it before
     * @param arrived the media that come now
     */
    Draft add(Draft draft, List<Media> placed, List<Media> arrived);
  }
}
