package io.migratetest.run;

import io.migratetest.database.Message;
import io.migratetest.problem.Location;
import io.migratetest.revision.ScriptFailure;
import io.migratetest.sql.Script;
import io.migratetest.sql.Statement;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postgresql.util.PSQLException;

/** Asks whether a user's expectations hold: statements that raise no error and, if they give rows, true in each of them. */
public final class Expectations {

    private Expectations() {}

    /**
     * An expectation that does not hold.
     *
     * @param location of its statement
     * @param reason {@code gives false}, {@code is refused: ...}
     */
    public record Unmet(Location location, String reason) {}

    /** Those that do not hold in the state that a session sees, in the middle of its transaction or between two. What they write is taken back. */
    public static List<Unmet> unmet(Connection connection, Script script) throws SQLException {
        boolean isBetween = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            List<Unmet> unmet = new ArrayList<>();
            for (Statement statement : script.statements()) {
                Savepoint before = connection.setSavepoint();
                reason(connection, statement).ifPresent(reason -> unmet.add(new Unmet(statement.location(), reason)));
                connection.rollback(before);
                connection.releaseSavepoint(before);
            }
            return unmet;
        } finally {
            if (isBetween) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static Optional<String> reason(Connection connection, Statement statement) throws SQLException {
        Message message = new Message(connection, statement.text(), Message.Kept.LAST);
        try {
            message.send();
        } catch (PSQLException e) {
            ScriptFailure failure = SimpleQuery.failure(e, statement.location(), Optional.of(statement.text()));
            return Optional.of("is refused: " + failure.message());
        }
        List<String> reasons = new ArrayList<>();
        message.read((number, rows) -> {
            boolean isTruth = rows.getMetaData().getColumnCount() == 1
                    && rows.getMetaData().getColumnType(1) == Types.BIT;
            if (!isTruth) {
                reasons.add("gives something else than one column of the type boolean");
                return;
            }
            boolean hasRows = false;
            while (rows.next()) {
                hasRows = true;
                String truth = rows.getString(1);
                if (!"t".equals(truth)) {
                    reasons.add(truth == null ? "gives null" : "gives false");
                }
            }
            if (!hasRows) {
                reasons.add("gives no row");
            }
        });
        return reasons.stream().findFirst();
    }
}
