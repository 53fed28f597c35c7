package io.migratetest.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import schemacrawler.crawl.NotLoadedException;
import schemacrawler.schema.Catalog;
import schemacrawler.schema.ColumnReference;
import schemacrawler.schema.NamedObject;
import schemacrawler.schema.PartialDatabaseObject;

/** All that SchemaCrawler's model tells through its getters, as text: one line for each object and property, sorted. */
final class CatalogDump {

    /** About the crawl, not the schema. */
    private static final Set<String> LEFT_OUT =
            Set.of("getCrawlInfo", "getDatabaseInfo", "getJdbcDriverInfo", "getClass");

    private static final Set<String> PARTS =
            Set.of("getColumns", "getIndexes", "getPrimaryKey", "getTableConstraints", "getTriggers");

    private final Deque<NamedObject> waiting = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, String> lines = new TreeMap<>();
    private final boolean beyond;

    private CatalogDump(NamedObject root) {
        beyond = root instanceof Catalog;
        waiting.add(root);
        while (!waiting.isEmpty()) {
            describe(waiting.remove());
        }
    }

    /** Of a catalog, everything; of a table, itself and its parts. */
    static String of(NamedObject root) {
        StringBuilder text = new StringBuilder();
        new CatalogDump(root)
                .lines.forEach((name, value) ->
                        text.append(name).append(" -> ").append(value).append('\n'));
        return text.toString();
    }

    private void describe(NamedObject object) {
        String name = name(object);
        if (object instanceof PartialDatabaseObject || !seen.add(name)) {
            return;
        }
        for (Method getter : getters(object.getClass())) {
            lines.put(name + "#" + getter.getName(), text(value(getter, object), getter.getName()));
        }
    }

    private static String name(NamedObject object) {
        return object.getClass().getSimpleName().replaceAll("Mutable|Partial", "") + " " + object.key();
    }

    private static List<Method> getters(Class<?> type) {
        List<Method> getters = new ArrayList<>();
        for (Class<?> parent = type; parent != null; parent = parent.getSuperclass()) {
            for (Class<?> face : parent.getInterfaces()) {
                for (Method method : face.getMethods()) {
                    if (face.getName().startsWith("schemacrawler.schema.")
                            && method.getParameterCount() == 0
                            && method.getName().matches("(get|is|has)[A-Z].*")
                            && !LEFT_OUT.contains(method.getName())) {
                        getters.add(method);
                    }
                }
            }
        }
        return getters;
    }

    private static Object value(Method getter, Object object) {
        try {
            return getter.invoke(object);
        } catch (InvocationTargetException e) {
            assertThat(e.getCause()).as("%s of %s", getter, object).isInstanceOf(NotLoadedException.class);
            return "not loaded";
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private String text(Object value, String getter) {
        if (value instanceof ColumnReference reference) {
            return text(reference.getForeignKeyColumn(), getter) + " = "
                    + text(reference.getPrimaryKeyColumn(), getter);
        }
        if (value instanceof NamedObject object) {
            if (beyond || PARTS.contains(getter)) {
                waiting.add(object);
            }
            return name(object);
        }
        if (value instanceof Map<?, ?> map) {
            return new TreeMap<>(map).toString();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(item -> text(item, getter)).toList().toString();
        }
        if (value instanceof Collection<?> collection) {
            Set<String> items = new TreeSet<>();
            collection.forEach(item -> items.add(text(item, getter)));
            return items.toString();
        }
        return String.valueOf(value);
    }
}
