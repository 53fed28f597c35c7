package io.migratetest.operation;

import static java.util.stream.Collectors.joining;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.sql.NamingConvention;
import io.migratetest.sql.Quoting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes an enum type anew with other values, since PostgreSQL can neither take one away nor move it. All columns of the type follow, with their defaults, checks and
 * indexes, and so do its owner, privileges and comment. A row with a value that the new type lacks is refused by the server; so is what depends on the type otherwise,
 * such as a view.
 *
 * @param values in their order
 * @param replaced what becomes of values that are no more
 * @param existing the values that there were; empty if they are not known
 */
public record RecreateEnum(ObjectName type, List<String> values, Map<String, String> replaced, List<String> existing)
        implements Operation {

    /** Takes the place of the type while both exist. */
    private static final String NEW = "migrate_test_new_enum";

    private static final Pattern PART = Pattern.compile("\\{(\\w+)}");

    public RecreateEnum {
        values = List.copyOf(values);
        replaced = new LinkedHashMap<>(replaced);
        existing = List.copyOf(existing);
    }

    static RecreateEnum of(ObjectName type, List<String> values) {
        return new RecreateEnum(type, values, Map.of(), List.of());
    }

    /** Rows that have a value that is no more get another one. */
    public RecreateEnum replacing(String gone, String instead) {
        if (values.contains(gone)) {
            throw Problem.of(
                            ProblemCode.INVALID_OPERATION,
                            "the value '%s' of type %s is to be replaced and to stay".formatted(gone, type.sql()))
                    .help("leave it out of the new values, or do not replace it")
                    .asException();
        }
        Map<String, String> more = new LinkedHashMap<>(replaced);
        more.put(gone, instead);
        return new RecreateEnum(type, values, more, existing);
    }

    /** The values that there were before, for the inverse. */
    public RecreateEnum existing(String... before) {
        return new RecreateEnum(type, values, replaced, List.of(before));
    }

    @Override
    public String title() {
        return "recreate type " + type.sql();
    }

    @Override
    public Optional<Operation> inverse() {
        if (existing.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> back = new LinkedHashMap<>();
        replaced.forEach((gone, instead) -> {
            if (!existing.contains(instead)) {
                back.put(instead, gone);
            }
        });
        return Optional.of(new RecreateEnum(type, existing, back, values));
    }

    @Override
    public String missing() {
        return "say which values there were: .existing(\"...\", ...)";
    }

    @Override
    public List<Action> actions(NamingConvention names) {
        return List.of(new Action.Sql("DO " + Quoting.dollars(block())));
    }

    private String block() {
        ObjectName created = type.called(NEW);
        Map<String, String> parts = Map.of(
                "type", Quoting.literal(type.sql()),
                "create", "CREATE TYPE %s AS ENUM (%s)".formatted(created.sql(), literals(values)),
                "created", Quoting.literal(created.sql()),
                "scalar", Quoting.literal(scalar()),
                "array", Quoting.literal(array()),
                "renamed", renamed(),
                "swap",
                        "DROP TYPE %s;\n    ALTER TYPE %s RENAME TO %s"
                                .formatted(type.sql(), created.sql(), Names.quoted(type.name())));
        return PART.matcher(BLOCK)
                .replaceAll(part -> Matcher.quoteReplacement(parts.getOrDefault(part.group(1), part.group())));
    }

    static String literals(List<String> values) {
        return values.stream().map(Quoting::literal).collect(joining(", "));
    }

    /** A template of PostgreSQL's {@code format}, in which the first argument is the column. */
    private String scalar() {
        String text = "%1$I::text";
        return replaced.isEmpty()
                ? text
                : replaced.entrySet().stream()
                        .map(each -> "WHEN " + template(each.getKey()) + " THEN " + template(each.getValue()))
                        .collect(joining(" ", "CASE " + text + " ", " ELSE " + text + " END"));
    }

    private String array() {
        String text = "%1$I::text[]";
        for (Map.Entry<String, String> each : replaced.entrySet()) {
            text = "array_replace(%s, %s, %s)".formatted(text, template(each.getKey()), template(each.getValue()));
        }
        return text;
    }

    /** A statement with the constants of the type that are replaced, as PostgreSQL prints them. */
    private String renamed() {
        String statement = "statement";
        for (Map.Entry<String, String> each : replaced.entrySet()) {
            statement = "replace(%s, quote_literal(%s) || '::' || old_name, quote_literal(%s) || '::' || old_name)"
                    .formatted(statement, Quoting.literal(each.getKey()), Quoting.literal(each.getValue()));
        }
        return statement;
    }

    private static String template(String value) {
        return Quoting.literal(value).replace("%", "%%");
    }

    private static final String BLOCK = """

            DECLARE
                old_type CONSTANT oid := {type}::regtype;
                old_name CONSTANT text := format_type({type}::regtype, NULL);
                old_array CONSTANT oid := (SELECT typarray FROM pg_type WHERE oid = {type}::regtype);
                first text[];
                last text[];
                statement text;
            BEGIN
                -- What is said of the type, and what holds a value of it, comes back in the words of now.
                SELECT array_agg(dropping ORDER BY number) FILTER (WHERE dropping IS NOT NULL), array_agg(restoring ORDER BY number) FILTER (WHERE restoring IS NOT NULL)
                INTO first, last
                FROM (
                    SELECT 1, NULL, format('ALTER TYPE %s OWNER TO %I', {type}, pg_get_userbyid(typowner))
                    FROM pg_type WHERE oid = old_type AND pg_get_userbyid(typowner) <> current_user
                    UNION ALL
                    SELECT 2, NULL, format('COMMENT ON TYPE %s IS %L', {type}, obj_description(old_type, 'pg_type'))
                    WHERE obj_description(old_type, 'pg_type') IS NOT NULL
                    UNION ALL
                    SELECT 3, NULL, format('REVOKE ALL ON TYPE %s FROM PUBLIC', {type}) FROM pg_type WHERE oid = old_type AND typacl IS NOT NULL
                    UNION ALL
                    SELECT 4, NULL, format('GRANT USAGE ON TYPE %s TO %s%s', {type},
                        CASE grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END, CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END)
                    FROM pg_type, aclexplode(typacl) WHERE oid = old_type AND grantee <> typowner
                    UNION ALL
                    SELECT 5, NULL, format('ALTER TABLE ONLY %s ALTER COLUMN %I SET DEFAULT %s', attrelid::regclass, attname, pg_get_expr(adbin, adrelid))
                    FROM pg_attribute JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
                    WHERE atttypid IN (old_type, old_array) AND NOT attisdropped
                    UNION ALL
                    SELECT 6, format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname),
                        format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(c.oid))
                            || format('; COMMENT ON CONSTRAINT %I ON %s IS %L', conname, conrelid::regclass, obj_description(c.oid, 'pg_constraint'))
                    FROM pg_constraint AS c
                    WHERE contype = 'c' AND conrelid <> 0 AND coninhcount = 0
                        AND EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_constraint'::regclass AND objid = c.oid AND refclassid = 'pg_type'::regclass AND refobjid IN (old_type, old_array))
                    UNION ALL
                    SELECT 7, format('DROP INDEX %s', c.oid::regclass),
                        pg_get_indexdef(c.oid) || format('; COMMENT ON INDEX %s IS %L', c.oid::regclass, obj_description(c.oid, 'pg_class'))
                    FROM pg_class AS c
                    WHERE relkind IN ('i', 'I') AND NOT relispartition
                        AND EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_class'::regclass AND objid = c.oid AND refclassid = 'pg_type'::regclass AND refobjid IN (old_type, old_array))
                ) AS around (number, dropping, restoring);
                {create};
                FOREACH statement IN ARRAY coalesce(first, '{}') LOOP
                    EXECUTE statement;
                END LOOP;
                FOR statement IN
                    SELECT format('ALTER TABLE %s ALTER COLUMN %I DROP DEFAULT, ALTER COLUMN %2$I TYPE %s USING (%s)::%3$s', attrelid::regclass, attname,
                        {created} || CASE atttypid WHEN old_array THEN '[]' ELSE '' END,
                        format(CASE atttypid WHEN old_array THEN {array} ELSE {scalar} END, attname))
                    FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
                    WHERE atttypid IN (old_type, old_array) AND NOT attisdropped AND attinhcount = 0 AND relkind IN ('r', 'p', 'f')
                LOOP
                    EXECUTE statement;
                END LOOP;
                {swap};
                FOREACH statement IN ARRAY coalesce(last, '{}') LOOP
                    EXECUTE {renamed};
                END LOOP;
            END
            """;
}
