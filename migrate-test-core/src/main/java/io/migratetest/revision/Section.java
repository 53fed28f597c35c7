package io.migratetest.revision;

import io.migratetest.problem.Location;
import io.migratetest.sql.Script;
import io.migratetest.sql.Statement;
import java.util.List;
import java.util.Optional;

/**
 * The up or the down half of a revision: what runs, and how its tool would run it.
 *
 * @param location where it begins
 * @param messages what its tool sends, each in one simple query and in this order; those without a statement are left out
 * @param transaction what its tool does around them
 * @param foreign runs it in place of the messages, of which there are none then; empty for what is SQL
 * @param verification what its tool sends afterwards to see whether it did what it should, and takes back; empty for most
 */
public record Section(
        Location location,
        List<Script> messages,
        Transaction transaction,
        Optional<ForeignStep> foreign,
        List<Script> verification) {

    public Section {
        messages = messages.stream().filter(message -> !message.isEmpty()).toList();
        verification = List.copyOf(verification);
    }

    /** A section that is SQL. */
    public Section(Location location, List<Script> messages, Transaction transaction) {
        this(location, messages, transaction, Optional.empty(), List.of());
    }

    /** A section that its tool has to run. */
    public static Section foreign(Location location, ForeignStep step) {
        return new Section(location, List.of(), Transaction.BARE, Optional.of(step), List.of());
    }

    /** This section with messages that show whether it did what it should; none of them may control transactions. */
    public Section verifiedBy(List<Script> messagesAfterwards) {
        return new Section(location, messages, transaction, foreign, messagesAfterwards);
    }

    /** A section that its tool sends whole. */
    public Section(Script script, Transaction transaction) {
        this(script.location(), List.of(script), transaction);
    }

    /** Whether there is nothing in it, so that running it does nothing. */
    public boolean isEmpty() {
        return messages.isEmpty() && foreign.isEmpty();
    }

    /** All statements, whichever message they are sent in. */
    public List<Statement> statements() {
        return messages.stream()
                .flatMap(message -> message.statements().stream())
                .toList();
    }

    /**
     * The same section for running it in a transaction of somebody else's: without its own {@code BEGIN} and {@code COMMIT} if it is in between as a whole.
     *
     * @return empty if that would make a difference: it controls transactions in any other way, each of its messages is a transaction of its own, or its tool runs
     *     it
     */
    public Optional<Section> inOneTransaction() {
        if (isEmpty()) {
            return Optional.of(this);
        }
        if (foreign.isPresent()) {
            return Optional.empty();
        }
        if (messages.size() == 1) {
            return messages.get(0).inOneTransaction().map(script -> with(List.of(script)));
        }
        boolean isOne = transaction == Transaction.WRAPPED && messages.stream().noneMatch(Script::controlsTransactions);
        return isOne ? Optional.of(this) : Script.insideOfTransaction(messages).map(this::with);
    }

    private Section with(List<Script> otherMessages) {
        return new Section(location, otherMessages, transaction, foreign, verification);
    }
}
