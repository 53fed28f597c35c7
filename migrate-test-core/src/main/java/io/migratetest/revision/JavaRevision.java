package io.migratetest.revision;

import io.migratetest.operation.Downgrade;
import io.migratetest.operation.Irreversible;
import io.migratetest.operation.Operations;
import io.migratetest.problem.ProblemException;
import io.migratetest.sql.NamingConvention;

/**
 * A revision that is written in Java. Its class carries a {@link RevisionHeader} and has a public constructor without arguments.
 *
 * <p>Each method is called once when revisions are read, without a database: what it returns says what will be done.
 */
public interface JavaRevision {

    /** What the revision does. */
    Operations upgrade();

    /** What takes it back: operations, {@link #reversed()}, or {@link #irreversible}. */
    Downgrade downgrade();

    /** How constraints and indexes are called that have no name of their own. */
    default NamingConvention names() {
        return NamingConvention.POSTGRESQL;
    }

    /**
     * The downgrade that follows from the upgrade.
     *
     * @throws ProblemException if an operation has no inverse
     */
    default Downgrade reversed() {
        return upgrade().reversed();
    }

    /** For a revision that cannot be taken back, and why. */
    default Downgrade irreversible(String reason) {
        return new Irreversible(reason);
    }
}
