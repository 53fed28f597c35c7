package io.migratetest.operation;

import static io.migratetest.operation.OperationCase.sql;
import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.TestServer;
import io.migratetest.database.Database;
import io.migratetest.snapshot.Snapshot;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of operation: its SQL, and that its inverse takes it back. */
class OperationsTest {

    static Stream<OperationCase> all() {
        return OperationCases.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void is_the_sql_that_one_would_write(OperationCase operation) {
        assertThat(sql(operation.operation())).isEqualTo(operation.up());
        assertThat(sql(operation.inverse())).isEqualTo(operation.down());
    }

    @ParameterizedTest
    @MethodSource("all")
    void is_taken_back_by_its_inverse(OperationCase operation) throws SQLException {
        try (Database database = TestServer.shared().createDatabase();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(operation.preparation());
            Snapshot before = Snapshot.take(connection);

            run(statement, operation.operation());
            Snapshot after = Snapshot.take(connection);
            run(statement, operation.inverse());
            Snapshot back = Snapshot.take(connection);
            run(statement, operation.inverse().inverse().orElseThrow());

            assertThat(after).isNotEqualTo(before);
            assertThat(back).isEqualTo(before);
            assertThat(Snapshot.take(connection).schema()).isEqualTo(after.schema());
        }
    }

    private static void run(Statement statement, Operation operation) throws SQLException {
        for (String each : OperationCase.statements(operation)) {
            statement.execute(each);
        }
    }
}
