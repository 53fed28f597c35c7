package io.migratetest.autogenerate;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.schema.Schema;
import io.migratetest.schema.SchemaObject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * An object that somebody says is to be renamed, and not dropped and made anew.
 *
 * @param object its qualified name as it is: {@code public.orders}, {@code public.orders.due}
 * @param name its new name alone, as it stands in SQL: {@code due_on}
 */
public record ChosenRename(String object, String name) {

    /** The kinds in which a name is looked for. */
    private static final List<String> KINDS = List.of("table", "column", "sequence", "type", "view", "index");

    /**
     * Reads {@code public.orders.due=due_on}.
     *
     * @throws ProblemException if it is anything else
     */
    public static ChosenRename parse(String text) {
        int equals = text.indexOf('=');
        if (equals < 1 || equals == text.length() - 1) {
            throw Problem.of(ProblemCode.INVALID_ARGUMENT, "'%s' is no rename".formatted(text))
                    .help("write the old name with its schema, and the new one: --rename public.orders.due=due_on")
                    .asException();
        }
        String name = text.substring(equals + 1);
        return new ChosenRename(text.substring(0, equals), name.substring(name.lastIndexOf('.') + 1));
    }

    /**
     * The statement that does it, without a semicolon.
     *
     * @throws ProblemException if there is no such object
     */
    public String statement(Schema schema) {
        SchemaObject found = schema.objects().stream()
                .filter(each -> each.key().name().equals(object)
                        && KINDS.contains(each.key().kind()))
                .min(Comparator.comparingInt(each -> KINDS.indexOf(each.key().kind())))
                .orElseThrow(() -> Problem.of(
                                ProblemCode.INVALID_ARGUMENT, "there is no '%s' to be renamed".formatted(object))
                        .with("looked for", String.join(", ", KINDS))
                        .help("write the name with its schema, as the findings do")
                        .asException());
        return statement(found, local(), name);
    }

    /** The statement that takes it back. */
    String back(Schema schema) {
        SchemaObject found = schema.objects().stream()
                .filter(each -> each.key().name().equals(object))
                .findFirst()
                .orElseThrow();
        String renamed = object.substring(0, object.length() - local().length()) + name;
        return SchemaParts.is(found, "column")
                ? statement(found, name, local())
                : "ALTER " + found.key().kind().toUpperCase(Locale.ROOT) + " " + renamed + " RENAME TO " + local();
    }

    private String statement(SchemaObject found, String from, String to) {
        return SchemaParts.is(found, "column")
                ? "ALTER TABLE " + object.substring(0, object.length() - local().length() - 1) + " RENAME COLUMN "
                        + from + " TO " + to
                : "ALTER " + found.key().kind().toUpperCase(Locale.ROOT) + " " + object + " RENAME TO " + to;
    }

    private String local() {
        return object.substring(object.lastIndexOf('.') + 1);
    }
}
