package io.migratetest.database;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
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
        boolean elsewhere = host.isPresent() && !host.get().startsWith(SOCKET_SCHEME);
        if (elsewhere || speaksThroughPipes()) {
            return true;
        }
        Stream<Path> configured = host.stream().map(text -> Path.of(text.substring(SOCKET_SCHEME.length())));
        return isConfiguredForTestcontainers()
                || Stream.concat(configured, usualSockets().stream()).anyMatch(DockerEngine::answers);
    }

    /** On Windows, where there is no socket to ask. */
    private static boolean speaksThroughPipes() {
        return File.separatorChar == '\\';
    }

    /** Testcontainers writes to that file too, so that it exists says nothing. */
    private boolean isConfiguredForTestcontainers() {
        Path file = home.resolve(".testcontainers.properties");
        if (!Files.isReadable(file)) {
            return false;
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.anyMatch(line -> line.matches("\\s*(docker|tc)\\.host\\s*=.*"));
        } catch (IOException e) {
            throw new UncheckedIOException("the configuration of Testcontainers cannot be read", e);
        }
    }

    private List<Path> usualSockets() {
        Path docker = home.resolve(".docker");
        return Stream.concat(
                        Stream.ofNullable(environment.get("XDG_RUNTIME_DIR")).map(folder -> Path.of(folder, SOCKET)),
                        Stream.of(
                                Path.of("/var/run", SOCKET),
                                docker.resolve("run").resolve(SOCKET),
                                docker.resolve("desktop").resolve(SOCKET)))
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
