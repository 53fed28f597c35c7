package io.migratetest.check;

import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import io.migratetest.revision.Section;
import io.migratetest.revision.Transaction;
import io.migratetest.schema.Difference;
import io.migratetest.schema.Passwords;
import io.migratetest.schema.Schema;
import io.migratetest.snapshot.Snapshot;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Upgrade, downgrade and upgrade again, of one revision after the other on one line: what cannot be taken back from it happens on a copy. */
final class Cycle {

    private final Tools tools;
    private final Lines lines;
    private final RevisionGraph graph;
    private Trust trust = Trust.FULL;

    Cycle(Tools tools, Lines lines, RevisionGraph graph) {
        this.tools = tools;
        this.lines = lines;
        this.graph = graph;
    }

    /** How far the line can be believed to be what upgrades alone give. */
    private enum Trust {
        /** Nothing on it was ever taken back but what could not be told from its absence. */
        FULL,
        /** Something on it was rolled back, so its end is worth a proof. */
        RECOVERED,
        /** A downgrade spoilt it in a way that no comparison showed: from now on they are tried on copies. */
        BITTEN
    }

    /** Whether anything on the line was rolled back, so that it may be otherwise than upgrades alone would leave it. */
    boolean hasTakenBack() {
        return trust != Trust.FULL;
    }

    /** Upgrades the line, downgrades it and upgrades it again, or does what harms it elsewhere; in the end the line is upgraded if the upgrade runs. */
    Steps of(Revision revision) throws SQLException {
        Line line = lines.at(graph.ancestors(revision));
        Snapshot before = line.state();
        StepResult upgrade = lines.upgrade(line, revision);
        if (!upgrade.ok()) {
            return Steps.only(upgrade);
        }
        if (revision.isRepeated()) {
            return again(line, revision, upgrade);
        }
        boolean hasWayBack = revision.hasDowngrade() || line.state().equals(before);
        return hasWayBack ? backAndForth(line, revision, before, upgrade) : Steps.only(upgrade);
    }

    /** Upgrades over the upgrade, as the tool does, on a copy; beside others it would take the line's roles away. */
    private Steps again(Line line, Revision revision, StepResult upgrade) throws SQLException {
        Steps once = Steps.only(upgrade);
        if (tools.guard().hasWrittenBesideOthers(revision)) {
            return once;
        }
        try (Trial trial = new Trial(line.twin(), revision, tools)) {
            return new Steps(upgrade, once.downgrade(), trial.reupgrade(line.state()));
        }
    }

    private Steps backAndForth(Line line, Revision revision, Snapshot before, StepResult upgrade) throws SQLException {
        Section down = revision.down().orElseGet(() -> nothing(revision));
        Snapshot after = line.state();
        Optional<Tried> tried = mayTryOnLine(revision) ? line.tryDowngrade(revision, down, before) : Optional.empty();
        if (!line.has(revision)) {
            return new Steps(upgrade, tried.orElseThrow().downgrade(), reupgrade(line, revision, after));
        }
        if (tried.isPresent()) {
            trust = Trust.RECOVERED;
            StepResult downgrade = tried.get().downgrade();
            Optional<StepResult> reupgrade = tried.get().reupgrade();
            // A trial on the same server would take the line's roles away.
            boolean isOver = !downgrade.ok() || tools.guard().hasWrittenBesideOthers(revision);
            if (isOver || reupgrade.isPresent()) {
                return new Steps(upgrade, downgrade, isOver ? StepResult.notRun(Step.REUPGRADE) : reupgrade.get());
            }
        }
        if (tried.isEmpty() && mayRunOnLine()) {
            return forGood(line, revision, down, before, upgrade);
        }
        try (Trial trial = new Trial(line.twin(), revision, tools)) {
            StepResult downgrade = trial.downgrade(down, before);
            StepResult reupgrade = downgrade.ok() ? trial.reupgrade(after) : StepResult.notRun(Step.REUPGRADE);
            return new Steps(upgrade, tried.map(Tried::downgrade).orElse(downgrade), reupgrade);
        }
    }

    /** On the line, with scripts that commit by themselves. If that does not end where it began, the line has to be built again. */
    private Steps forGood(Line line, Revision revision, Section down, Snapshot before, StepResult upgrade)
            throws SQLException {
        Snapshot after = line.state();
        List<Revision> applied = line.applied();
        StepResult downgrade = line.downgradeForGood(revision, down, before);
        StepResult reupgrade = StepResult.notRun(Step.REUPGRADE);
        if (downgrade.ok()) {
            reupgrade = compared(line.upgrade(revision, Step.REUPGRADE), line, after);
        }
        if (line.isSpoilt() || !reupgrade.ok() || !line.state().equals(after)) {
            tools.experience().wasBad();
            trust = Trust.RECOVERED;
            lines.rebuild(applied);
        }
        return new Steps(upgrade, downgrade, reupgrade);
    }

    private static StepResult compared(StepResult reupgrade, Line line, Snapshot after) throws SQLException {
        if (!reupgrade.ok() || line.state().equals(after)) {
            return reupgrade;
        }
        Schema given = line.state().whole();
        return reupgrade.compared(after.whole(), Passwords.sameWhereSalted(after.whole(), given));
    }

    /** Not if a line was spoilt once, nor beside others, whose roles would be taken away. */
    private boolean mayRunOnLine() {
        return trust != Trust.BITTEN
                && !tools.experience().isBad()
                && tools.databases().neighbours() != Neighbours.POSSIBLE;
    }

    /** Not if a second upgrade that fails could leave half of itself on the line. */
    private boolean mayTryOnLine(Revision revision) {
        return trust != Trust.BITTEN && revision.up().inOneTransaction().isPresent();
    }

    /** The line is back at the parents. If the second upgrade does not give what the first gave, it has to be built again. */
    private StepResult reupgrade(Line line, Revision revision, Snapshot after) throws SQLException {
        StepResult reupgrade = compared(line.upgrade(revision, Step.REUPGRADE), line, after);
        if (!reupgrade.ok() || reupgrade.differences().stream().anyMatch(this::isOurDoing)) {
            trust = Trust.BITTEN;
            List<Revision> applied = new ArrayList<>(line.applied());
            applied.remove(revision);
            applied.add(revision);
            lines.rebuild(applied);
        }
        return reupgrade;
    }

    /** Beside others, a difference in what databases share may be theirs. */
    private boolean isOurDoing(Difference difference) {
        return !difference.object().isShared() || tools.databases().neighbours() == Neighbours.NONE;
    }

    private static Section nothing(Revision revision) {
        return new Section(revision.location(), List.of(), Transaction.WRAPPED);
    }
}
