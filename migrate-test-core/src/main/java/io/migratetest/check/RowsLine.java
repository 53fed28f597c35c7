package io.migratetest.check;

import io.migratetest.database.Database;
import io.migratetest.revision.Revision;
import io.migratetest.revision.ScriptFailure;
import io.migratetest.revision.Section;
import io.migratetest.rows.RowChange;
import io.migratetest.rows.SeedSettings;
import io.migratetest.rows.SeededRows;
import io.migratetest.rows.SequencePlaces;
import io.migratetest.rows.TableRows;
import io.migratetest.rows.TakenChoices;
import io.migratetest.rows.Touched;
import io.migratetest.rows.Unfilled;
import io.migratetest.run.Attempt;
import io.migratetest.run.Expectations;
import io.migratetest.run.Session;
import io.migratetest.run.VersionChange;
import io.migratetest.sql.Script;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A database with rows in every table, in the state that upgrades alone give: downgrades are tried on it and rolled back, unless they commit by themselves. */
final class RowsLine implements AutoCloseable {

    private final Tools tools;
    private final Database database;
    private final LineSessions sessions;
    private final Set<String> applied = new HashSet<>();
    private final SeededRows seeded;
    private boolean spoilt;

    /**
     * A line on a database that belongs to it from now on.
     *
     * @param applied the revisions that are applied to it
     * @param taken what is known of how tables are filled
     */
    RowsLine(Tools tools, Database database, List<Revision> applied, SeedSettings settings, TakenChoices taken) {
        this.tools = tools;
        this.database = database;
        this.sessions = new LineSessions(database);
        this.seeded = new SeededRows(database, settings, taken);
        applied.forEach(revision -> this.applied.add(revision.id()));
    }

    /** What came of an upgrade. */
    sealed interface Upgraded {

        /** The server refused it; the line cannot be used any more. */
        record Refused(ScriptFailure failure) implements Upgraded {}

        /**
         * It ran, and is committed.
         *
         * @param touched what it may have written; empty if nobody knows
         * @param rows what it made of the tables that it may have written
         */
        record Done(Optional<Touched> touched, Map<String, TableRows> rows, Map<String, Long> positions)
                implements Upgraded {}
    }

    /**
     * What came of a downgrade, and of a second upgrade after it where that could give anything else than the first.
     *
     * @param failed the step that the server refused
     * @param failure why it did
     * @param lost what the downgrade made of the rows
     * @param others how rows differ after the second upgrade
     * @param unmet what the user expects after the downgrade in vain
     */
    record Back(
            Optional<Step> failed,
            Optional<ScriptFailure> failure,
            List<RowChange> lost,
            List<RowChange> others,
            List<Expectations.Unmet> unmet) {

        static Back refused(Step step, ScriptFailure failure, List<RowChange> lost) {
            return new Back(Optional.of(step), Optional.of(failure), lost, List.of(), List.of());
        }

        static Back ran(List<RowChange> lost, List<RowChange> others) {
            return new Back(Optional.empty(), Optional.empty(), lost, others, List.of());
        }

        Back unmet(List<Expectations.Unmet> found) {
            return new Back(failed, failure, lost, others, found);
        }
    }

    boolean hasExactly(List<Revision> revisions) {
        return applied.size() == revisions.size()
                && revisions.stream().allMatch(revision -> applied.contains(revision.id()));
    }

    /** Inserts rows of the user's own; the tables that they fill get no others. */
    Optional<ScriptFailure> insert(UserRows.Filling filling) throws SQLException {
        Map<String, TableRows> before = seeded.lookAtAll();
        Optional<ScriptFailure> failure = filling.into(database);
        seeded.leaveAlone(before);
        return failure;
    }

    List<Unfilled> fillEverything() throws SQLException {
        return seeded.fillEverything();
    }

    /** What is expected in vain of the rows that stand there now. */
    List<Expectations.Unmet> unmet(Optional<Script> expected) throws SQLException {
        return unmet(sessions.upgrading(), expected);
    }

