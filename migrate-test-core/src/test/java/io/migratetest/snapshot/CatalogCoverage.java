package io.migratetest.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.database.Database;
import io.migratetest.database.DatabaseServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rules leave out nothing that one version of PostgreSQL has: a new one cannot silently bring a blind spot. */
abstract class CatalogCoverage {

    static final List<CatalogRule> RULES = Stream.concat(
                    CatalogRules.ofTheDatabase().stream(), CatalogRules.ofTheCluster().stream())
            .toList();

    private final DatabaseServer server;
    private Catalogs catalogs;

    CatalogCoverage(DatabaseServer server) {
        this.server = server;
    }

    @BeforeEach
    void readCatalogs() throws SQLException {
        try (Database database = server.createDatabase();
                Connection connection = database.connect()) {
            catalogs = Catalogs.read(connection, Set.of());
        }
    }

    @Test
    void name_every_catalog_of_the_server() {
        Set<String> named = RULES.stream().map(CatalogRule::catalog).collect(Collectors.toSet());

        assertThat(catalogs.columns().keySet()).isSubsetOf(named).hasSizeGreaterThan(55);
    }

    @Test
    void compare_every_column_of_the_server_or_say_why_not() {
        List<String> missed = new ArrayList<>();
        catalogs.columns().forEach((catalog, columns) -> {
            Set<String> named = namedColumns(catalog);
            for (CatalogColumn column : columns) {
                boolean generic =
                        comparesTheRest(catalog) && Rendering.of(column).isPresent();
                if (!column.name().equals("oid") && !named.contains(column.name()) && !generic && !isLeftOut(catalog)) {
                    missed.add(catalog + "." + column.name());
                }
            }
        });

        assertThat(missed).isEmpty();
    }

    @Test
    void give_a_way_to_print_every_column_that_they_compare() {
        List<String> unprintable = new ArrayList<>();
        for (CatalogRule rule : RULES) {
            for (CatalogColumn column : catalogs.columnsOf(rule.catalog())) {
                rule.properties().stream()
                        .filter(property ->
                                property.column().filter(column.name()::equals).isPresent())
                        .filter(property -> property.expression().isEmpty()
                                && Rendering.of(column).isEmpty())
                        .forEach(property -> unprintable.add(rule.catalog() + "." + column.name()));
            }
        }

        assertThat(unprintable).isEmpty();
    }

    private static boolean isLeftOut(String catalog) {
        return RULES.stream().anyMatch(rule -> rule.catalog().equals(catalog) && rule.isLeftOut());
    }

    private static boolean comparesTheRest(String catalog) {
        return RULES.stream().anyMatch(rule -> rule.catalog().equals(catalog) && rule.comparesUnnamedColumns());
    }

    private static Set<String> namedColumns(String catalog) {
        Set<String> named = new HashSet<>();
        RULES.stream()
                .filter(rule -> rule.catalog().equals(catalog))
                .forEach(rule -> named.addAll(rule.namedColumns()));
        return named;
    }
}
