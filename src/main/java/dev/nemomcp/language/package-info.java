/**
 * What people say, and what it asks for: {@link dev.nemomcp.language.Interpreter} turns a message
 * into an {@link dev.nemomcp.language.Understanding}. Other rooms use these four types alone.
 *
 * <p>A message is read from the outside in. {@code words} recognises what is written, by the
 * lexicons; {@code message} sets apart what is no wish, and cuts the message into sentences; {@code
 * shown} finds the words that are to be shown on the picture; {@code clauses} reads clause after
 * clause with what was said before in mind; {@code wishes} holds what was found, and settles what
 * it means together.
 */
package dev.nemomcp.language;
