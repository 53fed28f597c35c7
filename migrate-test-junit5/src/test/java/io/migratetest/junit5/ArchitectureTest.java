package io.migratetest.junit5;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import com.tngtech.archunit.lang.ArchRule;
import io.migratetest.source.RevisionSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the JUnit extension may use: the facade and the values that it hands to tests. */
class ArchitectureTest {
    private static final ArchRule FACADE_AND_VALUES = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.migratetest.autogenerate",
                    "io.migratetest.operation",
                    "io.migratetest.run",
                    "io.migratetest.source",
                    "io.migratetest.sql",
                    "io.migratetest.cli..")
            .because("it turns annotations into calls on the facade and findings into failures, nothing else");

    private static final ArchRule NO_HEAVY_LIBRARIES = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "us.fatehi..", "schemacrawler.tools..", "org.testcontainers..", "io.zonky..", "picocli..")
            .because("of these a test is handed only SchemaCrawler's Catalog");

    private final JavaClasses extension = new ClassFileImporter()
            .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.migratetest.junit5");

    @BeforeEach
    void classes_are_found() {
        assertThat(extension).isNotEmpty();
    }

    @Test
    void only_the_facade_and_its_values_are_used() {
        FACADE_AND_VALUES.check(extension);
    }

    @Test
    void heavy_libraries_stay_in_the_engine() {
        NO_HEAVY_LIBRARIES.check(extension);
    }

    @Test
    void nothing_is_printed() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
                .because("what a test has to say goes to JUnit's reporter")
                .check(extension);
    }

    @Test
    void the_rule_finds_a_planted_violation() {
        var planted = new ClassFileImporter().importClasses(ReadsRevisionsItself.class);

        assertThat(FACADE_AND_VALUES.evaluate(planted).hasViolation()).isTrue();
    }

    /** Breaks the rule: revisions are read by the facade. */
    record ReadsRevisionsItself(RevisionSource source) {}
}
