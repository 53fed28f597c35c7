package io.migratetest.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Unpacked binaries of one PostgreSQL release. */
record Installation(Path folder) {

    private static final String CATALOG_SCRIPT = "postgres.bki";

    /** Unpacks the binaries unless that was done before; several JVMs may do so at once. */
    static Installation of(BinariesJar binaries) throws IOException {
        Path parent = OwnFolder.in(Storage.DISK.shared());
        Path folder = parent.resolve("postgres-" + binaries.fingerprint());
        if (!Files.isDirectory(folder)) {
            Path unfinished = Files.createTempDirectory(parent, "unpacking-");
            OwnFolder.openToReaders(unfinished);
            binaries.unpackTo(unfinished);
            OwnFolder.publish(unfinished, folder);
        }
        return new Installation(folder);
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    int major() throws IOException {
        String first = Files.readAllLines(catalogScript()).get(0);
        return Integer.parseInt(first.replaceFirst("# PostgreSQL (\\d+).*", "$1"));
    }

    /** The script that makes a new cluster's catalogs; its first line names the release. */
    private Path catalogScript() {
        Path usual = folder.resolve(Path.of("share", "postgresql", CATALOG_SCRIPT));
        return Files.exists(usual) ? usual : folder.resolve(Path.of("share", CATALOG_SCRIPT));
    }
}
