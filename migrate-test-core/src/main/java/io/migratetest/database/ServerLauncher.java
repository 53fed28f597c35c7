package io.migratetest.database;

/** A provider of ours: it only has to get a server to run, or to know one that does. */
interface ServerLauncher extends DatabaseProvider {

    RunningServer launch();

    @Override
    default DatabaseServer start() {
        return DatabaseServers.open(launch());
    }
}
