package io.migratetest.benchmark;

import java.util.List;

/** A chain of revisions of any length, made up to be measured. */
interface Chain {

    /** As the command line names it. */
    String name();

    /** What has to be there before the first revision; it runs like the revisions and is not counted. */
    default List<Migration> preparation() {
        return List.of();
    }

    /**
     * One of the revisions that are measured.
     *
     * @param number counted from 1; those with lower numbers are applied before
     */
    Migration revision(int number);
}
