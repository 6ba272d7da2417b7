package dev.nemomcp.studio.http;

import dev.nemomcp.studio.store.Tokens;
import dev.nemomcp.studio.store.Tokens.Token;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;

/** Signing in, and what it costs: nothing. */
final class AccountRoutes implements Routes {
  private static final int CREDITS = 100;
  private static final String FREE = "The studio is free: nothing is ever charged.";

  private final Gate gate;
  private final Tokens tokens;
  private final Optional<String> onlyClient;

  /**
   * @param onlyClient the one client that gets tokens; empty for any
   */
  AccountRoutes(Gate gate, Tokens tokens, Optional<String> onlyClient) {
    this.gate = gate;
    this.tokens = tokens;
    this.onlyClient = onlyClient;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.post("/api/auth/anonymous-token", this::token);
    routes.get("/api/credits/balance/simple", this::balance);
  }

  private void token(Context call) {
    String client = call.header("X-Client-Id");
    if (client == null || client.isBlank()) {
      throw ApiError.badRequest("The header X-Client-Id is missing. Send a UUID of your own.");
    }
    if (onlyClient.isPresent() && !onlyClient.get().equals(client)) {
      throw ApiError.forbidden(
          "This studio belongs to another program. Start your own with “nemo-mcp studio”.");
    }
    Token token =
        tokens
            .issue(client)
            .orElseThrow(
                () ->
                    ApiError.tooMany(
                        "This client asked for too many tokens in an hour. Keep the token: it is"
                            + " good for 7 days."));
    call.json(
        Envelope.of(
            Envelope.JSON
                .createObjectNode()
                .put("token", token.value())
                .put("user_id", client)
                .put("expires_at", token.expiresAt().toString())
                .put("credits", CREDITS)));
  }

  private void balance(Context call) {
    gate.client(call);
    call.json(
        Envelope.of(
            Envelope.JSON
                .createObjectNode()
                .put("available", CREDITS)
                .put("frozen", 0)
                .put("total", CREDITS)
                .put("note", FREE)));
  }
}
