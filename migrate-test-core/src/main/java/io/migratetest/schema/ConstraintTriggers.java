package io.migratetest.schema;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The triggers by which PostgreSQL checks foreign keys and deferrable keys, and which can be switched off.
 *
 * <p>Their names hold oids, which differ from one database to the next, so a statement that works everywhere has to look them up.
 */
final class ConstraintTriggers {

    static final String PROPERTY = "triggers";

    private static final Pattern LINE = Pattern.compile("(?<events>[A-Z, ]+) on (?<relation>.+): (?<state>[a-z ]+)");

    /** As {@code pg_trigger.tgtype} holds them. */
    private static final Map<String, Integer> EVENT_BITS = Map.of("INSERT", 4, "DELETE", 8, "UPDATE", 16);

    private static final String LOOKED_UP = """
            DO $$
            DECLARE one name;
            BEGIN
                FOR one IN SELECT tgname FROM pg_trigger WHERE tgrelid = %2$s::regclass AND tgtype & %3$d <> 0
                    AND tgconstraint = (SELECT oid FROM pg_constraint WHERE conrelid = %4$s::regclass AND conname = %5$s)
                LOOP
                    EXECUTE format('ALTER TABLE %%s %1$s TRIGGER %%I', %2$s::regclass, one);
                END LOOP;
            END $$""";

    private record Line(String relation, int events, String verb) {

        static Optional<Line> parse(String text) {
            Matcher matcher = LINE.matcher(text);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            int events = 0;
            for (String event : matcher.group("events").split(", ", -1)) {
                events |= EVENT_BITS.getOrDefault(event, 0);
            }
            String verb = switch (matcher.group("state")) {
                case "disabled" -> "DISABLE";
                case "enabled on replicas" -> "ENABLE REPLICA";
                default -> "ENABLE ALWAYS";
            };
            return Optional.of(new Line(matcher.group("relation"), events, verb));
        }
    }

    private ConstraintTriggers() {}

    /** Sets each trigger of a constraint by itself, and leaves all others alone. */
    static List<String> set(SchemaObject now, SchemaObject wanted) {
        Set<Line> superfluous = new LinkedHashSet<>(lines(now));
        Set<Line> target = new LinkedHashSet<>(lines(wanted));
        superfluous.removeAll(target);
        target.removeAll(lines(now));
        List<String> statements = new ArrayList<>();
        superfluous.forEach(line -> statements.add(lookedUp(now, line, "ENABLE")));
        target.forEach(line -> statements.add(lookedUp(now, line, line.verb())));
        return statements;
    }

    /** The same in the words that people use, where every trigger of the table should fire; else like {@link #set(SchemaObject, SchemaObject)}. */
    static List<String> set(SchemaObject now, SchemaObject wanted, Schema schema) {
        Set<String> relations = new LinkedHashSet<>();
        lines(now).forEach(line -> relations.add(line.relation()));
        boolean allFire = lines(wanted).isEmpty()
                && relations.stream()
                        .allMatch(relation -> schema.objects().stream().noneMatch(object -> isOff(object, relation)));
        return allFire
                ? relations.stream()
                        .map(relation -> "ALTER TABLE " + relation + " ENABLE TRIGGER ALL")
                        .toList()
                : set(now, wanted);
    }

    private static boolean isOff(SchemaObject object, String relation) {
        if (object.is("trigger")) {
            return object.property("enabled").isPresent()
                    && Names.home(object.key()).equals(relation);
        }
        return object.is("constraint")
                && lines(object).stream().anyMatch(line -> line.relation().equals(relation));
    }

    private static List<Line> lines(SchemaObject constraint) {
        return constraint.property(PROPERTY).map(text -> List.of(text.split("\n", -1))).orElse(List.of()).stream()
                .flatMap(text -> Line.parse(text).stream())
                .toList();
    }

    private static String lookedUp(SchemaObject constraint, Line line, String verb) {
        String name = Names.unquoted(Names.local(constraint.key()));
        return LOOKED_UP.formatted(
                verb,
                Sql.literal(line.relation()),
                line.events(),
                Sql.literal(Names.home(constraint.key())),
                Sql.literal(name));
    }
}
