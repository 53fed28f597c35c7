package io.migratetest.schema;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a table says about one of its indexes: that it is ordered by it, or that it is how replicas identify rows. */
final class ChosenIndex {

    static final String CLUSTERED_ON = "clustered on";
    static final String REPLICA_IDENTITY = "replica identity";

    private static final String INDEX = "index ";

    private ChosenIndex() {}

    /** The index that a property of a table names, if it does. */
    static Optional<ObjectKey> named(SchemaObject table, String property) {
        Optional<String> value = table.property(property);
        return switch (property) {
            case CLUSTERED_ON -> value.map(name -> new ObjectKey("index", name));
            case REPLICA_IDENTITY ->
                value.filter(name -> name.startsWith(INDEX))
                        .map(name -> new ObjectKey("index", name.substring(INDEX.length())));
            default -> Optional.empty();
        };
    }

    /** The statements that choose an index for what its table has chosen it. */
    static List<String> choose(SchemaObject index, Schema schema) {
        return schema.find(schema.relation(index.key())).stream()
                .flatMap(table -> Stream.of(CLUSTERED_ON, REPLICA_IDENTITY)
                        .filter(property -> named(table, property)
                                .filter(index.key()::equals)
                                .isPresent())
                        .flatMap(property -> set(table, table, property).stream()))
                .toList();
    }

    static List<String> set(SchemaObject now, SchemaObject wanted, String property) {
        Optional<String> index = named(wanted, property).map(Names::local);
        if (property.equals(CLUSTERED_ON)) {
            return List.of(
                    Sql.alter(now) + index.map(name -> " CLUSTER ON " + name).orElse(" SET WITHOUT CLUSTER"));
        }
        String identity = wanted.property(property).orElse("default");
        return List.of(Sql.alter(now) + " REPLICA IDENTITY "
                + index.map(name -> "USING INDEX " + name).orElseGet(() -> Sql.upper(identity)));
    }

    private static boolean isGone(SchemaObject table) {
        return table.property(REPLICA_IDENTITY)
                .filter("an index that is gone"::equals)
                .isPresent();
    }

    /** Whether the choice changed only because the index came or went. */
    static boolean follows(SchemaObject old, SchemaObject now, String property, Schema before, Schema after) {
        Optional<ObjectKey> lost =
                named(old, property).filter(index -> after.find(index).isEmpty());
        Optional<ObjectKey> found =
                named(now, property).filter(index -> before.find(index).isEmpty());
        return switch (property) {
            case CLUSTERED_ON ->
                (lost.isPresent() && now.property(property).isEmpty())
                        || (found.isPresent() && old.property(property).isEmpty());
            case REPLICA_IDENTITY -> (lost.isPresent() && isGone(now)) || (found.isPresent() && isGone(old));
            default -> false;
        };
    }
}
