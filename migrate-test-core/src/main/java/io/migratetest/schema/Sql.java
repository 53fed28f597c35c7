package io.migratetest.schema;

import io.migratetest.sql.Quoting;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The small words of which the statements of remedies are made. */
final class Sql {

    private Sql() {}

    static String literal(String text) {
        return Quoting.literal(text);
    }

    static String upper(String words) {
        return words.toUpperCase(Locale.ROOT);
    }

    /** What statements call the kind of an object. */
    static String kind(SchemaObject object) {
        return kind(object.key());
    }

    static String kind(ObjectKey key) {
        return switch (key.kind()) {
            case "foreign-data wrapper" -> "FOREIGN DATA WRAPPER";
            case "attribute" -> "COLUMN";
            default -> upper(key.kind());
        };
    }

    /** What statements call the object: {@code (*)} stands for the arguments of an aggregate that has none. */
    static String name(SchemaObject object) {
        String name = object.key().name();
        if (object.is("user mapping")) {
            return ForeignData.mapping(object.key());
        }
        return object.is("aggregate") && name.endsWith("()") ? name.substring(0, name.length() - 1) + "*)" : name;
    }

    /** The beginning of a statement that alters an object: {@code ALTER TABLE public.fees}. */
    static String alter(SchemaObject object) {
        return "ALTER " + kind(object) + " " + name(object);
    }

    /** The beginning of a statement that alters a constraint, trigger, rule or column through what it is in. */
    static String alterHome(SchemaObject part) {
        String home = Names.home(part.key());
        if (part.is("attribute")) {
            return "ALTER TYPE " + home;
        }
        return (ofDomain(part) ? "ALTER DOMAIN " : "ALTER TABLE ") + home;
    }

    static boolean ofDomain(SchemaObject constraint) {
        return constraint.is("constraint")
                && constraint.property(SchemaObject.DEFINITION).orElse("").startsWith("ALTER DOMAIN ");
    }

    static boolean isTrue(Optional<String> value) {
        return value.filter(word -> word.equals("true") || word.equals("yes")).isPresent();
    }

    /** Statements as a text: each on a line of its own and terminated; nothing if there are none. */
    static Optional<String> script(List<String> statements) {
        return statements.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        statements.stream().map(statement -> statement + ";").collect(Collectors.joining("\n")));
    }
}
