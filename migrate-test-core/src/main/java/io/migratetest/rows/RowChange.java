package io.migratetest.rows;

import io.migratetest.schema.ObjectKey;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the rows of a table, or the values of one of its columns, differ from what they were.
 *
 * @param object the table, the column, the sequence, or all large objects
 * @param count how many rows; 0 where nobody counted
 * @param of how many there were
 * @param before up to three examples
 * @param after the same rows now, or rows that were not there
 */
public record RowChange(
        Kind kind, ObjectKey object, String table, long count, long of, List<String> before, List<String> after) {

    private static final int SHOWN = 3;
    private static final int LONGEST = 200;
    private static final int HOURS = 26;
    private static final Pattern NOW = Pattern.compile("'(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d)[^']*'$");

    /** What becomes of rows. */
    public enum Kind {
        LOST,
        CHANGED,
        ADDED,
        /** Other values each time, as random() gives them. */
        VARYING
    }

    public RowChange {
        before = examples(before);
        after = examples(after);
    }

    /** The same, where nothing else can be the cause than an upgrade that gives other rows each time. */
    public RowChange varying() {
        return new RowChange(Kind.VARYING, object, table, count, of, before, after);
    }

    /** Whether all that is there now is the time of these days. */
    public boolean isOfNow() {
        return kind == Kind.CHANGED
                && !after.isEmpty()
                && after.stream().map(NOW::matcher).allMatch(time -> time.find() && isNear(time.group(1)));
    }

    /** Whatever the time zone. */
    private static boolean isNear(String time) {
        long hours = LocalDateTime.parse(time).until(LocalDateTime.now(ZoneOffset.UTC), ChronoUnit.HOURS);
        return Math.abs(hours) <= HOURS;
    }

    private static List<String> examples(List<String> all) {
        return all.stream()
                .limit(SHOWN)
                .map(text -> text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text)
                .toList();
    }

    /** The examples of what was there; empty if nothing was. */
    public Optional<String> beforeText() {
        return before.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", before));
    }

    /** The examples of what is there; empty if nothing is. */
    public Optional<String> afterText() {
        return after.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", after));
    }
}
