package io.migratetest.database;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.postgresql.PGProperty;

/**
 * Where a server listens, and how it wants to be spoken to.
 *
 * @param database the one that maintenance connects to; it is never written to
 * @param settings what pgjdbc calls connection properties, user and password among them
 */
record ServerAddress(String host, int port, String database, Map<String, String> settings) {

    ServerAddress {
        settings = Map.copyOf(settings);
    }

    String user() {
        return settings.getOrDefault(PGProperty.USER.getName(), "");
    }

    boolean hasPassword() {
        return settings.containsKey(PGProperty.PASSWORD.getName());
    }

    /** How a person connects to one of the server's databases: without the password. */
    String jdbcUrl(String databaseName) {
        return url(databaseName) + "?user=" + encoded(user());
    }

    /** The address alone: no user, no settings. */
    String url(String databaseName) {
        return "jdbc:postgresql://" + host + ":" + port + "/" + encoded(databaseName);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The settings hold the password, so they are not shown. */
    @Override
    public String toString() {
        return jdbcUrl(database);
    }
}
