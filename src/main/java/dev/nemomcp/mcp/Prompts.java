package dev.nemomcp.mcp;

import dev.nemomcp.mcp.PromptText.Blank;
import dev.nemomcp.project.ExportWish;
import io.modelcontextprotocol.server.McpServerFeatures.SyncCompletionSpecification;
import io.modelcontextprotocol.server.McpServerFeatures.SyncPromptSpecification;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CompleteResult;
import io.modelcontextprotocol.spec.McpSchema.PromptReference;
import java.util.List;

/** The prompts that clients offer in a menu: the four jobs, and three ways to work. */
final class Prompts {
  static final List<String> PLATFORMS =
      List.of(
          "Xiaohongshu",
          "TikTok",
          "Instagram Reels",
          "YouTube Shorts",
          "YouTube",
          "Instagram",
          "Stories",
          "Douyin",
          "Bilibili",
          "WeChat Channels",
          "Kuaishou",
          "LinkedIn",
          "Facebook",
          "Twitter",
          "Pinterest");
  static final List<String> MOODS =
      List.of("calm", "lo-fi", "upbeat", "happy", "corporate", "cinematic", "hip-hop", "sad");
  static final List<String> LENGTHS =
      List.of("15 seconds", "30 seconds", "45 seconds", "60 seconds", "90 seconds", "3 minutes");

  private static final Blank FILES =
      Blank.needed("files", "The footage: absolute paths or links, in playing order.");
  private static final Blank WISH = Blank.needed("wish", "What the video should become, in words.");

  private final List<PromptText> all;

