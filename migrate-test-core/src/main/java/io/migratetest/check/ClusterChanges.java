package io.migratetest.check;

/** Whether migrations may write what all databases of a server share, where the server is not ours. */
public enum ClusterChanges {
    REFUSED,
    ALLOWED
}
