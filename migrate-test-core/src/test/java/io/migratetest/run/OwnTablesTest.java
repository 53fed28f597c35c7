package io.migratetest.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OwnTablesTest {

    @Test
    void are_written_as_sql_reads_them() {
        OwnTables tables = new OwnTables("Ops", "version", "what ran");

        assertThat(tables.quoted(tables.version())).isEqualTo("\"Ops\".version");
        assertThat(tables.quoted(tables.history())).isEqualTo("\"Ops\".\"what ran\"");
        assertThat(OwnTables.DEFAULT.quoted("version")).isEqualTo("migrate_test.version");
    }

    @Test
    void are_no_names_that_postgresql_would_cut() {
        assertThatThrownBy(() -> OwnTables.in("ä".repeat(32))).hasMessage("""
                the name '%s' has 64 bytes, of which PostgreSQL keeps 63
                  so  it would be cut without an error, and two names could become one
                  help: choose a shorter name""".formatted("ä".repeat(32)));
        assertThatThrownBy(() -> OwnTables.in("")).hasMessage("""
                a name is empty
                  help: give it a name""");
    }

    @Test
    void are_two_in_a_schema_of_the_users() {
        assertThatThrownBy(() -> new OwnTables("ops", "books", "books")).hasMessage("""
                the version table and the history are both called 'books'
                  help: give each a name of its own""");
        assertThatThrownBy(() -> OwnTables.in("pg_catalog")).hasMessage("""
                the schema 'pg_catalog' is PostgreSQL's own
                  so  migrate-test can keep no tables in it
                  help: name another one""");
    }
}
