package io.migratetest.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EmbeddedServerTest {

    @TempDir(factory = FastestStorage.class)
    private Path shared;

    @Test
    void leaves_nothing_behind() throws IOException {
        try (DatabaseServer server = open(start(ServerUser.current()))) {
            assertThat(files()).hasSize(2);
            assertThat(server.version()).isEqualTo("18.6");
        }
        assertThat(files()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("waysOfNotBeingRoot")
    void runs_as_somebody_else_when_this_is_root(ServerUser user) throws IOException, SQLException {
        assumeTrue(System.getProperty("user.name").equals("root"));
        OwnFolder.openToReaders(shared);
        try (DatabaseServer server = open(start(user));
                Database database = server.createDatabase()) {
            assertThat(Sql.text(database, "SELECT 1")).isEqualTo("1");
        }
    }

    static List<ServerUser> waysOfNotBeingRoot() {
        return ServerUser.INSTEAD_OF_ROOT;
    }

    @Test
    void says_what_stands_in_the_way_when_it_cannot_but_be_root() {
        List<ServerUser> none = List.of(new ServerUser(List.of("no-such-program"), Optional.empty()));

        assertThatThrownBy(() -> ServerUser.firstThatWorks(none)).hasMessage("""
                PostgreSQL refuses to run as root, and no way of running it as another user works here:
                user namespaces (unshare -U) are not available, and setpriv, runuser and su are missing or forbidden.
                Run as an ordinary user instead""");
    }

    @Test
    void a_server_whose_jvm_was_killed_is_ended_by_the_next_one() throws IOException {
        Path parent = OwnFolder.in(shared);
        Process jvm = new ProcessBuilder(Jvm.running(JvmWithServer.class, shared.toString())).start();
        long postmaster = Long.parseLong(jvm.inputReader().readLine());
        assertThat(ProcessHandle.of(postmaster)).isPresent();

        jvm.destroyForcibly().onExit().join();
        assertThat(ProcessHandle.of(postmaster)).isPresent();
        ServerFolder.deleteAbandoned(parent);

        assertThat(ProcessHandle.of(postmaster)).isEmpty();
        assertThat(files()).isEmpty();
    }

    @Test
    void a_server_of_this_jvm_is_not_taken_for_abandoned() throws IOException {
        try (DatabaseServer server = open(start(ServerUser.current()))) {
            ServerFolder.deleteAbandoned(OwnFolder.in(shared));

            server.createDatabase().close();
        }
    }

    @Test
    void a_server_that_is_kept_outlives_its_jvm_until_it_is_stopped() throws IOException {
        EmbeddedServer process = start(ServerUser.current());
        DatabaseServer server = open(process);
        server.createDatabase().keep();
        server.close();

        assertThat(server.stopCommand()).hasValue("kill " + process.postmaster());
        assertThat(files()).hasSize(2);
        process.stop();
        assertThat(files()).isEmpty();
    }

    private EmbeddedServer start(ServerUser user) throws IOException {
        return EmbeddedServer.start(EmbeddedBinaries.current().install(OptionalInt.empty()), shared, user);
    }

    private static DatabaseServer open(EmbeddedServer server) {
        return DatabaseServers.open(new RunningServer(
                "embedded", server.address(), Optional.of(server), Optional.empty(), Optional.empty(), "in a test"));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(OwnFolder.in(shared))) {
            return files.toList();
        }
    }

    /** Where a server would lie, so that the tests take no longer than they must. */
    static final class FastestStorage implements TempDirFactory {
        @Override
        public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context) throws IOException {
            return Files.createTempDirectory(Storage.best().shared(), "migrate-test-shared-");
        }
    }
}
