package dev.nemomcp.nemo;

import dev.nemomcp.skill.Skill;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What a client needs to know.
 *
 * @param api the backend's address
 * @param web the backend's site, for links people open
 * @param folder where {@code client_id} and {@code credentials.json} are kept, shared with the
 *     vendor's own skills: {@code ~/.config/nemovideo}
 * @param token the user's own, if any; without it an anonymous account is used
 * @param clientId instead of the kept one
 * @param skill who calls
 * @param waiting how time passes
 * @param timeouts how long the network may be silent
 */
public record NemoSettings(
    URI api,
    URI web,
    Path folder,
    Optional<Secret> token,
    Optional<String> clientId,
    Skill skill,
    Waiting waiting,
    Timeouts timeouts) {

  public NemoSettings {
    if (clientId.isPresent() && !clientId.get().matches("[\\x21-\\x7E]{1,128}")) {
      throw new IllegalArgumentException(
          "NEMO_CLIENT_ID has characters that cannot be sent. Use a UUID.");
    }
    web = URI.create(web.toString().replaceAll("/+$", ""));
    // What cannot be called safely is said when the program is set up, not at the first call.
    Origin.of(api);
  }

  public static final URI CLOUD_API = URI.create("https://mega-api-prod.nemovideo.ai");
  public static final URI CLOUD_WEB = URI.create("https://nemovideo.com");

  /** A backend at an address, used with an anonymous account. */
  public static NemoSettings at(URI api, Path folder, Skill skill) {
    return new NemoSettings(
        api,
        CLOUD_WEB,
        folder,
        Optional.empty(),
        Optional.empty(),
        skill,
        Waiting.REAL,
        Timeouts.DEFAULT);
  }

  /**
   * The cloud as the environment sets it up: {@code NEMO_API_URL}, {@code NEMO_WEB_URL}, {@code
   * NEMO_TOKEN}, {@code NEMO_CLIENT_ID}.
   */
  public static NemoSettings cloud(Map<String, String> environment, Path folder, Skill skill) {
    return new NemoSettings(
        word(environment, "NEMO_API_URL").map(URI::create).orElse(CLOUD_API),
        word(environment, "NEMO_WEB_URL").map(URI::create).orElse(CLOUD_WEB),
        folder,
        word(environment, "NEMO_TOKEN").map(Secret::new),
        word(environment, "NEMO_CLIENT_ID"),
        skill,
        Waiting.REAL,
        Timeouts.DEFAULT);
  }

  public NemoSettings withToken(Secret token) {
    return new NemoSettings(
        api, web, folder, Optional.of(token), clientId, skill, waiting, timeouts);
  }

  public NemoSettings withClientId(String clientId) {
    return new NemoSettings(
        api, web, folder, token, Optional.of(clientId), skill, waiting, timeouts);
  }

  public NemoSettings withWeb(URI web) {
    return new NemoSettings(api, web, folder, token, clientId, skill, waiting, timeouts);
  }

  public NemoSettings withWaiting(Waiting waiting) {
    return new NemoSettings(api, web, folder, token, clientId, skill, waiting, timeouts);
  }

  public NemoSettings withTimeouts(Timeouts timeouts) {
    return new NemoSettings(api, web, folder, token, clientId, skill, waiting, timeouts);
  }

  private static Optional<String> word(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }
}