  /**
   * @param projects names of the user's projects
   */
  Prompts(Suggestions projects) {
    Blank project = Blank.optional("project", "The project; else the one in use.", projects);
    Blank platform = Blank.optional("platform", "Where it will be shown.", () -> PLATFORMS);
    Blank mood = Blank.optional("mood", "The mood of the music.", () -> MOODS);
    Blank length = Blank.optional("length", "How long it should be.", () -> LENGTHS);
    Blank format =
        Blank.optional("format", "The file's format; else mp4.", () -> ExportWish.FORMATS);
    Blank title = Blank.optional("title", "The words of the title.", List::of);
    all =
        List.of(
            new PromptText(
                "quick_edit",
                "Quick edit",
                "Footage and one sentence in, a finished file out.",
                List.of(FILES, WISH, platform, format),
                """
                Edit this video in one go.
                Footage: {files}
                Wish: {wish}
                Shape it for {platform}.
                File format: {format}.

                1. Call upload with the files and new_project=true.
                2. Call edit once with the whole wish, in these words; do not split it.
                3. While an answer says "running", call state.
                4. Call export, and look at the contact sheet.
                5. Say in three sentences what changed, what was not done and why, and where the file is."""),
            new PromptText(
                "batch",
                "Batch of videos",
                "The same edit on each of several videos.",
                List.of(
                    FILES,
                    WISH,
                    platform,
                    Blank.optional("output", "The folder for the files.", List::of)),
                """
                Make the same edit on each of these videos, one finished file each.
                Footage: {files}
                Wish: {wish}
                Shape each for {platform}.
                Write the files into {output}.

                For every video, one after the other:
                1. Call upload with this file alone and new_project=true; keep the project's name.
                2. Call edit with that project and the wish.
                3. Call export with that project. On "running" go on with the next video.
                When all are started, call state with each project until none is running. A video that \
                fails does not stop the others.
                In the end give a table: file, what changed, what was not done, where the result is."""),
            new PromptText(
                "refine",
                "Refine step by step",
                "Change a project bit by bit, looking after each step.",
                List.of(WISH, project),
                """
                Refine the video of the project step by step.
                Project: {project}
                Wish: {wish}

                1. Call state with picture="timeline" to see how it stands.
                2. Call edit with one change.
                3. Call state with picture="frames" where something visible changed, and look at it.
                4. Tell what changed, before and after, and ask whether it is right. "Undo" takes it back.
                Export only when the user says so."""),
            new PromptText(
                "xiaohongshu",
                "Video for Xiaohongshu",
                "An upright video with captions, title and cover for Xiaohongshu (小红书).",
                List.of(FILES, title, mood, length),
                """
                Make this footage ready for Xiaohongshu. Speak the user's language.
                Footage: {files}
                Title on the picture: "{title}" (8 to 15 characters, in the first 3 seconds).
                Music: {mood}.
                Length: {length}.

                1. Call upload with the files and new_project=true.
                2. Call edit: "format this video for Xiaohongshu with captions and a 9:16 crop", with the \
                title, music and length from above in the same sentence.
                3. Read not_done: captions need speech, or a .srt beside the video.
                4. Call state with picture="frames": the subject is in the picture, captions keep off the \
                top and the bottom edge, nothing covers a face.
                5. Call export. Offer a cover: "make a cover at 0:03"."""),
            new PromptText(
                "in_video",
                "Tighten a talking video",
                "Pauses out, music under the voice, titles over the picture.",
                List.of(FILES, title, mood, length, platform),
                """
                Edit this video of someone talking.
                Footage: {files}
                Title: "{title}" for the first 3 seconds.
                Music: {mood}, quiet, under the voice.
                Length: {length}.
                Shape it for {platform}.

                1. Call upload with the files and new_project=true. No sound means no pauses to find.
                2. Call edit: "cut out the pauses, add background music, and overlay text titles", with \
                what is said above in the same sentence.
                3. Tell the numbers from changes: seconds cut, which music, which title.
                4. Call state with picture="frames", then export when the user wants the file."""),
            new PromptText(
                "generator_editing",
                "Re-edit generated clips",
                "Order and rhythm for clips that a video generator made.",
                List.of(FILES, mood, length, platform),
                """
                Turn these generated clips into one video with order and rhythm.
                Clips: {files}
                Music: {mood}, with cuts on the beat.
                Length: {length}.
                Shape it for {platform}.

                1. Call upload with the clips and new_project=true; name what differs in size or length.
                2. Call state with picture="frames" and look at the scenes before the first edit.
                3. Call edit: "re-edit the generated video to reorder scenes and adjust pacing".
                4. List the scenes in their new order, one line each, from changes.
                5. Add music and length from above with another edit; refine by number, such as "put scene \
                3 first"; count anew after each reorder.
                6. Call export when the order is approved."""),
            new PromptText(
                "free_editing",
                "Clean final cut",
                "Raw recordings in, one clean cut with even sound out.",
                List.of(
                    Blank.needed("files", "The recordings: absolute paths, in playing order."),
                    Blank.optional("wish", "Anything else that it should have.", List::of),
                    format),
                """
                Make one clean final cut of these raw recordings.
                Recordings: {files}
                Also: {wish}
                File format: {format}.

                1. Call upload with all files in one call, in this order, and new_project=true.
                2. Call edit: "trim the pauses, add transitions, and export a clean final cut", with what \
                else is wished in the same sentence.
                3. While an answer says "running", call state; it brings the file.
                4. Look at the contact sheet: no picture lies on its side, joins are clean.
                5. Tell what was cut and joined, what was not done, and where the file is."""));
  }

  List<PromptText> all() {
    return all;
  }

  List<McpSchema.Prompt> definitions() {
    return all.stream().map(PromptText::definition).toList();
  }

  List<SyncPromptSpecification> specifications() {
    return all.stream()
        .map(
            prompt ->
                new SyncPromptSpecification(
                    prompt.definition(), (exchange, asked) -> prompt.fill(asked.arguments())))
        .toList();
  }

  List<SyncCompletionSpecification> completions() {
    return all.stream()
        .map(
            prompt ->
                new SyncCompletionSpecification(
                    PromptReference.builder(prompt.name()).build(),
                    (exchange, asked) ->
                        complete(prompt, asked.argument().name(), asked.argument().value())))
        .toList();
  }

  private static CompleteResult complete(PromptText prompt, String argument, String typed) {
    Suggestions suggestions = prompt.blank(argument).map(Blank::suggestions).orElse(List::of);
    return suggestions.completing(typed);
  }
}
