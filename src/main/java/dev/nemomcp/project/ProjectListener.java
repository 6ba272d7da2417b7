package dev.nemomcp.project;

/** Told what changes in projects, on the thread that changed it. */
public interface ProjectListener {
  /** Hears nothing. */
  ProjectListener NONE =
      new ProjectListener() {
        @Override
        public void added(String project) {}

        @Override
        public void timelineChanged(String project) {}

        @Override
        public void exportsChanged(String project) {}
      };

  /** There is a new project. */
  void added(String project);

  /** Footage came, or a turn ended. */
  void timelineChanged(String project);

  /** A file was finished, or failed. */
  void exportsChanged(String project);
}
