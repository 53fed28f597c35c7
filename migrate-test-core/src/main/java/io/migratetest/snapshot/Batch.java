package io.migratetest.snapshot;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Questions to one session that go there in one message. What an answer makes one ask goes with the next. */
final class Batch {

    private final Connection connection;
    private Optional<QuietTransaction> transaction;
    private List<Plans.Asked> questions = new ArrayList<>();
    private List<Answer> answers = new ArrayList<>();

    private Batch(Connection connection, Optional<QuietTransaction> transaction) {
        this.connection = connection;
        this.transaction = transaction;
    }

    /** Messages of which none leaves a trace. */
    static Batch of(Connection connection) {
        return new Batch(connection, Optional.empty());
    }

    /** Messages in a transaction that is under way and in which nothing else is to run. */
    static Batch last(Connection connection) {
        return new Batch(connection, Optional.of(QuietTransaction.LASTING));
    }

    /** Takes the rows of one question. */
    @FunctionalInterface
    interface Answer {
        void read(ResultSet rows) throws SQLException;
    }

    Connection connection() {
        return connection;
    }

    void ask(Plans.Asked question, Answer answer) {
        questions.add(question);
        answers.add(answer);
    }

    /** Sends what was asked, if anything was. */
    void send() throws SQLException {
        if (questions.isEmpty()) {
            return;
        }
        List<Plans.Asked> sent = questions;
        List<Answer> awaited = answers;
        questions = new ArrayList<>();
        answers = new ArrayList<>();
        QuietTransaction now = transaction.isPresent() ? transaction.get() : QuietTransaction.on(connection);
        Plans.ask(connection, now, sent, (number, rows) -> awaited.get(number).read(rows));
        transaction = transaction.map(last -> QuietTransaction.FURTHER);
    }
}
