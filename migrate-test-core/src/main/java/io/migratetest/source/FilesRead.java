package io.migratetest.source;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps an eye on the files of a folder, so that those that nobody read can be told. */
final class FilesRead {

    private final Set<String> names = ConcurrentHashMap.newKeySet();

    /** The same folder, whose files are noted when they are read. */
    Folder watching(Folder folder) {
        List<SourceFile> files = folder.files().stream().map(this::watching).toList();
        return new Folder(folder.location(), files, folder.surroundings(), folder.path());
    }

    private SourceFile watching(SourceFile file) {
        return new SourceFile(file.name(), file.location(), () -> {
            names.add(file.name());
            return file.content().read();
        });
    }

    /** The names of the files that were not read, in their order. */
    List<String> notRead(Folder folder) {
        return folder.files().stream()
                .map(SourceFile::name)
                .filter(name -> !names.contains(name))
                .toList();
    }
}
