package io.migratetest.source;

import java.nio.file.Path;

/** How paths are shown to people: relative to the working directory, and the source rather than its copy in the build's output. */
final class ShownPaths {

    private final Path workingDirectory;

    /**
     * Shows paths as seen from a folder.
     *
     * @param workingDirectory absolute
     */
    ShownPaths(Path workingDirectory) {
        this.workingDirectory = workingDirectory;
    }

    Path workingDirectory() {
        return workingDirectory;
    }

    /** A file or folder outside a jar. */
    String of(Path path) {
        Path absolute = workingDirectory.resolve(path).normalize();
        Path shown = BuildOutput.source(absolute).orElse(absolute);
        if (shown.equals(workingDirectory)) {
            return ".";
        }
        Path relative = shown.startsWith(workingDirectory) ? workingDirectory.relativize(shown) : shown;
        return relative.toString().replace('\\', '/');
    }

    /** An entry of a jar. */
    String of(Path jar, String entry) {
        return of(jar) + "!/" + entry;
    }
}
