package dev.nemomcp.studio;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How the studio runs.
 *
 * @param dataFolder where projects, footage and finished renders lie; several processes may share
 *     it
 * @param cacheFolder where what can be made again lies
 * @param port of 127.0.0.1; 0 for a free one
 * @param onlyClient the one client id that it serves; empty for any program on this machine
 */
public record StudioSettings(
    Path dataFolder, Path cacheFolder, int port, Optional<String> onlyClient) {}
