package io.migratetest.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Roles and the memberships of roles in roles, as statements. */
final class Roles {

    /** The word for an attribute that a role has or has not; {@code NO} before it turns it off. */
    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    private static final String INHERIT = "inherit";
    private static final String CONNECTION_LIMIT = "connection limit";
    private static final String VALID_UNTIL = "valid until";

    static {
        WORDS.put("superuser", "SUPERUSER");
        WORDS.put("create databases", "CREATEDB");
        WORDS.put("create roles", "CREATEROLE");
        WORDS.put(INHERIT, "INHERIT");
        WORDS.put("login", "LOGIN");
        WORDS.put("replication", "REPLICATION");
        WORDS.put("bypass row security", "BYPASSRLS");
    }

    private Roles() {}

    /** Nothing for a role with a password, which nobody but its owner knows. */
    static Optional<String> create(SchemaObject role) {
        if (role.property(Passwords.PROPERTY).isPresent()) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>(List.of("CREATE ROLE", role.key().name()));
        WORDS.forEach((property, word) -> {
            if (Sql.isTrue(role.property(property)) != property.equals(INHERIT)) {
                words.add(attribute(role, property));
            }
        });
        role.property(CONNECTION_LIMIT).ifPresent(limit -> words.add("CONNECTION LIMIT " + limit));
        role.property(VALID_UNTIL).ifPresent(end -> words.add("VALID UNTIL " + Sql.literal(end)));
        return Optional.of(String.join(" ", words));
    }

    static List<String> set(SchemaObject now, SchemaObject wanted, String property) {
        Optional<String> value = wanted.property(property);
        String alter = Sql.alter(now) + " ";
        if (WORDS.containsKey(property)) {
            return List.of(alter + attribute(wanted, property));
        }
        return switch (property) {
            case CONNECTION_LIMIT -> List.of(alter + "CONNECTION LIMIT " + value.orElse("-1"));
            case VALID_UNTIL -> List.of(alter + "VALID UNTIL " + Sql.literal(value.orElse("infinity")));
            case Passwords.PROPERTY -> value.isEmpty() ? List.of(alter + "PASSWORD NULL") : List.of();
            case "settings" -> Settings.change(Sql.alter(now), now.property(property), value);
            default -> List.of();
        };
    }

    private static String attribute(SchemaObject role, String property) {
        return (Sql.isTrue(role.property(property)) ? "" : "NO") + WORDS.get(property);
    }

    /** What a member inherits by default depends on the member, from version 16 on; so it is always said there. */
    static String grant(SchemaObject membership) {
        List<String> options = new ArrayList<>();
        if (Sql.isTrue(membership.property("admin option"))) {
            options.add("ADMIN OPTION");
        }
        membership
                .property("inherit option")
                .ifPresent(inherits -> options.add("INHERIT " + (inherits.equals("true") ? "OPTION" : "FALSE")));
        if (membership.property("set option").filter("false"::equals).isPresent()) {
            options.add("SET FALSE");
        }
        return "GRANT " + names(membership, " TO ")
                + (options.isEmpty() ? "" : " WITH " + String.join(", ", options))
                + grantor(membership);
    }

    static String revoke(SchemaObject membership) {
        return "REVOKE " + names(membership, " FROM ") + grantor(membership);
    }

    static List<String> option(SchemaObject membership, Optional<String> value, String option) {
        return List.of(
                Sql.isTrue(value)
                        ? "GRANT " + names(membership, " TO ") + " WITH " + Sql.upper(option) + grantor(membership)
                        : "REVOKE " + Sql.upper(option) + " FOR " + names(membership, " FROM ") + grantor(membership));
    }

    private static String names(SchemaObject membership, String between) {
        return membership.property("role").orElseThrow()
                + between
                + membership.property("member").orElseThrow();
    }

    private static String grantor(SchemaObject membership) {
        return membership
                .property("granted by")
                .map(grantor -> " GRANTED BY " + grantor)
                .orElse("");
    }
}
