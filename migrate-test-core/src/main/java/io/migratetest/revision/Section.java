package io.migratetest.revision;

import io.migratetest.problem.Location;
import io.migratetest.sql.Script;

/** The up or the down half of a revision: what runs, and how its tool would run it. */
public record Section(Script script, Transaction transaction) {

    /** Where it begins. */
    public Location location() {
        return script.location();
    }

    /** Whether it holds no statement, so that running it does nothing. */
    public boolean isEmpty() {
        return script.isEmpty();
    }
}
