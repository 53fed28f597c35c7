package io.migratetest.database;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/** Uses a server that somebody runs, given by its address; scratch databases are made beside those that exist. */
record AddressProvider(ServerAddress address) implements ServerLauncher {

    static final String SCHEME = "jdbc:postgresql:";

    private static final Pattern PORT = Pattern.compile("\\d{1,5}");
    private static final String HOST_KEY = "PGHOST";
    private static final String PORT_KEY = "PGPORT";
    private static final String DATABASE_KEY = "PGDBNAME";

    /**
     * Reads an address as pgjdbc does.
     *
     * @param environment gives user and password where the address does not: {@code PGUSER}, {@code PGPASSWORD}
     */
    static AddressProvider parse(String url, Map<String, String> environment) {
        Map<String, String> settings = new HashMap<>();
        settings.put(PGProperty.USER.getName(), environment.getOrDefault("PGUSER", System.getProperty("user.name")));
        Optional.ofNullable(environment.get("PGPASSWORD"))
                .ifPresent(password -> settings.put(PGProperty.PASSWORD.getName(), password));
        Properties parsed = parsed(url);
        parsed.stringPropertyNames().forEach(name -> settings.put(name, parsed.getProperty(name)));

        String host = settings.remove(HOST_KEY);
        String port = settings.remove(PORT_KEY);
        String database = settings.remove(DATABASE_KEY);
        refuseUnknown(settings);
        if (host == null || port == null || !PORT.matcher(port).matches()) {
            throw unreadable("it has to name one host and one port").asException();
        }
        String maintained = database == null || database.isEmpty() ? "postgres" : database;
        return new AddressProvider(new ServerAddress(host, Integer.parseInt(port), maintained, settings));
    }

    private static Properties parsed(String url) {
        return Optional.ofNullable(Driver.parseURL(url, new Properties()))
                .orElseThrow(() -> unreadable("pgjdbc cannot read it").asException());
    }

    private static void refuseUnknown(Map<String, String> settings) {
        settings.keySet().stream()
                .filter(name -> !name.startsWith("PG") && PGProperty.forName(name) == null)
                .findFirst()
                .ifPresent(name -> {
                    throw unreadable("pgjdbc knows no parameter '" + name + "'").asException();
                });
    }

    /** The address itself is not shown, for it may hold a password. */
    private static Problem unreadable(String reason) {
        return Problem.of(ProblemCode.INVALID_ARGUMENT, "the address of the PostgreSQL server cannot be read")
                .with("because", reason)
                .with("expected", "jdbc:postgresql://HOST:PORT/DATABASE?user=USER&password=PASSWORD");
    }

    @Override
    public String name() {
        return "server";
    }

    @Override
    public RunningServer launch() {
        return new RunningServer(
                name(), address, Optional.empty(), Optional.empty(), Optional.empty(), address.url(address.database()));
    }
}
