package io.migratetest.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.migratetest.TestServer;
import io.migratetest.check.DriftCheck;
import io.migratetest.check.DriftScope;
import io.migratetest.check.Finding;
import io.migratetest.database.Database;
import io.migratetest.problem.ProblemException;
import io.migratetest.sql.NamingConvention;
import io.migratetest.sql.NamingConvention.Kind;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableModelTest {

    private static final String SCHEMA = """
            CREATE TABLE users (id bigint CONSTRAINT pk PRIMARY KEY, email varchar(100) NOT NULL CONSTRAINT one_each UNIQUE);
            CREATE TABLE orders (id bigint PRIMARY KEY, user_id bigint NOT NULL CONSTRAINT of_user REFERENCES users ON DELETE CASCADE,
                total numeric(10, 2) DEFAULT 0 NOT NULL, CONSTRAINT total_positive CHECK (total > 0));
            CREATE INDEX orders_of_user ON orders (user_id);
            CREATE VIEW totals AS SELECT sum(total) FROM orders;
            """;

    private static final TableModel MODEL = TableModel.of(
            ModelTable.named("orders")
                    .column("id", "bigint")
                    .column("user_id", "int8 NOT NULL")
                    .column("total", "decimal(10, 2) DEFAULT 0 NOT NULL")
                    .primaryKey("id")
                    .references("user_id", "users ON DELETE CASCADE")
                    .check("positive", "total > 0")
                    .index("user_id"),
            ModelTable.named("users")
                    .column("id", "bigint")
                    .column("email", "varchar(100) NOT NULL")
                    .primaryKey("id")
                    .unique("email"));

    @Test
    void is_the_same_schema_under_any_names() throws SQLException {
        assertThat(drift(MODEL, "SELECT 1")).isEmpty();
    }

    @Test
    void means_the_names_of_its_convention() throws SQLException {
        NamingConvention names = NamingConvention.NONE
                .with(Kind.IX, "%(table_name)s_of_user")
                .with(Kind.UQ, "uq_%(table_name)s_%(column_0_N_name)s")
                .with(Kind.CK, "total_%(constraint_name)s");

        assertThat(drift(MODEL.named(names), "SELECT 1"))
                .containsExactly(
                        "constraint one_each on public.users: name is one_each on public.users in the schema and uq_users_email on public.users in the model");
    }

    @Test
    void speaks_of_all_that_tables_have() throws SQLException {
        assertThat(
                        drift(
                                MODEL,
                                "ALTER TABLE orders ALTER total DROP DEFAULT; CREATE INDEX more ON users (email); ALTER TABLE users ADD note text"))
                .containsExactly(
                        "column public.orders.total: default is absent in the schema and 0 in the model",
                        "the schema has column public.users.note, the model does not",
                        "the schema has index public.more, the model does not");
    }

    @Test
    void has_at_least_one_table() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> drift(TableModel.of(), "SELECT 1"))
                .withMessageStartingWith("the model has no table");
    }

    private static List<String> drift(TableModel model, String change) throws SQLException {
        try (Database head = TestServer.shared().createDatabase()) {
            try (Connection connection = head.connect();
                    Statement statement = connection.createStatement()) {
                statement.execute(SCHEMA + change);
            }
            Model built = model.model(new ModelDatabases(head));
            try (Connection connection = head.connect()) {
                return DriftCheck.of(built, SchemaReader.read(connection), DriftScope.ALL).findings().stream()
                        .map(Finding::message)
                        .toList();
            }
        }
    }
}
