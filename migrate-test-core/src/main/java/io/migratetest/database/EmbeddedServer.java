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

/** A PostgreSQL server started from unpacked binaries, with a data directory of its own. */
final class EmbeddedServer implements ServerProcess {

    private static final String SUPERUSER = "postgres";

    private final Installation installation;
    private final ServerUser user;
    private final Path folder;
    private final int port;

    private EmbeddedServer(Installation installation, ServerUser user, Path folder, int port) {
        this.installation = installation;
        this.user = user;
        this.folder = folder;
        this.port = port;
    }

    static EmbeddedServer start(Installation installation, Path parent) throws IOException {
        ServerUser user = ServerUser.current().orElseThrow(() -> new IOException("PostgreSQL refuses to run as root"));
        Path folder = Files.createTempDirectory(parent, "server-");
        user.own(folder);
        EmbeddedServer server = new EmbeddedServer(installation, user, folder, freePort());
        server.initialise();
        server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
        return server;
    }

    ServerAddress address() {
        return new ServerAddress("127.0.0.1", port, "postgres", Map.of("user", SUPERUSER));
    }

    private void initialise() throws IOException {
        run("initdb", "-D", data(), "-U", SUPERUSER, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
        String settings = ServerSettings.asFile(ServerSettings.throwAway())
                + ServerSettings.asFile(Map.of(
                        "port",
                        Integer.toString(port),
                        "listen_addresses",
                        "127.0.0.1",
                        "unix_socket_directories",
                        ""));
        Files.writeString(Path.of(data(), "postgresql.conf"), settings, StandardOpenOption.APPEND);
    }

    private void start() throws IOException {
        run(
                "pg_ctl",
                "-D",
                data(),
                "-l",
                folder.resolve("log").toString(),
                "-w",
                "-t",
                "" + ServerSettings.START_SECONDS,
                "start");
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private void run(String program, String... arguments) throws IOException {
        Command.Result result = user.run(Command.join(List.of(installation.program(program)), List.of(arguments)));
        if (!result.succeeded()) {
            throw new IOException(program + " failed: " + result.output());
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public synchronized void stop() {
        if (!Files.exists(folder)) {
            return;
        }
        try {
            run("pg_ctl", "-D", data(), "-m", "immediate", "-w", "stop");
            OwnFolder.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void leaveRunning() {}
}
