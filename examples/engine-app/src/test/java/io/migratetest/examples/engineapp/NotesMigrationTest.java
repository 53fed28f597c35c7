package io.migratetest.examples.engineapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.notes.Notes;
import io.migratetest.junit5.AtRevision;
import io.migratetest.junit5.MigrationTest;
import io.migratetest.junit5.Migrations;
import io.migratetest.junit5.StandardMigrationChecks;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@MigrationTest(Notes.MIGRATIONS)
class NotesMigrationTest implements StandardMigrationChecks {

    @Test
    @AtRevision("0001")
    void an_application_that_starts_brings_an_old_database_up_to_date(
            DataSource database, Connection connection, Migrations migrations) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO notes (text) VALUES ('two words')");
        }

        Notes notes = Notes.start(database);
        notes.add("and three more");

        assertThat(notes.words()).isEqualTo(5);
        assertThat(migrations.current()).extracting(revision -> revision.id()).containsExactly("0003");
    }

    @Test
    @AtRevision("0001")
    void many_replicas_may_start_at_once(DataSource database) throws Exception {
        ExecutorService replicas = Executors.newFixedThreadPool(5);
        try {
            Callable<Notes> start = () -> Notes.start(database);
            List<Future<Notes>> started = replicas.invokeAll(Collections.nCopies(5, start));

            for (Future<Notes> notes : started) {
                assertThat(notes.get().words()).isZero();
            }
        } finally {
            replicas.shutdownNow();
        }
    }
}
