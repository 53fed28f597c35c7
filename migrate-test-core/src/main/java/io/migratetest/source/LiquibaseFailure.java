package io.migratetest.source;

import static java.util.stream.Collectors.joining;

import io.migratetest.problem.Location;
import io.migratetest.problem.ProblemException;
import io.migratetest.revision.ScriptFailure;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import liquibase.exception.PreconditionFailedException;
import liquibase.precondition.FailedPrecondition;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What Liquibase threw, read for the one thing that matters: what the server refused, or what Liquibase missed. */
record LiquibaseFailure(Throwable thrown) {

    private static final Pattern STATEMENT =
            Pattern.compile("\\[Failed SQL: (?:\\(\\d+\\) )?(?<sql>.*)]\\s*$", Pattern.DOTALL);
    private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\R\\s*");

    /** Told about the changeset that was run. */
    ScriptFailure at(Location changeset) {
        Optional<ServerErrorMessage> refusal = causes(PSQLException.class)
                .flatMap(cause -> Optional.ofNullable(cause.getServerErrorMessage()).stream())
                .findFirst();
        return refusal.map(message -> new ScriptFailure(
                        changeset,
                        statement(),
                        String.valueOf(message.getSQLState()),
                        String.valueOf(message.getMessage()),
                        Optional.ofNullable(message.getDetail()),
                        Optional.ofNullable(message.getHint())))
                .orElseGet(() -> new ScriptFailure(
                        changeset, Optional.empty(), "", message(), Optional.empty(), Optional.empty()));
    }

    /** What Liquibase said itself, in one line. */
    String message() {
        return failedPreconditions().orElseGet(this::innermost);
    }

    private Optional<String> failedPreconditions() {
        return causes(PreconditionFailedException.class)
                .map(cause -> cause.getFailedPreconditions().stream()
                        .map(FailedPrecondition::getMessage)
                        .collect(joining("; ", "precondition failed: ", "")))
                .findFirst();
    }

    private String innermost() {
        List<Throwable> causes = causes(Throwable.class).toList();
        String message = String.valueOf(causes.get(causes.size() - 1).getMessage());
        return LINE_BREAK.matcher(message.strip()).replaceAll(" ");
    }

    /** The problem, if one of ours is behind it. */
    Optional<ProblemException> problem() {
        return causes(ProblemException.class).findFirst();
    }

    private Optional<String> statement() {
        return causes(Throwable.class)
                .map(cause -> STATEMENT.matcher(String.valueOf(cause.getMessage())))
                .filter(Matcher::find)
                .map(match -> match.group("sql").strip())
                .reduce((outer, inner) -> inner);
    }

    private <T extends Throwable> Stream<T> causes(Class<T> type) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast);
    }
}
