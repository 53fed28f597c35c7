package io.migratetest.operation;

import static java.util.stream.Collectors.joining;

import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.sql.ObjectNames;
import io.migratetest.sql.Quoting;
import java.util.Collection;
import java.util.Set;

/** Names as people give them, checked, and as SQL writes them. */
final class Names {

    private static final Set<String> ROLE_KEYWORDS = Set.of("PUBLIC", "CURRENT_ROLE", "CURRENT_USER", "SESSION_USER");

    private Names() {}

    /**
     * A single name that PostgreSQL keeps as it is.
     *
     * @throws ProblemException if it is empty, too long, or holds what no name can
     */
    static String checked(String name) {
        ObjectNames.refusal(ProblemCode.INVALID_OPERATION, name).ifPresent(refusal -> {
            throw refusal.asException();
        });
        return name;
    }

    static String quoted(String name) {
        return Quoting.identifier(checked(name));
    }

    static String list(Collection<String> names) {
        return names.stream().map(Names::quoted).collect(joining(", "));
    }

    static String inParentheses(Collection<String> names) {
        return "(" + list(names) + ")";
    }

    /** Roles, among which some words have a meaning of their own. */
    static String roles(Collection<String> roles) {
        return roles.stream()
                .map(role -> ROLE_KEYWORDS.contains(role) ? role : quoted(role))
                .collect(joining(", "));
    }
}
