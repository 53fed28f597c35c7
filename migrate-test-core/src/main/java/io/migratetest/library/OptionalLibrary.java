package io.migratetest.library;

import io.migratetest.problem.Location;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;

/**
 * A library of somebody else's that the user brings, in the version that production runs.
 *
 * @param name of the tool
 * @param type one of its classes
 * @param coordinates as a build file names it
 */
public record OptionalLibrary(String name, String type, String coordinates) {

    public static final OptionalLibrary LIQUIBASE =
            new OptionalLibrary("Liquibase", "liquibase.Scope", "org.liquibase:liquibase-core:4.33.0");

    public static final OptionalLibrary FLYWAY = new OptionalLibrary(
            "Flyway", "org.flywaydb.core.Flyway", "org.flywaydb:flyway-database-postgresql:11.20.0");

    public static final OptionalLibrary HIBERNATE = new OptionalLibrary(
            "Hibernate", "org.hibernate.boot.MetadataSources", "org.hibernate.orm:hibernate-core:7.4.6.Final");

    public static final OptionalLibrary JOOQ =
            new OptionalLibrary("jOOQ", "org.jooq.impl.SchemaImpl", "org.jooq:jooq:3.19.38");

    /** Whether classes of a loader can use it. */
    public boolean isIn(ClassLoader classes) {
        try {
            Class.forName(type, false, classes);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** Whether classes of a loader can use one that those of another loader cannot. */
    boolean isOnlyIn(ClassLoader classes, ClassLoader others) {
        try {
            Class<?> theirs = Class.forName(type, false, classes);
            return !isIn(others) || !theirs.equals(Class.forName(type, false, others));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /**
     * Makes sure that classes of a loader can use it.
     *
     * @param place that needs it
     * @param consequence what cannot be done without it
     * @throws ProblemException if they cannot
     */
    public void require(ClassLoader classes, Location place, String consequence) {
        if (!isIn(classes)) {
            throw Problem.of(ProblemCode.TOOL_MISSING, name + " is not on the class path")
                    .at(place)
                    .with("so", consequence)
                    .help(
                            "add the test dependency %s, or the version that production runs".formatted(coordinates),
                            "on the command line, name its jars and those that it needs: --classpath a.jar:b.jar")
                    .asException();
        }
    }
}
