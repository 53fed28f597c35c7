package io.migratetest.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The list of {@code KEYWORD = value} in the statement that creates an object; what has PostgreSQL's default is left away. */
final class Clauses {

    private static final int WIDTH = 100;

    private final SchemaObject object;
    private final List<String> clauses = new ArrayList<>();

    private Clauses(SchemaObject object) {
        this.object = object;
    }

    static Clauses of(SchemaObject object) {
        return new Clauses(object);
    }

    /** The value as it is printed. */
    Clauses value(String keyword, String property) {
        return value(keyword, property, UnaryOperator.identity());
    }

    Clauses literal(String keyword, String property) {
        return value(keyword, property, Sql::literal);
    }

    /** A function by its name alone, since its arguments follow from what the object is. */
    Clauses function(String keyword, String property) {
        return value(keyword, property, Names::withoutArguments);
    }

    Clauses operator(String keyword, String property) {
        return value(keyword, property, name -> "OPERATOR(" + name + ")");
    }

    /** A class or family by its name alone, since its access method follows from what the object is. */
    Clauses ofAccessMethod(String keyword, String property) {
        return value(keyword, property, Names::withoutAccessMethod);
    }

    /** A keyword that stands alone. */
    Clauses word(String keyword, String property) {
        if (object.property(property).isPresent()) {
            clauses.add(keyword);
        }
        return this;
    }

    Clauses text(String clause) {
        clauses.add(clause);
        return this;
    }

    private Clauses value(String keyword, String property, UnaryOperator<String> print) {
        object.property(property).ifPresent(value -> clauses.add(keyword + " = " + print.apply(value)));
        return this;
    }

    /** In parentheses; a long one has a line for each. */
    String list() {
        String line = "(" + String.join(", ", clauses) + ")";
        return line.length() <= WIDTH ? line : "(\n    " + String.join(",\n    ", clauses) + "\n)";
    }
}
