package io.migratetest.database;

import java.util.HashMap;
import java.util.Map;

/** The embedded server of the tests seen as somebody else's: by its address. */
final class OtherServer {

    private OtherServer() {}

    static AddressProvider beside(DatabaseServer server) {
        return as(server, Map.of());
    }

    /** With other settings, such as another user. */
    static AddressProvider as(DatabaseServer server, Map<String, String> settings) {
        ServerAddress address = server.address();
        Map<String, String> all = new HashMap<>(address.settings());
        all.putAll(settings);
        return new AddressProvider(new ServerAddress(address.host(), address.port(), address.database(), all));
    }
}
