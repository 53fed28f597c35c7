package io.migratetest.cli;

import io.migratetest.check.DriftScope;
import io.migratetest.check.DriftScope.Aspect;
import io.migratetest.check.DriftScope.Defaults;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.snapshot.Jpa;
import io.migratetest.snapshot.SchemaSource;
import io.migratetest.snapshot.SchemaSources;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Option;

/** What the code believes in, and how much of it counts. */
final class ModelOptions {

    @Option(
            names = "--model",
            paramLabel = "SPEC",
            description = {
                "What the schema should be: jpa:PACKAGE[,PACKAGE] or jpa-unit:NAME with the entities on --classpath,",
                "jooq:CLASS with the generated classes on --classpath,",
                "ddl:FILE, saved:FILE or the jdbc:postgresql: URL of another database, which is only read."
            })
    private String model = "";

    @Option(
            names = "--model-setting",
            paramLabel = "KEY=VALUE",
            description = "A setting of Hibernate's, for instance a naming strategy. Repeatable.")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(
            names = "--include",
            paramLabel = "PATTERN",
            description = "Compare only objects like this: public.order*, table audit.*. Repeatable.")
    private List<String> included = new ArrayList<>();

    @Option(names = "--exclude", paramLabel = "PATTERN", description = "Leave out objects like this. Repeatable.")
    private List<String> excluded = new ArrayList<>();

    @Option(
            names = "--ignore",
            split = ",",
            paramLabel = "ASPECT",
            description = "What need not be alike: ${COMPLETION-CANDIDATES}.")
    private List<Aspect> ignored = new ArrayList<>();

    @Option(
            names = "--evaluate-defaults",
            description =
                    "Compare defaults by their values, which PostgreSQL evaluates: 1 + 1 is 2, now() is CURRENT_TIMESTAMP.")
    private boolean evaluated;

    SchemaSource source() {
        if (model.isEmpty()) {
            throw Problem.of(ProblemCode.INVALID_ARGUMENT, "no model is named")
                    .with(
                            "expected",
                            "jpa:PACKAGE, jpa-unit:NAME, jooq:CLASS, ddl:FILE, saved:FILE or a jdbc:postgresql: URL")
                    .help("say what the schema should be: --model ddl:schema.sql")
                    .asException();
        }
        SchemaSource source = SchemaSources.parse(model);
        if (source instanceof Jpa entities) {
            for (Map.Entry<String, String> setting : settings.entrySet()) {
                entities = entities.with(setting.getKey(), setting.getValue());
            }
            return entities;
        }
        return source;
    }

    DriftScope scope() {
        DriftScope scope =
                new DriftScope(included, excluded, Set.of(), evaluated ? Defaults.EVALUATED : Defaults.AS_PRINTED);
        for (Aspect aspect : ignored) {
            scope = scope.ignoring(aspect);
        }
        return scope;
    }
}
