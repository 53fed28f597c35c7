package io.migratetest.autogenerate;

import io.migratetest.schema.Difference;
import io.migratetest.schema.Schema;
import io.migratetest.schema.SchemaComparison;
import io.migratetest.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the up and the down section that turn one schema into another one, and back. */
public final class Autogenerate {

    /** SchemaParts that hold rows or values: whoever drops one and makes another has lost something. */
    private static final Set<String> HOLDERS =
            Set.of("table", "column", "sequence", "type", "schema", "materialized view");

    private Autogenerate() {}

    /**
     * The way from a schema to another one.
     *
     * <p>Renames are not guessed: an object that looks like a lost one is pointed out, and dropped and made unless the first schema was given with the rename done.
     *
     * @param head as it is now
     * @param target as it should be; all that nobody wants to change is as in the other one
     */
    public static GeneratedRevision between(Schema head, Schema target) {
        Way up = Way.of(head, target);
        Way down = Way.of(target, head);
        List<String> remarks = new ArrayList<>(up.impossible());
        remarks.addAll(lookAlikes(head, target));
        return new GeneratedRevision(
                ScriptText.of(up, lookAlikes(head, target)),
                ScriptText.of(down, List.of()),
                down.impossible().isEmpty() ? Optional.empty() : Optional.of(String.join("; ", down.impossible())),
                remarks);
    }

    private static List<String> lookAlikes(Schema head, Schema target) {
        return SchemaComparison.compare(head, target).stream()
                .filter(difference -> HOLDERS.contains(difference.object().kind()))
                .filter(difference -> difference instanceof Difference.Changed)
                .filter(difference ->
                        difference.property().filter(SchemaObject.NAME::equals).isPresent())
                .map(Autogenerate::lookAlike)
                .toList();
    }

    private static String lookAlike(Difference renamed) {
        String name = renamed.object().name();
        String after = renamed.after().orElse("");
        String before = renamed.before().orElse("");
        String local = after.substring(after.lastIndexOf('.') + 1);
        return "%s %s goes and %s comes, and they look alike: if it is a rename, ask for it with --rename %s=%s"
                .formatted(renamed.object().kind(), before, name, before, local);
    }
}
