package dev.nemomcp.language.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A row of tokens that can be asked at once what is in it. */
public final class TokenIndex {
  private final List<Token> tokens;
  private final Map<String, List<Integer>> placesByType = new HashMap<>();

  public TokenIndex(List<Token> tokens) {
    this.tokens = tokens;
    for (int i = 0; i < tokens.size(); i++) {
      placesByType.computeIfAbsent(tokens.get(i).type(), type -> new ArrayList<>(2)).add(i);
    }
  }

  /** The same tokens as a set, each only equal to itself. */
  public static Set<Token> identities(List<Token> tokens) {
    Set<Token> identities = Collections.newSetFromMap(new IdentityHashMap<>());
    identities.addAll(tokens);
    return identities;
  }

  public Set<String> types() {
    return placesByType.keySet();
  }

  public boolean hasAny(Set<String> types) {
    return types.size() == 1
        ? placesByType.containsKey(types.iterator().next())
        : types.stream().anyMatch(placesByType::containsKey);
  }

  /** The first token of one of these types that is not used yet; null where there is none. */
  public Token first(Set<String> types, List<Token> used) {
    int first = tokens.size();
    for (String type : types) {
      for (int place : placesByType.getOrDefault(type, List.of())) {
        if (place >= first) {
          break;
        }
        Token token = tokens.get(place);
        if (used.stream().noneMatch(u -> u == token)) {
          first = place;
          break;
        }
      }
    }
    return first < tokens.size() ? tokens.get(first) : null;
  }
}
