package dev.nemomcp.nemo;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.DoubleConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Response;
import okio.BufferedSource;

/**
 * The part of a file that has arrived, beside the place where the whole will be, named after what
 * it is a part of: another process can go on with it, but not two at once.
 */
final class PartFile implements Closeable {
  private static final int CHUNK_BYTES = 64 * 1024;
  private static final Pattern RANGE = Pattern.compile("bytes (?:(\\d+)-\\d+|\\*)/(\\d+|\\*)");

  private final Path path;
  private final FileChannel channel;
  private final FileLock lock;

  private PartFile(Path path, FileChannel channel, FileLock lock) {
    this.path = path;
    this.channel = channel;
    this.lock = lock;
  }

  /** The disk, not the network, is in the way. */
  static final class WriteFailed extends IOException {
    private static final long serialVersionUID = 1L;

    WriteFailed(IOException cause) {
      super(cause.getMessage(), cause);
    }
  }

  static PartFile beside(Path target, String renderId) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
    }
    String id = renderId.replaceAll("[^A-Za-z0-9_-]", "_");
    for (int number = 0; ; number++) {
      String suffix = number == 0 ? "" : "-" + number;
      Path path = target.resolveSibling("." + target.getFileName() + "." + id + suffix + ".part");
      FileChannel channel =
          FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock != null) {
        return new PartFile(path, channel, lock);
      }
      channel.close();
    }
  }

  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  Path path() {
    return path;
  }

  long size() throws IOException {
    return channel.size();
  }

  /**
   * Takes in what the response brings.
   *
   * @return what was answered instead of the file; null when the file is whole
   */
  Answer take(Response response, DoubleConsumer progress) throws IOException {
    String type = response.header("Content-Type", "");
    boolean file = response.isSuccessful() && !type.contains("json");
    if (response.code() == 416) {
      return rangeRefused(response);
    }
    if (!file) {
      return Answer.read(response);
    }
    long total = response.code() == 206 ? continued(response) : restarted(response);
    copy(response.body().source(), total, progress);
    if (total >= 0 && size() != total) {
      throw new IOException("the download ended early");
    }
    return null;
  }

  private Answer rangeRefused(Response response) throws IOException {
    Matcher range = RANGE.matcher(response.header("Content-Range", ""));
    if (range.matches() && range.group(2).equals(Long.toString(size()))) {
      return null;
    }
    clear();
    throw new IOException("what had arrived does not fit the file");
  }

  private long continued(Response response) throws IOException {
    Matcher range = RANGE.matcher(response.header("Content-Range", ""));
    if (!range.matches() || !Long.toString(size()).equals(range.group(1))) {
      clear();
      throw new IOException("another part came than was asked for");
    }
    return range.group(2).equals("*") ? -1 : Long.parseLong(range.group(2));
  }

  private long restarted(Response response) throws IOException {
    clear();
    return response.body().contentLength();
  }

  private void copy(BufferedSource from, long total, DoubleConsumer progress) throws IOException {
    byte[] chunk = new byte[CHUNK_BYTES];
    for (int read = from.read(chunk); read >= 0; read = from.read(chunk)) {
      append(ByteBuffer.wrap(chunk, 0, read));
      if (total > 0) {
        progress.accept(Math.min(1, (double) size() / total));
      }
    }
  }

  private void append(ByteBuffer bytes) throws IOException {
    try {
      channel.position(channel.size());
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    } catch (IOException e) {
      throw new WriteFailed(e);
    }
  }

  /** What has arrived is of no use. */
  void clear() throws IOException {
    try {
      channel.truncate(0);
    } catch (IOException e) {
      throw new WriteFailed(e);
    }
  }

  /** Leaves nothing behind where nothing has arrived. */
  @Override
  public void close() throws IOException {
    if (channel.isOpen() && channel.size() == 0) {
      Files.deleteIfExists(path);
    }
    lock.close();
    channel.close();
  }
}
