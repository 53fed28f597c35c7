package io.migratetest.check;

import io.migratetest.database.Database;
import io.migratetest.run.Session;
import io.migratetest.schema.ObjectKey;
import io.migratetest.schema.SchemaObject;
import io.migratetest.snapshot.Snapshot;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sessions on a line's database, each of them opened when it is needed first: upgrades run on one and downgrades on the other. */
final class LineSessions {

    private final OnDemand upgrading = new OnDemand();
    private final OnDemand downgrading = new OnDemand();
    private Database database;
    private List<SchemaObject> settings = List.of();

    LineSessions(Database database) {
        this.database = database;
    }

    Session upgrading() throws SQLException {
        return upgrading.session();
    }

    Session downgrading() throws SQLException {
        return downgrading.session();
    }

    /** Only new sessions get the settings of the database and of its roles; a session that is made as good as new does not. */
    void startOverIfSettingsChanged(Snapshot now) throws SQLException {
        List<SchemaObject> found = settings(now);
        if (!found.equals(settings)) {
            hangUp();
        }
        settings = found;
    }

    private static List<SchemaObject> settings(Snapshot state) {
        return Stream.concat(
                        state.schema().find(ObjectKey.DATABASE).stream(),
                        state.cluster().objects().stream()
                                .filter(object -> object.key().kind().equals("role")))
                .toList();
    }

    private void hangUp() throws SQLException {
        upgrading.hangUp();
        downgrading.hangUp();
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

    /** One session after the other. */
    private final class OnDemand {

        private @Nullable Session open;

        Session session() throws SQLException {
            Session session = open;
            if (session == null) {
                session = Session.open(database);
                open = session;
            }
            return session;
        }

        void hangUp() throws SQLException {
            if (open != null) {
                open.close();
                open = null;
            }
        }
    }
}
