package io.migratetest.database;

import io.migratetest.problem.ProblemException;

/** The main class of a JVM that makes databases until there is no room for another, and prints how it went. */
final class JvmThatFillsItsServer {

    private static final int MORE_THAN_FIT = 20;

    private JvmThatFillsItsServer() {}

    public static void main(String[] arguments) {
        try (DatabaseServer server = DatabaseProviders.parse("embedded").start()) {
            System.out.println(server.remark());
            for (int i = 0; i < MORE_THAN_FIT; i++) {
                server.createDatabase();
            }
        } catch (ProblemException e) {
            System.out.println(e.problem().code().text());
        }
    }
}
