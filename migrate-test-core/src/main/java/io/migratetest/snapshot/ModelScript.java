package io.migratetest.snapshot;

import io.migratetest.problem.Location;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.sql.Script;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Runs the statements of a model, and says which one the server refuses. */
final class ModelScript {

    /** What a model refers to is not there: an object of any kind, a function, a schema, a relation. */
    private static final Set<String> UNDEFINED = Set.of("42704", "42883", "3F000", "42P01");

    private static final String NO_OPERATOR_CLASS = "42704";

    private final String model;
    private final Connection connection;

    ModelScript(String model, Connection connection) {
        this.model = model;
        this.connection = connection;
    }

    /** Runs a script of Hibernate's in a database that may have the model's schemas and enum types already. */
    void runBesideWhatIsThere(Script script) throws SQLException {
        for (Script message : script.messages()) {
            String text = message.text();
            var type = CreatedBy.enumType(text);
            if (type.isPresent()) {
                execute(message, "drop type if exists " + type.get() + " cascade");
            }
            execute(message, CreatedBy.besideWhatIsThere(text));
        }
    }

    /** Runs a script as it is. */
    void run(Script script) throws SQLException {
        for (Script message : script.messages()) {
            execute(message, message.text());
        }
    }

    /** Runs definitions of indexes that do not say of which method they are; leaves out those that no B-tree can hold. */
    void runWhatTreesCanHold(Script script) throws SQLException {
        for (Script message : script.messages()) {
            try {
                execute(message, message.text());
            } catch (ProblemException refused) {
                boolean isOfAnotherMethod =
                        refused.getCause() instanceof PSQLException e && NO_OPERATOR_CLASS.equals(e.getSQLState());
                if (!isOfAnotherMethod) {
                    throw refused;
                }
            }
        }
    }

    private void execute(Script message, String text) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(text);
        } catch (PSQLException e) {
            ServerErrorMessage error = e.getServerErrorMessage();
            if (error == null || String.valueOf(error.getSQLState()).startsWith("57")) {
                throw e;
            }
            throw refused(message, error, e).asException();
        }
    }

    private Problem refused(Script message, ServerErrorMessage error, PSQLException e) {
        Location place =
                error.getPosition() > 0 && error.getPosition() <= message.text().length()
                        ? message.locate(error.getPosition())
                        : message.location();
        Problem problem = Problem.of(ProblemCode.INVALID_MODEL, "PostgreSQL cannot build the model")
                .at(place)
                .with("model", model)
                .with("server", "%s (SQLSTATE %s)".formatted(error.getMessage(), error.getSQLState()))
                .with("statement", io.migratetest.sql.Statement.shortened(message.text()));
        boolean isUndefined = UNDEFINED.contains(String.valueOf(error.getSQLState()));
        return problem.help(
                        isUndefined
                                ? "the migrations do not make what the model needs: an extension, a type, a schema"
                                : "correct the model")
                .causedBy(e);
    }

    /** The server failed otherwise than by refusing a statement of the model. */
    static Problem unbuilt(String model, SQLException e) {
        return Problem.of(ProblemCode.DATABASE_LOST, "the model cannot be built")
                .with("model", model)
                .with("server said", String.valueOf(e.getMessage()))
                .causedBy(e);
    }
}
