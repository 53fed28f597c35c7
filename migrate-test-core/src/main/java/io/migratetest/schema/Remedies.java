package io.migratetest.schema;

import java.util.Optional;

/** The statements that turn the later of two schemas into the earlier one. */
final class Remedies {

    private final Schema before;

    Remedies(Schema before) {
        this.before = before;
    }

    /** Removes an object that only the later schema has. */
    Optional<String> drop(SchemaObject added) {
        return Drops.drop(added).map(Remedies::terminated);
    }

    /** Brings back an object that only the earlier schema has. */
    Optional<String> restore(SchemaObject removed) {
        return Definitions.create(removed, before).map(Remedies::terminated);
    }

    /** Gives a property of an object of the later schema the value that it had. */
    Optional<String> change(SchemaObject now, String property, Optional<String> wanted) {
        return Optional.empty();
    }

    private static String terminated(String statement) {
        return statement + ";";
    }
}
