package dev.nemomcp;

import dev.nemomcp.mcp.NemoServer;
import dev.nemomcp.mcp.stdio.FirstWords;
import dev.nemomcp.project.Projects;
import dev.nemomcp.studio.render.Typeface;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import javax.imageio.ImageIO;

/** The MCP server in this process, and a client that talks to it. */
final class InMemoryServer extends Conversation implements AutoCloseable {
  private InMemoryServer(PipedInputStream from, PipedOutputStream to) {
    super(from, to);
  }

  static InMemoryServer of(Projects projects) throws IOException, InterruptedException {
    PipedOutputStream question = new PipedOutputStream();
    PipedInputStream answer = new PipedInputStream();
    PipedInputStream in = new PipedInputStream(question);
    PipedOutputStream out = new PipedOutputStream(answer);
    NemoServer server =
        NemoServer.of(
            projects, file -> picture(), () -> Typeface.load()::line, () -> "# A skill", "0");
    Thread serving =
        new Thread(
            () -> {
              try {
                server.serve(FirstWords.unheard(in, out, 1 << 20));
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    serving.setDaemon(true);
    serving.start();
    InMemoryServer client = new InMemoryServer(answer, question);
    client.initialize();
    return client;
  }

  private static byte[] picture() throws IOException {
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "jpg", jpeg);
    return jpeg.toByteArray();
  }

  @Override
  public void close() throws IOException {
    end();
  }
}
