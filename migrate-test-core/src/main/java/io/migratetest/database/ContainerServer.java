package io.migratetest.database;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.DockerClientException;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerLaunchException;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.ImageNameSubstitutor;

/** A PostgreSQL server in a container; uses only what Testcontainers 1.21 and 2.0 have in common. */
final class ContainerServer implements ServerProcess {

    private static final int PORT = 5432;
    private static final String USER = "postgres";

    /** Known to everyone, as it has to be for a person to look into a database that was kept. */
    private static final String PASSWORD = "migrate-test";

    /** Not where images declare a volume, which the official one refuses to mount from release 18 on. */
    private static final String FOLDER = "/migrate-test";

    /** The official image starts a first server that only sets things up. */
    private static final int TIMES_READY = 2;

    private final GenericContainer<?> container;

    private ContainerServer(GenericContainer<?> container) {
        this.container = container;
    }

    static ContainerServer start(String image, Storage storage) {
        provide(image);
        GenericContainer<?> container = configured(image);
        if (storage == Storage.MEMORY) {
            container.withTmpFs(Map.of(FOLDER, "rw"));
        }
        try {
            container.start();
            return new ContainerServer(container);
        } catch (ContainerLaunchException e) {
            throw Problem.of(ProblemCode.NO_DATABASE, "the container of image '" + image + "' does not start")
                    .with("cause", rootMessage(e))
                    .help("use an image that behaves as the official postgres image does")
                    .causedBy(e)
                    .asException();
        }
    }

    /** Gets the image by itself, in one attempt: starting a container would try again for two minutes. */
    private static void provide(String image) {
        try {
            String name = ImageNameSubstitutor.instance()
                    .apply(DockerImageName.parse(image))
                    .asCanonicalNameString();
            DockerClient engine = DockerClientFactory.instance().client();
            if (!isPresent(engine, name)) {
                engine.pullImageCmd(name).start().awaitCompletion();
            }
        } catch (DockerException | DockerClientException | IllegalArgumentException e) {
            throw notProvided(image, e).asException();
        } catch (IllegalStateException e) {
            throw ContainerProvider.noEngine().causedBy(e).asException();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw notProvided(image, e).asException();
        }
    }

    private static boolean isPresent(DockerClient engine, String image) {
        try {
            engine.inspectImageCmd(image).exec();
            return true;
        } catch (NotFoundException e) {
            // The engine has no other way of saying no.
            return false;
        }
    }

    private static Problem notProvided(String image, Exception e) {
        return Problem.of(ProblemCode.NO_DATABASE, "the image '" + image + "' cannot be had")
                .with("cause", rootMessage(e))
                .help("get it: docker pull " + image)
                .causedBy(e);
    }

    private static GenericContainer<?> configured(String image) {
        return new GenericContainer<>(DockerImageName.parse(image).asCompatibleSubstituteFor("postgres"))
                .withExposedPorts(PORT)
                .withEnv("PGDATA", FOLDER + "/data")
                .withEnv("POSTGRES_USER", USER)
                .withEnv("POSTGRES_PASSWORD", PASSWORD)
                // Checking a password takes longer than all the rest of opening a session.
                .withEnv("POSTGRES_HOST_AUTH_METHOD", "trust")
                .withEnv("POSTGRES_INITDB_ARGS", "--encoding=UTF8 --locale=C --no-sync")
                .withCommand(command())
                .waitingFor(Wait.forLogMessage(".*database system is ready to accept connections.*\\s", TIMES_READY))
                .withStartupTimeout(ServerSettings.START_LIMIT);
    }

    private static String[] command() {
        List<String> words = new ArrayList<>(List.of("postgres"));
        ServerSettings.THROW_AWAY.forEach((name, value) -> words.addAll(List.of("-c", name + "=" + value)));
        return words.toArray(String[]::new);
    }

    private static String rootMessage(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).strip();
    }

    ServerAddress address() {
        return new ServerAddress(
                container.getHost(),
                container.getMappedPort(PORT),
                "postgres",
                Map.of("user", USER, "password", PASSWORD));
    }

    @Override
    public void stop() {
        container.stop();
    }

    @Override
    public String stopCommand() {
        return "docker rm -f " + container.getContainerId();
    }

    /** Testcontainers' own reaper removes it when this JVM ends, unless that is switched off. */
    @Override
    public void leaveRunning() {}

    @Override
    public boolean ranOutOfSpace() {
        return container.getLogs().contains(OutOfSpaceException.TEXT);
    }
}
