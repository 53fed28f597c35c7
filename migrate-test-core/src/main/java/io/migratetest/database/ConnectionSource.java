package io.migratetest.database;

import io.migratetest.problem.Problem;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** Opens sessions on one database: on a scratch database of ours, or on one of the user's own. */
public interface ConnectionSource {

    /** A new session, in auto-commit, with lock and statement timeouts set so that they survive {@code DISCARD ALL}. */
    Connection connect() throws SQLException;

    /** For tools and tests that open sessions themselves; each connection is a new session, or as good as new. */
    DataSource dataSource();

    /** The problem of the server's own behind a failure in a session; empty if the statement is to blame. */
    Optional<Problem> failure(Throwable exception);
}
