package io.migratetest.snapshot;

import java.util.Optional;

/** On which relations the rows of a catalog hang: what has to be looked at again when a row was written. */
final class CatalogRelations {

    /** Stands for everything, and is no relation's oid: on such rows the text of anything may depend. */
    static final long EVERYTHING = 0xFFFF_FFFFL;

    /** The catalog of the relations themselves. */
    static final String RELATIONS = "pg_class";

    private static final String NONE = String.valueOf(Unit.NO_RELATION);

    private CatalogRelations() {}

    /**
     * The oid of the relation on which the row {@code t} hangs, as an expression; {@link Unit#NO_RELATION} where it hangs on none, null where no snapshot
     * tells of the row.
     */
    static String of(String catalog) {
        return switch (catalog) {
            case RELATIONS ->
                "case t.relkind when 't' then (select d.refobjid from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = t.oid"
                        + " and d.refclassid = 'pg_class'::regclass limit 1) when 'c' then 0 else t.oid end";
            case "pg_attribute" ->
                "(select case c.relkind when 'c' then 0 else c.oid end from pg_class c where c.oid = t.attrelid)";
            case "pg_constraint" -> "t.conrelid";
            case "pg_trigger" ->
                "coalesce((select o.conrelid from pg_constraint o where o.oid = t.tgconstraint and t.tgisinternal), t.tgrelid)";
            // The storage and the collation of a base type are told by what differs from them; nothing is told of an
            // array type itself.
            case "pg_type" ->
                "case when t.typtype = 'b' and t.typelem = 0 then " + EVERYTHING
                        + " when t.typrelid <> 0 then (select case c.relkind when 'c' then 0 else c.oid end from pg_class c where c.oid = t.typrelid)"
                        + " when not exists (select from pg_type e where e.oid = t.typelem and e.typarray = t.oid) then 0 end";
            case "pg_description", "pg_seclabel" -> Rendering.relationOf("t.classoid", "t.objoid");
            case "pg_depend" -> Rendering.relationOf("t.classid", "t.objid");
            // The names of roles, and which operator class is the usual one.
            case "pg_authid", "pg_opclass" -> String.valueOf(EVERYTHING);
            default -> column(catalog).map(column -> "t." + column).orElse(NONE);
        };
    }

    /** Another relation that tells something of the row {@code t}. */
    static String alsoToldBy(String catalog) {
        return switch (catalog) {
            // A table tells by which index it is ordered and identified.
            case "pg_index" -> "t.indrelid";
            // An index tells of which constraint it is a part.
            case "pg_constraint" -> "case when t.contype in ('p', 'u', 'x') then t.conindid end";
            default -> "null::oid";
        };
    }

    /** Whether some rows of the catalog hang on relations. */
    static boolean has(String catalog) {
        return !of(catalog).equals(NONE) && !of(catalog).equals(String.valueOf(EVERYTHING));
    }

    /** The condition under which the row {@code t} belongs to one of the relations {@code $1}, as the server finds it by an index; empty where none leads there or none helps. */
    static Optional<String> within(String catalog) {
        return switch (catalog) {
            case "pg_attribute" -> Optional.of("t.attrelid = any ($1)");
            case "pg_constraint" -> Optional.of("t.conrelid = any ($1)");
            // Those of a foreign key belong to another table, too.
            case "pg_trigger" ->
                Optional.of(
                        "(t.tgrelid = any ($1) or t.tgconstraint = any (array(select o.oid from pg_constraint o where o.conrelid = any ($1))))");
            case "pg_type" ->
                Optional.of(
                        "t.oid = any (array(select unnest(array[y.oid, y.typarray]) from pg_class r join pg_type y on y.oid = r.reltype where r.oid = any ($1)))");
            case "pg_index" -> Optional.of("t.indrelid = any ($1)");
            // Most sequences are written twice when they are made, so the whole catalog would be looked into in the
            // end.
            case "pg_sequence" -> Optional.empty();
            default -> column(catalog).map(column -> "t." + column + " = any ($1)");
        };
    }

    private static Optional<String> column(String catalog) {
        return Optional.ofNullable(
                switch (catalog) {
                    case "pg_attrdef" -> "adrelid";
                    case "pg_index" -> "indexrelid";
                    case "pg_rewrite" -> "ev_class";
                    case "pg_policy" -> "polrelid";
                    case "pg_sequence" -> "seqrelid";
                    case "pg_inherits" -> "inhrelid";
                    case "pg_partitioned_table" -> "partrelid";
                    case "pg_foreign_table" -> "ftrelid";
                    case "pg_statistic_ext" -> "stxrelid";
                    default -> null;
                });
    }
}
