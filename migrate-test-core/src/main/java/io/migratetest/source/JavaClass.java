package io.migratetest.source;

import io.migratetest.problem.Location;

/**
 * A class that is a revision, and where its parts are.
 *
 * @param location its source, or its name where there is none
 * @param upgrade the first line of the upgrade
 * @param downgrade the first line of the downgrade
 */
record JavaClass(Class<?> type, Location location, Location upgrade, Location downgrade) {

    String name() {
        return type.getName();
    }
}
