package dev.nemomcp.mcp;

/** One of the tools that an agent sees. */
interface Tool {
  /** Name, description and schemas, written for a model. */
  ToolFace face();

  /** Does it. What it throws is turned into an answer. */
  Answer call(Arguments arguments, Caller caller) throws Exception;
}
