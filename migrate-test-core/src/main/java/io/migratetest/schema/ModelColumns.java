package io.migratetest.schema;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A model's column where the database has one of the same name: with what entities cannot say, or mean no less. */
final class ModelColumns {

    private static final String TYPE = "type";
    private static final String IDENTITY = "identity";
    private static final String DEFAULT = "default";
    private static final String GENERATED = "generated";

    /** What entities mean that say nothing about a length. */
    private static final String ANY_TEXT = "character varying(255)";

    private static final Pattern SHORT_TEXT = Pattern.compile("character varying\\((\\d+)\\)");

    /** All digits that there are, which is what a type without a precision has. */
    private static final Pattern FULL_PRECISION = Pattern.compile("^(time|timestamp|interval)(.*?)\\(6\\)");

    private static final Pattern KEPT = Pattern.compile(" (STORED|VIRTUAL)$");

    private final Schema database;
    private final Schema model;
    private final boolean saysTypesExactly;

    ModelColumns(Schema model, Schema database, Vocabulary vocabulary) {
        this.model = model;
        this.database = database;
        this.saysTypesExactly = vocabulary == Vocabulary.GENERATED_CLASSES;
    }

    /** The column as the comparison should see it. */
    SchemaObject completed(SchemaObject column, SchemaObject other) {
        Map<String, String> properties = new TreeMap<>(column.properties());
        if (isAsGood(column, other)) {
            adopt(properties, other, TYPE);
        }
        boolean isFilled = column.property(IDENTITY).isPresent()
                ? generatesValues(other)
                : !other.property(IDENTITY).equals(Optional.of("always"));
        if (isFilled) {
            adopt(properties, other, IDENTITY);
        }
        if (column.property(DEFAULT).isEmpty() || sameMeaning(column, other, DEFAULT)) {
            adopt(properties, other, DEFAULT);
        }
        boolean isCalculationOpen =
                saysTypesExactly && column.property(GENERATED).isEmpty();
        if (isCalculationOpen || sameMeaning(column, other, GENERATED)) {
            adopt(properties, other, GENERATED);
        }
        return new SchemaObject(column.key(), column.owner(), properties);
    }

    private static void adopt(Map<String, String> properties, SchemaObject other, String property) {
        other.property(property)
                .ifPresentOrElse(value -> properties.put(property, value), () -> properties.remove(property));
    }

    /** Whether a column is filled from a sequence, in whichever way. */
    static boolean generatesValues(SchemaObject column) {
        return column.property(IDENTITY).isPresent()
                || column.property(DEFAULT)
                        .filter(text -> text.startsWith("nextval("))
                        .isPresent();
    }

    private static boolean sameMeaning(SchemaObject column, SchemaObject other, String property) {
        return column.property(property).isPresent()
                && column.property(property)
                        .map(ModelColumns::meaning)
                        .equals(other.property(property).map(ModelColumns::meaning));
    }

    /** Whether a generated value is kept or calculated again is nothing that entities see. */
    private static String meaning(String expression) {
        return Expressions.meaning(KEPT.matcher(expression).replaceFirst(""));
    }

    /** Whether the database's type takes all that the model's does, where the model did not choose its own. */
    private boolean isAsGood(SchemaObject column, SchemaObject other) {
        String mine = element(column.property(TYPE).orElse(""));
        String theirs = element(other.property(TYPE).orElse(""));
        if (isArray(column) != isArray(other)) {
            return false;
        }
        if (saysTypesExactly) {
            return canonical(mine).equals(canonical(theirs));
        }
        return canonical(mine).equals(canonical(theirs))
                || (mine.equals(ANY_TEXT) && (theirs.equals("text") || theirs.equals("character varying")))
                || (mine.equals("numeric(38,2)") && theirs.equals("numeric"))
                || holdsAllListed(column, mine, theirs);
    }

    private static String element(String type) {
        return type.endsWith("[]") ? type.substring(0, type.length() - 2) : type;
    }

    private static boolean isArray(SchemaObject column) {
        return column.property(TYPE).orElse("").endsWith("[]");
    }

    private static String canonical(String type) {
        return FULL_PRECISION.matcher(type).replaceFirst("$1$2");
    }

    /** Text that is one of some names need not be longer than the longest of them. */
    private boolean holdsAllListed(SchemaObject column, String mine, String theirs) {
        var length = SHORT_TEXT.matcher(theirs);
        if (!mine.equals(ANY_TEXT) || !length.matches()) {
            return false;
        }
        Optional<Integer> longest = model.partsOf(column.key()).stream()
                .filter(part -> part.is("constraint"))
                .flatMap(check -> Expressions.longestText(KeyClauses.body(check)).stream())
                .findFirst();
        return longest.filter(most -> most <= Integer.parseInt(length.group(1))).isPresent();
    }

    /** Whether it is a sequence of the model's, that of a column that the database fills by itself. */
    boolean isOfGeneratedColumn(SchemaObject sequence) {
        return sequence.owner()
                .filter(owner -> sequence.is("sequence") && owner.kind().equals("column"))
                .flatMap(database::find)
                .filter(ModelColumns::generatesValues)
                .isPresent();
    }
}
