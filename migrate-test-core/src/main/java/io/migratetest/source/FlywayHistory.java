package io.migratetest.source;

import io.migratetest.sql.OwnSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Flyway's own table, which it keeps beside the tables of the migrations.
 *
 * <p>Between two steps it is out of sight, where no comparison sees it: Flyway cannot do so, since it runs migrations in the schema in which it keeps the table.
 */
record FlywayHistory(DataSource database) {

    private static final String BRING_BACK = """
            DO $$ BEGIN
                IF to_regclass('%1$s.flyway_schema_history') IS NOT NULL THEN
                    DELETE FROM %1$s.flyway_schema_history WHERE script = '%2$s' OR NOT success;
                    ALTER TABLE %1$s.flyway_schema_history SET SCHEMA public;
                END IF;
            END $$""";
    private static final String PUT_AWAY =
            "ALTER TABLE IF EXISTS public.flyway_schema_history SET SCHEMA " + OwnSchema.NAME;

    /** Puts it where Flyway looks for it, without a migration that was taken back, or that failed outside a transaction. */
    void bringBack(String script) throws SQLException {
        execute(BRING_BACK.formatted(OwnSchema.NAME, script.replace("'", "''").replace("$", "")));
    }

    void putAway() throws SQLException {
        execute(PUT_AWAY);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
