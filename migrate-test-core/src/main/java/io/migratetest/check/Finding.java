package io.migratetest.check;

import io.migratetest.problem.Location;
import io.migratetest.schema.Difference;
import io.migratetest.schema.ObjectKey;
import java.util.Optional;

/**
 * One thing that a check has to say about a revision, or about the project.
 *
 * @param code what kind of thing it is
 * @param severity how much it matters; that of its code unless it may be somebody else's doing
 * @param message what happened, in a sentence without a full stop
 * @param location where to look
 * @param difference the object of the schema that it is about
 * @param accepted why it does not fail the run though it is an error: the reason that the baseline or a declaration gives
 */
public record Finding(
        FindingCode code,
        Severity severity,
        String message,
        Optional<Location> location,
        Optional<Difference> difference,
        Optional<String> accepted) {

    public static Finding of(FindingCode code, String message) {
        return new Finding(code, code.severity(), message, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Finding at(Location place) {
        return new Finding(code, severity, message, Optional.of(place), difference, accepted);
    }

    public Finding about(Difference what) {
        return new Finding(code, severity, message, location, Optional.of(what), accepted);
    }

    public Finding acceptedBecause(String reason) {
        return new Finding(code, severity, message, location, difference, Optional.of(reason));
    }

    public Optional<ObjectKey> object() {
        return difference.map(Difference::object);
    }

    /** What a baseline calls the object: {@code index public.ix_fees_status}; with the linter, if it is what a linter says. */
    Optional<String> subject() {
        if (code != FindingCode.LINT) {
            return object().map(ObjectKey::toString);
        }
        String linter = difference.flatMap(Difference::property).orElse("");
        return object().map(key -> key.equals(ObjectKey.DATABASE)
                ? linter + " " + difference.flatMap(Difference::after).orElse("")
                : key + ": " + linter);
    }

    /** The statements that mend it, where they can be derived. */
    public Optional<String> fix() {
        return difference.flatMap(Difference::revertedBy);
    }

    /** This finding as one that does not fail the run, with what speaks against it. */
    Finding doubted(String doubt) {
        return new Finding(code, Severity.WARNING, message + ", " + doubt, location, difference, accepted);
    }

    /** This finding with more words. */
    Finding noting(String remark) {
        return new Finding(code, severity, message + " (" + remark + ")", location, difference, accepted);
    }

    /** Whether it is what became of rows in a step. */
    public boolean isOf(Step step) {
        return difference
                .flatMap(Difference::property)
                .filter(RowFindings.property(step)::equals)
                .isPresent();
    }

    /** Whether it says that a loss is declared in vain. */
    public boolean isAboutLoss() {
        return code == FindingCode.STALE_DECLARATION && message.startsWith(RowFindings.STALE);
    }

    /** Whether it fails the run. */
    public boolean isFatal() {
        return severity == Severity.ERROR && accepted.isEmpty();
    }
}
