package dev.nemomcp.project;

import dev.nemomcp.nemo.Nemo.Uploaded;
import java.util.List;

/**
 * What came of an upload.
 *
 * @param project its name
 * @param files what the backend now has, in the order they were given
 * @param alsoSent subtitle files found beside the footage and sent along
 * @param timeline the timeline in a line
 */
public record UploadReport(
    String project, List<Uploaded> files, List<String> alsoSent, String timeline) {}
