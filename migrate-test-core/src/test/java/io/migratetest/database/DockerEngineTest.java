package io.migratetest.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a machine without an engine of its own, whose socket would answer in every case. */
class DockerEngineTest {

    @TempDir
    private Path home;

    @BeforeEach
    void no_engine_at_the_usual_place() {
        assumeFalse(Files.exists(Path.of("/var/run/docker.sock")));
    }

    @Test
    void is_not_there_without_a_socket() {
        assertThat(new DockerEngine(Map.of(), home).mayAnswer()).isFalse();
    }

    @Test
    void is_not_there_if_nobody_listens_at_the_socket() throws IOException {
        Path socket = home.resolve("docker.sock");
        listen(socket).close();

        assertThat(Files.exists(socket)).isTrue();
        assertThat(new DockerEngine(Map.of("DOCKER_HOST", "unix://" + socket), home).mayAnswer())
                .isFalse();
    }

    @Test
    void may_be_there_if_somebody_listens_at_the_socket() throws IOException {
        Path socket = home.resolve("docker.sock");
        try (ServerSocketChannel listener = listen(socket)) {
            assertThat(listener.isOpen()).isTrue();
            assertThat(new DockerEngine(Map.of("DOCKER_HOST", "unix://" + socket), home).mayAnswer())
                    .isTrue();
            assertThat(new DockerEngine(Map.of("XDG_RUNTIME_DIR", home.toString()), home).mayAnswer())
                    .isTrue();
        }
    }

    @Test
    void may_be_on_another_machine() {
        assertThat(new DockerEngine(Map.of("DOCKER_HOST", "tcp://build.example:2375"), home).mayAnswer())
                .isTrue();
    }

    @Test
    void may_be_where_testcontainers_was_told() throws IOException {
        Path file = Files.writeString(home.resolve(".testcontainers.properties"), "docker.client.strategy=x\n");
        assertThat(new DockerEngine(Map.of(), home).mayAnswer()).isFalse();

        Files.writeString(file, "docker.host = tcp://build.example:2375\n");
        assertThat(new DockerEngine(Map.of(), home).mayAnswer()).isTrue();
    }

    private static ServerSocketChannel listen(Path socket) throws IOException {
        return ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(socket));
    }
}
