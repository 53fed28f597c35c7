package io.migratetest.check;

import io.migratetest.schema.Difference;
import io.migratetest.schema.ObjectKey;
import io.migratetest.schema.Schema;
import io.migratetest.schema.SchemaObject;
import io.migratetest.schema.Vocabulary;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says in words how a model and a schema differ, and how much that matters. */
final class DriftFindings {

    private static final Set<String> FILLS_ITSELF = Set.of("default", "identity", "generated");

    private final Vocabulary vocabulary;
    private final Schema model;
    private final Schema database;

    DriftFindings(Vocabulary vocabulary, Schema model, Schema database) {
        this.vocabulary = vocabulary;
        this.model = model;
        this.database = database;
    }

    Finding of(Difference difference) {
        ObjectKey key = difference.object();
        if (difference instanceof Difference.Removed) {
            return Finding.of(
                            FindingCode.MISSING_IN_SCHEMA,
                            "the model has %s, the schema does not%s".formatted(key, elsewhere(key)))
                    .about(difference);
        }
        if (difference instanceof Difference.Added extra) {
            Finding finding = Finding.of(
                            FindingCode.MISSING_IN_MODEL, "the schema has %s, the model does not".formatted(key))
                    .about(difference);
            return breaksNothing(extra.added()) ? finding.doubted("which breaks no code") : finding;
        }
        return Finding.of(
                        FindingCode.DIFFERS,
                        "%s: %s is %s in the schema and %s in the model"
                                .formatted(
                                        key,
                                        difference.property().orElse("it"),
                                        difference.after().orElse("absent"),
                                        difference.before().orElse("absent")))
                .about(difference);
    }

    /** Code that knows nothing of it can still write: the database fills it by itself, or it refuses nothing. */
    private boolean breaksNothing(SchemaObject extra) {
        if (!vocabulary.isOfClasses()) {
            return false;
        }
        String definition = extra.property(SchemaObject.DEFINITION).orElse("");
        return switch (extra.key().kind()) {
            case "table", "sequence" -> true;
            case "column" ->
                !extra.property("not null").equals(Optional.of("yes"))
                        || extra.properties().keySet().stream().anyMatch(FILLS_ITSELF::contains);
            case "index" -> !definition.startsWith("CREATE UNIQUE ");
            case "constraint" -> definition.contains(" CHECK (");
            default -> false;
        };
    }

    /** Where a table is that was looked for in vain: another schema, another case, another kind. */
    private String elsewhere(ObjectKey missing) {
        if (!missing.kind().equals("table")) {
            return "";
        }
        Set<String> others = database.objects().stream()
                .map(SchemaObject::key)
                .filter(key -> Set.of("table", "view", "materialized view", "foreign table")
                        .contains(key.kind()))
                .filter(key -> model.find(key).isEmpty() && local(key).equals(local(missing)))
                .map(ObjectKey::toString)
                .collect(Collectors.toSet());
        return others.isEmpty() ? "" : "; it has " + String.join(", ", others);
    }

    private static String local(ObjectKey key) {
        String name = key.name().replace("\"", "").toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
