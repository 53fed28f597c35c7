package io.migratetest.snapshot;

import io.migratetest.database.DatabaseServer;
import io.migratetest.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The changes of what all databases of a server share; none is ever committed, so that other tests on the server do not feel them. */
abstract class ClusterMatrix extends SchemaMatrix {

    ClusterMatrix(DatabaseServer server) {
        super(server);
    }

    @Override
    List<ChangeCase> changes() {
        return ofTheCluster("changes");
    }

    @Override
    List<ChangeCase> controls() {
        return ofTheCluster("controls");
    }

    private List<ChangeCase> ofTheCluster(String folder) {
        return cases(folder)
                .filter(change -> change.name().startsWith("cluster/"))
                .toList();
    }

    @Override
    Schema read(Connection connection) throws SQLException {
        return ClusterReader.read(connection);
    }

    @Override
    void inItsOwnDatabase(Work work) throws SQLException {
        inTransaction(work);
    }
}
