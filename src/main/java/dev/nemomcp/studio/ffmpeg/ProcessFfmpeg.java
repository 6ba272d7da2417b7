package dev.nemomcp.studio.ffmpeg;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Runs the executables of one FFmpeg. */
final class ProcessFfmpeg implements Ffmpeg {
  private static final String PROGRESS_TIME = "out_time_us=";

  private final Executables executables;
  private final RunningProcesses running;

  /**
   * @param notes folder for notes of what runs, shared by all processes of the program
   */
  ProcessFfmpeg(Executables executables, Path notes) {
    this.executables = executables;
    this.running = new RunningProcesses(notes);
  }

  @Override
  public String run(List<String> arguments, Duration limit, Consumer<Long> progress)
      throws FfmpegFailed, IOException, InterruptedException {
    List<String> command =
        command(
            executables.ffmpeg(),
            List.of("-nostdin", "-hide_banner", "-nostats", "-stats_period", "0.25"),
            List.of("-progress", "pipe:1"),
            arguments);
    Log log = new Log();
    run(command, limit, log, output -> follow(output, progress));
    return log.text();
  }

  @Override
  public <T> T read(List<String> arguments, Duration limit, Reader<T> reader)
      throws FfmpegFailed, IOException, InterruptedException {
    List<String> command =
        command(
            executables.ffmpeg(),
            List.of("-nostdin", "-hide_banner", "-nostats"),
            List.of(),
            arguments);
    return run(command, limit, new Log(), reader);
  }

  @Override
  public String probe(List<String> arguments, Duration limit)
      throws FfmpegFailed, IOException, InterruptedException {
    List<String> command =
        command(executables.ffprobe(), List.of("-hide_banner"), List.of(), arguments);
    return run(
        command,
        limit,
        new Log(),
        output -> new String(output.readAllBytes(), StandardCharsets.UTF_8));
  }

  private <T> T run(List<String> command, Duration limit, Log log, Reader<T> reader)
      throws FfmpegFailed, IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(executables.environment());
    Process process = running.start(builder);
    try {
      return new FfmpegRun<>(process, log, reader).result(limit);
    } finally {
      running.ended(process);
    }
  }

  private static List<String> command(
      Path program, List<String> before, List<String> reporting, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    command.addAll(before);
    command.addAll(reporting);
    command.addAll(arguments);
    return command;
  }

  private static Void follow(InputStream output, Consumer<Long> progress) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(output, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String value = line.startsWith(PROGRESS_TIME) ? line.substring(PROGRESS_TIME.length()) : "";
      // "N/A" until the first frame is through; negative before a stream's start.
      if (!value.isEmpty() && Character.isDigit(value.charAt(0))) {
        progress.accept(Long.parseLong(value.strip()) / 1000);
      }
    }
    return null;
  }
}
