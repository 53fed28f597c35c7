package io.migratetest.benchmark;

import io.migratetest.database.DatabaseServer;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Takes the floor and the round trip in turn, so that what else the machine does hits both. */
final class Rounds {

    private final Floor floor;
    private final RoundTrip roundTrip;
    private final int number;
    private final PrintWriter progress;

    Rounds(DatabaseServer server, int number, RoundTrip roundTrip, PrintWriter progress) {
        this.floor = new Floor(server);
        this.roundTrip = roundTrip;
        this.number = number;
        this.progress = progress;
    }

    /** Measures after one round that warms up the server and the JVM, and teaches the floor which downgrades there are. */
    Measurement measure(Workload workload) throws SQLException {
        String title = "%s %d".formatted(workload.chain(), workload.size());
        RoundTrip.Result known = roundTrip.run(workload);
        say(title, "warm-up", new Measurement.Round(floor.run(known.proofs()), known));
        List<Measurement.Round> rounds = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            System.gc();
            Floor.Result least = floor.run(known.proofs());
            Measurement.Round round = new Measurement.Round(least, roundTrip.run(workload));
            say(title, "round %d of %d".formatted(i, number), round);
            rounds.add(round);
        }
        return Measurement.of(workload, rounds);
    }

    private void say(String title, String which, Measurement.Round round) {
        progress.printf(
                "%s: %s, floor %.0f ms, round trip %.0f ms%n",
                title,
                which,
                round.floor().lap().total(),
                round.roundTrip().lap().total());
    }
}
