package io.migratetest.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Statements about publications, what they publish, and subscriptions. */
final class Replication {

    /** How {@code ALTER SUBSCRIPTION} and {@code ALTER PUBLICATION} call the options that can be changed, and what they are without a word. */
    private static final Map<String, Option> OPTIONS = Map.ofEntries(
            Map.entry("publish", new Option("publish", "insert, update, delete, truncate")),
            Map.entry("via root", new Option("publish_via_partition_root", "false")),
            Map.entry("generated columns", new Option("publish_generated_columns", "none")),
            Map.entry("slot", new Option("slot_name", "NONE")),
            Map.entry("binary", new Option("binary", "false")),
            Map.entry("streaming", new Option("streaming", "off")),
            Map.entry("synchronous commit", new Option("synchronous_commit", "off")),
            Map.entry("two-phase", new Option("two_phase", "false")),
            Map.entry("disabled on error", new Option("disable_on_error", "false")),
            Map.entry("password required", new Option("password_required", "true")),
            Map.entry("run as owner", new Option("run_as_owner", "false")),
            Map.entry("origin", new Option("origin", "any")),
            Map.entry("failover", new Option("failover", "false")));

    /** What stands behind a connection string of which a part is not told. */
    private static final Pattern SECRET = Pattern.compile(" \\([0-9a-f]{6}\\)$");

    private static final String IN_PUBLICATION = " in publication ";

    private Replication() {}

    private record Option(String name, String usual) {
        String assigned(Optional<String> value) {
            boolean isWord = name.equals("slot_name") && value.isEmpty();
            return name + " = " + (isWord ? usual : Sql.literal(value.orElse(usual)));
        }
    }

    static String createPublication(SchemaObject publication, Schema schema) {
        String tables = schema.partsOf(publication.key()).stream()
                .map(part -> what(part) + which(part))
                .sorted()
                .collect(Collectors.joining(", "))
                .replace(", TABLE ", ", ");
        String all = publication.property("all tables").isPresent() ? " FOR ALL TABLES" : "";
        return "CREATE PUBLICATION " + publication.key().name() + (tables.isEmpty() ? all : " FOR " + tables)
                + options(publication, List.of());
    }

    /** Nothing where the connection has a password; never connects to the publisher. */
    static Optional<String> createSubscription(SchemaObject subscription) {
        return subscription
                .property("connection")
                .filter(connection -> !SECRET.matcher(connection).find())
                .map(connection -> "CREATE SUBSCRIPTION " + subscription.key().name() + " CONNECTION "
                        + Sql.literal(connection) + " PUBLICATION "
                        + subscription.property("publications").orElse("")
                        + options(
                                subscription,
                                subscription.property("slot").isPresent()
                                        ? List.of("connect = false")
                                        : List.of("connect = false", "slot_name = NONE")));
    }

    private static String options(SchemaObject object, List<String> first) {
        List<String> options = new ArrayList<>(first);
        new TreeMap<>(OPTIONS)
                .forEach((property, option) ->
                        object.property(property).ifPresent(value -> options.add(option.assigned(Optional.of(value)))));
        return options.isEmpty() ? "" : " WITH (" + String.join(", ", options) + ")";
    }

    static List<String> set(SchemaObject now, Optional<String> value, String property) {
        String alter = Sql.alter(now);
        if (OPTIONS.containsKey(property)) {
            return List.of(alter + " SET (" + OPTIONS.get(property).assigned(value) + ")");
        }
        return switch (property) {
            case "enabled" -> List.of(alter + (value.isPresent() ? " ENABLE" : " DISABLE"));
            case "publications" -> List.of(alter + " SET PUBLICATION " + value.orElse("") + " WITH (refresh = false)");
            case "connection" ->
                value
                        .filter(connection -> !SECRET.matcher(connection).find())
                        .map(connection -> alter + " CONNECTION " + Sql.literal(connection))
                        .stream()
                        .toList();
            default -> List.of();
        };
    }

    /** {@code ALTER PUBLICATION pub ADD TABLE ONLY public.fees (id) WHERE (id > 0)}. */
    static String publish(SchemaObject published) {
        return alter(published) + " ADD " + what(published) + which(published);
    }

    static String withdraw(SchemaObject published) {
        return alter(published) + " DROP " + what(published);
    }

    /** The table or schema that is published. */
    static ObjectKey published(SchemaObject published) {
        String name = published.key().name();
        return new ObjectKey(
                published.is("published table") ? "table" : "schema",
                name.substring(0, Names.outsideQuotes(name, IN_PUBLICATION)));
    }

    private static String alter(SchemaObject published) {
        String name = published.key().name();
        return "ALTER PUBLICATION "
                + name.substring(Names.outsideQuotes(name, IN_PUBLICATION) + IN_PUBLICATION.length());
    }

    /** Without {@code ONLY} the children would be published too, and they are objects of their own. */
    private static String what(SchemaObject published) {
        return (published.is("published table") ? "TABLE ONLY " : "TABLES IN SCHEMA ")
                + published(published).name();
    }

    private static String which(SchemaObject published) {
        return published
                        .property("columns")
                        .map(columns -> " (" + columns + ")")
                        .orElse("")
                + published.property("filter").map(filter -> " WHERE " + filter).orElse("");
    }
}
