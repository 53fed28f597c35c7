package io.migratetest.report;

import java.util.Optional;

/**
 * The program that makes a report.
 *
 * @param version as the build wrote it into the jar's manifest; {@code development} outside of a jar
 */
public record Tool(String name, String version) {

    /** This migrate-test. */
    public static Tool current() {
        return new Tool(
                "migrate-test",
                Optional.ofNullable(Tool.class.getPackage().getImplementationVersion())
                        .orElse("development"));
    }

    /** Name and version as people write them. */
    @Override
    public String toString() {
        return name + " " + version;
    }
}
