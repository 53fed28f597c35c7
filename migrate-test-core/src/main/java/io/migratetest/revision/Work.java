package io.migratetest.revision;

import io.migratetest.operation.ConnectionWork;
import io.migratetest.problem.Location;
import io.migratetest.sql.Script;

/** A part of a section: something that is sent to the server, or something that is done with the session. */
public sealed interface Work {

    /**
     * SQL.
     *
     * @param message what is sent in one simple query
     */
    record Sql(Script message) implements Work {}

    /**
     * Java, in the transaction of the section; in one of its own if that has none.
     *
     * @param location where the Java is
     * @param name what it does, in a few words
     * @param work what to do
     */
    record Jdbc(Location location, String name, ConnectionWork work) implements Work {

        /** How it is called where a statement would be shown: {@code withConnection("number the names")}. */
        public String shown() {
            return "withConnection(\"%s\")".formatted(name);
        }
    }
}
