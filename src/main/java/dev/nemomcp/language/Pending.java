package dev.nemomcp.language;

import java.util.LinkedHashMap;
import java.util.Map;

/** A wish while its sentence is still being read: later clauses may add to it. */
final class Pending {
  private final Kind kind;
  private final String said;
  private final boolean lasting;
  private final Map<String, Object> parameters = new LinkedHashMap<>();

  /**
   * @param lasting whether it should hold from now on
   */
  Pending(Kind kind, String said, boolean lasting) {
    this.kind = kind;
    this.said = said;
    this.lasting = lasting;
  }

  Kind kind() {
    return kind;
  }

  String said() {
    return said;
  }

  boolean isLasting() {
    return lasting;
  }

  Map<String, Object> parameters() {
    return parameters;
  }

  Wish toWish() {
    return new Wish(kind, Refinements.refine(kind, parameters), said);
  }
}