    private static List<Expectations.Unmet> unmet(Session session, Optional<Script> expected) throws SQLException {
        return expected.isPresent() ? Expectations.unmet(session.connection(), expected.get()) : List.of();
    }

    /** Upgrades for good. */
    Upgraded upgrade(Revision revision) throws SQLException {
        Session session = sessions.upgrading();
        Attempt attempt = session.attempt(revision.up());
        Optional<Touched> touched = Optional.empty();
        Optional<ScriptFailure> failure;
        if (attempt instanceof Attempt.Refused refused) {
            return new Upgraded.Refused(refused.failure());
        } else if (attempt instanceof Attempt.Held) {
            touched = Optional.of(Touched.in(session.connection()));
            failure = session.commit(revision.up(), VersionChange.upgrade(revision));
        } else {
            failure = session.run(revision.up());
            session.forget();
            if (failure.isEmpty()) {
                session.record(VersionChange.upgrade(revision));
            }
        }
        if (failure.isPresent()) {
            return new Upgraded.Refused(failure.get());
        }
        applied.add(revision.id());
        Map<String, TableRows> rows = touched.isPresent() ? seeded.look(touched.get()) : seeded.lookAtAll();
        boolean sequencesStay =
                touched.filter(each -> !seeded.concernsSequences(each)).isPresent();
        Map<String, Long> positions = sequencesStay ? seeded.positions() : seeded.positionsNow();
        return new Upgraded.Done(touched, rows, positions);
    }

    /**
     * Downgrades, and takes that back; or, if nobody can look on before the commit, upgrades again.
     *
     * @param expected what has to hold after the downgrade
     */
    Back tryDowngrade(Revision revision, Section down, Upgraded.Done upgrade, Optional<Script> expected)
            throws SQLException {
        Session session = sessions.downgrading();
        Attempt attempt = session.attempt(down);
        if (attempt instanceof Attempt.NotHoldable || upgrade.touched().isEmpty()) {
            if (attempt instanceof Attempt.Held) {
                session.rollback();
                session.forget();
            }
            return downgradeForGood(revision, down, upgrade, expected);
        }
        if (attempt instanceof Attempt.Refused refused) {
            session.forget();
            return Back.refused(Step.DOWNGRADE, refused.failure(), List.of());
        }
        Touched touched = upgrade.touched().get();
        Set<String> asked = seeded.known(touched);
        asked.addAll(upgrade.rows().keySet());
        Touched now = Touched.in(session.connection(), asked);
        try {
            List<Expectations.Unmet> unmet = unmet(session, expected);
            return compared(session, revision, upgrade, now).unmet(unmet);
        } finally {
            session.rollback();
            session.forget();
            if (seeded.concernsSequences(touched) || seeded.concernsSequences(now)) {
                SequencePlaces.restore(session.connection(), upgrade.positions());
            }
        }
    }

    private Back compared(Session session, Revision revision, Upgraded.Done upgrade, Touched now) throws SQLException {
        Touched before = upgrade.touched().orElseThrow();
        Set<String> there = new HashSet<>(now.existing());
        there.addAll(now.tables().keySet());
        if (before.largeObjects() || now.largeObjects()) {
            there.add(TableRows.LARGE_OBJECTS);
        }
        Set<String> mayDiffer = new HashSet<>(there);
        mayDiffer.removeIf(name -> !seeded.knows(name));
        List<RowChange> lost = new ArrayList<>(seeded.compare(seeded.look(session.connection(), mayDiffer)).stream()
                .map(change -> told(change, upgrade.rows()))
                .toList());
        if (seeded.concernsSequences(before) || seeded.concernsSequences(now)) {
            lost.addAll(seeded.behind(SequencePlaces.read(session.connection())));
        }
        boolean mayVary = !isNothing(lost) || seeded.areOthers(upgrade.rows());
        if (!mayVary || revision.up().inOneTransaction().isEmpty()) {
            return Back.ran(lost, List.of());
        }
        if (isNothing(lost)) {
            // Else the numbers that the downgrade took would be given once more.
            SequencePlaces.restore(session.connection(), seeded.positions());
        }
        Optional<ScriptFailure> failure = session.attemptMore(revision.up());
        if (failure.isPresent()) {
            return failure.get().isForWhatTheDatabaseHolds()
                    ? Back.refused(Step.REUPGRADE, failure.get(), lost)
                    : Back.ran(lost, List.of());
        }
        Set<String> again = new HashSet<>(
                Touched.in(session.connection(), upgrade.rows().keySet()).existing());
        return Back.ran(lost, others(lost, there, upgrade.rows(), seeded.look(session.connection(), again)));
    }

