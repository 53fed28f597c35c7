package io.migratetest.benchmark;

import io.migratetest.database.DatabaseProvider;
import io.migratetest.database.DatabaseServer;
import io.migratetest.database.DatabaseServers;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;

/** Where the data of a server that we start lies. */
enum Place {
    /** Where a test has it, if there is room. */
    MEMORY,
    /** In the folder for temporary files. */
    DISK;

    /**
     * A server with its data in this place.
     *
     * @throws ProblemException if it cannot lie there
     */
    DatabaseServer server(String database) {
        DatabaseServer server = DatabaseServers.shared(database);
        boolean isInMemory = server.onDisk().isPresent();
        if (this == DISK && isInMemory) {
            DatabaseProvider onDisk = server.onDisk().get();
            server.close();
            return DatabaseServers.shared(onDisk);
        }
        if (!server.isOurs() || (this == MEMORY && !isInMemory)) {
            throw Problem.of(ProblemCode.INVALID_ARGUMENT, "the data of the server does not lie where --data wants it")
                    .with("server", server.remark())
                    .help("make room in memory, or leave the place to the server")
                    .asException();
        }
        return server;
    }
}
