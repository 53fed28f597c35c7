package io.migratetest.schema;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statements that create aggregates, languages and what runs or offers functions by itself. */
final class RoutineDefinitions {

    private RoutineDefinitions() {}

    static String aggregate(SchemaObject aggregate) {
        String arguments = aggregate.property("arguments").orElse("");
        return "CREATE AGGREGATE " + Names.withoutArguments(aggregate.key().name()) + "("
                + (arguments.isEmpty() ? "*" : arguments) + ") " + options(aggregate);
    }

    private static String options(SchemaObject aggregate) {
        Clauses clauses = Clauses.of(aggregate)
                .function("SFUNC", "state function")
                .value("STYPE", "state type")
                .value("SSPACE", "state size")
                .function("FINALFUNC", "final function")
                .word("FINALFUNC_EXTRA", "final function extra")
                .value("FINALFUNC_MODIFY", "final function modifies")
                .function("COMBINEFUNC", "combine function")
                .function("SERIALFUNC", "serial function")
                .function("DESERIALFUNC", "deserial function")
                .literal("INITCOND", "initial value")
                .function("MSFUNC", "moving state function")
                .function("MINVFUNC", "moving inverse function")
                .value("MSTYPE", "moving state type")
                .value("MSSPACE", "moving state size")
                .function("MFINALFUNC", "moving final function")
                .word("MFINALFUNC_EXTRA", "moving final function extra")
                .value("MFINALFUNC_MODIFY", "moving final function modifies")
                .literal("MINITCOND", "moving initial value")
                .operator("SORTOP", "sort operator")
                .value("PARALLEL", "parallel");
        if (aggregate
                .property("aggregate kind")
                .filter("hypothetical-set"::equals)
                .isPresent()) {
            clauses.text("HYPOTHETICAL");
        }
        return clauses.list();
    }

    static String language(SchemaObject language) {
        return "CREATE " + (language.property("trusted").isPresent() ? "TRUSTED " : "") + "LANGUAGE "
                + language.key().name()
                + function(language, " HANDLER ", "handler")
                + function(language, " INLINE ", "inline handler")
                + function(language, " VALIDATOR ", "validator");
    }

    static String transform(SchemaObject transform) {
        return "CREATE TRANSFORM " + transform.key().name() + " ("
                + Stream.of(direction(transform, "FROM SQL", "from sql"), direction(transform, "TO SQL", "to sql"))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", "))
                + ")";
    }

    private static Optional<String> direction(SchemaObject transform, String words, String property) {
        return transform.property(property).map(function -> words + " WITH FUNCTION " + function);
    }

    static String eventTrigger(SchemaObject trigger) {
        String tags = trigger.property("tags")
                .map(list -> Stream.of(list.split(", ", -1)).map(Sql::literal).collect(Collectors.joining(", ")))
                .map(list -> " WHEN TAG IN (" + list + ")")
                .orElse("");
        return "CREATE EVENT TRIGGER " + trigger.key().name() + " ON "
                + trigger.property("event").orElse("") + tags + " EXECUTE FUNCTION "
                + trigger.property("function").orElse("");
    }

    /** Whether {@code CREATE OR REPLACE} turns one into the other, so that what depends on it may stay. */
    static boolean canReplace(SchemaObject now, SchemaObject wanted) {
        return switch (now.key().kind()) {
            case "language", "transform" -> true;
            case "aggregate" ->
                Stream.of("result", "arguments", "aggregate kind", "direct arguments")
                        .allMatch(property -> now.property(property).equals(wanted.property(property)));
            default -> false;
        };
    }

    private static String function(SchemaObject language, String words, String property) {
        return language.property(property)
                .map(function -> words + Names.withoutArguments(function))
                .orElse("");
    }
}
