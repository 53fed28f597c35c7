package io.migratetest;

import static io.migratetest.TestRevisions.project;
import static io.migratetest.TestRevisions.revision;
import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.database.Database;
import io.migratetest.database.DatabaseServer;
import io.migratetest.revision.Revision;
import io.migratetest.schema.Schema;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class MigrationProjectTest {

    @Test
    void makes_databases_on_the_server_that_it_is_given() {
        MigrationProject project = project(revision("0001", "CREATE TABLE t ()", "DROP TABLE t"));
        try (Database database = project.databaseAt(TestServer.shared(), "head")) {
            assertThat(database.server()).isSameAs(TestServer.shared());
            assertThat(project.current(database)).extracting(Revision::id).containsExactly("0001");
        }
    }

    @Test
    void makes_databases_on_a_server_of_their_own_if_the_migrations_write_roles() throws SQLException {
        MigrationProject project = project(revision("0001", "CREATE ROLE app", "DROP ROLE app"));
        Schema before = TestServer.cluster();
        try (Database database = project.databaseAt(TestServer.shared(), "head");
                DatabaseServer own = database.server()) {
            assertThat(own).isNotSameAs(TestServer.shared());
            assertThat(project.current(database)).extracting(Revision::id).containsExactly("0001");
        }
        assertThat(TestServer.cluster()).isEqualTo(before);
    }
}
