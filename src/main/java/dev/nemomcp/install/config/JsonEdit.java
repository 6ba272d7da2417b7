package dev.nemomcp.install.config;

import dev.nemomcp.install.config.JsonObjectText.Member;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Changes a JSON text by cutting out and putting in, so that all the rest stays to the letter. */
record JsonEdit(String text, JsonLayout layout) {

  String replace(Member member, JsonNode value) {
    return text.substring(0, member.valueStart())
        + layout.write(value, indentAt(member.start()))
        + text.substring(member.valueEnd());
  }

  /** Adds a last member. */
  String insert(JsonObjectText object, String name, JsonNode value) {
    List<Member> members = object.members();
    Member last = members.isEmpty() ? null : members.get(members.size() - 1);
    if (layout.compact()) {
      int end = last == null ? object.open() + 1 : last.valueEnd();
      String comma = last == null ? "" : ",";
      return text.substring(0, end) + comma + layout.member(name, value, "") + text.substring(end);
    }
    String outer = indentAt(object.open());
    String indent =
        last != null && beginsLine(last.start()) ? indentAt(last.start()) : outer + layout.unit();
    String before;
    int after;
    if (last == null) {
      after = object.open() + 1;
      before = text.substring(0, after);
    } else if (last.comma() >= 0) {
      after = last.comma() + 1;
      before = text.substring(0, after);
    } else {
      after = last.valueEnd();
      before = text.substring(0, after) + ",";
    }
    int remarks = object.endOfRemarks(after);
    String rest = text.substring(remarks, object.close());
    return before
        + text.substring(after, remarks)
        + layout.newline()
        + indent
        + layout.member(name, value, indent)
        + (last != null && last.comma() >= 0 ? "," : "") // As the members before it end.
        + (rest.contains("\n") ? rest : rest.strip() + layout.newline() + outer)
        + text.substring(object.close());
  }

  String remove(JsonObjectText object, Member member) {
    StringBuilder left = new StringBuilder(text);
    int end = member.comma() >= 0 ? member.comma() + 1 : member.valueEnd();
    int lineStart = text.lastIndexOf('\n', member.start()) + 1;
    int lineEnd = text.indexOf('\n', end);
    boolean wholeLines =
        beginsLine(member.start()) && lineEnd >= 0 && text.substring(end, lineEnd).isBlank();
    left.delete(wholeLines ? lineStart : member.start(), wholeLines ? lineEnd + 1 : end);
    int place = object.members().indexOf(member);
    if (member.comma() < 0 && place > 0) {
      left.deleteCharAt(object.members().get(place - 1).comma());
    }
    return left.toString();
  }

  private boolean beginsLine(int place) {
    return text.substring(text.lastIndexOf('\n', place) + 1, place).isBlank();
  }

  /** The white space that begins the line. */
  private String indentAt(int place) {
    int start = text.lastIndexOf('\n', place) + 1;
    int end = start;
    while (end < place && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    return text.substring(start, end);
  }
}
