package dev.nemomcp.studio.http;

import io.javalin.config.RoutesConfig;

/** A group of routes. */
interface Routes {
  void addTo(RoutesConfig routes);
}
