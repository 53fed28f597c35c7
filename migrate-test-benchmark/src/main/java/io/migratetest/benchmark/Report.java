package io.migratetest.benchmark;

import io.migratetest.database.DatabaseServer;
import io.migratetest.report.Tool;
import java.util.List;
import java.util.Optional;

/**
 * All that one run measured; its components are the keys of the JSON file, in their order.
 *
 * @param schemaVersion grows when a reader has to change
 * @param tool what was measured
 * @param database on what, with where its data lay
 * @param rounds how often
 */
record Report(
        int schemaVersion, String tool, String database, Machine machine, int rounds, List<Measurement> measurements) {

    static final int SCHEMA_VERSION = 1;

    Report {
        measurements = List.copyOf(measurements);
    }

    /**
     * Where it ran, as far as that decides how long it takes.
     *
     * @param heapLimit the most that the JVM may use, in MiB
     */
    record Machine(int processors, String java, double heapLimit) {

        private static Machine current() {
            return new Machine(
                    Runtime.getRuntime().availableProcessors(),
                    Runtime.version().toString(),
                    Heap.limit());
        }
    }

    static Report of(DatabaseServer server, int rounds, List<Measurement> measurements) {
        return new Report(
                SCHEMA_VERSION, Tool.current().toString(), server.remark(), Machine.current(), rounds, measurements);
    }

    /** What was measured of a chain of that length. */
    Optional<Measurement> find(String chain, int revisions) {
        return measurements.stream()
                .filter(each -> each.chain().equals(chain) && each.revisions() == revisions)
                .findFirst();
    }
}
