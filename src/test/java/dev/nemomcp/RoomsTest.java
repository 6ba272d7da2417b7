package dev.nemomcp;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;

/** Which room may use which. */
class RoomsTest {
  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.nemomcp");

  @Test
  void roomsUseOnlyTheRoomsTheyMay() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("main")
        .definedBy("dev.nemomcp")
        .layer("mcp")
        .definedBy("dev.nemomcp.mcp..")
        .layer("project")
        .definedBy("dev.nemomcp.project..")
        .layer("nemo")
        .definedBy("dev.nemomcp.nemo..")
        .layer("draft")
        .definedBy("dev.nemomcp.draft..")
        .layer("skill")
        .definedBy("dev.nemomcp.skill..")
        .layer("language")
        .definedBy("dev.nemomcp.language..")
        .layer("studio")
        .definedBy("dev.nemomcp.studio..")
        .layer("install")
        .definedBy("dev.nemomcp.install..")
        .whereLayer("main")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("mcp")
        .mayOnlyBeAccessedByLayers("main")
        .whereLayer("studio")
        .mayOnlyBeAccessedByLayers("main")
        .whereLayer("install")
        .mayOnlyBeAccessedByLayers("main")
        .whereLayer("project")
        .mayOnlyBeAccessedByLayers("main", "mcp")
        .whereLayer("nemo")
        .mayOnlyBeAccessedByLayers("main", "mcp", "project")
        .whereLayer("skill")
        .mayOnlyBeAccessedByLayers("main", "mcp", "nemo")
        .whereLayer("language")
        .mayOnlyBeAccessedByLayers("main", "mcp", "project", "studio")
        .whereLayer("draft")
        .mayOnlyBeAccessedByLayers("main", "mcp", "project", "nemo", "studio")
        .check(PROGRAM);
  }

  @Test
  void whatUnderstandsLanguageIsReadFromTheWordsUp() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("rooms")
        .definedBy(
            "dev.nemomcp", "dev.nemomcp.mcp..", "dev.nemomcp.project..", "dev.nemomcp.studio..")
        .layer("interpreter")
        .definedBy("dev.nemomcp.language")
        .layer("clauses")
        .definedBy("dev.nemomcp.language.clauses")
        .layer("wishes")
        .definedBy("dev.nemomcp.language.wishes")
        .layer("shown")
        .definedBy("dev.nemomcp.language.shown")
        .layer("message")
        .definedBy("dev.nemomcp.language.message")
        .layer("words")
        .definedBy("dev.nemomcp.language.words")
        .whereLayer("clauses")
        .mayOnlyBeAccessedByLayers("interpreter")
        .whereLayer("wishes")
        .mayOnlyBeAccessedByLayers("interpreter", "clauses")
        .whereLayer("shown")
        .mayOnlyBeAccessedByLayers("interpreter", "clauses")
        .whereLayer("message")
        .mayOnlyBeAccessedByLayers("interpreter", "clauses", "wishes", "shown")
        .whereLayer("words")
        .mayOnlyBeAccessedByLayers("interpreter", "clauses", "wishes", "shown", "message")
        .check(PROGRAM);
  }

  @Test
  void standardOutputIsTouchedByTheCommandLineAlone() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackage("dev.nemomcp")
        .should()
        .accessField(System.class, "out")
        .check(PROGRAM);
  }
}
