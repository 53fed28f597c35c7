package io.migratetest.check;

import io.migratetest.revision.Revision;
import io.migratetest.revision.Section;
import java.util.ArrayList;
import java.util.List;

/** Cuts a history into parts that take equally long, though each of them begins with upgrades through those before it. */
final class Division {

    /** What an upgrade alone takes of a round trip, as far as it was measured. */
    private static final double UPGRADE = 1.0 / 8;

    /** To look at a database takes about as long as so many statements. */
    private static final int LOOK = 8;

    private Division() {}

    /**
     * Consecutive parts of a history, none of them empty.
     *
     * @param revisions parents first
     * @param number how many parts, if there are as many revisions
     */
    static List<List<Revision>> of(List<Revision> revisions, int number) {
        List<List<Revision>> parts = new ArrayList<>();
        double longest = longestPart(revisions, number);
        double end = 0;
        double reached = 0;
        for (Revision revision : revisions) {
            if (parts.isEmpty() || (reached >= end && parts.size() < number)) {
                parts.add(new ArrayList<>());
                end = longest + (1 - UPGRADE) * reached;
            }
            parts.get(parts.size() - 1).add(revision);
            reached += weight(revision);
        }
        return parts;
    }

    /**
     * From where on another one had better check the revisions of a part, who stands before its first.
     *
     * @param begun how many of them are done or under way
     * @return the index of a revision; their number if it is not worth while
     */
    static int handOver(List<Revision> revisions, int begun) {
        double all = weight(revisions);
        double done = weight(revisions.subList(0, begun));
        double before = done;
        for (int i = begun; i < revisions.size(); i++) {
            double others = UPGRADE * before + all - before;
            if (i > begun && before - done >= others) {
                return i;
            }
            before += weight(revisions.get(i));
        }
        return revisions.size();
    }

    private static double weight(List<Revision> revisions) {
        return revisions.stream().mapToDouble(Division::weight).sum();
    }

    /** A part that begins at b and ends at e takes e - b + b * UPGRADE; all take the same, and the last one ends with the history. */
    private static double longestPart(List<Revision> revisions, int number) {
        double divisor = 0;
        for (int i = 0; i < number; i++) {
            divisor += Math.pow(1 - UPGRADE, i);
        }
        return weight(revisions) / divisor;
    }

    private static double weight(Revision revision) {
        return Step.values().length * LOOK
                + 2.0 * statements(revision.up())
                + revision.down().map(Division::statements).orElse(0);
    }

    private static int statements(Section section) {
        return section.statements().size();
    }
}
