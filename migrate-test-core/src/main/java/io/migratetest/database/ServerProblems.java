package io.migratetest.database;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import java.sql.SQLException;
import java.util.Set;

/** Why a server cannot be used, one message for each cause. */
final class ServerProblems {

    private static final Set<String> REFUSED = Set.of("28P01", "28000", "08004", "42501");
    private static final String NO_SUCH_DATABASE = "3D000";

    private ServerProblems() {}

    static Problem notConnected(ServerAddress address, SQLException e) {
        String state = String.valueOf(e.getSQLState());
        if (REFUSED.contains(state)) {
            return loginRefused(address, e);
        }
        if (state.equals(NO_SUCH_DATABASE)) {
            return problem(
                            ProblemCode.DATABASE_UNREACHABLE,
                            "the PostgreSQL server has no database '" + address.database() + "'",
                            address)
                    .with("server said", message(e))
                    .help(
                            "name one that exists in the address: scratch databases are made beside it, it is not touched")
                    .causedBy(e);
        }
        return problem(ProblemCode.DATABASE_UNREACHABLE, "the PostgreSQL server cannot be reached", address)
                .with("cause", message(e))
                .help("start the server, or correct the host and port of the address")
                .causedBy(e);
    }

    private static Problem loginRefused(ServerAddress address, SQLException e) {
        String advice = address.hasPassword()
                ? "correct the user and the password: user=... and password=... in the address, or PGUSER and PGPASSWORD in the environment"
                : "no password was given: add password=... to the address, or set PGPASSWORD in the environment";
        return problem(
                        ProblemCode.DATABASE_LOGIN_REFUSED,
                        "the PostgreSQL server refuses user '" + address.user() + "'",
                        address)
                .with("server said", message(e))
                .help(advice)
                .causedBy(e);
    }

    static Problem tooOld(ServerAddress address, ServerVersion version) {
        return problem(ProblemCode.DATABASE_TOO_OLD, "PostgreSQL " + version.text() + " is too old", address)
                .with("expected", "PostgreSQL " + ServerVersion.OLDEST_MAJOR + " or later")
                .help("use a newer server, the embedded PostgreSQL or a container");
    }

    static Problem createForbidden(ServerAddress address) {
        return problem(
                        ProblemCode.DATABASE_CREATE_FORBIDDEN,
                        "user '" + address.user() + "' may not create databases",
                        address)
                .with("needed for", "scratch databases: migrations never run in a database that exists")
                .help(
                        "let a superuser run this, or use the embedded PostgreSQL or a container",
                        "ALTER ROLE " + quoted(address.user()) + " CREATEDB;");
    }

    /** A command of ours that failed for a reason of the server's own. */
    static Problem commandFailed(String headline, ServerAddress address, SQLException e) {
        return problem(ProblemCode.DATABASE_LOST, headline, address)
                .with("server said", message(e))
                .causedBy(e);
    }

    private static Problem problem(ProblemCode code, String headline, ServerAddress address) {
        return Problem.of(code, headline).with("server", address.toString());
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static String message(SQLException e) {
        return String.valueOf(e.getMessage());
    }
}
