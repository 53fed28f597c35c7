package io.migratetest.benchmark;

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
     * A server with its data in this place. Which place a server has is known only when it runs, so that one in memory may stay beside the one on disk, idle.
     *
     * @throws ProblemException if it cannot lie there
     */
    DatabaseServer server(String database) {
        DatabaseServer server = DatabaseServers.shared(database);
        boolean isInMemory = server.onDisk().isPresent();
        if (this == DISK && isInMemory) {
            return DatabaseServers.shared(server.onDisk().get());
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
