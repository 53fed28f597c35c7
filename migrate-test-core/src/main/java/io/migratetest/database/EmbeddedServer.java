package io.migratetest.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;

/**
 * A PostgreSQL server started from unpacked binaries, with a data directory of its own.
 *
 * <p>The library that publishes the binaries could start it too, but not as root in a default container, and it would bring the
 * binaries of four platforms along.
 */
final class EmbeddedServer implements ServerProcess {

    private static final String SUPERUSER = "postgres";
    private static final String HOST = "127.0.0.1";
    private static final List<String> INITDB =
            List.of("-U", SUPERUSER, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");

    private final Installation installation;
    private final ServerUser user;
    private final ServerFolder folder;
    private final int port;

    private EmbeddedServer(Installation installation, ServerUser user, ServerFolder folder, int port) {
        this.installation = installation;
        this.user = user;
        this.folder = folder;
        this.port = port;
    }

    /**
     * Starts a server.
     *
     * @param shared the folder of the machine in which the data lies, in a folder of our own
     * @throws OutOfSpaceException if there is no room
     */
    static EmbeddedServer start(Installation installation, Path shared, ServerUser user) throws IOException {
        Path parent = OwnFolder.in(shared);
        ServerFolder.deleteAbandoned(parent);
        ServerFolder folder = ServerFolder.create(parent);
        user.own(folder.path());
        EmbeddedServer server = new EmbeddedServer(installation, user, folder, freePort());
        try {
            server.initialise();
            server.start();
            return server;
        } catch (IOException e) {
            server.stop();
            throw e;
        }
    }

    ServerAddress address() {
        return new ServerAddress(HOST, port, "postgres", Map.of("user", SUPERUSER));
    }

    /** The number of the server's main process. */
    long postmaster() throws IOException {
        return folder.postmaster()
                .orElseThrow(() -> new IOException("the server has ended"))
                .pid();
    }

    private void initialise() throws IOException {
        ClusterTemplate template = ClusterTemplate.of(installation, INITDB);
        if (template.exists()) {
            template.copyTo(folder.data(), user);
        } else {
            List<String> place = List.of("-D", folder.data().toString());
            run("initdb", Command.join(place, INITDB).toArray(String[]::new));
            template.keep(folder.data());
        }
        String settings = ServerSettings.asFile(ServerSettings.THROW_AWAY)
                + ServerSettings.asFile(Map.of(
                        "port", Integer.toString(port), "listen_addresses", HOST, "unix_socket_directories", ""));
        Files.writeString(folder.data().resolve("postgresql.conf"), settings, StandardOpenOption.APPEND);
    }

    private void start() throws IOException {
        String patience = Long.toString(ServerSettings.START_LIMIT.toSeconds());
        run("pg_ctl", "-D", folder.data().toString(), "-l", folder.log().toString(), "-w", "-t", patience, "start");
    }

    private void run(String program, String... arguments) throws IOException {
        Command.Result result = user.run(Command.join(List.of(installation.program(program)), List.of(arguments)));
        if (!result.succeeded()) {
            String said = (result.output() + "\n" + folder.logged()).strip();
            throw said.contains(OutOfSpaceException.TEXT)
                    ? new OutOfSpaceException(said)
                    : new IOException(program + " said:\n" + said);
        }
    }

    /** Free a moment ago; in the unlikely case that somebody else takes it now, the server says so and does not start. */
    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void stop() {
        try {
            if (folder.postmaster().isPresent()) {
                end();
            }
            folder.delete();
        } catch (IOException e) {
            throw new UncheckedIOException("the embedded PostgreSQL cannot be stopped", e);
        }
    }

    private void end() throws IOException {
        try {
            run("pg_ctl", "-D", folder.data().toString(), "-m", "immediate", "-w", "stop");
        } catch (IOException e) {
            // A server that was killed may have ended just now.
            if (folder.postmaster().isPresent()) {
                throw e;
            }
        }
    }

    @Override
    public String stopCommand() {
        try {
            return "kill " + postmaster();
        } catch (IOException e) {
            throw new UncheckedIOException("the embedded PostgreSQL cannot be found", e);
        }
    }

    @Override
    public void leaveRunning() {
        try {
            folder.keep();
        } catch (IOException e) {
            throw new UncheckedIOException("the embedded PostgreSQL cannot be kept", e);
        }
    }

    @Override
    public boolean ranOutOfSpace() {
        try {
            return folder.logged().contains(OutOfSpaceException.TEXT);
        } catch (IOException e) {
            throw new UncheckedIOException("the log of the embedded PostgreSQL cannot be read", e);
        }
    }
}
