package io.migratetest.source;

import io.migratetest.operation.Action;
import io.migratetest.operation.Data;
import io.migratetest.operation.DatabaseObjects;
import io.migratetest.operation.Operation;
import io.migratetest.operation.Tables;
import io.migratetest.problem.ProblemException;
import io.migratetest.sql.NamingConvention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A statement as an operation, and the code that makes the operation.
 *
 * @param code an expression
 * @param imports the methods in it: {@code Tables.dropTable}
 */
record OperationCode(String code, List<String> imports, Operation operation) {

    private static final String NAME = "(?:\"(?:[^\"]|\"\")+\"|[a-z_][a-z0-9_]*)";
    private static final String OBJECT = "(" + NAME + "(?:\\." + NAME + ")?)";

    /** Those that need no more than names; what makes other SQL than the statement is not taken. */
    private static final List<Shape> SHAPES = List.of(
            shape("DROP TABLE {object}", "dropTable({0})", all -> Tables.dropTable(all.get(0)), "Tables.dropTable"),
            shape("DROP INDEX {object}", "dropIndex({0})", all -> Tables.dropIndex(all.get(0)), "Tables.dropIndex"),
            shape(
                    "ALTER TABLE {object} RENAME TO {name}",
                    "renameTable({0}, {1})",
                    all -> Tables.renameTable(all.get(0), all.get(1)),
                    "Tables.renameTable"),
            shape(
                    "ALTER TABLE {object} RENAME COLUMN {name} TO {name}",
                    "renameColumn({0}, {1}, {2})",
                    all -> Tables.renameColumn(all.get(0), all.get(1), all.get(2)),
                    "Tables.renameColumn"),
            shape(
                    "ALTER TABLE {object} DROP COLUMN {name}",
                    "dropColumn({0}, {1})",
                    all -> Tables.dropColumn(all.get(0), all.get(1)),
                    "Tables.dropColumn"),
            shape(
                    "ALTER TABLE {object} DROP CONSTRAINT {name}",
                    "dropConstraint({0}, {1})",
                    all -> Tables.dropConstraint(all.get(0), all.get(1)),
                    "Tables.dropConstraint"),
            shape(
                    "DROP VIEW {object}",
                    "drop(view({0}))",
                    all -> DatabaseObjects.drop(DatabaseObjects.view(all.get(0))),
                    "DatabaseObjects.drop",
                    "DatabaseObjects.view"),
            shape(
                    "DROP SEQUENCE {object}",
                    "drop(sequence({0}))",
                    all -> DatabaseObjects.drop(DatabaseObjects.sequence(all.get(0))),
                    "DatabaseObjects.drop",
                    "DatabaseObjects.sequence"),
            shape(
                    "DROP TYPE {object}",
                    "drop(type({0}))",
                    all -> DatabaseObjects.drop(DatabaseObjects.type(all.get(0))),
                    "DatabaseObjects.drop",
                    "DatabaseObjects.type"),
            shape(
                    "COMMENT ON TABLE {object} IS {text}",
                    "comment(table({0}), {1})",
                    all -> DatabaseObjects.comment(DatabaseObjects.table(all.get(0)), all.get(1)),
                    "DatabaseObjects.comment",
                    "DatabaseObjects.table"),
            shape(
                    "COMMENT ON COLUMN {object}.{name} IS {text}",
                    "comment(columnOf({0}, {1}), {2})",
                    all -> DatabaseObjects.comment(DatabaseObjects.columnOf(all.get(0), all.get(1)), all.get(2)),
                    "DatabaseObjects.comment",
                    "DatabaseObjects.columnOf"));

    OperationCode {
        imports = List.copyOf(imports);
    }

    /**
     * The operation of a statement: a plain one that does exactly that, or {@code execute}.
     *
     * @param indent of the lines of a text that has several
     */
    static OperationCode of(String sql, String indent) {
        return SHAPES.stream()
                .flatMap(shape -> shape.of(sql).stream())
                .findFirst()
                .orElseGet(() -> new OperationCode(
                        "execute(" + JavaText.expression(sql, indent) + ")",
                        List.of("Data.execute"),
                        Data.execute(sql)));
    }

    private static Shape shape(
            String sql, String code, Function<List<String>, Operation> operation, String... imports) {
        String pattern = sql.replace(".", "\\.").replace("{object}", OBJECT).replace("{name}", "(" + NAME + ")");
        return new Shape(
                Pattern.compile(pattern.replace("{text}", "('(?:[^']|'')*')")), code, operation, List.of(imports));
    }

    /** A statement that an operation makes. */
    private record Shape(Pattern sql, String code, Function<List<String>, Operation> operation, List<String> imports) {

        private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");

        Optional<OperationCode> of(String statement) {
            Matcher matcher = sql.matcher(statement);
            return matcher.matches() ? of(statement, arguments(matcher)) : Optional.empty();
        }

        private Optional<OperationCode> of(String statement, List<String> arguments) {
            try {
                Operation made = operation.apply(arguments);
                boolean isSame = made.actions(NamingConvention.POSTGRESQL).equals(List.of(new Action.Sql(statement)));
                return isSame ? Optional.of(new OperationCode(code(arguments), imports, made)) : Optional.empty();
            } catch (ProblemException refusedName) {
                return Optional.empty();
            }
        }

        private String code(List<String> arguments) {
            return ARGUMENT.matcher(code)
                    .replaceAll(found -> Matcher.quoteReplacement(
                            JavaText.literal(arguments.get(Integer.parseInt(found.group(1))))));
        }

        /** The first one is an object, which operations read as SQL writes it; the others are what quotes hold. */
        private static List<String> arguments(MatchResult found) {
            List<String> arguments = new ArrayList<>(List.of(found.group(1)));
            IntStream.rangeClosed(2, found.groupCount())
                    .mapToObj(found::group)
                    .map(Shape::unquoted)
                    .forEach(arguments::add);
            return arguments;
        }

        private static String unquoted(String quoted) {
            String quote = quoted.substring(0, 1);
            return quote.equals("'") || quote.equals("\"")
                    ? quoted.substring(1, quoted.length() - 1).replace(quote + quote, quote)
                    : quoted;
        }
    }
}
