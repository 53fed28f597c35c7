package io.migratetest.junit5.assertj;

import io.migratetest.schema.ObjectKey;
import io.migratetest.schema.Schema;
import io.migratetest.schema.SchemaComparison;
import io.migratetest.schema.SchemaObject;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** Says what a schema has and lacks; names are qualified, as in {@code public.users}. */
public final class SchemaAssert extends AbstractAssert<SchemaAssert, Schema> {

    SchemaAssert(Schema actual) {
        super(actual, SchemaAssert.class);
    }

    public SchemaAssert hasTable(String name) {
        return has("table", name);
    }

    public SchemaAssert hasNoTable(String name) {
        return lacks("table", name);
    }

    /** Has an object of a kind, in PostgreSQL's words: {@code column public.users.email}, {@code index public.users_email_idx}. */
    public SchemaAssert has(String kind, String name) {
        isNotNull();
        if (actual.find(new ObjectKey(kind, name)).isEmpty()) {
            failWithMessage("expected %s %s, but there is none%nof that kind there are %s", kind, name, names(kind));
        }
        return this;
    }

    /** Has no object of a kind, in PostgreSQL's words. */
    public SchemaAssert lacks(String kind, String name) {
        isNotNull();
        if (actual.find(new ObjectKey(kind, name)).isPresent()) {
            failWithMessage("expected no %s %s, but there is one", kind, name);
        }
        return this;
    }

    /** Cannot be told from another schema; where PostgreSQL's own traces differ, it can not. */
    public SchemaAssert hasNoDifferenceTo(Schema expected) {
        isNotNull();
        List<String> differences = SchemaComparison.compare(expected, actual).stream()
                .map(difference -> difference.object()
                        + difference.property().map(", "::concat).orElse(""))
                .toList();
        if (!differences.isEmpty()) {
            failWithMessage("expected no difference, but there are%n%s", String.join("\n", differences));
        }
        return this;
    }

    private List<String> names(String kind) {
        return actual.objects().stream()
                .map(SchemaObject::key)
                .filter(key -> key.kind().equals(kind))
                .map(ObjectKey::name)
                .toList();
    }
}
