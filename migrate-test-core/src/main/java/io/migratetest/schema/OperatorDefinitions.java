package io.migratetest.schema;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statements that create operators, the families and classes by which indexes use them, casts and conversions, and alter what can be altered. */
final class OperatorDefinitions {

    private OperatorDefinitions() {}

    static String operator(SchemaObject operator) {
        return "CREATE OPERATOR " + Names.withoutArguments(operator.key().name()) + " "
                + Clauses.of(operator)
                        .function("FUNCTION", "function")
                        .value("LEFTARG", "left type")
                        .value("RIGHTARG", "right type")
                        .operator("COMMUTATOR", "commutator")
                        .operator("NEGATOR", "negator")
                        .function("RESTRICT", "restriction selectivity")
                        .function("JOIN", "join selectivity")
                        .word("HASHES", "hashes")
                        .word("MERGES", "merges")
                        .list();
    }

    static String operatorClass(SchemaObject operatorClass, Schema schema) {
        Stream<String> members = schema.partsOf(operatorClass.key()).stream()
                .sorted(Comparator.comparing((SchemaObject part) -> part.key().kind())
                        .reversed()
                        .thenComparing(SchemaObject::key))
                .map(OperatorDefinitions::member);
        Stream<String> storage = operatorClass.property("stored type").map("STORAGE "::concat).stream();
        return "CREATE OPERATOR CLASS "
                + Names.withoutAccessMethod(operatorClass.key().name())
                + (operatorClass.property("default").isPresent() ? " DEFAULT" : "")
                + " FOR TYPE " + operatorClass.property("type").orElse("")
                + " USING " + operatorClass.property("access method").orElse("")
                + operatorClass
                        .property("family")
                        .map(family -> " FAMILY " + Names.withoutAccessMethod(family))
                        .orElse("")
                + " AS\n    " + Stream.concat(members, storage).collect(Collectors.joining(",\n    "));
    }

    /** An operator or a function of a family or a class, as it stands in {@code CREATE} and after {@code ADD}. */
    private static String member(SchemaObject member) {
        if (member.is("family function")) {
            return slot(member) + " " + member.property("function").orElse("");
        }
        return "OPERATOR " + number(member) + " " + member.property("operator").orElse("")
                + member.property("sort family")
                        .map(family -> " FOR ORDER BY " + Names.withoutAccessMethod(family))
                        .orElse("");
    }

    /** By what a family knows it: {@code OPERATOR 1 (integer, bigint)}. */
    private static String slot(SchemaObject member) {
        return (member.is("family function") ? "FUNCTION " : "OPERATOR ") + Names.local(member.key());
    }

    private static String number(SchemaObject member) {
        String slot = Names.local(member.key());
        return slot.substring(0, slot.indexOf(' '));
    }

    static String addMember(SchemaObject member) {
        return "ALTER OPERATOR FAMILY " + Names.home(member.key()) + " ADD " + member(member);
    }

    static String dropMember(SchemaObject member) {
        return "ALTER OPERATOR FAMILY " + Names.home(member.key()) + " DROP " + slot(member);
    }

    static String accessMethod(SchemaObject method) {
        return "CREATE ACCESS METHOD " + method.key().name() + " TYPE "
                + Sql.upper(method.property("type").orElse("")) + " HANDLER "
                + Names.withoutArguments(method.property("handler").orElse(""));
    }

    static String cast(SchemaObject cast) {
        String context = cast.property("context").orElse("explicit");
        return "CREATE CAST " + cast.key().name()
                + cast.property("function")
                        .map(" WITH FUNCTION "::concat)
                        .orElse(
                                cast.property("method").filter("inout"::equals).isPresent()
                                        ? " WITH INOUT"
                                        : " WITHOUT FUNCTION")
                + (context.equals("explicit") ? "" : " AS " + Sql.upper(context));
    }

    static String conversion(SchemaObject conversion) {
        return "CREATE " + (conversion.property("default").isPresent() ? "DEFAULT " : "") + "CONVERSION "
                + conversion.key().name()
                + " FOR " + Sql.literal(conversion.property("from").orElse(""))
                + " TO " + Sql.literal(conversion.property("to").orElse(""))
                + " FROM "
                + Names.withoutArguments(conversion.property("function").orElse(""));
    }

    /** The selectivity estimators can be altered; everything else is said once and for all. */
    static List<String> set(SchemaObject now, String property, Optional<String> value) {
        String word = switch (property) {
            case "restriction selectivity" -> "RESTRICT";
            case "join selectivity" -> "JOIN";
            default -> "";
        };
        return word.isEmpty()
                ? List.of()
                : List.of(Sql.alter(now) + " SET (" + word + " = "
                        + value.map(Names::withoutArguments).orElse("NONE") + ")");
    }
}
