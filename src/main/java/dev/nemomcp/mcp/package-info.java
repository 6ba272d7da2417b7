/**
 * The face towards an agent: five tools over the Model Context Protocol, each a class with its
 * schema and description beside its handler.
 */
package dev.nemomcp.mcp;
