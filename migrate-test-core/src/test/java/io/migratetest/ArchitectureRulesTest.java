package io.migratetest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.migratetest.planted.check.PrintsAndSleeps;
import io.migratetest.planted.report.ReadsCatalog;
import io.migratetest.planted.run.AssertsByItself;
import io.migratetest.planted.schema.Table;
import io.migratetest.planted.sql.NamesTable;
import io.migratetest.planted.util.Strings;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Proves that each rule bites: the packages below {@code planted} break every one of them. */
class ArchitectureRulesTest {
    private static final ArchitectureRules RULES = new ArchitectureRules("io.migratetest.planted");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("io.migratetest.planted");

    @ParameterizedTest
    @MethodSource("violations")
    void finds_the_planted_violation(ArchRule rule, Class<?> culprit) {
        var report = rule.evaluate(PLANTED).getFailureReport();

        assertThat(report.getDetails()).anyMatch(detail -> detail.contains(culprit.getName()));
    }

    static Stream<Arguments> violations() {
        return Stream.of(
                argumentSet("a package of its own", RULES.everyPackageIsInTheTable(), Strings.class),
                argumentSet("a step backwards", RULES.packagesUseOnlyWhatTheTableAllows(), NamesTable.class),
                argumentSet("a library abroad", RULES.heavyLibrariesStayInOnePackage(), ReadsCatalog.class),
                argumentSet("a test library", RULES.testsAndCommandLineStayOutside(), AssertsByItself.class),
                argumentSet("a cycle", RULES.packagesFormNoCycle(), Table.class),
                argumentSet("a drawer", RULES.noPackageIsADrawer(), Strings.class),
                argumentSet("a print", RULES.onlyTheCommandLinePrints(), PrintsAndSleeps.class),
                argumentSet("a sleep", RULES.nothingSleeps(), PrintsAndSleeps.class),
                argumentSet("an unmarked package", RULES.everyPackageIsNullMarked(), Strings.class));
    }
}
