package io.migratetest.check;

import io.migratetest.database.Database;
import io.migratetest.run.Session;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The sessions on a line's database, each of them opened when it is needed first: upgrades run on one and downgrades on the other. */
final class LineSessions {

    private Database database;
    private @Nullable Session upgrading;
    private @Nullable Session downgrading;

    LineSessions(Database database) {
        this.database = database;
    }

    Session upgrading() throws SQLException {
        Session session = upgrading;
        if (session == null) {
            session = Session.open(database);
            upgrading = session;
        }
        return session;
    }

    Session downgrading() throws SQLException {
        Session session = downgrading;
        if (session == null) {
            session = Session.open(database);
            downgrading = session;
        }
        return session;
    }

    /** Ends both; the next ones are new. */
    void hangUp() throws SQLException {
        if (upgrading != null) {
            upgrading.close();
            upgrading = null;
        }
        if (downgrading != null) {
            downgrading.close();
            downgrading = null;
        }
    }

    /** The database, with no session of ours on it. */
    Database leave() throws SQLException {
        hangUp();
        return database;
    }

    /** Drops the database, and takes another one in its place. */
    void replaceBy(Database other) throws SQLException {
        leave().close();
        database = other;
    }
}
