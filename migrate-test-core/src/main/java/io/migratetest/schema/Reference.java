package io.migratetest.schema;

import java.util.List;
import java.util.Optional;

/** What {@code COMMENT ON}, {@code SECURITY LABEL ON} and {@code ALTER EXTENSION} call an object: {@code CONSTRAINT positive ON public.fees}. */
final class Reference {

    private Reference() {}

    static String to(SchemaObject object) {
        if (object.is("constraint", "trigger", "rule", "policy")) {
            return Sql.kind(object) + " " + Names.local(object.key()) + " ON " + (Sql.ofDomain(object) ? "DOMAIN " : "")
                    + Names.home(object.key());
        }
        return Sql.kind(object) + " " + Sql.name(object);
    }

    /** The statements that comment on an object, or take the comment away. */
    static List<String> comment(SchemaObject object, Optional<String> text) {
        return object.is("user mapping", "default privileges") ? List.of() : List.of(comment(to(object), text));
    }

    /** A row type is called as its table is. */
    static String commentOnRowType(SchemaObject table, Optional<String> text) {
        return comment("TYPE " + table.key().name(), text);
    }

    /** An array type of ours has no other name than this. */
    static String commentOnArrayType(SchemaObject element, Optional<String> text) {
        return comment("TYPE " + element.key().name() + "[]", text);
    }

    private static String comment(String reference, Optional<String> text) {
        return "COMMENT ON " + reference + " IS " + text.map(Sql::literal).orElse("NULL");
    }
}
