package io.migratetest.snapshot;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the statements that Hibernate writes, whose form is known: what they create. */
final class CreatedBy {

    private static final Pattern ENUM = Pattern.compile("create type (\\S+) as enum .*", Pattern.DOTALL);
    private static final Pattern SCHEMA = Pattern.compile("create schema (\\S+)");

    private CreatedBy() {}

    static boolean creates(String statement, String kind) {
        return statement.toLowerCase(Locale.ROOT).startsWith("create " + kind + " ");
    }

    /** The statement for a database that may have the schema or the type already. */
    static String besideWhatIsThere(String statement) {
        Matcher schema = SCHEMA.matcher(statement);
        return schema.matches() ? "create schema if not exists " + schema.group(1) : statement;
    }

    /** The enum type that a statement creates. */
    static Optional<String> enumType(String statement) {
        Matcher type = ENUM.matcher(statement);
        return type.matches() ? Optional.of(type.group(1)) : Optional.empty();
    }
}
