package io.migratetest.snapshot;

import io.migratetest.database.Database;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SQL expressions that print what a catalog holds as people read it: names for oids, sorted lists, privileges in words. */
final class Rendering {

    private static final Map<String, String> NAMING_TYPES = Map.of(
            "pg_class", "regclass",
            "pg_type", "regtype",
            "pg_proc", "regprocedure",
            "pg_operator", "regoperator",
            "pg_namespace", "regnamespace",
            "pg_authid", "regrole",
            "pg_collation", "regcollation",
            "pg_ts_config", "regconfig",
            "pg_ts_dict", "regdictionary");

    /** Another one in each JVM, so that reports of different runs cannot be compared either. */
    private static final String SALT = UUID.randomUUID().toString();

    /** The names of options that hold what nobody should read. */
    private static final String SECRETS = "passw|secret|token|cred|(access|account|api|private).?key";

    private static final Pattern PLACEHOLDER = Pattern.compile(
            "\\{((?:pg_|own |relation of |hanging |on no relation |list |lines |options |privileges |digest )[^{}]*)}");

    private Rendering() {}

    /** The value of a column for which no rule has an expression; nothing if values of its type cannot be compared. */
    static Optional<String> of(CatalogColumn column) {
        String value = "t." + column.name();
        if (column.reference().isPresent()) {
            String catalog = column.reference().get();
            return Optional.of(column.type().endsWith("[]") ? names(value, catalog) : name(value + "::oid", catalog));
        }
        return switch (column.type()) {
            case "pg_node_tree", "anyarray", "aclitem[]", "oid", "oid[]", "int2vector", "oidvector" -> Optional.empty();
            case "text[]", "\"char\"[]", "name[]" -> Optional.of(list(value));
            default -> Optional.of(value);
        };
    }

    /** An expression of a rule, its placeholders replaced. */
    static String expand(String expression, Catalogs catalogs) {
        return PLACEHOLDER
                .matcher(expression)
                .replaceAll(match -> Matcher.quoteReplacement(placeholder(match.group(1), catalogs)));
    }

    private static String placeholder(String text, Catalogs catalogs) {
        if (text.equals("own schema")) {
            return "'" + Database.OWN_SCHEMA + "'";
        }
        if (text.startsWith("hanging ")) {
            String[] address = text.substring("hanging ".length()).split(", ", 2);
            return hanging(address[0], address[1]);
        }
        if (text.startsWith("relation of ")) {
            String[] address = text.substring("relation of ".length()).split(", ", 2);
            return relationOf(address[0], address[1]);
        }
        if (text.startsWith("on no relation ")) {
            String[] address = text.substring("on no relation ".length()).split(", ", 2);
            return onNoRelation(address[0], address[1]);
        }
        if (text.startsWith("list ")) {
            return list(text.substring("list ".length()));
        }
        if (text.startsWith("lines ")) {
            return lines(text.substring("lines ".length()));
        }
        if (text.startsWith("options ")) {
            return options(text.substring("options ".length()));
        }
        if (text.startsWith("digest ")) {
            return digest(text.substring("digest ".length()));
        }
        if (text.startsWith("privileges ")) {
            String[] arguments = text.substring("privileges ".length()).split(", ", 3);
            return privileges(arguments[0], arguments[1], arguments[2]);
        }
        return catalogs.oids().getOrDefault(text, 0L).toString();
    }

    /** Privileges that are not the default ones; granting and revoking again is no change. */
    static String privileges(String acl, String objectType, String owner) {
        String usual = "acldefault((" + objectType + ")::\"char\", " + owner + ")";
        String itself = objectType.equals("'c'") ? owner + "::regrole::text" : "'the owner'";
        return "case when " + acl + " is not null then " + deviations(acl, usual, owner, itself) + " end";
    }

    /** One line for each grantee with other privileges than the usual ones: {@code alice: INSERT, SELECT WITH GRANT OPTION}. */
    private static String deviations(String acl, String usual, String owner, String itself) {
        return """
            (select string_agg(case coalesce(g.grantee, u.grantee) when 0 then 'PUBLIC' when %1$s then %2$s
            else coalesce(g.grantee, u.grantee)::regrole::text end || ': ' || coalesce(g.privileges, 'nothing')
            || case when g.grantor <> %1$s then ' (granted by ' || g.grantor::regrole || ')' else '' end,
            E'\\n' order by coalesce(g.grantee, u.grantee)::regrole::text, g.grantor::regrole::text)
            from (%3$s) g full join (%4$s) u on g.grantee = u.grantee and g.grantor = u.grantor
            where g.privileges is distinct from u.privileges)""".formatted(owner, itself, granted(acl), granted(usual));
    }

    private static String granted(String acl) {
        return """
            select x.grantee, x.grantor, string_agg(x.privilege_type || case when x.is_grantable then ' WITH GRANT OPTION' else '' end,
            ', ' order by x.privilege_type) as privileges from aclexplode(%s) x group by x.grantee, x.grantor""".formatted(acl);
    }

