package io.migratetest.check;

/**
 * What the round trips of one run work with.
 *
 * @param databases gives databases and takes them back
 * @param guard looks at what scripts write
 * @param snapshots takes the time that looking at databases costs
 */
record Tools(Databases databases, ClusterGuard guard, Stopwatch snapshots) {

    static Tools on(Databases databases) {
        return new Tools(databases, new ClusterGuard(databases), new Stopwatch());
    }
}
