package io.migratetest.source;

import io.migratetest.problem.Location;
import io.migratetest.revision.ScriptFailure;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What a tool's library threw: the server's refusal lies somewhere within. */
record ToolFailure(Throwable thrown) {

    private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\R\\s*");

    /** What the server refused; empty if it was not to blame. */
    Optional<ScriptFailure> ofServer(Location place, Optional<String> statement) {
        return said().map(refusal -> ofServer(place, statement, refusal));
    }

    /** The same in one line, for a tool that does not tell the statement. */
    Optional<String> refusal() {
        return said().map(refusal -> "%s (SQLSTATE %s)".formatted(refusal.getMessage(), refusal.getSQLState()));
    }

    private Optional<ServerErrorMessage> said() {
        return causes(PSQLException.class)
                .flatMap(cause -> Optional.ofNullable(cause.getServerErrorMessage()).stream())
                .findFirst();
    }

    private static ScriptFailure ofServer(Location place, Optional<String> statement, ServerErrorMessage refusal) {
        return new ScriptFailure(
                place,
                statement,
                String.valueOf(refusal.getSQLState()),
                String.valueOf(refusal.getMessage()),
                Optional.ofNullable(refusal.getDetail()),
                Optional.ofNullable(refusal.getHint()));
    }

    /** What the tool itself, or code of the user's, complained about. */
    static ScriptFailure ofTool(Location place, String message) {
        return new ScriptFailure(place, Optional.empty(), "", message, Optional.empty(), Optional.empty());
    }

    /** What a message quotes, as the group {@code quoted}; that of the innermost. */
    Optional<String> quoted(Pattern pattern) {
        return causes(Throwable.class)
                .map(cause -> pattern.matcher(String.valueOf(cause.getMessage())))
                .filter(Matcher::find)
                .map(match -> match.group("quoted").strip())
                .reduce((outer, inner) -> inner);
    }

    /** The message nearest to the cause, in one line. */
    String innermost() {
        List<Throwable> causes = causes(Throwable.class).toList();
        String message = String.valueOf(causes.get(causes.size() - 1).getMessage());
        return LINE_BREAK.matcher(message.strip()).replaceAll(" ");
    }

    /** From the outside to the inside. */
    <T extends Throwable> Stream<T> causes(Class<T> type) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast);
    }
}
