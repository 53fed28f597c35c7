package io.migratetest.snapshot;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * All questions that the rules become on a server; for servers of one version the same value.
 *
 * @param made ask for what was made
 * @param builtIn ask for what came with PostgreSQL
 * @param builtInState tell, by catalog, whether that is still the same, see {@link BuiltIns}
 * @param writes tell what a transaction has written
 */
record SchemaQueries(
        List<CatalogQuery> made,
        List<CatalogQuery> builtIn,
        Map<String, Plans.Question> builtInState,
        WriteQuestions writes) {

    /** By the server's version, which decides the catalogs' columns, and by those that are closed. */
    private static final Map<List<Object>, SchemaQueries> KNOWN = new ConcurrentHashMap<>();

    SchemaQueries {
        made = List.copyOf(made);
        builtIn = List.copyOf(builtIn);
    }

    /** Those for the server of a session. */
    static SchemaQueries on(Connection connection) throws SQLException {
        Set<String> closed = ClosedColumns.of(connection);
        List<Object> circumstances = List.of(connection.getMetaData().getDatabaseProductVersion(), closed);
        SchemaQueries known = KNOWN.get(circumstances);
        if (known == null) {
            // What was read is kept by its question, so two sessions at once must end up with the same ones.
            KNOWN.putIfAbsent(circumstances, of(Catalogs.read(connection, closed)));
            known = KNOWN.get(circumstances);
        }
        return Objects.requireNonNull(known);
    }

    private static SchemaQueries of(Catalogs catalogs) {
        List<CatalogRule> rules = CatalogRules.ofTheDatabase().stream()
                .filter(rule -> !rule.isLeftOut() && catalogs.areOpenTo(rule))
                .toList();
        List<CatalogRule> alsoBuiltIn = rules.stream()
                .filter(rule -> rule.knowsOrigin() || rule.catalog().equals(BuiltIns.HOMES))
                .toList();
        List<CatalogQuery> made = queries(rules.stream(), catalogs, Origin.MADE);
        Map<String, Plans.Question> states = new LinkedHashMap<>();
        alsoBuiltIn.forEach(rule -> states.put(rule.catalog(), BuiltIns.stateQuestion(rule.catalog(), catalogs)));
        return new SchemaQueries(
                made,
                queries(alsoBuiltIn.stream(), catalogs, Origin.BUILT_IN),
                Collections.unmodifiableMap(states),
                WriteQuestions.of(made, catalogs));
    }

    private static List<CatalogQuery> queries(Stream<CatalogRule> rules, Catalogs catalogs, Origin origin) {
        return rules.map(rule -> CatalogQuery.of(rule, catalogs, origin)).toList();
    }
}
