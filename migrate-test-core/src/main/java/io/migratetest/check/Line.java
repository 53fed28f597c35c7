package io.migratetest.check;

import io.migratetest.database.Database;
import io.migratetest.revision.Revision;
import io.migratetest.revision.ScriptFailure;
import io.migratetest.revision.Section;
import io.migratetest.run.Attempt;
import io.migratetest.run.Session;
import io.migratetest.run.VersionChange;
import io.migratetest.schema.Passwords;
import io.migratetest.schema.Schema;
import io.migratetest.snapshot.Reading;
import io.migratetest.snapshot.SequencePositions;
import io.migratetest.snapshot.Snapshot;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A database in the state that upgrades alone give, whatever is tried on it: what changes its state otherwise is rolled back or happens on a copy.
 *
 * <p>Upgrades run on one session and downgrades on another, and each leaves its session as good as new.
 */
final class Line implements AutoCloseable {

    private final Tools tools;
    private final Experience experience;
    private final LineView view;
    private final Map<String, Revision> applied = new LinkedHashMap<>();
    private final LineSessions sessions;
    private boolean spoilt;

    /** A line at base. */
    Line(Tools tools) {
        this(tools, tools.experience());
    }

    /**
     * A line that is upgraded straight from base.
     *
     * @param revisions those of which each upgrade succeeded on another line
     */
    static Line straight(Tools tools, List<Revision> revisions) throws SQLException {
        Line straight = new Line(tools, new Experience());
        for (Revision revision : revisions) {
            straight.upgrade(revision, Step.UPGRADE);
        }
        return straight;
    }

    private Line(Tools tools, Experience experience) {
        this.tools = tools;
        this.experience = experience;
        this.sessions = new LineSessions(tools.databases().create());
        this.view = new LineView(tools);
    }

    /** The revisions that are applied, in the order in which they were. */
    List<Revision> applied() {
        return List.copyOf(applied.values());
    }

    boolean has(Revision revision) {
        return applied.containsKey(revision.id());
    }

    /** Whether nothing is applied but what the given ids name. */
    boolean hasOnly(Set<String> ids) {
        return ids.containsAll(applied.keySet());
    }

    /** What the database looks like now. */
    Snapshot state() throws SQLException {
        Optional<Snapshot> known = view.known();
        if (known.isPresent()) {
            return known.get();
        }
        Snapshot taken = view.take(sessions.upgrading());
        sessions.startOverIfSettingsChanged(taken);
        return taken;
    }

    /** Does not keep up with what the database looks like until somebody asks. */
    void forgetState() {
        view.forget();
    }

    /** Proves that what is known of the database, brought up to date step by step, is what it holds. */
    void proveState() throws SQLException {
        Optional<Snapshot> known = view.known();
        if (known.isPresent()) {
            tools.observer().prove(known.get(), sessions.upgrading());
        }
    }

    /** Upgrades for good. If that fails, the database is as it was before. */
    StepResult upgrade(Revision revision, Step step) throws SQLException {
        Session session = sessions.upgrading();
        Stopwatch watch = new Stopwatch();
        Attempt attempt = watch.time(() -> session.attempt(revision.up()));
        if (attempt instanceof Attempt.NotHoldable) {
            return upgradeForGood(revision, step);
        }
        Optional<ScriptFailure> failure = Optional.empty();
        Optional<Reading> given = Optional.empty();
        if (attempt instanceof Attempt.Refused refused) {
            session.forget();
            failure = Optional.of(refused.failure());
        } else {
            tools.guard().admit(session, revision);
            given = view.look(session, sessions.downgrading(), revision);
            failure = watch.time(() -> session.commit(revision.up(), VersionChange.upgrade(revision)));
        }
        if (failure.isPresent()) {
            restoreSequences();
            return StepResult.failed(step, watch.elapsed(), failure.get());
        }
        applied.put(revision.id(), revision);
        if (given.isPresent()) {
            view.become(given.get());
            sessions.startOverIfSettingsChanged(given.get().snapshot());
        } else {
            view.forget(revision);
        }
        return StepResult.ran(step, watch.elapsed());
    }

    /** A script that commits by itself leaves half of itself when it fails. */
    private StepResult upgradeForGood(Revision revision, Step step) throws SQLException {
        Optional<Backup> backup = experience.isBad() ? Optional.of(backup()) : Optional.empty();
        Session session = sessions.upgrading();
        Stopwatch watch = new Stopwatch();
        Optional<ScriptFailure> failure = runForGood(session, revision, revision.up(), watch);
        if (failure.isPresent()) {
            recover(revision, backup);
            return StepResult.failed(step, watch.elapsed(), failure.get());
        }
        backup.ifPresent(copy -> copy.database().close());
        session.record(VersionChange.upgrade(revision));
        applied.put(revision.id(), revision);
        view.forget(revision);
        return StepResult.ran(step, watch.elapsed());
    }

    /**
     * What takes the line's place if a script fails half way.
     *
     * @param cluster what the line shared with other databases, which no copy brings back
     */
    private record Backup(Database database, Schema cluster) {}

    private Backup backup() throws SQLException {
        Schema cluster = state().cluster();
        return new Backup(copy(), cluster);
    }

    private void recover(Revision revision, Optional<Backup> backup) throws SQLException {
        if (backup.isEmpty()) {
            experience.wasBad();
            spoilt = true;
            return;
        }
        sessions.replaceBy(backup.get().database());
        view.forget(revision);
        spoilt = tools.databases().isIsolated()
                && !state().cluster().equals(backup.get().cluster());
    }

