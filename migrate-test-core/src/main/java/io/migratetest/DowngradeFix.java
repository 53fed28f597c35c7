package io.migratetest;

import io.migratetest.autogenerate.Autogenerate;
import io.migratetest.autogenerate.GeneratedRevision;
import io.migratetest.check.Allowance;
import io.migratetest.check.RevisionResult;
import io.migratetest.check.RoundTripCheck;
import io.migratetest.check.Verdict;
import io.migratetest.database.Database;
import io.migratetest.database.DatabaseServer;
import io.migratetest.problem.Location;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import io.migratetest.revision.Section;
import io.migratetest.revision.Transaction;
import io.migratetest.schema.Schema;
import io.migratetest.snapshot.SchemaReader;
import io.migratetest.sql.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A downgrade that a round trip has proven to be clean, in place of one that fails or leaves traces.
 *
 * @param revision as it is now
 * @param kind what is done with the section that is there
 * @param sql the statements, each terminated
 */
public record DowngradeFix(Revision revision, Kind kind, String sql) {

    /** What becomes of the section that is there. */
    public enum Kind {
        /** The statements follow on those that are there. */
        ADDED,
        /** The statements take the place of those that are there. */
        REPLACED
    }

    /**
     * Finds the statements for a revision and proves them.
     *
     * @throws ProblemException if there is nothing to mend, or no statements that do it
     */
    public static DowngradeFix propose(
            MigrationProject project, DatabaseServer server, Allowance allowance, String id) {
        Revision revision = project.revisions().require(id);
        return new Search(project, server, allowance).of(revision);
    }

    private record Search(MigrationProject project, DatabaseServer server, Allowance allowance) {

        DowngradeFix of(Revision revision) {
            RevisionResult result = result(project.revisions(), revision);
            if (result.verdict() == Verdict.REVERSIBLE) {
                throw Problem.of(ProblemCode.INVALID_ARGUMENT, "there is nothing to fix")
                        .with("revision", revision.title())
                        .with("because", "its downgrade is clean")
                        .asException();
            }
            if (result.verdict() == Verdict.UPGRADE_FAILED
                    || revision.up().foreign().isPresent()
                    || revision.parents().size() > 1) {
                throw impossible(revision, "only the downgrade of an upgrade in SQL, on one parent, can be derived");
            }
            return Stream.<Optional<DowngradeFix>>of(added(revision, result), replaced(revision))
                    .flatMap(Optional::stream)
                    .filter(this::isProven)
                    .findFirst()
                    .orElseThrow(() -> impossible(
                            revision,
                            "no statements that can be derived bring everything back: see migrate-test verify"));
        }

        private Optional<DowngradeFix> added(Revision revision, RevisionResult result) {
            List<String> remedy = result.steps().downgrade().remedy();
            return remedy.isEmpty() || !revision.hasDowngrade()
                    ? Optional.empty()
                    : Optional.of(new DowngradeFix(revision, Kind.ADDED, String.join("\n", remedy) + "\n"));
        }

        /** Everything that the upgrade did, taken back. */
        private Optional<DowngradeFix> replaced(Revision revision) {
            Schema before = revision.parents().isEmpty()
                    ? read(server.createDatabase(allowance.limits()))
                    : read(project.databaseAt(server, revision.parents().get(0)));
            Schema after = read(project.databaseAt(server, revision.id()));
            GeneratedRevision generated = Autogenerate.between(before, after);
            return generated.irreversible().isPresent() || generated.down().isBlank()
                    ? Optional.empty()
                    : Optional.of(new DowngradeFix(revision, Kind.REPLACED, generated.down()));
        }

        private boolean isProven(DowngradeFix fix) {
            Revision fixed = fix.applied();
            List<Revision> revisions = new ArrayList<>(project.revisions().revisions());
            revisions.replaceAll(each -> each.id().equals(fixed.id()) ? fixed : each);
            RevisionGraph graph = RevisionGraph.of(revisions);
            return result(graph, graph.require(fixed.id())).verdict() == Verdict.REVERSIBLE;
        }

        private RevisionResult result(RevisionGraph graph, Revision revision) {
            try (RoundTripCheck check = new RoundTripCheck(server, allowance, graph)) {
                return check.result(revision);
            }
        }

        private static Schema read(Database database) {
            try (database) {
                return SchemaReader.read(database);
            }
        }

        private static ProblemException impossible(Revision revision, String because) {
            return Problem.of(
                            ProblemCode.ROUND_TRIP,
                            "there is no fix for the downgrade of %s".formatted(revision.quotedTitle()))
                    .at(revision.location())
                    .with("because", because)
                    .help("write the downgrade or, if there is no way back, say why in a comment of the upgrade")
                    .asException();
        }
    }

    /** The revision with the downgrade that it should have. */
    private Revision applied() {
        Location place = revision.down().map(Section::location).orElse(Location.of("fix"));
        Script script = Script.parse(Location.of(place.file(), Math.max(1, place.line())), sql);
        List<Script> messages = new ArrayList<>();
        if (kind == Kind.ADDED) {
            revision.down().ifPresent(down -> messages.addAll(down.messages()));
        }
        messages.add(script);
        Transaction transaction =
                revision.down().map(Section::transaction).orElse(revision.up().transaction());
        return revision.takenBackBy(new Section(place, messages, transaction));
    }

    /** The file of the downgrade, if there is one. */
    public Optional<Location> place() {
        return revision.down().map(Section::location);
    }
}
