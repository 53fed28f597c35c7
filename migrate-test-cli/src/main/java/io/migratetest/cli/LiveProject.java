package io.migratetest.cli;

import static java.util.stream.Collectors.joining;

import io.migratetest.MigrationProject;
import io.migratetest.database.LiveDatabase;
import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import io.migratetest.run.Conduct;
import io.migratetest.run.Migrator;
import io.migratetest.run.OfflineScript;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A project that was read, and the database that a command of the engine works on.
 *
 * @param usual how its migrators behave, unless a command has more to say
 * @param database looked for no sooner than somebody asks it
 */
record LiveProject(MigrationProject project, Conduct usual, Supplier<LiveDatabase> database, Terminal terminal) {

    RevisionGraph revisions() {
        return project.revisions();
    }

    Migrator migrator() {
        return migrator(UnaryOperator.identity());
    }

    /** A migrator that behaves as usual, but for what the command wants. */
    Migrator migrator(UnaryOperator<Conduct> wanted) {
        return project.on(database.get(), wanted.apply(usual));
    }

    /** Prints what a migrator would run; no database is looked for. */
    void print(Consumer<OfflineScript> printing) {
        terminal.out().print(lines -> printing.accept(new OfflineScript(revisions(), usual.tables(), lines)));
    }

    /** The sentence in which commands say where they left a database. */
    static String place(List<Revision> current) {
        return "the database is at "
                + (current.isEmpty()
                        ? "base"
                        : current.stream().map(Revision::title).collect(joining(", ")));
    }
}
