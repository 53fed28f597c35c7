package io.migratetest.check;

import io.migratetest.check.RowsLine.Back;
import io.migratetest.check.RowsLine.Upgraded;
import io.migratetest.database.DatabaseFailures;
import io.migratetest.revision.Revision;
import io.migratetest.revision.RowScript.Purpose;
import io.migratetest.revision.ScriptFailure;
import io.migratetest.revision.Section;
import io.migratetest.revision.Transaction;
import io.migratetest.rows.TakenChoices;
import io.migratetest.rows.Unfilled;
import io.migratetest.run.Expectations;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/**
 * Makes each round trip once more where every table has rows, and compares these. It has a database of its own, so that nothing that becomes of rows bears on
 * what the round trip proves about the schema.
 */
final class RowsCheck implements RoundTripObserver {

    private final Tools tools;
    private final RowsOptions options;
    private final TakenChoices taken = new TakenChoices();
    private final List<Unfilled> unfilled = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private @Nullable RowsLine line;
    private Optional<ScriptFailure> refusal = Optional.empty();
    private List<Expectations.Unmet> unmetBefore = List.of();
    private Optional<String> impediment = Optional.empty();
    private boolean isolated;

    RowsCheck(Tools tools, RowsOptions options) {
        this.tools = tools;
        this.options = options;
    }

    @Override
    public void before(Line main, Revision revision) throws SQLException {
        Optional<UserRows.Filling> own = options.user().before(revision);
        RowsLine current = line;
        boolean goesOn = current != null
                && own.isEmpty()
                && isolated == tools.databases().isIsolated()
                && current.hasExactly(main.applied());
        try {
            if (current == null || !goesOn) {
                close();
                isolated = tools.databases().isIsolated();
                current = begin(main, own);
            }
            unmetBefore = current.unmet(options.user().expected(revision, Purpose.EXPECT_BEFORE));
        } catch (PSQLException e) {
            impediment = Optional.of(reason(e));
            close();
        }
    }

    private RowsLine begin(Line main, Optional<UserRows.Filling> own) throws SQLException {
        RowsLine next = new RowsLine(tools, main.twin(), main.applied(), options.seeds(), taken);
        line = next;
        refusal = own.isPresent() ? next.insert(own.get()) : Optional.empty();
        unfilled.addAll(next.fillEverything());
        return next;
    }

    @Override
    public List<Finding> after(Revision revision, Steps steps) throws SQLException {
        RowFindings findings = new RowFindings(revision);
        impediment.ifPresent(findings::unchecked);
        impediment = Optional.empty();
        findings.unmet("before the upgrade", Step.UPGRADE, unmetBefore);
        unmetBefore = List.of();
        RowsLine current = line;
        if (current == null || !steps.upgrade().ok()) {
            return findings.all();
        }
        refusal.ifPresent(findings::refused);
        refusal = Optional.empty();
        try {
            if (tools.guard().hasWrittenBesideOthers(revision)) {
                findings.unchecked("it writes what all databases of a server share that is somebody's");
                close();
            } else {
                follow(current, revision, steps, findings);
            }
        } catch (PSQLException e) {
            findings.unchecked(reason(e));
            close();
        }
        unfilled.stream().filter(table -> told.add(table.table())).forEach(findings::unfilled);
        unfilled.clear();
        return findings.all();
    }

    /** What the server refuses of our own statements must not end the run; rethrows what is the server's own trouble. */
    private static String reason(PSQLException e) throws PSQLException {
        if (e.getServerErrorMessage() == null || DatabaseFailures.problem(e).isPresent()) {
            throw e;
        }
        return String.valueOf(e.getServerErrorMessage().getMessage());
    }

    private void follow(RowsLine current, Revision revision, Steps steps, RowFindings findings) throws SQLException {
        Upgraded upgrade = current.upgrade(revision);
        if (upgrade instanceof Upgraded.Refused refused) {
            findings.failed(Step.UPGRADE, refused.failure());
            close();
            return;
        }
        Upgraded.Done done = (Upgraded.Done) upgrade;
        findings.unmet(
                "after the upgrade",
                Step.UPGRADE,
                current.unmet(options.user().expected(revision, Purpose.EXPECT_UPGRADED)));
        if (steps.downgrade().ok()) {
            Back back = current.tryDowngrade(
                    revision,
                    revision.down().orElseGet(() -> nothing(revision)),
                    done,
                    options.user().expected(revision, Purpose.EXPECT_DOWNGRADED));
            findings.back(back);
        }
        // What the schema lost on the way back, the line may have lost, too.
        boolean isPlain = done.touched().isPresent()
                || (steps.downgrade().differences().isEmpty()
                        && steps.reupgrade().differences().isEmpty());
        if (current.isSpoilt() || !isPlain) {
            close();
        } else {
            unfilled.addAll(current.follow(done));
        }
    }

    private static Section nothing(Revision revision) {
        return new Section(revision.location(), List.of(), Transaction.WRAPPED);
    }

    @Override
    public void close() throws SQLException {
        RowsLine current = line;
        line = null;
        if (current != null) {
            current.close();
        }
    }
}
