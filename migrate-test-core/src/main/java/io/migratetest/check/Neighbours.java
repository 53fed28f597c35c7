package io.migratetest.check;

/** Who else may change what all databases of a server share while a round trip compares it. */
enum Neighbours {
    /** Nobody: the line has the server for itself. */
    NONE,
    /** Anybody: the server is somebody's, who allows our scripts to change what its databases share. */
    POSSIBLE,
    /** Our scripts must not change it, so there is nothing to compare. */
    PROTECTED
}
