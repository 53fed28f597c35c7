package io.migratetest.schema;

import java.util.List;
import java.util.Optional;

/** Statements about foreign-data wrappers, servers and user mappings. */
final class ForeignData {

    private static final String OF_SERVER = " on server ";

    private ForeignData() {}

    /** Nothing for what has a password. */
    static Optional<String> create(SchemaObject object) {
        Optional<String> options = object.property("options");
        if (ForeignOptions.areSecret(options)) {
            return Optional.empty();
        }
        String head = "CREATE " + Sql.kind(object) + " " + Sql.name(object);
        String clauses = switch (object.key().kind()) {
            case "foreign-data wrapper" ->
                clause(object, "handler", " HANDLER ") + clause(object, "validator", " VALIDATOR ");
            case "server" ->
                object.property("type")
                                .map(type -> " TYPE " + Sql.literal(type))
                                .orElse("")
                        + object.property("version")
                                .map(version -> " VERSION " + Sql.literal(version))
                                .orElse("")
                        + clause(object, "wrapper", " FOREIGN DATA WRAPPER ");
            default -> "";
        };
        return Optional.of(head + clauses + ForeignOptions.clause(options));
    }

    private static String clause(SchemaObject object, String property, String words) {
        return object.property(property).map(words::concat).orElse("");
    }

    static List<String> set(SchemaObject now, Optional<String> value, String property) {
        String alter = Sql.alter(now);
        return switch (property) {
            case "options" -> ForeignOptions.change(alter, now.property(property), value);
            case "version" ->
                List.of(alter + " VERSION " + value.map(Sql::literal).orElse("NULL"));
            case "handler", "validator" -> {
                String word = Sql.upper(property);
                yield List.of(alter
                        + value.map(function -> " " + word + " " + function).orElse(" NO " + word));
            }
            default -> List.of();
        };
    }

    /** {@code FOR alice SERVER films} of {@code for alice on server films}. */
    static String mapping(ObjectKey key) {
        int server = Names.outsideQuotes(key.name(), OF_SERVER);
        return "FOR " + key.name().substring("for ".length(), server) + " SERVER "
                + key.name().substring(server + OF_SERVER.length());
    }
}
