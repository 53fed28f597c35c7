package io.migratetest.database;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Starts PostgreSQL from binaries that come in a jar: no Docker, no installation.
 *
 * @param major the release that is wanted; empty for the newest on the class path
 * @param storage where the data has to lie; empty for the best place
 */
record EmbeddedProvider(OptionalInt major, Optional<Storage> storage) implements ServerLauncher {

    static final String NAME = "embedded";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public RunningServer launch() {
        try {
            Installation installation = EmbeddedBinaries.current().install(major);
            Storage first = storage.orElseGet(Storage::best);
            try {
                return launch(installation, first, first.remark());
            } catch (OutOfSpaceException e) {
                if (first == Storage.DISK) {
                    throw e;
                }
                return launch(installation, Storage.DISK, "data on disk because memory had no space left");
            }
        } catch (IOException e) {
            throw Problem.of(ProblemCode.NO_DATABASE, "the embedded PostgreSQL does not start")
                    .with("cause", String.valueOf(e.getMessage()))
                    .help("mend the cause, or use another server")
                    .causedBy(e)
                    .asException();
        }
    }

    private RunningServer launch(Installation installation, Storage place, String remark) throws IOException {
        EmbeddedServer server = EmbeddedServer.start(installation, place.shared(), ServerUser.current());
        Optional<DatabaseProvider> onDisk = place == Storage.MEMORY
                ? Optional.of(new EmbeddedProvider(major, Optional.of(Storage.DISK)))
                : Optional.empty();
        return new RunningServer(NAME, server.address(), Optional.of(server), Optional.of(this), onDisk, remark);
    }
}
