package dev.nemomcp.studio;

import dev.nemomcp.studio.agent.Tools;
import dev.nemomcp.studio.http.Recognition;
import dev.nemomcp.studio.render.Renderer;

/**
 * What does the work inside the studio.
 *
 * @param recognition finds out what an uploaded file is
 * @param tools what the editing agent works with
 * @param renderer makes files from drafts
 */
record Engine(Recognition recognition, Tools tools, Renderer renderer) {}
