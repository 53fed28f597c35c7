package io.migratetest.operation;

import static io.migratetest.operation.Data.bulkInsert;
import static io.migratetest.operation.Data.execute;
import static io.migratetest.operation.Data.updateInBatches;
import static io.migratetest.operation.Data.withConnection;
import static io.migratetest.operation.DatabaseObjects.addEnumValue;
import static io.migratetest.operation.DatabaseObjects.createView;
import static io.migratetest.operation.DatabaseObjects.dropComment;
import static io.migratetest.operation.DatabaseObjects.dropEnum;
import static io.migratetest.operation.DatabaseObjects.recreateEnum;
import static io.migratetest.operation.DatabaseObjects.refreshMaterializedView;
import static io.migratetest.operation.DatabaseObjects.replace;
import static io.migratetest.operation.DatabaseObjects.setSchema;
import static io.migratetest.operation.DatabaseObjects.table;
import static io.migratetest.operation.Tables.addColumn;
import static io.migratetest.operation.Tables.alterColumn;
import static io.migratetest.operation.Tables.column;
import static io.migratetest.operation.Tables.createTable;
import static io.migratetest.operation.Tables.dropColumn;
import static io.migratetest.operation.Tables.dropConstraint;
import static io.migratetest.operation.Tables.dropIndex;
import static io.migratetest.operation.Tables.dropTable;
import static io.migratetest.operation.Tables.validateConstraint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** A downgrade follows from the upgrade, or it is said what is missing. */
class ReversedTest {

    @Test
    void the_inverses_run_the_other_way_round() {
        Operations upgrade = Operations.of(createTable("t"))
                .and(addColumn("t", column("a", "int")), validateConstraint("t", "c"), refreshMaterializedView("v"));

        assertThat(upgrade.reversed().all())
                .extracting(Operation::title)
                .containsExactly(
                        "nothing after refresh materialized view v",
                        "nothing after validate constraint c on table t",
                        "drop column t.a",
                        "drop table t");
        assertThat(upgrade.reversed().reversed().all())
                .extracting(OperationCase::sql)
                .containsExactly(
                        "CREATE TABLE t ()",
                        "ALTER TABLE t ADD COLUMN a int",
                        "ALTER TABLE t VALIDATE CONSTRAINT c",
                        "REFRESH MATERIALIZED VIEW v");
    }

    @Test
    void all_operations_without_an_inverse_are_named_with_what_gives_them_one() {
        Operations upgrade = Operations.of(
                createTable("t"),
                dropTable("orders"),
                dropColumn("t", "a"),
                dropConstraint("t", "c"),
                dropIndex("i"),
                dropTable("t", column("a", "int")).cascade(),
                alterColumn("t", "a")
                        .type("text")
                        .defaultValue(1)
                        .dropIdentity()
                        .computed("b")
                        .statistics(1),
                addEnumValue("mood", "ok"),
                recreateEnum("mood", "ok"),
                dropEnum("mood"),
                replace(createView("v", "SELECT 1")),
                setSchema(table("t"), "s"),
                dropComment(table("t")),
                bulkInsert("t", "a").row(1),
                updateInBatches("t", "a").set("a", 1),
                execute("UPDATE t\nSET a = 1"),
                withConnection("number the names", connection -> {}));

        assertThatThrownBy(upgrade::reversed).hasMessage("""
                16 operations cannot be reversed
                  missing  drop table orders: say what it was: drop(create...(...)), or .undoneBy(...)
                           drop column t.a: say what it was: drop(create...(...)), or .undoneBy(...)
                           drop constraint c on t: say what it was: drop(create...(...)), or .undoneBy(...)
                           drop index i: say what it was: drop(create...(...)), or .undoneBy(...)
                           drop table t: what depends on it goes, too: say what brings all of it back: .undoneBy(...)
                           alter column t.a: say what it was: .existingType(...), .existingComputed(...), or .undoneBy(...) if it is dropped, \
                .existingDefault(...) or .existingNoDefault(), .existingIdentity() or .existingIdentityAlways(), .existingStatistics(...)
                           add value 'ok' to type mood: say which values there were: .existing("...", ...)
                           recreate type mood: say which values there were: .existing("...", ...)
                           drop type mood: say what it was: drop(create...(...)), or .undoneBy(...)
                           replace view v: say what it was: .existing(create...(...))
                           move table t to schema s: name it with the schema that it is in
                           comment on table t: say what was said: .existing("...")
                           insert 1 rows into table t: say what tells the rows apart: .key("...")
                           update table t in batches: say what undoes it: .undoneBy(...)
                           execute UPDATE t: say what undoes it: .undoneBy(...)
                           number the names: say what undoes it: .undoneBy(...)
                  so       the downgrade cannot be derived from the upgrade
                  help: add what is missing, write the downgrade, or return irreversible("why")""");
    }

    @Test
    void one_operation_is_named_as_well() {
        assertThatThrownBy(() -> Operations.of(execute("SELECT 1")).reversed()).hasMessage("""
                an operation cannot be reversed
                  missing  execute SELECT 1: say what undoes it: .undoneBy(...)
                  so       the downgrade cannot be derived from the upgrade
                  help: add what is missing, write the downgrade, or return irreversible("why")""");
    }

    @Test
    void rows_need_a_value_for_each_column_and_a_key_among_them() {
        assertThatThrownBy(() -> bulkInsert("t", "a", "b").row(1)).hasMessage("""
                a row for table t has 1 values for 2 columns
                  columns  a, b
                  row      [1]
                  help: give a value, or null, for each column""");
        assertThatThrownBy(() -> bulkInsert("t", "a", "b").key("id")).hasMessage("""
                the key of rows for table t has no values
                  key      id
                  columns  a, b
                  help: insert the key, too, or write what undoes it: .undoneBy(...)""");
    }
}
