package io.migratetest.benchmark;

import java.util.List;

/**
 * One way through all revisions of a workload.
 *
 * @param millis for each revision; the first one's include the creation of the database
 */
record Lap(List<Double> millis) {

    Lap {
        millis = List.copyOf(millis);
    }

    double total() {
        return millis.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Without the first revisions, which only prepare what is measured. */
    Lap after(int preparation) {
        return new Lap(millis.subList(preparation, millis.size()));
    }
}
