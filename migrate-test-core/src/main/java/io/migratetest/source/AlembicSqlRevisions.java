package io.migratetest.source;

import io.migratetest.revision.Revision;
import io.migratetest.source.MigrationFile.Direction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the two directions of each revision together, which Alembic prints one at a time. */
final class AlembicSqlRevisions {

    private record Found(AlembicSqlStep step, SourceFile file) {}

    private final ScriptReader reader;
    private final Map<String, List<Found>> ups = new LinkedHashMap<>();
    private final Map<String, List<Found>> downs = new LinkedHashMap<>();

    AlembicSqlRevisions(ScriptReader reader) {
        this.reader = reader;
    }

    void add(SourceFile file, List<AlembicSqlStep> steps) {
        for (AlembicSqlStep step : steps) {
            boolean isUp = step.direction() == Direction.UP;
            for (String id : isUp ? step.to() : step.from()) {
                (isUp ? ups : downs)
                        .computeIfAbsent(id, key -> new ArrayList<>())
                        .add(new Found(step, file));
            }
        }
    }

    /** The revisions in the order in which their upgrades were found. */
    List<Revision> read() {
        ups.forEach(this::refuseSeveral);
        downs.forEach(this::refuseSeveral);
        downs.forEach((id, found) -> {
            if (!ups.containsKey(id)) {
                reader.report(
                        DownWithoutUp.problem(id, found.get(0).step().section().location())
                                .help("print the upgrades, too: alembic upgrade heads --sql > upgrade.sql"));
            }
        });
        return ups.entrySet().stream()
                .map(entry -> revision(entry.getKey(), entry.getValue().get(0)))
                .toList();
    }

    private Revision revision(String id, Found up) {
        Optional<Found> down = downs.getOrDefault(id, List.of()).stream().findFirst();
        return new Revision(
                id,
                "",
                up.step().from(),
                up.step().section(),
                down.map(found -> found.step().section()),
                List.of());
    }

    private void refuseSeveral(String id, List<Found> found) {
        if (found.size() > 1) {
            reader.report(DuplicateIds.problem(
                    List.of(id), found.stream().map(Found::file).toList()));
        }
    }
}
