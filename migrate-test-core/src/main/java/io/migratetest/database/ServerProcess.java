package io.migratetest.database;

/** A server that we started; it is stopped once, or left to whoever wants to look into it. */
interface ServerProcess {

    /** Stops the server and removes its data. */
    void stop();

    /** Lets the server outlive this JVM. */
    void leaveRunning();

    /** The command with which a person stops a server that was left running. */
    String stopCommand();

    /** Whether the server ended because the place for its data is full; it cannot tell a client that by itself. */
    boolean ranOutOfSpace();
}
