package io.migratetest.schema;

import java.util.Optional;
import java.util.stream.Stream;

/** Knows that operators name each other as commutator or negator, and that PostgreSQL keeps both sides alike by itself. */
final class OperatorLinks {

    private static final String COMMUTATOR = "commutator";
    private static final String NEGATOR = "negator";

    private final Schema before;
    private final Schema after;

    OperatorLinks(Schema before, Schema after) {
        this.before = before;
        this.after = after;
    }

    /** Whether an operator has another counterpart only because that came, went, or names it. */
    boolean explain(SchemaObject old, SchemaObject now, String property) {
        return now.is("operator")
                && (property.equals(COMMUTATOR) || property.equals(NEGATOR))
                && Stream.of(old, now)
                        .flatMap(operator -> counterpart(operator, property).stream())
                        .anyMatch(key -> isTold(key, now, property));
    }

    private boolean isTold(ObjectKey counterpart, SchemaObject now, String property) {
        Optional<SchemaObject> old = before.find(counterpart);
        Optional<SchemaObject> other = after.find(counterpart);
        if (old.isPresent() && other.isPresent()) {
            return counterpart.compareTo(now.key()) < 0
                    && !old.get().property(property).equals(other.get().property(property));
        }
        return old.or(() -> other).filter(operator -> !isShell(operator)).isPresent();
    }

    /** An operator that others name, but nobody has made yet. */
    static boolean isShell(SchemaObject operator) {
        return operator.property("function").isEmpty();
    }

    private static Optional<ObjectKey> counterpart(SchemaObject operator, String property) {
        String left = operator.property("left type").orElse("NONE");
        String right = operator.property("right type").orElse("NONE");
        String arguments = property.equals(COMMUTATOR) ? right + "," + left : left + "," + right;
        return operator.property(property)
                .map(name -> new ObjectKey(operator.key().kind(), name + "(" + arguments + ")"));
    }
}
