package io.migratetest.run;

import io.migratetest.revision.ScriptFailure;
import io.migratetest.revision.Work;
import io.migratetest.sql.Script;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Sends or does one part of a section after the other, until one is refused. */
final class WorkRun {

    private WorkRun() {}

    /** Works in the transaction that JDBC has begun, or bare in auto-commit. Empty if all went well. */
    static Optional<ScriptFailure> run(Connection connection, List<Work> parts) throws SQLException {
        for (Work part : parts) {
            Optional<ScriptFailure> failure = part instanceof Work.Jdbc jdbc
                    ? JdbcRun.of(jdbc, connection)
                    : SimpleQuery.run(connection, ((Work.Sql) part).message());
            if (failure.isPresent()) {
                return failure;
            }
        }
        return Optional.empty();
    }

    /** Sends messages only. */
    static Optional<ScriptFailure> send(Connection connection, List<Script> messages) throws SQLException {
        return run(connection, messages.stream().<Work>map(Work.Sql::new).toList());
    }

    /** Works in the transaction that JDBC has begun and that stays open; there is at least one part. */
    static SimpleQuery.Held runHeld(Connection connection, List<Work> parts) throws SQLException {
        Work last = parts.get(parts.size() - 1);
        boolean endsWithSql = last instanceof Work.Sql;
        Optional<ScriptFailure> failure = run(connection, endsWithSql ? parts.subList(0, parts.size() - 1) : parts);
        if (failure.isPresent()) {
            return new SimpleQuery.Held(failure, false);
        }
        return SimpleQuery.runHeld(
                connection,
                last instanceof Work.Jdbc jdbc ? Script.made(jdbc.location(), "SELECT") : ((Work.Sql) last).message());
    }
}
