package dev.nemomcp.studio.http;

import dev.nemomcp.studio.store.Claims;
import dev.nemomcp.studio.store.Sessions.Session;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;

/** A project in the browser: a pass for it, and the page that the pass opens. */
final class ClaimRoutes implements Routes {
  private static final String PAGE_MAY =
      "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

  private final Gate gate;
  private final Claims claims;
  private final ProjectPage page;

  ClaimRoutes(Gate gate, Claims claims, ProjectPage page) {
    this.gate = gate;
    this.claims = claims;
    this.page = page;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.post("/api/auth/claim-token", this::claim);
    routes.get("/workspace/claim", this::show);
  }

  private void claim(Context call) {
    Session session = gate.session(call, Gate.body(call).path("session_id").asString(""));
    call.json(
        Envelope.of(
            Envelope.JSON
                .createObjectNode()
                .put("claim_token", claims.issue(session.id()))
                .put("expires_in", Claims.LIFE.toSeconds())));
  }

  private void show(Context call) throws IOException, InterruptedException {
    String claim = call.queryParam("ct");
    Session session =
        claims
            .sessionOf(claim == null ? "" : claim)
            .orElseThrow(() -> ApiError.notFound("This link has expired. Ask for a new one."));
    call.header("Content-Security-Policy", PAGE_MAY)
        .header("Referrer-Policy", "no-referrer")
        .html(page.of(session, Gate.baseUrl(call)));
  }
}
