package io.migratetest.operation;

import static java.util.stream.Collectors.joining;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.sql.Quoting;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Set;

/** Names as people give them, checked, and as SQL writes them. */
final class Names {

    /** More bytes PostgreSQL does not keep, unless it was built with another limit. */
    private static final int LIMIT = 63;

    private static final Set<String> ROLE_KEYWORDS = Set.of("PUBLIC", "CURRENT_ROLE", "CURRENT_USER", "SESSION_USER");

    private Names() {}

    /**
     * A single name that PostgreSQL keeps as it is.
     *
     * @throws ProblemException if it is empty, too long, or holds what no name can
     */
    static String checked(String name) {
        int bytes = name.getBytes(StandardCharsets.UTF_8).length;
        if (name.isEmpty()) {
            throw Problem.of(ProblemCode.INVALID_OPERATION, "a name is empty")
                    .help("give it a name")
                    .asException();
        }
        if (name.indexOf('\0') >= 0) {
            throw Problem.of(
                            ProblemCode.INVALID_OPERATION,
                            "the name '%s' holds the character 0".formatted(name.replace("\0", "\\0")))
                    .with("so", "PostgreSQL cannot store it")
                    .help("take the character away")
                    .asException();
        }
        if (bytes > LIMIT) {
            throw Problem.of(
                            ProblemCode.INVALID_OPERATION,
                            "the name '%s' has %d bytes, of which PostgreSQL keeps %d".formatted(name, bytes, LIMIT))
                    .with("so", "it would be cut without an error, and two names could become one")
                    .help("choose a shorter name")
                    .asException();
        }
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
