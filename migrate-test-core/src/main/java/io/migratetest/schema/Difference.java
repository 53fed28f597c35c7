package io.migratetest.schema;

import java.util.Optional;

/** One way in which a schema differs from an earlier one, told at its cause: what vanishes with its owner is not told again. */
public sealed interface Difference {

    /** The object that people should look at. */
    ObjectKey object();

    /** What changed about it; empty if it appeared or disappeared as a whole. */
    Optional<String> property();

    /** How PostgreSQL printed it in the earlier schema; empty if it was not there. */
    Optional<String> before();

    /** How PostgreSQL prints it in the later schema; empty if it is not there. */
    Optional<String> after();

    /**
     * The statements, separated by newlines, that turn the later schema into the earlier one here, where they can be derived.
     *
     * <p>Run against the later schema; each ends with a semicolon.
     */
    Optional<String> revertedBy();

    /** An object that the earlier schema does not have. */
    record Added(SchemaObject added, Optional<String> revertedBy) implements Difference {
        @Override
        public ObjectKey object() {
            return added.key();
        }

        @Override
        public Optional<String> property() {
            return Optional.empty();
        }

        @Override
        public Optional<String> before() {
            return Optional.empty();
        }

        @Override
        public Optional<String> after() {
            return added.property(SchemaObject.DEFINITION);
        }
    }

    /** An object that the later schema does not have. */
    record Removed(SchemaObject removed, Optional<String> revertedBy) implements Difference {
        @Override
        public ObjectKey object() {
            return removed.key();
        }

        @Override
        public Optional<String> property() {
            return Optional.empty();
        }

        @Override
        public Optional<String> before() {
            return removed.property(SchemaObject.DEFINITION);
        }

        @Override
        public Optional<String> after() {
            return Optional.empty();
        }
    }

    /** A property that has another value, or only one of the two schemas has. */
    record Changed(
            ObjectKey object,
            Optional<String> property,
            Optional<String> before,
            Optional<String> after,
            Optional<String> revertedBy)
            implements Difference {

        /** Whether only the order of a table's columns changed, which PostgreSQL itself brings about by appending re-added columns. */
        public boolean isColumnOrder() {
            return property.filter(SchemaObject.COLUMN_ORDER::equals).isPresent();
        }
    }
}
