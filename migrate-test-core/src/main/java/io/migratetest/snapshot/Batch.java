package io.migratetest.snapshot;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Questions to one session that go there in one message. What an answer makes one ask goes with the next. */
final class Batch {

    private final Connection connection;
    private List<Plans.Asked> questions = new ArrayList<>();
    private List<Answer> answers = new ArrayList<>();

    Batch(Connection connection) {
        this.connection = connection;
    }

    /** Takes the rows of one question. */
    @FunctionalInterface
    interface Answer {
        void read(ResultSet rows) throws SQLException;
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
        Plans.ask(connection, sent, (number, rows) -> awaited.get(number).read(rows));
    }
}
