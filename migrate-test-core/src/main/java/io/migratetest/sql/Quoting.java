package io.migratetest.sql;

import java.util.Set;
import java.util.regex.Pattern;

/** Writes names and texts so that SQL reads them as what they are, whatever they hold. */
public final class Quoting {

    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

    /** The words that are no names everywhere unless they are quoted, in any version of PostgreSQL from 13 on. */
    private static final Set<String> KEYWORDS = Set.of("""
            all analyse analyze and any array as asc asymmetric authorization between bigint binary bit boolean both case cast char character check coalesce collate
            collation column concurrently constraint create cross current_catalog current_date current_role current_schema current_time current_timestamp current_user
            dec decimal default deferrable desc distinct do else end except exists extract false fetch float for foreign freeze from full grant greatest group grouping
            having ilike in initially inner inout int integer intersect interval into is isnull join json json_array json_arrayagg json_exists json_object
            json_objectagg json_query json_scalar json_serialize json_table json_value lateral leading least left like limit localtime localtimestamp merge_action
            national natural nchar none normalize not notnull null nullif numeric offset on only or order out outer overlaps overlay placing position precision primary
            real references returning right row select session_user setof similar smallint some substring symmetric system_user table tablesample then time timestamp to
            trailing treat trim true union unique user using values varchar variadic verbose when where window with xmlattributes xmlconcat xmlelement xmlexists
            xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable""".split("\\s+"));

    private Quoting() {}

    /** A single name, in double quotes where SQL would read another one without them: {@code orders}, {@code "Orders"}, {@code "user"}. */
    public static String identifier(String name) {
        return PLAIN.matcher(name).matches() && !KEYWORDS.contains(name)
                ? name
                : '"' + name.replace("\"", "\"\"") + '"';
    }

    /** A text, whatever {@code standard_conforming_strings} is set to: {@code 'it''s'}, {@code E'C:\\temp'}. */
    public static String literal(String text) {
        String doubled = "'" + text.replace("'", "''") + "'";
        return text.contains("\\") ? "E" + doubled.replace("\\", "\\\\") : doubled;
    }

    /** The body of a function or of a block, as it is. */
    public static String dollars(String body) {
        String tag = "$$";
        for (int number = 1; (body + "$").contains(tag); number++) {
            tag = "$body" + number + "$";
        }
        return tag + body + tag;
    }
}
