package io.migratetest.run;

import io.migratetest.database.Database;
import io.migratetest.database.Message;
import io.migratetest.revision.Section;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The plans that scripts have prepared in a session; ours stay, since to make them again costs more than all else that is forgotten. */
final class PreparedPlans {

    /** Lists those that are not ours, if a script can have made any: the server copies all our questions to answer this. */
    private static final String PLANS =
            "SELECT pg_catalog.quote_ident(name) FROM pg_catalog.pg_prepared_statements WHERE from_sql AND NOT pg_catalog.starts_with(name, '%s')"
                    .formatted(Database.OWN_SCHEMA);

    private static final Pattern PREPARE = Pattern.compile("prepare", Pattern.CASE_INSENSITIVE);

    private boolean mayExist;

    /** Looks at a section that is about to run. */
    void note(Section section) {
        mayExist |= section.messages().stream()
                .anyMatch(message -> PREPARE.matcher(message.text()).find());
    }

    void forget(Connection connection) throws SQLException {
        if (!mayExist) {
            return;
        }
        mayExist = false;
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(PLANS)) {
            while (rows.next()) {
                names.add("DEALLOCATE " + rows.getString(1));
            }
        }
        if (!names.isEmpty()) {
            new Message(connection, String.join("; ", names), Message.Kept.LAST).send();
        }
    }
}
