package io.migratetest.snapshot;

import io.migratetest.database.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the role of a session has no right to see, so that no comparison can tell whether it changed. */
public final class Unseen {

    /** The condition under which all rows of the table {@code c} can be read. */
    static final String READABLE_TABLE =
            "has_schema_privilege(c.relnamespace, 'USAGE') and has_table_privilege(c.oid, 'SELECT') and not row_security_active(c.oid)";

    /** The condition under which the position of the sequence {@code c} can be read; no planner asks the second half of a table. */
    static final String READABLE_SEQUENCE =
            "case when c.relkind = 'S' then has_schema_privilege(c.relnamespace, 'USAGE') and has_sequence_privilege(c.oid, 'SELECT') end";

    /** The condition under which the large object {@code m} can be read. */
    static final String READABLE_LARGE_OBJECT = """
            (select r.rolsuper from pg_roles r where r.rolname = current_user) or exists (
            select from aclexplode(coalesce(m.lomacl, acldefault('L', m.lomowner))) a
            where a.privilege_type = 'SELECT' and (a.grantee = 0 or pg_has_role(a.grantee, 'USAGE')))""";

    private static final String LARGE_OBJECTS = """
            select 'data of ' || count(*) || ' large objects: no SELECT privilege' from pg_largeobject_metadata m
            where not (%s) having count(*) > 0""".formatted(READABLE_LARGE_OBJECT);

    private static final String CONTENTS = """
            select case when c.relkind = 'S' then 'position of sequence ' else 'rows of table ' end || c.oid::regclass || ': '
                || case when not has_schema_privilege(c.relnamespace, 'USAGE') then 'no USAGE privilege on the schema'
                when c.relkind = 'S' or not has_table_privilege(c.oid, 'SELECT') then 'no SELECT privilege'
                else 'row level security hides some' end
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.oid >= 16384 and c.relpersistence <> 't' and n.nspname <> '%s'
                and (c.relkind = 'r' and pg_relation_size(c.oid) > 0 and not (%s) or c.relkind = 'S' and not (%s))""".formatted(Database.OWN_SCHEMA, READABLE_TABLE, READABLE_SEQUENCE);

    /** The condition is that of the view that shows the options. */
    private static final String USER_MAPPINGS = """
            select 'options of user mapping for ' || case m.umuser when 0 then 'PUBLIC' else quote_ident(m.usename) end || ' on server '
                || quote_ident(m.srvname) || ': only the owner of the server may see them'
            from pg_user_mappings m join pg_foreign_server s on s.oid = m.srvid
            where not case when m.umuser = 0 then pg_has_role(s.srvowner, 'USAGE')
                else m.usename = current_user and (pg_has_role(s.srvowner, 'USAGE') or has_server_privilege(s.oid, 'USAGE')) end""";

    private static final String SUBSCRIPTIONS = """
            select case when has_column_privilege('pg_subscription', 'oid', 'SELECT')
                then 'connection string of subscription ' || quote_ident(subname)
                else 'subscription ' || quote_ident(subname) end || ': only superusers may see it'
            from pg_subscription where subdbid = (select d.oid from pg_database d where d.datname = current_database())""";

    private Unseen() {}

    /** In sentences, sorted: {@code rows of table public.secrets: no SELECT privilege}. Empty for a superuser, whom that costs nothing. */
    public static List<String> read(Connection connection) throws SQLException {
        if (ClosedColumns.isSuperuser(connection)) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>();
        QuietReading.ask(connection, questions(ClosedColumns.of(connection)), (question, rows) -> {
            while (rows.next()) {
                sentences.add(rows.getString(1));
            }
        });
        return sentences.stream().sorted().toList();
    }

    private static List<String> questions(Set<String> closed) {
        return closed.isEmpty()
                ? List.of(CONTENTS, LARGE_OBJECTS)
                : List.of(CONTENTS, LARGE_OBJECTS, USER_MAPPINGS, SUBSCRIPTIONS);
    }
}
