package io.migratetest.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * A jar with the binaries of one PostgreSQL release.
 *
 * @param jar the file
 * @param archive the name of the archive in it
 */
record BinariesJar(Path jar, String archive) {

    private static final Pattern VERSION = Pattern.compile("-(\\d+\\.\\d+\\.\\d+)\\.jar$");
    private static final String UNKNOWN = "0";

    /** As the file's name says; a jar that does not say comes last. */
    Version version() {
        Matcher matcher = VERSION.matcher(jar.toString());
        return Version.parse(matcher.find() ? matcher.group(1) : UNKNOWN);
    }

    /** Whether the file's name allows it to hold a release of that major version. */
    boolean mayBe(int major) {
        String text = version().toString();
        return text.equals(UNKNOWN) || text.startsWith(major + ".");
    }

    /** The same for two jars only if they hold the same binaries. */
    String fingerprint() throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry(archive);
            return "%08x-%d".formatted(entry.getCrc(), entry.getSize());
        }
    }

    void unpackTo(Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile());
                InputStream packed = new BufferedInputStream(zip.getInputStream(zip.getEntry(archive)));
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, folder);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("the archive points outside itself: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        if (target.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            boolean program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
