/**
 * The edit stream, in layers that know nothing of each other: bytes, messages ({@link
 * dev.nemomcp.nemo.sse.MessageStream}), events of both dialects ({@link
 * dev.nemomcp.nemo.sse.TurnEvents}), and what the turn came to ({@link
 * dev.nemomcp.nemo.sse.Condenser}).
 */
package dev.nemomcp.nemo.sse;
