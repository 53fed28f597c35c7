package io.migratetest.database;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/** Starts PostgreSQL from binaries that come in a jar: no Docker, no installation. */
final class EmbeddedProvider implements DatabaseProvider {

    private final OptionalInt major;

    EmbeddedProvider(OptionalInt major) {
        this.major = major;
    }

    @Override
    public String name() {
        return "embedded";
    }

    @Override
    public DatabaseServer start() {
        try {
            Path shared = OwnFolder.in(Path.of(System.getProperty("java.io.tmpdir")));
            Installation installation = Installation.of(EmbeddedBinaries.find(Platform.current(), major), shared);
            EmbeddedServer server = EmbeddedServer.start(installation, shared);
            RunningServer running =
                    new RunningServer(name(), server.address(), Optional.of(server), "embedded PostgreSQL");
            return DatabaseServer.open(running, SessionLimits.DEFAULT);
        } catch (IOException e) {
            throw Problem.of(ProblemCode.NO_DATABASE, "the embedded PostgreSQL does not start")
                    .with("cause", String.valueOf(e.getMessage()))
                    .causedBy(e)
                    .asException();
        }
    }
}
