package io.migratetest.snapshot;

import io.migratetest.TestServer;
import io.migratetest.database.Database;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each test method that asks for a {@link Database} an empty one of its own, on the server that all tests share. */
final class DatabaseParameter implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(DatabaseParameter.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Database.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Database database = TestServer.shared().createDatabase();
        context.getStore(NAMESPACE).put(database.name(), database);
        return database;
    }
}
