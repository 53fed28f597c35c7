package io.migratetest.snapshot;

import io.migratetest.database.Database;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a {@link Probe} asks.
 *
 * @param written which catalogs and tables were written: everything, if the parameter says so, else what the session's counters name
 * @param young by catalog, where the rows hang that were written by the transaction {@code $1} or a later one
 * @param measures what is left of the rows of a query, for each relation; see {@link CatalogQuery#measure}
 */
record ProbeQuestions(
        Plans.Question written,
        Map<String, Plans.Question> young,
        Map<CatalogQuery, Plans.Question> measures) {

    static final String HORIZON =
            "select 'horizon', (pg_snapshot_xmax(pg_current_snapshot())::text::numeric % 4294967296)::int8::text, '0'";

    /** Columns of views and conditions of policies are printed with the names of other relations; so are routines with a body that is parsed. */
    static final Plans.Question DEPENDENTS = new Plans.Question("""
            select distinct case when w.oid is not null then w.ev_class when p.oid is not null then p.polrelid else 0 end
            from pg_depend d
            left join pg_rewrite w on d.classid = 'pg_rewrite'::regclass and w.oid = d.objid
            left join pg_policy p on d.classid = 'pg_policy'::regclass and p.oid = d.objid
            where d.refclassid = 'pg_class'::regclass and d.refobjid = any ($1)
            and d.classid in ('pg_rewrite'::regclass, 'pg_policy'::regclass, 'pg_proc'::regclass)""", "(oid[])");

    /** Catalogs on which the text of anything may depend: names of roles, default operator classes. */
    private static final List<String> PERVASIVE = List.of("pg_authid", "pg_opclass");

    private static final String TABLES = """
            select 'table', c.oid::text, '0' from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.oid >= %d and c.relkind = 'r' and c.relpersistence <> 't' and n.nspname <> '%s' and ($1
            or pg_stat_get_xact_tuples_inserted(c.oid) + pg_stat_get_xact_tuples_updated(c.oid) + pg_stat_get_xact_tuples_deleted(c.oid) > 0)
            """.formatted(Origin.FIRST_MADE, Database.OWN_SCHEMA);

    /** To take a value from a sequence is to read its page. */
    private static final String SEQUENCES = """
            select 'sequence', c.oid::text, '0' from pg_class c
            where c.oid >= %d and c.relkind = 'S' and ($1 or pg_stat_get_xact_blocks_fetched(c.oid) > 0)""".formatted(Origin.FIRST_MADE);

    private static final String COUNTERS_ARE_OFF =
            "select 'everything', '0', '0' where not $1 and current_setting('track_counts') <> 'on'";

    static ProbeQuestions of(List<CatalogQuery> queries, Catalogs catalogs) {
        Map<String, Plans.Question> young = new LinkedHashMap<>();
        Map<CatalogQuery, Plans.Question> measures = new LinkedHashMap<>();
        for (CatalogQuery query : queries) {
            String catalog = query.rule().catalog();
            young.computeIfAbsent(catalog, name -> young(name, relation(name)));
            query.measure().ifPresent(sql -> measures.put(query, Plans.Question.of(sql)));
        }
        PERVASIVE.forEach(catalog -> young.put(catalog, young(catalog, String.valueOf(Probe.EVERYTHING))));
        young.put("pg_largeobject", young("pg_largeobject", "0"));
        return new ProbeQuestions(written(List.copyOf(young.keySet())), young, measures);
    }

    private static Plans.Question written(List<String> catalogs) {
        String sql = """
                select 'catalog', w.catalog, (w.deleted > 0 or $1)::int::text
                from (select c.catalog, pg_stat_get_xact_tuples_inserted(c.catalog::regclass) + pg_stat_get_xact_tuples_updated(c.catalog::regclass) as written,
                pg_stat_get_xact_tuples_deleted(c.catalog::regclass) as deleted from unnest(array[%s]) c (catalog)) w
                where $1 or w.written + w.deleted > 0
                union all
                """.formatted(catalogs.stream()
                        .map(catalog -> "'" + catalog + "'")
                        .collect(Collectors.joining(", ")))
                + String.join(" union all ", TABLES, SEQUENCES, COUNTERS_ARE_OFF, HORIZON);
        return new Plans.Question(sql, "(boolean)");
    }

    private static Plans.Question young(String catalog, String relation) {
        return new Plans.Question(
                "select distinct (" + relation + ")::int8 from " + catalog + " t where age(t.xmin) <= (select age($1))", "(xid)");
    }

    /** Where the rows of a catalog hang. */
    private static String relation(String catalog) {
        return switch (catalog) {
            case "pg_class" ->
                "case t.relkind when 't' then (select d.refobjid from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = t.oid"
                        + " and d.refclassid = 'pg_class'::regclass limit 1) when 'c' then 0 else t.oid end";
            case "pg_attribute" ->
                "(select case c.relkind when 'c' then 0 else c.oid end from pg_class c where c.oid = t.attrelid)";
            case "pg_attrdef" -> "t.adrelid";
            case "pg_index" -> "t.indexrelid";
            case "pg_constraint" -> "t.conrelid";
            case "pg_trigger" ->
                "coalesce((select o.conrelid from pg_constraint o where o.oid = t.tgconstraint and t.tgisinternal), t.tgrelid)";
            case "pg_rewrite" -> "t.ev_class";
            case "pg_policy" -> "t.polrelid";
            case "pg_sequence" -> "t.seqrelid";
            case "pg_inherits" -> "t.inhrelid";
            case "pg_partitioned_table" -> "t.partrelid";
            case "pg_foreign_table" -> "t.ftrelid";
            case "pg_statistic_ext" -> "t.stxrelid";
            // The storage and the collation of a base type are told by what differs from them.
            case "pg_type" ->
                "case when t.typtype = 'b' and t.typelem = 0 then " + Probe.EVERYTHING + " else "
                        + Rendering.relationOf("'pg_type'::regclass", "t.oid") + " end";
            case "pg_description", "pg_seclabel" -> Rendering.relationOf("t.classoid", "t.objoid");
            case "pg_depend" -> Rendering.relationOf("t.classid", "t.objid");
            default -> "0";
        };
    }
}
