package io.migratetest.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a constraint or an index means, apart from its name and from what entities cannot say. */
final class KeyClauses {

    private static final Pattern KEY = Pattern.compile("(PRIMARY KEY|UNIQUE)( NULLS NOT DISTINCT)? \\(([^()]*)\\)");
    private static final Pattern FOREIGN_KEY =
            Pattern.compile("FOREIGN KEY \\(([^()]*)\\) REFERENCES (.+?)\\(([^()]*)\\)(.*)");
    private static final Pattern UNIQUE_INDEX =
            Pattern.compile("CREATE UNIQUE INDEX .* USING btree \\(([^()]*)\\)( NULLS NOT DISTINCT)?");
    private static final Pattern INDEX_OF_COLUMNS =
            Pattern.compile("CREATE (UNIQUE )?INDEX .* USING btree \\([^()]*\\)( NULLS NOT DISTINCT)?");
    private static final Pattern CHECKED_LATER =
            Pattern.compile(" (NOT DEFERRABLE|DEFERRABLE|INITIALLY \\w+|NOT VALID)");

    /** Of an index or a key, what jOOQ does not write into its classes. */
    private static final Pattern UNSAID_BY_GENERATED_CLASSES = Pattern.compile(
            " MATCH FULL| ON (UPDATE|DELETE) (NO ACTION|RESTRICT|CASCADE|SET NULL|SET DEFAULT)( \\([^()]*\\))?"
                    + "| NULLS (NOT DISTINCT|FIRST|LAST)| COLLATE [^ ,)]+| \\w+_ops| INCLUDE \\([^()]*\\)| WITH \\([^()]*\\)| WHERE .*$");

    private static final Pattern METHOD = Pattern.compile(" USING \\w+ \\(");

    private KeyClauses() {}

    /** A constraint without its name: {@code FOREIGN KEY (a) REFERENCES t(id)}; an index likewise. */
    static String body(SchemaObject object) {
        String definition = object.property(SchemaObject.DEFINITION).orElse("");
        String name = Names.local(object.key());
        String before = object.is("index") ? " INDEX " + name + " ON " : " ADD CONSTRAINT " + name + " ";
        int at = definition.indexOf(before);
        return at < 0 ? definition : definition.substring(at + before.length());
    }

    /** What a model means by it, equal for all ways of writing it. */
    static String meaning(SchemaObject object, Vocabulary vocabulary) {
        String definition = object.property(SchemaObject.DEFINITION).orElse("");
        if (vocabulary != Vocabulary.GENERATED_CLASSES || body(object).startsWith("CHECK ")) {
            return meaning(object);
        }
        String said = UNSAID_BY_GENERATED_CLASSES.matcher(definition).replaceAll("");
        return meaning(object.with(SchemaObject.DEFINITION, METHOD.matcher(said).replaceFirst(" USING btree (")));
    }

    private static String meaning(SchemaObject object) {
        String body = CHECKED_LATER.matcher(body(object)).replaceAll("");
        Matcher key = KEY.matcher(body);
        if (key.matches()) {
            return key.group(1) + Optional.ofNullable(key.group(2)).orElse("") + sorted(key.group(3));
        }
        Matcher foreign = FOREIGN_KEY.matcher(body);
        if (foreign.matches()) {
            List<String> from = columns(foreign.group(1));
            List<String> to = columns(foreign.group(3));
            return IntStream.range(0, Math.min(from.size(), to.size()))
                    .mapToObj(i -> from.get(i) + ">" + to.get(i))
                    .sorted()
                    .collect(Collectors.joining(",", "FOREIGN KEY ", " " + foreign.group(2) + foreign.group(4)));
        }
        return body.startsWith("CHECK ")
                ? Expressions.meaning(body)
                : uniqueIndex(object).orElse(body);
    }

    /** The columns that are unique by an index of its own; as a constraint would say it. */
    private static Optional<String> uniqueIndex(SchemaObject object) {
        Matcher index =
                UNIQUE_INDEX.matcher(object.property(SchemaObject.DEFINITION).orElse(""));
        return object.is("index") && index.matches() && !isOrdered(index.group(1))
                ? Optional.of("UNIQUE" + Optional.ofNullable(index.group(2)).orElse("") + sorted(index.group(1)))
                : Optional.empty();
    }

    private static boolean isOrdered(String columns) {
        return Names.outsideQuotes(columns.replace(", ", ","), " ") >= 0;
    }

    /** What it is about, so that two that mean different things can be told to be one that changed; empty if it stands for itself. */
    static Optional<String> subject(SchemaObject object) {
        String body = body(object);
        if (body.startsWith("PRIMARY KEY")) {
            return Optional.of("PRIMARY KEY");
        }
        Matcher foreign = FOREIGN_KEY.matcher(body);
        if (foreign.matches()) {
            return Optional.of("FOREIGN KEY" + sorted(foreign.group(1)));
        }
        return Expressions.valuesOf(body).map(column -> "VALUES " + column);
    }

    /** Whether entities could declare such an index: no expression, no condition, no other method. */
    static boolean isOfColumns(SchemaObject index) {
        return INDEX_OF_COLUMNS
                .matcher(index.property(SchemaObject.DEFINITION).orElse(""))
                .matches();
    }

    private static String sorted(String columns) {
        List<String> each = new ArrayList<>(columns(columns));
        each.sort(String::compareTo);
        return each.toString();
    }

    private static List<String> columns(String list) {
        return Arrays.asList(list.split(", ", -1));
    }
}
