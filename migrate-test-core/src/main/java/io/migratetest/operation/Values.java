package io.migratetest.operation;

import static java.util.stream.Collectors.joining;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.sql.Quoting;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.Collection;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Java's values as SQL writes them. */
final class Values {

    private Values() {}

    /**
     * A value as a literal: null, truth, number, text, character, enum constant, UUID, date, time, duration, bytes, a collection of such, or {@link Expression}.
     *
     * @throws ProblemException if it is something else
     */
    static String sql(@Nullable Object value) {
        if (value == null) {
            return "NULL";
        }
        if (value instanceof Expression expression) {
            return expression.sql();
        }
        if (value instanceof Double || value instanceof Float) {
            double number = ((Number) value).doubleValue();
            return Double.isFinite(number) ? value.toString() : Quoting.literal(value.toString());
        }
        if (value instanceof Boolean || value instanceof Number) {
            return value.toString();
        }
        if (value instanceof byte[] bytes) {
            return Quoting.literal("\\x" + HexFormat.of().formatHex(bytes));
        }
        if (value instanceof Collection<?> elements) {
            return elements.isEmpty()
                    ? "'{}'"
                    : elements.stream().map(Values::sql).collect(joining(", ", "ARRAY[", "]"));
        }
        if (value instanceof Enum<?> constant) {
            return Quoting.literal(constant.name());
        }
        if (value instanceof CharSequence
                || value instanceof Character
                || value instanceof UUID
                || value instanceof Temporal
                || value instanceof TemporalAmount) {
            return Quoting.literal(withoutZero(value.toString()));
        }
        throw Problem.of(
                        ProblemCode.INVALID_OPERATION,
                        "a value of %s cannot be written as SQL"
                                .formatted(value.getClass().getName()))
                .help("give it as text, or as an expression: sql(\"...\")")
                .asException();
    }

    private static String withoutZero(String text) {
        if (text.indexOf('\0') >= 0) {
            throw Problem.of(ProblemCode.INVALID_OPERATION, "a text holds the character 0")
                    .with("so", "PostgreSQL cannot store it")
                    .help("take the character away, or store bytes")
                    .asException();
        }
        return text;
    }
}
