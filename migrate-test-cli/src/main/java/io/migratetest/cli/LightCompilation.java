package io.migratetest.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Leaves the processors to the databases: a run lasts seconds, in which the JVM's optimising compiler takes more time than it can save.
 *
 * <p>As {@code -XX:TieredStopAtLevel=1} on the command line, which a jar cannot ask for.
 */
final class LightCompilation {

    private static final String DIRECTIVES = "[{match: \"*.*\", c2: {Exclude: true}}]";

    private LightCompilation() {}

    /** Asks the JVM for it, beside whatever goes on. */
    static void begin() {
        Thread asking = new Thread(LightCompilation::ask, "migrate-test-compilation");
        asking.setDaemon(true);
        asking.start();
    }

    private static void ask() {
        try {
            Path file = Files.createTempFile("migrate-test", ".json");
            try {
                Files.writeString(file, DIRECTIVES);
                ManagementFactory.getPlatformMBeanServer()
                        .invoke(
                                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                                "compilerDirectivesAdd",
                                new Object[] {new String[] {file.toString()}},
                                new String[] {String[].class.getName()});
            } finally {
                Files.delete(file);
            }
        } catch (IOException | JMException notThisJvm) {
            // Then it compiles as it does without us: nothing but time is lost.
            return;
        }
    }
}
