package io.migratetest;

import io.migratetest.problem.Location;
import io.migratetest.revision.Declaration;
import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import io.migratetest.revision.Section;
import io.migratetest.revision.Transaction;
import io.migratetest.source.RevisionSource;
import io.migratetest.sql.Script;
import java.util.List;
import java.util.Optional;

/** Revisions written in tests, without files. */
public final class TestRevisions {

    private TestRevisions() {}

    /** A revision whose scripts are wrapped in a transaction. */
    public static Revision revision(String id, String up, String down) {
        return new Revision(
                id,
                "",
                List.of(),
                section(id + ".up.sql", up, Transaction.WRAPPED),
                Optional.of(section(id + ".down.sql", down, Transaction.WRAPPED)),
                List.of());
    }

    /** A revision whose scripts go to the server as they are. */
    public static Revision bare(String id, String up, String down) {
        return new Revision(
                id,
                "",
                List.of(),
                section(id + ".up.sql", up, Transaction.BARE),
                Optional.of(section(id + ".down.sql", down, Transaction.BARE)),
                List.of());
    }

    /** A revision without a downgrade. */
    public static Revision oneWay(String id, String up) {
        return new Revision(
                id, "", List.of(), section(id + ".up.sql", up, Transaction.WRAPPED), Optional.empty(), List.of());
    }

    public static Revision declared(Revision revision, Declaration.Kind kind, String reason) {
        return new Revision(
                revision.id(),
                revision.name(),
                revision.parents(),
                revision.up(),
                revision.down(),
                List.of(new Declaration(kind, reason, Location.of(revision.id() + ".up.sql", 1))));
    }

    public static RevisionGraph chain(Revision... revisions) {
        return RevisionGraph.chain(List.of(revisions));
    }

    /** A project of a chain. */
    public static MigrationProject project(Revision... revisions) {
        return MigrationProject.read(new RevisionSource() {
            @Override
            public RevisionGraph read() {
                return chain(revisions);
            }

            @Override
            public String format() {
                return "test";
            }

            @Override
            public String location() {
                return "nowhere";
            }
        });
    }

    private static Section section(String file, String sql, Transaction transaction) {
        return new Section(Script.parse(Location.of(file, 1), sql), transaction);
    }
}
