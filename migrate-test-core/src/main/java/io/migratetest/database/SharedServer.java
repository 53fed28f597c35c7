package io.migratetest.database;

import io.migratetest.problem.ProblemException;
import java.util.Optional;

/** The memory of one attempt to start a server: it is made once, and what came of it is told to all who ask. */
final class SharedServer implements AutoCloseable {

    private Optional<DatabaseServer> server = Optional.empty();
    private Optional<ProblemException> failure = Optional.empty();

    synchronized DatabaseServer get(DatabaseProvider provider) {
        if (failure.isPresent()) {
            throw new ProblemException(failure.get().problems());
        }
        if (server.filter(started -> !started.isClosed()).isEmpty()) {
            server = Optional.of(start(provider));
        }
        return server.get();
    }

    private DatabaseServer start(DatabaseProvider provider) {
        try {
            return provider.start();
        } catch (ProblemException e) {
            failure = Optional.of(e);
            throw e;
        }
    }

    @Override
    public synchronized void close() {
        server.ifPresent(DatabaseServer::close);
    }
}
