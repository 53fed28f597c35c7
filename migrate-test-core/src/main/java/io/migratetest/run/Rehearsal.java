package io.migratetest.run;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.revision.Revision;
import io.migratetest.revision.ScriptFailure;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Makes moves in one transaction and rolls them back, so that people see what would happen. */
final class Rehearsal {

    private final Session session;
    private final Conduct conduct;

    Rehearsal(Session session, Conduct conduct) {
        this.session = session;
        this.conduct = conduct;
    }

    List<Revision> run(List<Move> moves) throws SQLException {
        boolean isOpen = false;
        for (int number = 0; number < moves.size(); number++) {
            Move move = moves.get(number);
            conduct.progress().begins(move.direction(), move.revision(), number + 1, moves.size());
            Instant start = Instant.now();
            Optional<ScriptFailure> failure = isOpen ? more(move) : first(move);
            if (failure.isPresent()) {
                session.rollback();
                throw failure.get().problem(move.doing() + " would fail").asException();
            }
            isOpen = true;
            conduct.progress().ends(move.revision(), Duration.between(start, Instant.now()));
        }
        if (isOpen) {
            session.rollback();
        }
        return moves.stream().map(Move::revision).toList();
    }

    private Optional<ScriptFailure> first(Move move) throws SQLException {
        Attempt attempt = session.attempt(move.section());
        if (attempt instanceof Attempt.NotHoldable) {
            throw commitsByItself(move).asException();
        }
        return attempt instanceof Attempt.Refused refused ? Optional.of(refused.failure()) : Optional.empty();
    }

    private Optional<ScriptFailure> more(Move move) throws SQLException {
        if (move.section().inOneTransaction().isEmpty()) {
            session.rollback();
            throw commitsByItself(move).asException();
        }
        Optional<ScriptFailure> failure = session.attemptMore(move.section());
        if (failure.filter(Session::needsNoTransaction).isPresent()) {
            session.rollback();
            throw commitsByItself(move).asException();
        }
        return failure;
    }

    private static Problem commitsByItself(Move move) {
        return Problem.of(
                        ProblemCode.MIGRATION_FAILED,
                        "%s commits by itself, so that it cannot be tried"
                                .formatted(move.revision().quotedTitle()))
                .at(move.section().location())
                .with("so", "what it did could not be rolled back; everything before it is")
                .help("try a target before it, or try it in a copy of the database");
    }
}
