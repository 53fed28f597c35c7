package io.migratetest.source;

import io.migratetest.problem.Location;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.sql.SourceLine;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the values of environment variables into lines, as goose's {@code ENVSUB} does: {@code $NAME}, {@code ${NAME}}, {@code ${NAME:-default}} and {@code
 * ${NAME-default}}; {@code $$} and {@code \\$} stand for a dollar sign.
 *
 * <p>A variable without value is nothing to goose. Here it is a problem: in production it has one. Parts of a value ({@code ${NAME:0:3}}) and variables in
 * defaults are refused.
 */
final class GooseVariables {

    private static final String LITERAL = "\\\\\\\\|\\\\\\$|\\$\\$|\\$\\(|\\$$";
    private static final String NAME = "\\p{L}[\\p{L}\\p{N}_]*";
    private static final Pattern VARIABLE = Pattern.compile(
            "(?<literal>%1$s)|\\$(?:(?<plain>%2$s)|\\{(?<name>%2$s)(?:(?<operator>:-|-)(?<otherwise>[^}$]*))?\\}|(?<other>.?))"
                    .formatted(LITERAL, NAME));

    private final Map<String, String> environment;

    GooseVariables(Map<String, String> environment) {
        this.environment = environment;
    }

    /**
     * The line as it is sent.
     *
     * @throws ProblemException if a variable has neither a value nor a default
     */
    SourceLine putInto(SourceLine line, String file) {
        Matcher variable = VARIABLE.matcher(line.text());
        return line.as(variable.replaceAll(
                match -> Matcher.quoteReplacement(value(variable, Location.of(file, line.number())))));
    }

    private String value(Matcher variable, Location place) {
        if (variable.group("literal") != null) {
            return literal(variable.group("literal"));
        }
        if (variable.group("other") != null) {
            throw unreadable(place).asException();
        }
        String name = Optional.ofNullable(variable.group("plain")).orElseGet(() -> variable.group("name"));
        Optional<String> otherwise = Optional.ofNullable(variable.group("otherwise"));
        boolean emptyCounts = !":-".equals(variable.group("operator"));
        return Optional.ofNullable(environment.get(name))
                .filter(value -> emptyCounts || !value.isEmpty())
                .or(() -> otherwise)
                .orElseThrow(() -> missing(name, place).asException());
    }

    /** A backslash that is escaped stays twice, as in goose. */
    private static String literal(String text) {
        return text.equals("\\$") || text.equals("$$") ? "$" : text;
    }

    private static Problem missing(String name, Location place) {
        return Problem.of(ProblemCode.MISSING_VALUE, "environment variable '%s' has no value".formatted(name))
                .at(place)
                .with("so", "goose would put nothing in its place")
                .help("set it as production does, or write a default: ${%s:-value}".formatted(name));
    }

    private static Problem unreadable(Location place) {
        return Problem.of(ProblemCode.MISSING_VALUE, "dollar sign begins no variable that can be read")
                .at(place)
                .with("accepted", "$NAME, ${NAME}, ${NAME:-default}, ${NAME-default}, $$ for a dollar sign")
                .with("so", "goose refuses the file, or puts in what cannot be told from here")
                .help("write '-- +goose ENVSUB OFF' before lines that hold dollar signs");
    }
}
