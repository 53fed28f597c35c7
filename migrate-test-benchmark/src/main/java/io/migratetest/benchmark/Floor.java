package io.migratetest.benchmark;

import io.migratetest.database.Database;
import io.migratetest.database.DatabaseServer;
import io.migratetest.revision.Revision;
import io.migratetest.revision.Section;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The least that a round trip can cost: its scripts with their transactions on two sessions, upgrades on one and downgrades on the other, and nothing compared.
 *
 * <p>A script that the server refuses is rolled back, and the floor goes on with the next revision. What a script committed by itself before it failed stays,
 * where the round trip would start from a copy, and so do rows that a downgrade lost; if a later script is refused for that, it is counted as a deviation.
 */
final class Floor {

    private final DatabaseServer server;

    Floor(DatabaseServer server) {
        this.server = server;
    }

    /**
     * One way through all revisions.
     *
     * @param deviations how many revisions were refused here and not in the round trip, or there and not here
     */
    record Result(Lap lap, int deviations) {}

    /** Runs the scripts of revisions whose round trip was made before. */
    Result run(List<Proof> proofs) throws SQLException {
        List<Double> millis = new ArrayList<>();
        int deviations = 0;
        Clock clock = new Clock();
        try (Database database = server.createDatabase();
                PlainSession upgrading = new PlainSession(database);
                PlainSession downgrading = new PlainSession(database)) {
            for (Proof proof : proofs) {
                boolean refused = !travels(proof, upgrading, downgrading);
                millis.add(clock.lap());
                deviations += refused == proof.refused() ? 0 : 1;
                upgrading.forget();
                downgrading.forget();
                clock.lap();
            }
        }
        return new Result(new Lap(millis), deviations);
    }

    private static boolean travels(Proof proof, PlainSession upgrading, PlainSession downgrading) throws SQLException {
        Revision revision = proof.revision();
        List<Section> down = revision.down().stream().toList();
        List<Section> downUp =
                Stream.concat(down.stream(), Stream.of(revision.up())).toList();
        if (!upgrading.run(revision.up())) {
            return false;
        }
        return switch (proof.way()) {
            case UP -> true;
            case UP_DOWN_UP -> (down.isEmpty() || downgrading.run(down.get(0))) && upgrading.run(revision.up());
            case UP_TRY_DOWN_UP -> downgrading.tryOut(downUp);
        };
    }
}
