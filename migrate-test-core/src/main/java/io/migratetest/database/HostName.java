package io.migratetest.database;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** What this machine calls itself. */
final class HostName {

    private HostName() {}

    static String current() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            // A machine whose own name does not resolve is common in containers, and the message begins with that name.
            return String.valueOf(e.getMessage()).replaceFirst(":.*", "");
        }
    }
}
