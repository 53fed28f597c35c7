package io.migratetest.junit5;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** A run of JUnit on fixture classes, on the embedded server that all runs of this JVM share. */
final class JUnitRun {

    private final Map<String, String> parameters;

    private JUnitRun(Map<String, String> parameters) {
        this.parameters = parameters;
    }

    static JUnitRun embedded() {
        return new JUnitRun(Map.of("migratetest.database", "embedded"));
    }

    JUnitRun with(String key, String value) {
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put(key, value);
        return new JUnitRun(more);
    }

    EngineExecutionResults of(Class<?>... fixtures) {
        return of(
                List.of(fixtures).stream().map(DiscoverySelectors::selectClass).toArray(DiscoverySelector[]::new));
    }

    EngineExecutionResults of(DiscoverySelector... selectors) {
        return EngineTestKit.engine("junit-jupiter")
                .configurationParameters(parameters)
                .selectors(selectors)
                .execute();
    }

    /** What came of each test, by display name: {@code successful}, {@code failed: MESSAGE}, {@code aborted: MESSAGE}, {@code skipped: REASON}. */
    static Map<String, String> outcomes(EngineExecutionResults results) {
        Map<String, String> outcomes = new TreeMap<>();
        results.allEvents().finished().stream()
                .filter(event -> event.getTestDescriptor().isTest() || !succeeded(event))
                .forEach(event -> outcomes.put(event.getTestDescriptor().getDisplayName(), outcome(event)));
        results.allEvents().skipped().stream()
                .forEach(event -> outcomes.put(
                        event.getTestDescriptor().getDisplayName(),
                        "skipped: " + event.getRequiredPayload(String.class)));
        return outcomes;
    }

    private static boolean succeeded(Event event) {
        return event.getRequiredPayload(TestExecutionResult.class).getStatus() == TestExecutionResult.Status.SUCCESSFUL;
    }

    private static String outcome(Event event) {
        TestExecutionResult result = event.getRequiredPayload(TestExecutionResult.class);
        String status = result.getStatus().toString().toLowerCase(java.util.Locale.ROOT);
        return result.getThrowable()
                .map(failure -> status + ": " + failure.getMessage())
                .orElse(status);
    }
}
