/** The NemoVideo API over HTTP on loopback: one class a group of routes. */
package dev.nemomcp.studio.http;
