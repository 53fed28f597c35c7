package io.migratetest.operation;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.sql.Quoting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The name of a table, or of another object that lives in a schema.
 *
 * @param schema empty to have it found, or created, where the search path says
 * @param name as it is stored: upper case stays upper case
 */
public record ObjectName(Optional<String> schema, String name) {

    public ObjectName {
        schema.ifPresent(Names::checked);
        Names.checked(name);
    }

    /**
     * Reads a name as people write it: {@code orders}, {@code sales.orders}. A part in double quotes may hold dots: {@code sales."orders.2026"}.
     *
     * @throws ProblemException if it has no name, more than two parts or an open quote, or if a part is too long
     */
    public static ObjectName of(String text) {
        List<String> parts = parts(text);
        return switch (parts.size()) {
            case 1 -> new ObjectName(Optional.empty(), parts.get(0));
            case 2 -> new ObjectName(Optional.of(parts.get(0)), parts.get(1));
            default -> throw refused(text);
        };
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.startsWith("\"", start) ? endOfQuoted(text, start) : text.indexOf('.', start);
            end = end < 0 ? text.length() : end;
            String part = text.substring(start, end);
            parts.add(
                    part.startsWith("\"") && part.length() > 1
                            ? part.substring(1, part.length() - 1).replace("\"\"", "\"")
                            : part);
            start = end + 1;
        }
        return parts;
    }

    private static int endOfQuoted(String text, int open) {
        int close = text.indexOf('"', open + 1);
        while (close >= 0 && text.startsWith("\"", close + 1)) {
            close = text.indexOf('"', close + 2);
        }
        boolean ends = close + 1 == text.length() || text.startsWith(".", close + 1);
        if (close < 0 || !ends) {
            throw refused(text);
        }
        return close + 1;
    }

    private static ProblemException refused(String text) {
        return Problem.of(ProblemCode.INVALID_OPERATION, "'%s' is no name of an object".formatted(text))
                .with("accepted", "orders\nsales.orders\nsales.\"orders.2026\"")
                .help(
                        "write a name that holds a dot or begins with a quote in double quotes, and double the quotes in it")
                .asException();
    }

    /** As SQL writes it. */
    public String sql() {
        return schema.map(each -> Quoting.identifier(each) + ".").orElse("") + Quoting.identifier(name);
    }

    ObjectName called(String newName) {
        return new ObjectName(schema, newName);
    }

    ObjectName in(String newSchema) {
        return new ObjectName(Optional.of(newSchema), name);
    }
}
