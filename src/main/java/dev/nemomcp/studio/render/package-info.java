/**
 * Draft → file. A draft is planned as whole frames and samples ({@link RenderPlan}), the plan is
 * written as filter graphs, FFmpeg runs them: picture and sound side by side, joined at the end
 * without encoding anything twice.
 */
package dev.nemomcp.studio.render;
