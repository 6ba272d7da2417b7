package dev.nemomcp.language.wishes;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.Wish;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A wish while its sentence is still being read: later clauses may add to it. */
public final class Pending {
  private final Kind kind;
  private final String said;
  private boolean lasting;
  private final Map<String, Object> parameters = new LinkedHashMap<>();
  private final Set<String> assumed = new HashSet<>();
  private String given = "";
  private boolean general;
  private boolean bundled;
  private boolean stretch;
  private boolean graded;
  private boolean now;

  /**
   * @param lasting whether it should hold from now on
   */
  Pending(Kind kind, String said, boolean lasting) {
    this.kind = kind;
    this.said = said;
    this.lasting = lasting;
  }

  /** Another wish that the same words stand for. */
  Pending as(Kind other) {
    return new Pending(other, said, lasting);
  }

  Pending copy() {
    Pending copy = as(kind);
    copy.parameters.putAll(parameters);
    copy.assumed.addAll(assumed);
    copy.given = given;
    copy.general = general;
    copy.bundled = bundled;
    copy.stretch = stretch;
    copy.graded = graded;
    copy.now = now;
    return copy;
  }

  public Kind kind() {
    return kind;
  }

  public String said() {
    return said;
  }

  public boolean isLasting() {
    return lasting;
  }

  /** What was said of it once more holds from now on. */
  void lastAs(Pending again) {
    lasting |= again.lasting;
  }

  public Map<String, Object> parameters() {
    return parameters;
  }

  /** "Edit it" asked for it: what we would do where nothing else is said. */
  public void becomeGeneral() {
    general = true;
  }

  /** It is wanted only where that is so: {@code music}, {@code no_music} … */
  public void dependOn(String what) {
    given = what;
  }

  String given() {
    return given;
  }

  /** It says that a stretch is meant, but not which by time or number. */
  public void meanAStretch() {
    stretch = true;
  }

  public boolean isMeantForAStretch() {
    return stretch;
  }

  public boolean isGeneral() {
    return general;
  }

  /** One of several things that a vague word stands for. */
  public void becomeBundled() {
    bundled = true;
  }

  boolean isBundled() {
    return bundled;
  }

  /** It was said how much: "a bit", "far too". */
  public void becomeGraded() {
    graded = true;
  }

  boolean isGraded() {
    return graded;
  }

  /** It was asked for before it was said that it should hold from now on. */
  public void becomeOfNow() {
    now = true;
  }

  boolean isOfNow() {
    return now;
  }

  /** Fills in what was not said. */
  public void assume(Map<String, Object> usual) {
    usual.forEach(
        (name, value) -> {
          if (parameters.putIfAbsent(name, value) == null) {
            assumed.add(name);
          }
        });
  }

  /** Nobody said it: it is the usual value. */
  public boolean isAssumed(String name) {
    return assumed.contains(name);
  }

  /** Makes room for what is said after all. */
  public void forgetAssumed(Set<String> names) {
    names.stream().filter(assumed::remove).forEach(parameters::remove);
  }

  Wish toWish() {
    Map<String, Object> refined = Refinements.refine(kind, SpeedFromNow.told(this));
    if (!given.isEmpty()) {
      refined = new LinkedHashMap<>(refined);
      refined.put(Wish.ONLY_IF, given);
    }
    return new Wish(kind, refined, said, bundled || general);
  }
}
