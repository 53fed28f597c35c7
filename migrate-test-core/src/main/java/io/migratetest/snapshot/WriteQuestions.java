package io.migratetest.snapshot;

import io.migratetest.database.Database;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What tells which rows a transaction has written.
 *
 * @param fewRelations its id, how many rows it wrote in which catalog, the relations that it made or altered, and those in which it wrote rows
 * @param manyRelations the same, and the relations that it holds locked to write them
 * @param come by catalog, but for that of the relations, where the rows are that the transaction wrote
 * @param gone by catalog, but for that of the relations, where the rows were that it deleted or wrote anew, as every other session still sees them
 */
record WriteQuestions(
        Plans.Question fewRelations, Plans.Question manyRelations, Map<String, Search> come, Map<String, Search> gone) {

    /** The one to ask where so many relations are known. */
    Plans.Question overview(int relations) {
        return relations > MANY ? manyRelations : fewRelations;
    }

    /** Views and policies are printed with the names of the columns of other relations, and so are routines with a body that is parsed. */
    static final Plans.Question DEPENDENTS = new Plans.Question("""
            select distinct case when w.oid is not null then w.ev_class when p.oid is not null then p.polrelid else 0 end
            from pg_depend d
            left join pg_rewrite w on d.classid = 'pg_rewrite'::regclass and w.oid = d.objid
            left join pg_policy p on d.classid = 'pg_policy'::regclass and p.oid = d.objid
            where d.refclassid = 'pg_class'::regclass and d.refobjid = any ($1)
            and d.classid in ('pg_rewrite'::regclass, 'pg_policy'::regclass, 'pg_proc'::regclass)""", "(oid[])");

    /** Catalogs of which no rule reads the rows. */
    private static final Set<String> MORE = Set.of("pg_authid", "pg_opclass", "pg_largeobject");

    /** The session's counters begin with the transaction or before it, so they may name too much. To take a value from a sequence is to read its page. */
    private static final String COUNTED = """
            select 'transaction', coalesce(pg_current_xact_id_if_assigned()::xid::text, ''), 0, 0, 0
            union all select 'blind', '', 0, 0, 0 where current_setting('track_counts') <> 'on'
            union all select 'catalog', w.name, w.inserted, w.updated, w.deleted from (
                select c.name, pg_stat_get_xact_tuples_inserted(c.oid) as inserted, pg_stat_get_xact_tuples_updated(c.oid) as updated,
                pg_stat_get_xact_tuples_deleted(c.oid) as deleted from (values %s) c (name, oid) offset 0) w
            where w.inserted + w.updated + w.deleted > 0
            """;

    private static final String ROWS_WRITTEN =
            "pg_stat_get_xact_tuples_inserted(t.oid) + pg_stat_get_xact_tuples_updated(t.oid)"
                    + " + pg_stat_get_xact_tuples_deleted(t.oid)";

    /** Looks at all relations once. */
    private static final String FEW_RELATIONS = COUNTED + """
            union all select case when age(t.xmin) <= (select age(pg_current_xact_id_if_assigned()::xid)) then 'altered' else 'used' end, t.oid::text,
            %s, case t.relkind when 'S' then pg_stat_get_xact_blocks_fetched(t.oid) else %s end, 0
            from pg_class t where age(t.xmin) <= (select age(pg_current_xact_id_if_assigned()::xid))
            or t.relkind = 'r' and (t.oid >= %s) is true and %s > 0
            or t.relkind = 'S' and (t.oid >= %s) is true and pg_stat_get_xact_blocks_fetched(t.oid) > 0""";

    /** Looks at all relations only if one was written, else at the locks, which are held until the transaction ends: there is a price for the first. */
    private static final String MANY_RELATIONS = COUNTED + """
            union all select 'altered', t.oid::text, %s, 0, 0
            from pg_class t where (select pg_stat_get_xact_tuples_inserted(c) + pg_stat_get_xact_tuples_updated(c) > 0 from (values ('pg_class'::regclass)) v (c))
            and age(t.xmin) <= (select age(pg_current_xact_id_if_assigned()::xid))
            union all select 'locked', t.oid::text, 0, case t.relkind when 'S' then pg_stat_get_xact_blocks_fetched(t.oid) else %s end, 0
            from (select distinct l.relation from pg_locks l where l.pid = pg_backend_pid() and l.locktype = 'relation' and l.relation >= %s
            and l.mode not in ('AccessShareLock', 'RowShareLock')) l join pg_class t on t.oid = l.relation""";

    /** With so many relations, a look at each of them takes longer than one at a server's locks. */
    private static final int MANY = 4000;

    /** Gives the relations that the transaction {@code $1} dropped or altered, and keeps their oids for the questions that follow. */
    static final Plans.Question RELATIONS_GONE = new Plans.Question(
            "with t as materialized (select * from pg_class t where age(t.xmax) <= (select age($1)))"
                    + " select t.oid, " + CatalogRelations.of(CatalogRelations.RELATIONS)
                    + ", set_config('" + Database.OWN_SCHEMA
                    + ".dropped', (select array_agg(oid)::text from t), true) from t",
            "(xid)");

    static final String DROPPED =
            "coalesce(nullif(current_setting('" + Database.OWN_SCHEMA + ".dropped', true), ''), '{}')::oid[]";

    /**
     * The catalog of dependencies, of which only those on extensions come and go without a row of the object that depends: whatever else a snapshot tells of
     * them is written with an object.
     */
    private static final String DEPENDENCIES = "pg_depend";

    /**
     * How to find the rows of a catalog that a transaction wrote: where they hang and what else tells of them, whether they came with PostgreSQL, and how
     * many.
     *
     * @param within looks among those of the relations {@code $1} for what {@code $2} wrote; empty where no index leads there
     * @param all looks in the whole catalog for what {@code $1} wrote
     */
    record Search(Optional<Plans.Question> within, Plans.Question all) {}

    static WriteQuestions of(List<CatalogQuery> queries, Catalogs catalogs) {
        Set<String> read = new TreeSet<>(MORE);
        queries.forEach(query -> read.addAll(query.catalogs()));
        Map<String, Search> come = new LinkedHashMap<>();
        Map<String, Search> gone = new LinkedHashMap<>();
        for (String catalog : read) {
            if (catalog.equals(CatalogRelations.RELATIONS)) {
                continue;
            }
            come.put(catalog, search(catalog, "xmin", catalogs));
            gone.put(catalog, search(catalog, "xmax", catalogs));
        }
        String names = read.stream()
                .map(name -> "('" + name + "', " + catalogs.oids().get(name) + ")")
                .collect(Collectors.joining(", "));
        String relation = CatalogRelations.of(CatalogRelations.RELATIONS);
        return new WriteQuestions(
                Plans.Question.of(FEW_RELATIONS.formatted(
                        names, relation, ROWS_WRITTEN, Origin.FIRST_MADE, ROWS_WRITTEN, Origin.FIRST_MADE)),
                Plans.Question.of(MANY_RELATIONS.formatted(names, relation, ROWS_WRITTEN, Origin.FIRST_MADE)),
                Collections.unmodifiableMap(come),
                Collections.unmodifiableMap(gone));
    }

    /** What ended before the transaction began is older. */
    private static Search search(String catalog, String column, Catalogs catalogs) {
        if (catalog.equals(DEPENDENCIES)) {
            return new Search(
                    Optional.empty(),
                    new Plans.Question(
                            "select %s, null, false, count(*) from pg_depend t where t.refclassid = 'pg_extension'::regclass and age(t.%s) <= (select age($1)) having count(*) > 0"
                                    .formatted(CatalogRelations.EVERYTHING, column),
                            "(xid)"));
        }
        String select = "select %s, t.%s::oid < %d, count(*) from %s t where age(t.%s) <= (select age($%%d))"
                .formatted(
                        CatalogRelations.of(catalog) + ", " + CatalogRelations.alsoToldBy(catalog),
                        BuiltIns.oidColumn(catalogs.columnsOf(catalog)),
                        Origin.FIRST_MADE,
                        catalog,
                        column);
        return new Search(
                CatalogRelations.within(catalog)
                        .map(within -> new Plans.Question(
                                select.formatted(2) + " and " + within + " group by 1, 2, 3", "(oid[], xid)")),
                new Plans.Question(select.formatted(1) + " group by 1, 2, 3", "(xid)"));
    }
}
