package io.migratetest.database;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is written on a scratch database for people who find it, and for later runs that clear up. */
final class ScratchComment {

    private static final String KEPT = "kept";
    private static final Pattern CREATED = Pattern.compile(".* created (\\S+)");

    private ScratchComment() {}

    /** Names this JVM; as a literal of SQL. */
    static String fresh() {
        ProcessHandle self = ProcessHandle.current();
        String start = self.info().startInstant().map(ScratchComment::seconds).orElse("unknown");
        return "'migrate-test: scratch database of process %d on %s, started %s, created %s'"
                .formatted(self.pid(), hostName(), start, seconds(Instant.now()));
    }

    /** On a database that is there to be looked into: only a command drops it. */
    static String kept() {
        return "'migrate-test: " + KEPT + " by process "
                + ProcessHandle.current().pid() + " on " + hostName() + "'";
    }

    /** When the database was made; empty if the comment does not say, as on one that was kept. */
    static Optional<Instant> created(String comment) {
        Matcher matcher = CREATED.matcher(comment);
        return matcher.matches() ? Optional.of(Instant.parse(matcher.group(1))) : Optional.empty();
    }

    private static String seconds(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String hostName() {
        return localHostName().replaceAll("[^A-Za-z0-9._-]", "?");
    }

    private static String localHostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            // Common in containers; the message begins with the name that does not resolve.
            return String.valueOf(e.getMessage()).replaceFirst(":.*", "");
        }
    }
}