    /**
     * How the second upgrade differs from the first, but for what follows from a loss that is told: in tables that the downgrade left behind, or anywhere
     * after a downgrade that lost nothing.
     */
    private List<RowChange> others(
            List<RowChange> lost, Set<String> there, Map<String, TableRows> first, Map<String, TableRows> second)
            throws SQLException {
        return seeded.withoutDefaults(SeededRows.compare(first, second).stream()
                .filter(change -> isNothing(lost) || isLeftBehind(change, there))
                .map(change -> isLeftBehind(change, there) ? change : change.varying())
                .toList());
    }

    /** A column that was there all the time and holds the time of the downgrade was written by a trigger that keeps it up to date. */
    private static RowChange told(RowChange change, Map<String, TableRows> first) {
        TableRows between = first.get(change.table());
        boolean wasThere = between != null
                && between.columns().stream()
                        .anyMatch(column -> change.object().name().equals(change.table() + "." + column));
        return wasThere && change.isOfNow() ? change.varying() : change;
    }

    private static boolean isNothing(List<RowChange> lost) {
        return lost.stream().allMatch(change -> change.kind() == RowChange.Kind.VARYING);
    }

    private boolean isLeftBehind(RowChange change, Set<String> there) {
        return there.contains(change.table()) && !seeded.knows(change.table());
    }

    /** Where nobody can look on before the commit. The line goes on only if everything came back. */
    private Back downgradeForGood(Revision revision, Section down, Upgraded.Done upgrade, Optional<Script> expected)
            throws SQLException {
        Optional<ScriptFailure> failure = forGood(sessions.downgrading(), down);
        if (failure.isPresent()) {
            spoilt = true;
            return Back.refused(Step.DOWNGRADE, failure.get(), List.of());
        }
        Map<String, TableRows> back = seeded.lookAtAll();
        List<RowChange> lost = new ArrayList<>(seeded.compare(back).stream()
                .map(change -> told(change, upgrade.rows()))
                .toList());
        lost.addAll(seeded.behind(seeded.positionsNow()));
        List<Expectations.Unmet> unmet = unmet(sessions.downgrading(), expected);
        spoilt |= !lost.isEmpty();
        if (lost.isEmpty()) {
            SequencePlaces.restore(sessions.downgrading().connection(), seeded.positions());
        }
        failure = forGood(sessions.upgrading(), revision.up());
        if (failure.isPresent()) {
            spoilt = true;
            return Back.refused(Step.REUPGRADE, failure.get(), lost).unmet(unmet);
        }
        return Back.ran(lost, others(lost, back.keySet(), upgrade.rows(), seeded.lookAtAll()))
                .unmet(unmet);
    }

    private static Optional<ScriptFailure> forGood(Session session, Section section) throws SQLException {
        Optional<ScriptFailure> failure = session.run(section);
        session.forget();
        return failure;
    }

    /** Whether it is in a state that upgrades alone do not give. */
    boolean isSpoilt() {
        return spoilt;
    }

    /** Fills what an upgrade made, added or emptied. */
    List<Unfilled> follow(Upgraded.Done upgrade) throws SQLException {
        return upgrade.touched().isPresent()
                ? seeded.follow(upgrade.touched().get(), upgrade.rows())
                : seeded.followAll(upgrade.rows());
    }

    @Override
    public void close() throws SQLException {
        seeded.close();
        tools.databases().discard(sessions.leave());
    }
}
