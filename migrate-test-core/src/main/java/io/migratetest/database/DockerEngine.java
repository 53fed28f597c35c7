package io.migratetest.database;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a Docker engine may listen. Asked before Testcontainers, which takes its time and logs at length where there is none.
 *
 * @param environment the variables of this process
 * @param home the user's folder
 */
record DockerEngine(Map<String, String> environment, Path home) {

    private static final String SOCKET_SCHEME = "unix://";
    private static final String SOCKET = "docker.sock";

    static DockerEngine current() {
        return new DockerEngine(System.getenv(), Path.of(System.getProperty("user.home")));
    }

    /** False only if it is sure that no engine answers; one that is configured to be on another machine is not asked. */
    boolean mayAnswer() {
        Optional<String> host =
                Optional.ofNullable(environment.get("DOCKER_HOST")).filter(text -> !text.isBlank());
        if (host.isPresent() && !host.get().startsWith(SOCKET_SCHEME)) {
            return true;
        }
        Stream<Path> configured = host.stream().map(text -> Path.of(text.substring(SOCKET_SCHEME.length())));
        return Files.exists(home.resolve(".testcontainers.properties"))
                || Stream.concat(configured, usualSockets().stream()).anyMatch(DockerEngine::answers);
    }

    private List<Path> usualSockets() {
        Path docker = home.resolve(".docker");
        return Stream.concat(
                        Stream.ofNullable(environment.get("XDG_RUNTIME_DIR")).map(folder -> Path.of(folder, SOCKET)),
                        Stream.of(
                                Path.of("/var/run", SOCKET),
                                docker.resolve("run").resolve(SOCKET),
                                docker.resolve("desktop").resolve(SOCKET),
                                Path.of("//./pipe/docker_engine")))
                .toList();
    }

    private static boolean answers(Path socket) {
        if (!Files.exists(socket)) {
            return false;
        }
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            return channel.isConnected();
        } catch (IOException e) {
            // Nobody listens there, or not to this user.
            return false;
        }
    }
}
