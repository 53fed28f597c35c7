package io.migratetest.check;

import java.time.Duration;
import java.util.List;

/**
 * What comes with looking at a database.
 *
 * @param duration how long it took
 * @param unseen what the role may not see, in the words of {@link io.migratetest.snapshot.Unseen}, of everything that was looked at until then; sorted
 */
public record Observation(Duration duration, List<String> unseen) {

    /** Nobody looked. */
    public static final Observation NONE = new Observation(Duration.ZERO, List.of());

    public Observation {
        unseen = List.copyOf(unseen);
    }
}
