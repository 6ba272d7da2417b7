package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Text.Role;
import dev.nemomcp.studio.footage.Footage;
import java.util.Map;

/**
 * What is said of a watermark: of the picture, unless words stand there as one.
 *
 * @param ofWords the change of the words
 * @param ofPicture the picture put there or changed
 */
record Watermark(Edit ofWords, Edit ofPicture) implements Edit {

  static Edit from(Parameters wish) throws CannotEdit {
    AddLogo picture = AddLogo.from(wish);
    return wish.has("file")
        ? picture
        : new Watermark(
            TextRoles.text(wish.with(Map.of("role", "watermark", "change", true))), picture);
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    boolean isWorded =
        draft.overlays().isEmpty()
            && draft.texts().stream().anyMatch(text -> text.role() == Role.WATERMARK);
    return (isWorded ? ofWords : ofPicture).apply(draft, footage);
  }
}
