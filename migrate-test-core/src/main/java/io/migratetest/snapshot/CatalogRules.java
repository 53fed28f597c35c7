package io.migratetest.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which catalogs and columns are compared, how, and which are not and why: everything that a snapshot knows about PostgreSQL, as data.
 *
 * <p>The files are made of sections. {@code [pg_class]} begins the rule for a catalog; {@code [pg_class: some words]} begins a further one,
 * which reads only the properties that it adds. In a section each line is a keyword, in twelve characters, and its value; a line that begins
 * with blanks continues the one before, {@code #} begins a comment. Expressions are SQL; {@code t} is the row of the catalog.
 *
 * <ul>
 *   <li>{@code from}, {@code where}, {@code order}: which rows, by default the whole catalog
 *   <li>{@code or from}: what shows as much of the rows as everybody may see, for a session to which the catalog is closed
 *   <li>{@code key}: the class, object and sub-object that a row tells about, by default the row itself
 *   <li>{@code kind}: what the row's object is; without it the row adds properties to an object that another rule makes
 *   <li>{@code name}, {@code member}, {@code on}: what the object is called, in full, or as {@code owner.name}, or as {@code name on owner};
 *       by default what {@code pg_identify_object} says
 *   <li>{@code part of}: the class, object and sub-object with which it disappears
 *   <li>{@code sparse}: it is an object only if it has a property
 *   <li>{@code of}: the relation on which the row hangs, by default the one that is its key; {@code within}: which rows hang on the relations {@code $1}, as
 *       the server finds them by an index, or {@code never} if those are read only with everything; {@code rest}: which hang on none
 *   <li>{@code depends on}: the catalogs whose rows make the answer, by default all that the rule mentions; with the word {@code changed}, only if a row was
 *       not just inserted
 *   <li>{@code compare column as property [= expression]}, {@code add property = expression}, {@code privileges column = default, owner}
 *   <li>{@code skip columns: reason} and, for a whole catalog, {@code left out}
 * </ul>
 *
 * <p>{@code {made t.oid}} holds for what did not come with PostgreSQL; the same rule, turned around, reads what did ({@link Origin}).
 *
 * <p>A column that no line names is compared under its own name, so that a new version of PostgreSQL has no blind spot.
 */
final class CatalogRules {

    private static final List<String> OF_THE_DATABASE =
            List.of("relations.rules", "routines.rules", "types.rules", "database.rules");

    private static final List<String> OF_THE_CLUSTER = List.of("cluster.rules");

    private static final int KEYWORD_WIDTH = 12;

    private final List<CatalogRule> rules = new ArrayList<>();
    private String catalog = "";
    private String label = "";
    private Map<String, String> clauses = new HashMap<>();
    private List<PropertyRule> properties = new ArrayList<>();
    private Map<String, String> skipped = new LinkedHashMap<>();

    private CatalogRules() {}

    /** Every rule. */
    static List<CatalogRule> all() {
        return Stream.concat(ofTheDatabase().stream(), ofTheCluster().stream()).toList();
    }

    /** The rules for what a database has for itself, in the order in which they are to be read. */
    static List<CatalogRule> ofTheDatabase() {
        return read(OF_THE_DATABASE);
    }

    /** The rules for what all databases of a server share. */
    static List<CatalogRule> ofTheCluster() {
        return read(OF_THE_CLUSTER);
    }

    private static List<CatalogRule> read(List<String> files) {
        CatalogRules parser = new CatalogRules();
        for (String file : files) {
            logicalLines(Resources.lines(file)).forEach(parser::take);
        }
        parser.endSection();
        return List.copyOf(parser.rules);
    }

    private static List<String> logicalLines(List<String> lines) {
        List<String> logical = new ArrayList<>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith(" ")) {
                logical.set(logical.size() - 1, logical.get(logical.size() - 1) + "\n" + line.strip());
            } else {
                logical.add(line);
            }
        }
        return logical;
    }

    private void take(String line) {
        if (line.startsWith("[")) {
            endSection();
            String[] title = line.substring(1, line.length() - 1).split(": ", 2);
            catalog = title[0];
            label = title.length == 2 ? title[1] : "";
            return;
        }
        String keyword =
                line.substring(0, Math.min(KEYWORD_WIDTH, line.length())).strip();
        String value = line.length() > KEYWORD_WIDTH ? line.substring(KEYWORD_WIDTH) : "";
        switch (keyword) {
            case "skip" -> skip(value);
            case "compare" -> compare(value);
            case "privileges" -> privileges(value);
            case "add" -> add(value);
            default -> clauses.put(keyword, value);
        }
    }

    private void skip(String value) {
        int colon = value.lastIndexOf(':');
        for (String column : value.substring(0, colon).replace('\n', ' ').split(" ", -1)) {
            skipped.put(column, value.substring(colon + 1).strip());
        }
    }

    private void compare(String value) {
        String[] sides = value.split(" = ", 2);
        String[] names = sides[0].split(" as ", 2);
        Optional<String> expression = sides.length == 2 ? Optional.of(sides[1]) : Optional.empty();
        properties.add(new PropertyRule(names[1], Optional.of(names[0]), expression));
    }

    private void privileges(String value) {
        String[] sides = value.split(" = ", 2);
        int comma = sides[1].lastIndexOf(", ");
        String expression =
                Rendering.privileges("t." + sides[0], sides[1].substring(0, comma), sides[1].substring(comma + 2));
        properties.add(new PropertyRule("privileges", Optional.of(sides[0]), Optional.of(expression)));
    }

    private void add(String value) {
        String[] sides = value.split(" = ", 2);
        properties.add(new PropertyRule(sides[0], Optional.empty(), Optional.of(sides[1])));
    }

    private void endSection() {
        if (!catalog.isEmpty()) {
            rules.add(new CatalogRule(catalog, label, clauses, properties, skipped));
        }
        clauses = new HashMap<>();
        properties = new ArrayList<>();
        skipped = new LinkedHashMap<>();
    }
}
