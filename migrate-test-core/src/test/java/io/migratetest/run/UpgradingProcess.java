package io.migratetest.run;

import static io.migratetest.TestRevisions.revision;

import io.migratetest.database.LiveDatabase;
import io.migratetest.database.SessionLimits;
import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import java.time.Duration;
import java.util.stream.IntStream;

/** A replica of an application: upgrades a database to head when it starts. Each revision makes a table and notes that it ran, with a pause in between. */
final class UpgradingProcess {

    private UpgradingProcess() {}

    /** The chain that the process applies. */
    static RevisionGraph chain(int length) {
        return RevisionGraph.chain(IntStream.rangeClosed(1, length)
                .mapToObj(UpgradingProcess::numbered)
                .toList());
    }

    private static Revision numbered(int number) {
        return revision("%04d".formatted(number), """
                CREATE TABLE t%1$d ();
                SELECT pg_sleep(0.02);
                INSERT INTO runs VALUES (%1$d);""".formatted(number), "DROP TABLE t" + number);
    }

    /** The address of the database, and the length of the chain. Prints a point when a revision begins. */
    public static void main(String[] arguments) {
        RevisionGraph chain = chain(Integer.parseInt(arguments[1]));
        LiveDatabase database = LiveDatabase.at(arguments[0], SessionLimits.LIVE);
        new Migrator(database, chain, Conduct.DEFAULT.telling(new Points())).upgrade("head");
    }

    private static final class Points implements MigrationProgress {

        @Override
        public void begins(Direction direction, Revision revision, int number, int total) {
            System.out.print('.');
            System.out.flush();
        }

        @Override
        public void ends(Revision revision, Duration took) {}
    }
}
