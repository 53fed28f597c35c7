package io.migratetest.database;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.postgresql.util.PSQLException;

/** Tells failures of the database itself from failures of the statement that met them. */
public final class DatabaseFailures {

    private static final String DISK_FULL = "53100";

    /** The session or the server was ended: by an administrator, by a crash, at start-up or shutdown, for being idle. */
    private static final Set<String> SESSION_ENDED = Set.of("57P01", "57P02", "57P03", "57P05");

    private DatabaseFailures() {}

    /**
     * The problem behind an exception or its causes: {@code DATABASE_LOST} or {@code DATABASE_DISK_FULL}; empty if the database is well
     * and the statement is to blame.
     */
    public static Optional<Problem> problem(Throwable failure) {
        return Stream.iterate(failure, exception -> exception != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .flatMap(exception -> classified(exception).stream())
                .findFirst();
    }

    private static Optional<Problem> classified(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        if (state.equals(DISK_FULL)) {
            return Optional.of(diskFull(e));
        }
        return SESSION_ENDED.contains(state) || (state.startsWith("08") && isOurConnection(e))
                ? Optional.of(lost(e))
                : Optional.empty();
    }

    /** A connection error that a live server reports is about a connection of its own, as dblink makes them. */
    private static boolean isOurConnection(SQLException e) {
        return !(e instanceof PSQLException fromDriver) || fromDriver.getServerErrorMessage() == null;
    }

    static Problem diskFull(Throwable e) {
        return Problem.of(ProblemCode.DATABASE_DISK_FULL, "the database server ran out of disk space")
                .with("server said", String.valueOf(e.getMessage()))
                .help("make room where the server keeps its data, or use another server")
                .causedBy(e);
    }

    private static Problem lost(SQLException e) {
        return Problem.of(ProblemCode.DATABASE_LOST, "the connection to the database was lost")
                .with("cause", String.valueOf(e.getMessage()))
                .help("find out in the server's log why it ended the session, then run again")
                .causedBy(e);
    }
}
