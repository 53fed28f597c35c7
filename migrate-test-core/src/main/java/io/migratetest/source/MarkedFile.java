package io.migratetest.source;

/**
 * A file that holds both directions of one revision, told apart by markers.
 *
 * @param id as it is written in the file's name
 * @param name in words; may be empty
 */
record MarkedFile(String id, String name, SourceFile file) {

    /** Takes a file's name apart: the groups {@code id} and {@code name} of a match. */
    static MarkedFile of(Folder.Match match) {
        return new MarkedFile(
                match.groups().group("id"), MigrationFile.words(match.groups().group("name")), match.file());
    }

    /** How its path is shown. */
    String shown() {
        return file.location().file();
    }
}
