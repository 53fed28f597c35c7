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

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{((?:pg_|own |list |lines |grants |digest )[^{}]+)}");

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
        if (text.startsWith("list ")) {
            return list(text.substring("list ".length()));
        }
        if (text.startsWith("lines ")) {
            return lines(text.substring("lines ".length()));
        }
        if (text.startsWith("digest ")) {
            return digest(text.substring("digest ".length()));
        }
        if (text.startsWith("grants ")) {
            String[] arguments = text.substring("grants ".length()).split(", ", 2);
            return grants(arguments[0], arguments[1]);
        }
        return catalogs.oids().getOrDefault(text, 0L).toString();
    }

    /** Privileges that are not the default ones; granting and revoking again is no change. */
    static String privileges(String acl, String objectType, String owner) {
        String granted = "coalesce(" + grants(acl, owner) + ", 'nobody: ')";
        String initial = "coalesce(" + grants("acldefault((" + objectType + ")::\"char\", " + owner + ")", owner)
                + ", 'nobody: ')";
        return "case when " + acl + " is not null then nullif(" + granted + ", " + initial + ") end";
    }

    /** One line for each grantee: {@code alice: INSERT, SELECT WITH GRANT OPTION}. */
    private static String grants(String acl, String owner) {
        return """
            (select string_agg(g.line, E'\\n' order by g.line) from (
            select case x.grantee when 0 then 'PUBLIC' else x.grantee::regrole::text end || ': '
            || string_agg(x.privilege_type || case when x.is_grantable then ' WITH GRANT OPTION' else '' end, ', ' order by x.privilege_type)
            || case when x.grantor <> %s then ' (granted by ' || x.grantor::regrole || ')' else '' end as line
            from aclexplode(%s) x group by x.grantee, x.grantor) g)""".formatted(owner, acl);
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
        return "nullif(array_to_string(array(select o from unnest(" + array + ") o order by o), " + separator
                + "), '')";
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
}
