package io.migratetest;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The packages below a root package, and what each of them may use. */
record ArchitectureRules(String root) {
    /** Every package with all that it may use of its neighbours; {@code problem} may be used everywhere. */
    private static final Map<String, Set<String>> USES = Map.ofEntries(
            entry("problem", Set.of()),
            entry("sql", Set.of()),
            // Flyway, Liquibase, Hibernate and jOOQ come alike: from the user.
            entry("library", Set.of()),
            entry("schema", Set.of("sql")),
            entry("operation", Set.of("schema", "sql")),
            entry("revision", Set.of("operation", "sql")),
            entry("source", Set.of("revision", "operation", "sql", "library")),
            entry("database", Set.of("sql")),
            entry("run", Set.of("revision", "operation", "database", "sql")),
            entry("snapshot", Set.of("schema", "database", "sql", "library")),
            entry("rows", Set.of("schema", "snapshot", "database", "sql")),
            entry("check", Set.of("revision", "run", "snapshot", "rows", "schema", "database", "sql")),
            entry("autogenerate", Set.of("schema", "operation", "revision", "sql")),
            entry("report", Set.of("check", "revision", "schema", "run")));

    /** The heavy libraries, each with the one package that may know it. */
    private static final Map<String, String> HOMES = Map.of(
            "schemacrawler..", "snapshot",
            "us.fatehi..", "snapshot",
            "org.hibernate..", "snapshot",
            "jakarta.persistence..", "snapshot",
            "org.jooq..", "snapshot",
            "org.testcontainers..", "database",
            "com.github.dockerjava..", "database",
            "io.zonky..", "database",
            "org.flywaydb..", "source",
            "liquibase..", "source");

    ArchRule everyPackageIsInTheTable() {
        var packages = Stream.concat(Stream.of(root), USES.keySet().stream().map(this::inRoot));
        return classes()
                .should()
                .resideInAnyPackage(packages.toArray(String[]::new))
                .because("packages are flat, and a new one joins the table on purpose");
    }

    ArchRule packagesUseOnlyWhatTheTableAllows() {
        return CompositeArchRule.of(
                        USES.entrySet().stream().map(this::usesOnlyItsRow).toList())
                .as("each package uses only what its row of the table allows")
                .because("data flows one way: read revisions, plan, run, snapshot, compare, report");
    }

    ArchRule heavyLibrariesStayInOnePackage() {
        return CompositeArchRule.of(
                        HOMES.entrySet().stream().map(this::staysAtHome).toList())
                .as("each heavy library is used in one package only")
                .because("a library that may be missing, or may be replaced, is known in one place");
    }

    ArchRule testsAndCommandLineStayOutside() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.junit..", "org.assertj..", "org.opentest4j..", "org.hamcrest..", "picocli..")
                .because("the engine serves tests and the command line alike and knows neither");
    }

    ArchRule packagesFormNoCycle() {
        return slices().matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("packages that need each other are one package");
    }

    ArchRule noPackageIsADrawer() {
        return noClasses()
                .should()
                .resideInAnyPackage("..util..", "..common..", "..internal..", "..impl..", "..api..")
                .because("a package is named by what its classes are, and hidden means package-private");
    }

    ArchRule onlyTheCommandLinePrints() {
        return NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because(
                "standard streams belong to the program, not to a library");
    }

    ArchRule nothingSleeps() {
        return noClasses()
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .because("Awaitility waits for a condition, a sleep only hopes for it");
    }

    ArchRule everyPackageIsNullMarked() {
        var inNullMarkedPackage = describe(
                "be in a @NullMarked package",
                (JavaClass type) -> type.getPackage().isAnnotatedWith(NullMarked.class));
        return classes().should(ArchCondition.from(inNullMarkedPackage)).because("NullAway checks only what is marked");
    }

    private ArchRule usesOnlyItsRow(Entry<String, Set<String>> row) {
        var forbidden = USES.keySet().stream()
                .filter(used -> !used.equals(row.getKey()) && !used.equals("problem"))
                .filter(used -> !row.getValue().contains(used))
                .map(this::inRoot);
        return noClasses()
                .that()
                .resideInAPackage(inRoot(row.getKey()))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Stream.concat(Stream.of(root), forbidden).toArray(String[]::new))
                // The table also names packages that are still to come.
                .allowEmptyShould(true);
    }

    private ArchRule staysAtHome(Entry<String, String> libraryAndHome) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(inRoot(libraryAndHome.getValue()))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(libraryAndHome.getKey());
    }

    private String inRoot(String name) {
        return root + "." + name;
    }
}
