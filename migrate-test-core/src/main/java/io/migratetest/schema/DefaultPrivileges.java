package io.migratetest.schema;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Default privileges by their name: {@code for role alice in schema public on tables}. */
final class DefaultPrivileges {

    private static final Pattern NAME =
            Pattern.compile("for role (?<role>.+?)(?: in schema (?<schema>.+))? on (?<kinds>[a-z ]+)", Pattern.DOTALL);

    private DefaultPrivileges() {}

    /** The role whose new objects get them. */
    static String role(ObjectKey key) {
        return parts(key).group("role");
    }

    /** {@code FOR ROLE alice IN SCHEMA public}. */
    static String scope(ObjectKey key) {
        Matcher parts = parts(key);
        return "FOR ROLE " + parts.group("role")
                + (parts.group("schema") == null ? "" : " IN SCHEMA " + parts.group("schema"));
    }

    /** {@code TABLES}. */
    static String kinds(ObjectKey key) {
        return Sql.upper(parts(key).group("kinds"));
    }

    private static Matcher parts(ObjectKey key) {
        Matcher matcher = NAME.matcher(key.name());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no name of default privileges: " + key.name());
        }
        return matcher;
    }
}
