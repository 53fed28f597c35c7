package io.migratetest.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Says in words why a file could not be read, where Java gives only a path or the name of a class. */
final class Unreadable {

    private Unreadable() {}

    static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "it is a symbolic link to nowhere, or was deleted meanwhile";
        }
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        Optional<String> reason = cause instanceof FileSystemException detailed
                ? Optional.ofNullable(detailed.getReason())
                : Optional.ofNullable(cause.getMessage());
        return reason.orElse("unknown");
    }
}