    /**
     * Tells one secret from another, and nothing else about it: whoever reads a few characters of a digest with a salt that is never printed cannot try out
     * what the secret may be. Two secrets have one digest once in 16 million times.
     */
    private static String digest(String secret) {
        return "substr(encode(sha256(convert_to('" + SALT + "' || " + secret + ", 'UTF8')), 'hex'), 1, 6)";
    }

    private static String list(String array) {
        return joined(array, "', '");
    }

    /** For values that may hold commas. */
    private static String lines(String array) {
        return joined(array, "E'\\n'");
    }

    private static String joined(String array, String separator) {
        return "case when " + array + " is not null then nullif(array_to_string(array(select o from unnest(" + array
                + ") o order by o), " + separator + "), '') end";
    }

    /** As the clause {@code OPTIONS} takes them; of a secret nothing but whether it is another one. */
    private static String options(String array) {
        return """
            case when %3$s is not null then (select string_agg(quote_ident(o.option_name) || case when o.option_name ~* '%1$s'
            then ' *** (' || %2$s || ')'
            else ' ''' || replace(o.option_value, '''', '''''') || '''' end, ', ' order by o.option_name)
            from pg_options_to_table(%3$s) o) end""".formatted(SECRETS, digest("o.option_value"), array);
    }

    private static String name(String oid, String catalog) {
        String present = "nullif(" + oid + ", 0)";
        return NAMING_TYPES.containsKey(catalog)
                ? present + "::" + NAMING_TYPES.get(catalog)
                : "(select i.identity from pg_identify_object('" + catalog + "'::regclass, " + present + ", 0) i)";
    }

    private static String names(String oids, String catalog) {
        return "array_to_string(array(select " + name("o", catalog) + "::text from unnest(" + oids
                + ") with ordinality u(o, n) order by n), ', ')";
    }

    /** The relation on which any object hangs; a composite type is one that hangs on none. */
    static String relationOf(String catalog, String oid) {
        return """
            coalesce(case %1$s when 'pg_class'::regclass then (select case o.relkind when 'c' then 0 else o.oid end from pg_class o where o.oid = %2$s)
            when 'pg_type'::regclass then (select case r.relkind when 'c' then 0 else r.oid end
            from pg_type o left join pg_type e on e.oid = o.typelem and e.typarray = o.oid
            join pg_class r on r.oid = coalesce(nullif(o.typrelid, 0), e.typrelid) where o.oid = %2$s)
            when 'pg_constraint'::regclass then (select o.conrelid from pg_constraint o where o.oid = %2$s)
            when 'pg_trigger'::regclass then (select o.tgrelid from pg_trigger o where o.oid = %2$s)
            when 'pg_rewrite'::regclass then (select o.ev_class from pg_rewrite o where o.oid = %2$s)
            when 'pg_policy'::regclass then (select o.polrelid from pg_policy o where o.oid = %2$s)
            when 'pg_attrdef'::regclass then (select o.adrelid from pg_attrdef o where o.oid = %2$s)
            when 'pg_statistic_ext'::regclass then (select o.stxrelid from pg_statistic_ext o where o.oid = %2$s) end, 0)""".formatted(catalog, oid);
    }

    /** The condition under which any object is one of the relations {@code $1}, or hangs on one; an index on the oid leads to them, whatever their catalog. */
    static String hanging(String catalog, String oid) {
        return """
            %2$s = any (array(select unnest($1)
            union all select o.oid from pg_constraint o where o.conrelid = any ($1)
            union all select o.oid from pg_trigger o where o.tgrelid = any ($1)
            union all select o.oid from pg_rewrite o where o.ev_class = any ($1)
            union all select o.oid from pg_policy o where o.polrelid = any ($1)
            union all select o.oid from pg_attrdef o where o.adrelid = any ($1)
            union all select o.oid from pg_statistic_ext o where o.stxrelid = any ($1)
            union all select unnest(array[y.oid, y.typarray]) from pg_class r join pg_type y on y.oid = r.reltype where r.oid = any ($1)))
            and %3$s = any ($1)""".formatted(catalog, oid, relationOf(catalog, oid));
    }

    /** The condition under which {@link #relationOf} is none, for all objects at once. */
    private static String onNoRelation(String catalog, String oid) {
        return """
            (%1$s not in ('pg_class'::regclass, 'pg_type'::regclass, 'pg_constraint'::regclass, 'pg_trigger'::regclass, 'pg_rewrite'::regclass,
            'pg_policy'::regclass, 'pg_attrdef'::regclass, 'pg_statistic_ext'::regclass)
            or %1$s = 'pg_class'::regclass and %2$s in (select o.oid from pg_class o where o.relkind = 'c')
            or %1$s = 'pg_constraint'::regclass and %2$s in (select o.oid from pg_constraint o where o.conrelid = 0)
            or %1$s = 'pg_type'::regclass and %2$s not in (select unnest(array[y.oid, y.typarray]) from pg_class r join pg_type y on y.oid = r.reltype
            where r.relkind <> 'c'))""".formatted(catalog, oid);
    }
}
