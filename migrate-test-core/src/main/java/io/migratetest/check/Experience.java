package io.migratetest.check;

/**
 * What scripts that commit by themselves have done so far. They run on the line itself, which is cheap and nearly always goes well; once one has spoilt a line,
 * which has to be built again then, a copy is made before each, so that a run never takes longer than twice its length.
 */
final class Experience {

    private boolean bad;

    /** Whether a copy has to be made before a script that commits by itself. */
    boolean isBad() {
        return bad;
    }

    /** A script that commits by itself has left a line in a state that is none of its own. */
    void wasBad() {
        bad = true;
    }
}
