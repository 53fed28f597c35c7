package io.migratetest.check;

/**
 * What the round trips of one run work with.
 *
 * @param databases gives databases and takes them back
 * @param guard looks at what scripts write
 * @param observer looks at databases
 * @param experience knows what scripts that commit by themselves have done
 */
record Tools(Databases databases, ClusterGuard guard, Observer observer, Experience experience) {

    static Tools on(Databases databases) {
        return new Tools(databases, new ClusterGuard(databases), new Observer(), new Experience());
    }
}
