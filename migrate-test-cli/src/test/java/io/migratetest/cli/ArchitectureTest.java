package io.migratetest.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testcontainers.utility.DockerImageName;

/** What the command line may use: anything public of the engine, and nothing that the engine keeps in one package. */
class ArchitectureTest {
    private static final ArchRule ONE_ROOT_PACKAGE = classes()
            .should()
            .resideInAPackage("io.migratetest.cli")
            .because("each jar has its own root package, so that no package is split");

    private static final ArchRule ENGINE_ONLY = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.migratetest.junit5..",
                    "org.junit..",
                    "org.assertj..",
                    "schemacrawler..",
                    "us.fatehi..",
                    "org.testcontainers..",
                    "io.zonky..")
            .because("all faces call one facade, and a heavy library lives in one package of the engine");

    private final JavaClasses cli = new ClassFileImporter()
            .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackagesOf(Main.class);

    @BeforeEach
    void classes_are_found() {
        assertThat(cli.contain(Main.class)).isTrue();
    }

    @Test
    void all_classes_live_in_one_root_package() {
        ONE_ROOT_PACKAGE.check(cli);
    }

    @Test
    void nothing_is_used_past_the_engine() {
        ENGINE_ONLY.check(cli);
    }

    @Test
    void the_rule_finds_a_planted_violation() {
        var planted = new ClassFileImporter().importClasses(StartsContainerItself.class);

        assertThat(ENGINE_ONLY.evaluate(planted).hasViolation()).isTrue();
    }

    /** Breaks the rule: a container is the business of the engine's package {@code database}. */
    record StartsContainerItself(DockerImageName image) {}
}
