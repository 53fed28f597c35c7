package io.migratetest.check;

import io.migratetest.schema.ObjectKey;
import io.migratetest.schema.Schema;
import io.migratetest.schema.SchemaObject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which objects a model is compared with, and in what; by default everything that the model can say.
 *
 * @param included patterns of the objects that count; empty for all
 * @param excluded patterns of those that do not
 * @param ignored what about them does not count
 * @param defaults how defaults are compared
 */
public record DriftScope(List<String> included, List<String> excluded, Set<Aspect> ignored, Defaults defaults) {

    /** Everything. */
    public static final DriftScope ALL = new DriftScope(List.of(), List.of(), Set.of(), Defaults.AS_PRINTED);

    /** How the defaults of columns are compared. */
    public enum Defaults {
        /** As PostgreSQL prints them. */
        AS_PRINTED,
        /** By their values, unless they have another one each time: {@code 1 + 1} is {@code 2}, {@code now()} is {@code CURRENT_TIMESTAMP}. */
        EVALUATED
    }

    /** Something about an object that a team may not want to keep in step. */
    public enum Aspect {
        TYPES("type"),
        DEFAULTS("default"),
        NAMES(SchemaObject.NAME),
        COMMENTS("comment");

        private final String property;

        Aspect(String property) {
            this.property = property;
        }

        /** As people choose it: {@code types}. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public DriftScope {
        included = List.copyOf(included);
        excluded = List.copyOf(excluded);
        ignored = ignored.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(ignored));
    }

    /**
     * With only those objects, and what is part of them.
     *
     * @param pattern of a name, or of a kind and a name, in which {@code *} stands for anything: {@code public.order*}, {@code table audit.*}
     */
    public DriftScope including(String pattern) {
        return new DriftScope(more(included, pattern), excluded, ignored, defaults);
    }

    /** Without those objects, and what is part of them; the pattern is like that of {@link #including}. */
    public DriftScope excluding(String pattern) {
        return new DriftScope(included, more(excluded, pattern), ignored, defaults);
    }

    /** Whatever they are like in that. */
    public DriftScope ignoring(Aspect aspect) {
        Set<Aspect> more = new HashSet<>(ignored);
        more.add(aspect);
        return new DriftScope(included, excluded, more, defaults);
    }

    /** With defaults compared in another way. */
    public DriftScope with(Defaults comparison) {
        return new DriftScope(included, excluded, ignored, comparison);
    }

    private static List<String> more(List<String> patterns, String pattern) {
        List<String> more = new ArrayList<>(patterns);
        more.add(pattern);
        return more;
    }

    /** The objects of a schema that count. */
    Schema of(Schema schema) {
        if (included.isEmpty() && excluded.isEmpty()) {
            return schema;
        }
        Set<ObjectKey> kept = new HashSet<>();
        for (SchemaObject object : schema.objects()) {
            if (isWanted(object, schema)) {
                kept.add(object.key());
            }
        }
        return Schema.of(schema.objects().stream()
                .filter(object ->
                        kept.contains(object.key()) || object.key().kind().equals("schema"))
                .collect(Collectors.toList()));
    }

    private boolean isWanted(SchemaObject object, Schema schema) {
        return (included.isEmpty() || anyOf(included, object, schema)) && !anyOf(excluded, object, schema);
    }

    private static boolean anyOf(List<String> patterns, SchemaObject object, Schema schema) {
        Optional<SchemaObject> each = Optional.of(object);
        while (each.isPresent()) {
            ObjectKey key = each.get().key();
            if (patterns.stream().anyMatch(pattern -> matches(pattern, key))) {
                return true;
            }
            each = each.get().owner().flatMap(schema::find);
        }
        return false;
    }

    private static boolean matches(String pattern, ObjectKey key) {
        return new NamePattern(pattern).matches(key.name(), key.toString());
    }

    boolean counts(Optional<String> property) {
        return ignored.stream()
                .noneMatch(aspect -> property.filter(aspect.property::equals).isPresent());
    }
}
