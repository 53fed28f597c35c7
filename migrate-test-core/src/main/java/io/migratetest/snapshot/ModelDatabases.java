package io.migratetest.snapshot;

import io.migratetest.database.Database;
import io.migratetest.database.DatabaseServer;
import io.migratetest.sql.OwnSchema;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Scratch databases in which PostgreSQL builds models, beside the one that the migrations made. */
public final class ModelDatabases {

    /** Those that an extension made stay with it; a type in place of a table is in its way. */
    private static final String RELATIONS = """
            SELECT format('DROP %%s IF EXISTS %%s CASCADE', CASE c.relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW' WHEN 'f' THEN 'FOREIGN TABLE'
                WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END, format('%%I.%%I', n.nspname, c.relname))
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S') AND c.oid >= 16384 AND n.nspname !~ '^pg_' AND n.nspname <> '%s'
                AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.classid = 'pg_class'::regclass AND d.deptype IN ('e', 'i'))
            ORDER BY c.oid""".formatted(OwnSchema.NAME);

    private final Database head;

    /**
     * Beside a database.
     *
     * @param head as the migrations made it; has no sessions, and keeps what it holds
     */
    public ModelDatabases(Database head) {
        this.head = head;
    }

    public DatabaseServer server() {
        return head.server();
    }

    /** With nothing in it. */
    public Database empty() {
        return server().createDatabase();
    }

    /** With what the migrations made except tables, views and sequences: schemas, extensions, types and functions that a model may refer to. */
    public Database withoutTables() throws SQLException {
        Database copy = head.copy();
        try (Connection connection = copy.connect();
                Statement statement = connection.createStatement()) {
            List<String> drops = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(RELATIONS)) {
                while (rows.next()) {
                    drops.add(rows.getString(1));
                }
            }
            for (String drop : drops) {
                statement.execute(drop);
            }
            return copy;
        } catch (SQLException e) {
            copy.close();
            throw e;
        }
    }
}
