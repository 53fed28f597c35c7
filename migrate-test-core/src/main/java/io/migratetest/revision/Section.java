package io.migratetest.revision;

import io.migratetest.problem.Location;
import io.migratetest.sql.Script;
import io.migratetest.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The up or the down half of a revision: what runs, and how its tool would run it.
 *
 * @param location where it begins
 * @param work what its tool sends or does, in this order; messages without a statement are left out
 * @param transaction what its tool does around it
 * @param foreign runs it in place of the work, of which there is none then; empty for what is SQL
 * @param verification what its tool sends afterwards to see whether it did what it should, and takes back; empty for most
 */
public record Section(
        Location location,
        List<Work> work,
        Transaction transaction,
        Optional<ForeignStep> foreign,
        List<Script> verification) {

    public Section {
        work = work.stream()
                .filter(part -> !(part instanceof Work.Sql sql && sql.message().isEmpty()))
                .toList();
        verification = List.copyOf(verification);
    }

    /** A section that is SQL. */
    public Section(Location location, List<Script> messages, Transaction transaction) {
        this(location, sql(messages), transaction, Optional.empty(), List.of());
    }

    /** A section that is SQL and Java. */
    public static Section working(Location location, List<Work> work, Transaction transaction) {
        return new Section(location, work, transaction, Optional.empty(), List.of());
    }

    private static List<Work> sql(List<Script> messages) {
        return messages.stream().<Work>map(Work.Sql::new).toList();
    }

    /** A section that its tool has to run. */
    public static Section foreign(Location location, ForeignStep step) {
        return new Section(location, List.of(), Transaction.BARE, Optional.of(step), List.of());
    }

    /** This section with messages that show whether it did what it should; none of them may control transactions. */
    public Section verifiedBy(List<Script> messagesAfterwards) {
        return new Section(location, work, transaction, foreign, messagesAfterwards);
    }

    /** A section that its tool sends whole. */
    public Section(Script script, Transaction transaction) {
        this(script.location(), List.of(script), transaction);
    }

    /** Whether there is nothing in it, so that running it does nothing. */
    public boolean isEmpty() {
        return work.isEmpty() && foreign.isEmpty();
    }

    /** What is sent, each message in one simple query; what is Java is not among it. */
    public List<Script> messages() {
        return work.stream()
                .flatMap(part -> part instanceof Work.Sql sql ? Stream.of(sql.message()) : Stream.of())
                .toList();
    }

    /** All statements, whichever message they are sent in. */
    public List<Statement> statements() {
        return messages().stream()
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
        List<Script> messages = messages();
        if (messages.size() == 1 && work.size() == 1) {
            return messages.get(0).inOneTransaction().map(script -> with(List.of(script)));
        }
        boolean isOne = transaction == Transaction.WRAPPED && messages.stream().noneMatch(Script::controlsTransactions);
        if (isOne || messages.size() < work.size()) {
            return Optional.of(this).filter(section -> isOne);
        }
        return Script.insideOfTransaction(messages).map(this::with);
    }

    private Section with(List<Script> otherMessages) {
        return new Section(location, sql(otherMessages), transaction, foreign, verification);
    }
}
