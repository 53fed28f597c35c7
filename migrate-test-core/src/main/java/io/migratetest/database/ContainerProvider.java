package io.migratetest.database;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import java.util.Optional;

/**
 * Starts PostgreSQL in a container, through Testcontainers.
 *
 * @param image any that behaves as the official one does
 * @param storage where the data has to lie; empty for the best place
 */
record ContainerProvider(String image, Optional<Storage> storage) implements ServerLauncher {

    static final String NAME = "container";
    static final String DEFAULT_IMAGE = "postgres:18";

    private static final String COORDINATES = "org.testcontainers:testcontainers:2.0.5";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public RunningServer launch() {
        if (!isTestcontainersPresent()) {
            throw Problem.of(ProblemCode.NO_DATABASE, "Testcontainers is not on the class path")
                    .help("add " + COORDINATES + " to the class path")
                    .asException();
        }
        if (!DockerEngine.current().mayAnswer()) {
            throw noEngine().asException();
        }
        // The engine may run on another machine, of which only the memory can be guessed: that of this one.
        Storage place = storage.orElse(Storage.memoryAllowsIt() ? Storage.MEMORY : Storage.DISK);
        ContainerServer server = ContainerServer.start(image, place);
        Optional<DatabaseProvider> onDisk = place == Storage.MEMORY
                ? Optional.of(new ContainerProvider(image, Optional.of(Storage.DISK)))
                : Optional.empty();
        return new RunningServer(
                NAME, server.address(), Optional.of(server), Optional.of(this), onDisk, image + ", " + place.remark());
    }

    static Problem noEngine() {
        return Problem.of(ProblemCode.NO_DATABASE, "no Docker engine answers")
                .help("start Docker, or say where it listens with DOCKER_HOST");
    }

    /** Asked by name, for the class that uses it cannot be loaded without it. */
    private static boolean isTestcontainersPresent() {
        return ContainerProvider.class
                        .getClassLoader()
                        .getResource("org/testcontainers/containers/GenericContainer.class")
                != null;
    }
}
