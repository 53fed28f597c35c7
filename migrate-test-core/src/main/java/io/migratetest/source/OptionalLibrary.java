package io.migratetest.source;

import io.migratetest.problem.Location;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import java.util.List;

/**
 * A library of somebody else's that runs its own migrations, in the version that the user brings.
 *
 * @param name of the tool
 * @param type one of its classes
 * @param coordinates as a build file names it
 */
record OptionalLibrary(String name, String type, String coordinates) {

    static final OptionalLibrary LIQUIBASE =
            new OptionalLibrary("Liquibase", "liquibase.Scope", "org.liquibase:liquibase-core:4.33.0");

    static final OptionalLibrary FLYWAY = new OptionalLibrary(
            "Flyway", "org.flywaydb.core.Flyway", "org.flywaydb:flyway-database-postgresql:11.20.0");

    static final List<OptionalLibrary> ALL = List.of(LIQUIBASE, FLYWAY);

    /** Whether classes of a loader can use it. */
    boolean isIn(ClassLoader classes) {
        try {
            Class.forName(type, false, classes);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /**
     * Makes sure that it is there.
     *
     * @param migrations that need it
     * @throws ProblemException if it is not
     */
    void require(Location migrations) {
        if (!isIn(OptionalLibrary.class.getClassLoader())) {
            throw Problem.of(ProblemCode.TOOL_MISSING, name + " is not on the class path")
                    .at(migrations)
                    .with("so", "its migrations cannot be read: only it knows what they do")
                    .help(
                            "add the test dependency %s, or the version that production runs".formatted(coordinates),
                            "on the command line, name its jars and those that it needs: --classpath a.jar:b.jar")
                    .asException();
        }
    }
}
