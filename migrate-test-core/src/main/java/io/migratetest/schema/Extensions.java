package io.migratetest.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Statements about extensions and their members. */
final class Extensions {

    private Extensions() {}

    /** With its version: the server's default may be another one. */
    static String create(SchemaObject extension) {
        return "CREATE EXTENSION " + extension.key().name()
                + extension.property("schema").map(home -> " SCHEMA " + home).orElse("")
                + extension
                        .property("version")
                        .map(version -> " VERSION " + Sql.literal(version))
                        .orElse("");
    }

    static List<String> set(SchemaObject now, SchemaObject wanted, String property) {
        String value = wanted.property(property).orElse("");
        return switch (property) {
            case "schema" -> List.of(Sql.alter(now) + " SET SCHEMA " + value);
            case "version" -> version(now, wanted, value);
            default -> List.of();
        };
    }

    /** Scripts lead from older versions to newer ones, hardly ever back. */
    private static List<String> version(SchemaObject now, SchemaObject wanted, String version) {
        return Arrays.compare(numbers(now.property("version").orElse("")), numbers(version)) < 0
                ? List.of(Sql.alter(now) + " UPDATE TO " + Sql.literal(version))
                : List.of("DROP EXTENSION " + now.key().name(), create(wanted));
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("\\D+", -1))
                .filter(digits -> !digits.isEmpty() && digits.length() < 10)
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    /** Moves an object from the extension that it is a member of to the one that it should be a member of. */
    static List<String> membership(SchemaObject now, SchemaObject wanted) {
        List<String> statements = new ArrayList<>();
        extension(now).ifPresent(extension -> statements.add(member(extension, " DROP ", now)));
        extension(wanted).ifPresent(extension -> statements.add(member(extension, " ADD ", now)));
        return statements;
    }

    private static String member(ObjectKey extension, String verb, SchemaObject object) {
        return "ALTER EXTENSION " + extension.name() + verb + Reference.to(object);
    }

    /** The extension that an object is a member of. */
    static Optional<ObjectKey> extension(SchemaObject object) {
        return object.owner().filter(owner -> owner.kind().equals("extension"));
    }

    /** What takes an object with it when it goes, by a statement of its own. */
    static List<String> dependence(SchemaObject object, Optional<String> now, Optional<String> wanted) {
        List<String> target = Names.list(wanted);
        List<String> current = Names.list(now);
        List<String> statements = new ArrayList<>();
        current.stream()
                .filter(name -> !target.contains(name))
                .forEach(name -> statements.add("ALTER " + Reference.to(object) + " NO DEPENDS ON EXTENSION " + name));
        target.stream()
                .filter(name -> !current.contains(name))
                .forEach(name -> statements.add("ALTER " + Reference.to(object) + " DEPENDS ON EXTENSION " + name));
        return statements;
    }
}
