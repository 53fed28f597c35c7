package io.migratetest.check;

import io.migratetest.problem.Location;
import io.migratetest.schema.Difference;
import io.migratetest.schema.ObjectKey;
import java.util.Optional;

/**
 * One thing that a check has to say about a revision, or about the project.
 *
 * @param code what kind of thing it is
 * @param message what happened, in a sentence without a full stop
 * @param location where to look
 * @param difference the object of the schema that it is about
 * @param accepted why it does not fail the run though it is an error: the reason that the baseline or a declaration gives
 */
public record Finding(
        FindingCode code,
        String message,
        Optional<Location> location,
        Optional<Difference> difference,
        Optional<String> accepted) {

    public static Finding of(FindingCode code, String message) {
        return new Finding(code, message, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Finding at(Location place) {
        return new Finding(code, message, Optional.of(place), difference, accepted);
    }

    public Finding about(Difference what) {
        return new Finding(code, message, location, Optional.of(what), accepted);
    }

    public Finding acceptedBecause(String reason) {
        return new Finding(code, message, location, difference, Optional.of(reason));
    }

    public Optional<ObjectKey> object() {
        return difference.map(Difference::object);
    }

    /** The statements that mend it, where they can be derived. */
    public Optional<String> fix() {
        return difference.flatMap(Difference::revertedBy);
    }

    public Severity severity() {
        return code.severity();
    }

    /** Whether it fails the run. */
    public boolean isFatal() {
        return severity() == Severity.ERROR && accepted.isEmpty();
    }
}
