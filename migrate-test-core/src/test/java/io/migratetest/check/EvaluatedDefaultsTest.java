package io.migratetest.check;

import static io.migratetest.TestRevisions.project;
import static io.migratetest.TestRevisions.revision;
import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.MigrationProject;
import io.migratetest.TestServer;
import io.migratetest.check.DriftScope.Defaults;
import io.migratetest.snapshot.ModelTable;
import io.migratetest.snapshot.SchemaSource;
import io.migratetest.snapshot.SchemaSources;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Defaults that are written in two ways. */
class EvaluatedDefaultsTest {

    private static final DriftScope EVALUATED = DriftScope.ALL.with(Defaults.EVALUATED);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            int           | 1 + 1                          | 2
            numeric(10,2) | 0                              | 0.00
            numeric       | 0                              | 0.00
            text          | lower('NEW')                   | 'new'
            timestamptz   | now()                          | CURRENT_TIMESTAMP
            date          | current_date                   | now()::date
            jsonb         | '{"a": 1}'                     | jsonb_build_object('a', 1)
            json          | '{}'                           | '{}'::text::json
            int[]         | '{1,2}'                        | ARRAY[1, 2]
            interval      | '1 day'                        | make_interval(days => 1)
            text          | NULL                           | NULL::text""")
    void have_the_same_value(String type, String schema, String model) {
        assertThat(messages(type, schema, model, EVALUATED)).isEmpty();
        assertThat(head(type, schema)
                        .autogenerate(TestServer.shared(), model(type, model), EVALUATED, List.of())
                        .isEmpty())
                .isTrue();
    }

    @Test
    void are_compared_as_they_are_printed_unless_somebody_asks() {
        assertThat(messages("int", "1 + 1", "2", DriftScope.ALL))
                .containsExactly("column public.t.x: default is (1 + 1) in the schema and 2 in the model");
    }

    @Test
    void have_another_value() {
        assertThat(messages("int", "1 + 1", "3", EVALUATED))
                .containsExactly("column public.t.x: default is (1 + 1) in the schema and 3 in the model");
        assertThat(messages("int", "1 / 0", "3", EVALUATED)).hasSize(1);
        assertThat(messages("text", "current_user", "current_setting('no.such.thing')", EVALUATED))
                .hasSize(1);
    }

    @Test
    void are_not_evaluated_if_they_have_another_value_each_time() {
        assertThat(messages("float8", "random()", "random() * 1", EVALUATED))
                .containsExactly(
                        "column public.t.x: default is random() in the schema and (random() * (1)::double precision) in the model"
                                + " (not evaluated: random() has another value each time)");
        assertThat(messages("uuid", "gen_random_uuid()", "'00000000-0000-0000-0000-000000000000'", EVALUATED))
                .singleElement()
                .asString()
                .endsWith(" (not evaluated: gen_random_uuid() has another value each time)");
    }

    private static List<String> messages(String type, String schema, String model, DriftScope scope) {
        return head(type, schema)
                .compare(TestServer.shared(), model(type, model), scope)
                .drift()
                .orElseThrow()
                .findings()
                .stream()
                .map(Finding::message)
                .toList();
    }

    private static MigrationProject head(String type, String expression) {
        return project(
                revision("0001", "CREATE TABLE t (x %s DEFAULT %s)".formatted(type, expression), "DROP TABLE t"));
    }

    private static SchemaSource model(String type, String expression) {
        return SchemaSources.tables(ModelTable.named("t").column("x", "%s DEFAULT %s".formatted(type, expression)));
    }
}
