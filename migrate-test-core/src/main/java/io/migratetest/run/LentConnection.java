package io.migratetest.run;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** A connection in the middle of a transaction that belongs to somebody else: it can do everything but end it. */
final class LentConnection {

    private static final Set<String> ENDING =
            Set.of("commit", "close", "abort", "setAutoCommit", "setReadOnly", "setTransactionIsolation");

    private LentConnection() {}

    static Connection of(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (ends(method)) {
                        throw new SQLException(
                                "%s() is not for the work of a revision: the transaction is that of the revision"
                                        .formatted(method.getName()));
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** To roll back to a savepoint of one's own is fine. */
    private static boolean ends(Method method) {
        return ENDING.contains(method.getName())
                || (method.getName().equals("rollback") && method.getParameterCount() == 0);
    }
}
