package io.migratetest.junit5;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** A finished run of JUnit on fixture classes, as people read it. */
record JUnitRun(EngineExecutionResults results) {

    /** How a run is started; on the embedded server that all runs of this JVM share. */
    record Launcher(Map<String, String> parameters) {

        Launcher with(String key, String value) {
            Map<String, String> more = new LinkedHashMap<>(parameters);
            more.put(key, value);
            return new Launcher(more);
        }

        JUnitRun run(Class<?>... fixtures) {
            return run(List.of(fixtures).stream()
                    .map(DiscoverySelectors::selectClass)
                    .toArray(DiscoverySelector[]::new));
        }

        JUnitRun run(DiscoverySelector... selectors) {
            return new JUnitRun(EngineTestKit.engine("junit-jupiter")
                    .configurationParameters(parameters)
                    .selectors(selectors)
                    .execute());
        }
    }

    static Launcher embedded() {
        return new Launcher(Map.of("migratetest.database", "embedded"));
    }

    static Launcher with(String key, String value) {
        return embedded().with(key, value);
    }

    static JUnitRun of(Class<?>... fixtures) {
        return embedded().run(fixtures);
    }

    /** What came of each test, and of each container that did not go well, in order: {@code NAME: successful}, {@code NAME: failed MESSAGE}. */
    List<String> outcomes() {
        return results.allEvents().stream()
                .filter(JUnitRun::isTold)
                .map(event -> event.getTestDescriptor().getDisplayName() + ": " + outcome(event))
                .toList();
    }

    /** The one failure of the run. */
    Throwable failure() {
        return results.allEvents().failed().stream()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class))
                .flatMap(result -> result.getThrowable().stream())
                .reduce((one, other) -> {
                    throw new AssertionError("several failures: " + outcomes());
                })
                .orElseThrow(() -> new AssertionError("no failure: " + outcomes()));
    }

    /** What was published, in order: {@code KEY: VALUE}. */
    List<String> published() {
        return results.allEvents().reportingEntryPublished().stream()
                .map(event -> event.getRequiredPayload(ReportEntry.class))
                .flatMap(entry -> entry.getKeyValuePairs().entrySet().stream())
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .toList();
    }

    private static boolean isTold(Event event) {
        return switch (event.getType()) {
            case SKIPPED -> true;
            case FINISHED ->
                event.getTestDescriptor().isTest()
                        || event.getRequiredPayload(TestExecutionResult.class).getStatus() != Status.SUCCESSFUL;
            default -> false;
        };
    }

    private static String outcome(Event event) {
        return event.getPayload(TestExecutionResult.class)
                .map(JUnitRun::outcome)
                .orElseGet(() -> "skipped " + event.getRequiredPayload(String.class));
    }

    private static String outcome(TestExecutionResult result) {
        String status = result.getStatus().toString().toLowerCase(Locale.ROOT);
        return result.getThrowable()
                .map(failure -> status + " " + failure.getMessage())
                .orElse(status);
    }
}