    private Optional<ScriptFailure> runForGood(Session session, Revision revision, Section section, Stopwatch watch)
            throws SQLException {
        Optional<ScriptFailure> failure =
                tools.guard().watch(session, revision, () -> watch.time(() -> session.run(section)));
        session.forget();
        return failure;
    }

    /**
     * Downgrades for good, and compares. Unless that gives back exactly the state that was before the revision, the line is spoilt.
     *
     * @param before what the line looked like before the revision
     */
    StepResult downgradeForGood(Revision revision, Section down, Snapshot before) throws SQLException {
        Session session = sessions.downgrading();
        Snapshot after = state();
        Stopwatch watch = new Stopwatch();
        Optional<ScriptFailure> failure = runForGood(session, revision, down, watch);
        if (failure.isPresent()) {
            spoilt = true;
            return StepResult.failed(Step.DOWNGRADE, watch.elapsed(), failure.get());
        }
        session.record(VersionChange.downgrade(revision));
        applied.remove(revision.id());
        view.forget(revision);
        Snapshot given = state();
        StepResult downgrade = StepResult.ran(Step.DOWNGRADE, watch.elapsed());
        if (given.equals(before)) {
            return downgrade;
        }
        spoilt = true;
        return downgrade.compared(
                before.whole(), Passwords.sameWhereSetAnew(before.whole(), given.whole(), after.whole()));
    }

    /** Whether a script that commits by itself left it in a state that upgrades alone do not give. */
    boolean isSpoilt() {
        return spoilt;
    }

    /**
     * Downgrades, and keeps that only if it gives back exactly the state that was before the revision, in schema, column order, rows and sequences. What is
     * not kept is rolled back; the second upgrade is tried before that.
     *
     * @return what happened; empty if the script cannot be tried without committing it
     */
    Optional<Tried> tryDowngrade(Revision revision, Section down, Snapshot before) throws SQLException {
        Session session = sessions.downgrading();
        Stopwatch watch = new Stopwatch();
        Attempt attempt = watch.time(() -> session.attempt(down));
        if (attempt instanceof Attempt.NotHoldable) {
            return Optional.empty();
        }
        Tried tried = attempt instanceof Attempt.Refused refused
                ? Tried.only(StepResult.failed(Step.DOWNGRADE, watch.elapsed(), refused.failure()))
                : keepIfClean(revision, down, before, watch);
        if (has(revision)) {
            session.forget();
            restoreSequences();
        } else {
            sessions.startOverIfSettingsChanged(state());
        }
        return Optional.of(tried);
    }

    /** Ends the transaction in which the downgrade ran. */
    private Tried keepIfClean(Revision revision, Section down, Snapshot before, Stopwatch watch) throws SQLException {
        Session session = sessions.downgrading();
        Snapshot after = state();
        tools.guard().admit(session, revision);
        Reading given = view.look(session, sessions.upgrading(), revision).orElseThrow();
        if (!given.snapshot().equals(before)) {
            Schema schema =
                    Passwords.sameWhereSetAnew(before.whole(), given.snapshot().whole(), after.whole());
            StepResult downgrade =
                    StepResult.ran(Step.DOWNGRADE, watch.elapsed()).compared(before.whole(), schema);
            Optional<StepResult> reupgrade = tryReupgrade(revision, after);
            session.rollback();
            return new Tried(downgrade, reupgrade);
        }
        Optional<ScriptFailure> failure = watch.time(() -> session.commit(down, VersionChange.downgrade(revision)));
        if (failure.isPresent()) {
            return Tried.only(StepResult.failed(Step.DOWNGRADE, watch.elapsed(), failure.get()));
        }
        applied.remove(revision.id());
        view.become(given);
        return Tried.only(StepResult.ran(Step.DOWNGRADE, watch.elapsed()));
    }

    /** In the transaction of the downgrade, which will be rolled back: a copy of the database would cost many times as much. */
    private Optional<StepResult> tryReupgrade(Revision revision, Snapshot after) throws SQLException {
        Session session = sessions.downgrading();
        Stopwatch watch = new Stopwatch();
        Optional<ScriptFailure> failure = watch.time(() -> session.attemptMore(revision.up()));
        if (failure.isPresent()) {
            return failure.filter(ScriptFailure::isForWhatTheDatabaseHolds)
                    .map(reason -> StepResult.failed(Step.REUPGRADE, watch.elapsed(), reason));
        }
        if (tools.guard().wouldRefuse(session)) {
            return Optional.empty();
        }
        Snapshot given =
                view.look(session, sessions.upgrading(), revision).orElseThrow().snapshot();
        StepResult reupgrade = StepResult.ran(Step.REUPGRADE, watch.elapsed());
        return Optional.of(reupgrade.compared(after.whole(), Passwords.sameWhereSalted(after.whole(), given.whole())));
    }

    /** What a sequence gave away is not rolled back with the transaction that took it. */
    private void restoreSequences() throws SQLException {
        Optional<Snapshot> known = view.known();
        if (known.isPresent()) {
            SequencePositions.restore(
                    sessions.upgrading().connection(), known.get().contents());
        }
    }

    private Database copy() throws SQLException {
        return sessions.leave().copy();
    }

    /**
     * Another database in the same state, to try things on. Roles would be shared with a copy on the same server and could not be made or dropped there, so
     * where they matter it is upgraded anew.
     */
    Database twin() throws SQLException {
        if (applied.isEmpty()) {
            return tools.databases().create();
        }
        return tools.databases().isIsolated() ? straight(tools, applied()).handOver() : copy();
    }

    /** Gives the database away; the line is at its end. */
    Database handOver() throws SQLException {
        return sessions.leave();
    }

    @Override
    public void close() throws SQLException {
        tools.databases().discard(handOver());
    }
}
