package dev.nemomcp.nemo;

import dev.nemomcp.skill.Skill;
import java.io.IOException;
import java.util.function.Supplier;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** Says on every call to the backend who calls; without it exports are refused. */
final class Attribution implements Interceptor {
  private final Origin origin;
  private final Skill skill;
  private final Supplier<String> clientId;

  Attribution(Origin origin, Skill skill, Supplier<String> clientId) {
    this.origin = origin;
    this.skill = skill;
    this.clientId = clientId;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    if (!origin.owns(request.url())) {
      return chain.proceed(request);
    }
    return chain.proceed(
        request
            .newBuilder()
            .header("X-Skill-Source", skill.name())
            .header("X-Skill-Version", skill.version())
            .header("X-Skill-Platform", skill.platform())
            .header("X-Client-Id", clientId.get())
            .build());
  }
}
