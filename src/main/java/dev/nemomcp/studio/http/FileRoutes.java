package dev.nemomcp.studio.http;

import dev.nemomcp.studio.footage.Media;
import dev.nemomcp.studio.store.Renders;
import dev.nemomcp.studio.store.Renders.Render;
import dev.nemomcp.studio.store.SessionMedia;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;

/**
 * Files by names that cannot be guessed: finished renders by a random key, footage by the hash of
 * its content. As with a file on any CDN, whoever has the link needs no token.
 */
final class FileRoutes implements Routes {
  static final String FOOTAGE = "/files/footage/";
  private static final String RENDERS = "/files/renders/";

  private final Renders renders;
  private final SessionMedia media;

  FileRoutes(Renders renders, SessionMedia media) {
    this.renders = renders;
    this.media = media;
  }

  /** Where a finished render is fetched. */
  static String urlOf(Render render, String baseUrl) {
    String file = render.file();
    return baseUrl + RENDERS + render.fileKey() + file.substring(file.lastIndexOf('.'));
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(RENDERS + "{file}", this::render);
    routes.get(FOOTAGE + "{hash}", this::footage);
  }

  private void render(Context call) throws IOException {
    String key = call.pathParam("file").replaceFirst("\\..*", "");
    RenderRoutes.send(
        call, renders.findByFileKey(key).orElseThrow(() -> ApiError.notFound("No such file.")));
  }

  private void footage(Context call) throws IOException {
    Media found =
        media.find(call.pathParam("hash")).orElseThrow(() -> ApiError.notFound("No such footage."));
    FileAnswer.send(call, found.file());
  }
}
