package io.migratetest.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** The statements that change the security labels of an object, which are printed as {@code provider: label}, one a line. */
final class SecurityLabels {

    private SecurityLabels() {}

    static List<String> change(SchemaObject object, Optional<String> now, Optional<String> wanted) {
        BiFunction<String, String, String> statement = (provider, label) -> {
            String verb = "SECURITY LABEL FOR " + provider + " ON ";
            return object.is("database")
                    ? CurrentDatabase.statement(verb + "DATABASE ", " IS " + label)
                    : verb + Reference.to(object) + " IS " + label;
        };
        Map<String, String> current = byProvider(now);
        Map<String, String> target = byProvider(wanted);
        List<String> statements = new ArrayList<>();
        current.forEach((provider, label) -> {
            if (!target.containsKey(provider)) {
                statements.add(statement.apply(provider, "NULL"));
            }
        });
        target.forEach((provider, label) -> {
            if (!label.equals(current.get(provider))) {
                statements.add(statement.apply(provider, Sql.literal(label)));
            }
        });
        return statements;
    }

    private static Map<String, String> byProvider(Optional<String> labels) {
        Map<String, String> byProvider = new TreeMap<>();
        for (String line : labels.map(list -> List.of(list.split("\n", -1))).orElse(List.of())) {
            int colon = line.indexOf(": ");
            byProvider.put(line.substring(0, colon), line.substring(colon + 2));
        }
        return byProvider;
    }
}
