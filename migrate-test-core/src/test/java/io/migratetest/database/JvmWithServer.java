package io.migratetest.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;

/** The main class of a JVM that starts a server, prints the number of its process and waits to be killed. */
final class JvmWithServer {

    private JvmWithServer() {}

    public static void main(String[] arguments) throws IOException {
        Installation installation = EmbeddedBinaries.current().install(OptionalInt.empty());
        EmbeddedServer server = EmbeddedServer.start(installation, Path.of(arguments[0]), ServerUser.current());
        System.out.println(server.postmaster());
        System.in.read();
    }
}
