package io.migratetest;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Holds the core to {@link ArchitectureRules}. */
@TestInstance(Lifecycle.PER_CLASS)
class ArchitectureTest {
    private final ArchitectureRules rules = new ArchitectureRules("io.migratetest");
    private final JavaClasses core = new ClassFileImporter()
            .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.migratetest");

    @BeforeAll
    void classes_are_found() {
        assertThat(core).hasSizeGreaterThan(40);
    }

    @Test
    void every_package_is_in_the_table() {
        rules.everyPackageIsInTheTable().check(core);
    }

    @Test
    void packages_use_only_what_the_table_allows() {
        rules.packagesUseOnlyWhatTheTableAllows().check(core);
    }

    @Test
    void heavy_libraries_stay_in_one_package() {
        rules.heavyLibrariesStayInOnePackage().check(core);
    }

    @Test
    void tests_and_command_line_stay_outside() {
        rules.testsAndCommandLineStayOutside().check(core);
    }

    @Test
    void packages_form_no_cycle() {
        rules.packagesFormNoCycle().check(core);
    }

    @Test
    void no_package_is_a_drawer() {
        rules.noPackageIsADrawer().check(core);
    }

    @Test
    void only_the_command_line_prints() {
        rules.onlyTheCommandLinePrints().check(core);
    }

    @Test
    void nothing_sleeps() {
        rules.nothingSleeps().check(core);
    }

    @Test
    void every_package_is_null_marked() {
        rules.everyPackageIsNullMarked().check(core);
    }
}
