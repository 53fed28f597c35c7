package io.migratetest.check;

/**
 * What the round trips of one run work with.
 *
 * @param databases gives databases and takes them back
 * @param guard looks at what scripts write
 * @param observer looks at databases
 */
record Tools(Databases databases, ClusterGuard guard, Observer observer) {

    static Tools on(Databases databases) {
        return new Tools(databases, new ClusterGuard(databases), new Observer());
    }
}
