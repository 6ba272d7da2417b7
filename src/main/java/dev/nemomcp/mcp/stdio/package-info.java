/**
 * MCP over standard input and output: one JSON-RPC message a line. Survives whatever a client
 * sends, stops a call when the client says so, and ends with its input.
 */
package dev.nemomcp.mcp.stdio;
