package io.migratetest.snapshot;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.postgresql.core.BaseConnection;

/** The columns of catalogs that a role may not read, such as those that hold passwords; a query that only names one is refused. */
final class ClosedColumns {

    private static final String QUESTION = """
            select c.relname || '.' || a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
            where c.relnamespace = 11 and c.relkind = 'r' and not a.attisdropped and not has_column_privilege(c.oid, a.attnum, 'SELECT')""";

    /** A session's own role stays the same, whichever role a script takes. */
    private static final Map<BaseConnection, Set<String>> KNOWN = Collections.synchronizedMap(new WeakHashMap<>());

    private ClosedColumns() {}

    /** As {@code pg_subscription.subconninfo}; empty for a superuser, without a question. */
    static Set<String> of(Connection connection) throws SQLException {
        BaseConnection session = connection.unwrap(BaseConnection.class);
        if (isSuperuser(session)) {
            return Set.of();
        }
        Set<String> known = KNOWN.get(session);
        if (known == null) {
            Set<String> found = new HashSet<>();
            QuietReading.ask(connection, List.of(QUESTION), (question, rows) -> {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            });
            known = Set.copyOf(found);
            KNOWN.put(session, known);
        }
        return known;
    }

    /** As the server told last, unasked; a superuser that took another role counts as none here. */
    static boolean isSuperuser(Connection connection) throws SQLException {
        return "on".equals(connection.unwrap(BaseConnection.class).getParameterStatus("is_superuser"));
    }
}
