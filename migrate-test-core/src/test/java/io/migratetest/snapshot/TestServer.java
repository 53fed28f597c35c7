package io.migratetest.snapshot;

import io.migratetest.database.Database;
import io.migratetest.database.DatabaseProviders;
import io.migratetest.database.DatabaseServer;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each test method that asks for a {@link Database} an empty one of its own, on one server for the whole run. */
final class TestServer implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(TestServer.class);

    /** Another server than the embedded one of the build, such as one of another major version. */
    private static final String PROVIDER = System.getProperty("migratetest.database", "embedded");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Database.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Database database = server(context.getRoot().getStore(NAMESPACE)).createDatabase();
        context.getStore(NAMESPACE).put(database.name(), database);
        return database;
    }

    private static DatabaseServer server(Store store) {
        return store.getOrComputeIfAbsent(
                "server", key -> DatabaseProviders.parse(PROVIDER).start(), DatabaseServer.class);
    }
}
