package io.migratetest.junit5;

import java.util.Optional;

/**
 * What a test class says about its migrations, by annotation or by a registered extension.
 *
 * @param location as the user wrote it
 * @param format empty to have it detected
 * @param database empty for what is at hand
 * @param baseline the path of a file with accepted findings
 * @param since the revision after which checks begin
 */
record Declaration(
        String location,
        Optional<String> format,
        Optional<String> database,
        Optional<String> baseline,
        Optional<String> since) {

    static Declaration of(String location) {
        return new Declaration(location, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Declaration of(MigrationTest annotation) {
        return new Declaration(
                annotation.value(),
                given(annotation.format()),
                given(annotation.database()),
                given(annotation.baseline()),
                given(annotation.since()));
    }

    Declaration withFormat(String name) {
        return new Declaration(location, Optional.of(name), database, baseline, since);
    }

    Declaration withDatabase(String specification) {
        return new Declaration(location, format, Optional.of(specification), baseline, since);
    }

    Declaration withBaseline(String file) {
        return new Declaration(location, format, database, Optional.of(file), since);
    }

    Declaration withSince(String revision) {
        return new Declaration(location, format, database, baseline, Optional.of(revision));
    }

    private static Optional<String> given(String value) {
        return Optional.of(value).filter(text -> !text.isEmpty());
    }
}
