package io.migratetest.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.TestServer;
import io.migratetest.database.Database;
import io.migratetest.database.DatabaseServer;
import io.migratetest.schema.RevertingScript;
import io.migratetest.schema.Schema;
import io.migratetest.schema.SchemaComparison;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A reading that is brought up to date after a change, and after the statements that take it back, is equal to one that is taken anew. */
class ReadingMatrixTest {

    @Nested
    class OnTheNewest extends OnOneVersion {
        OnTheNewest() {
            super(TestServer.shared());
        }
    }

    @Nested
    class OnTheOldest extends OnOneVersion {
        OnTheOldest() {
            super(TestServer.of(TestServer.OLDEST));
        }
    }

    /** The last one without counters that are exact for one transaction. */
    @Nested
    @Tag("majors")
    class On14 extends OnOneVersion {
        On14() {
            super(TestServer.of(14));
        }
    }

    @Nested
    @Tag("majors")
    class On16 extends OnOneVersion {
        On16() {
            super(TestServer.of(16));
        }
    }

    @TestInstance(Lifecycle.PER_CLASS)
    abstract static class OnOneVersion {

        private static final String DROP_WHAT_IS_SHARED = """
                DO $$
                DECLARE
                    made name;
                BEGIN
                    FOR made IN SELECT spcname FROM pg_tablespace WHERE oid >= 16384 LOOP
                        EXECUTE format('ALTER TABLESPACE %I OWNER TO CURRENT_USER', made);
                    END LOOP;
                    FOR made IN SELECT rolname FROM pg_roles WHERE oid >= 16384 LOOP
                        EXECUTE format('DROP OWNED BY %I CASCADE; DROP ROLE %I', made, made);
                    END LOOP;
                END
                $$""";

        /** One of its own, since everything is committed, roles too. */
        private final DatabaseServer server;

        OnOneVersion(DatabaseServer shared) {
            server = shared.another().orElseThrow().start();
        }

        @AfterAll
        void close() {
            server.close();
        }

        @AfterEach
        void dropRoles() throws SQLException {
            try (Database database = server.createDatabase();
                    Connection connection = database.connect()) {
                execute(connection, DROP_WHAT_IS_SHARED);
            }
        }

        List<ChangeCase> changes() {
            return ChangeCase.all("changes").stream()
                    .filter(change -> change.appliesTo(TestServer.major(server)) && !change.commits())
                    .filter(change -> !change.name().startsWith("cluster/"))
                    .toList();
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("changes")
        void is_equal_to_one_that_is_taken_anew(ChangeCase change) throws SQLException {
            try (Database database = server.createDatabase();
                    Connection first = database.connect();
                    Connection second = database.connect()) {
                execute(first, change.setup());
                Reading before = Reading.take(first);
                Reading after = readAgain(before, first, second, change.change());
                Schema wanted = before.snapshot().schema();
                Schema now = after.snapshot().schema();
                if (change.canBeUndone(TestServer.major(server))) {
                    List<String> script = RevertingScript.of(SchemaComparison.compare(wanted, now), wanted, now);
                    readAgain(after, second, first, String.join(";\n", script));
                }
            }
        }

        private static Reading readAgain(Reading before, Connection held, Connection witness, String sql)
                throws SQLException {
            held.setAutoCommit(false);
            execute(held, sql);
            Reading after = before.next(held, witness);
            Snapshot anew = Snapshot.take(held);
            assertThat(SchemaComparison.compare(anew.schema(), after.snapshot().schema()))
                    .isEmpty();
            assertThat(after.snapshot()).isEqualTo(anew);
            held.commit();
            held.setAutoCommit(true);
            return after;
        }

        private static void execute(Connection connection, String sql) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }
}
