package io.migratetest.database;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Uses the first provider that gives a server, and says what was passed over to get there.
 *
 * @param candidates in the order in which they are tried
 */
record AutomaticProvider(List<ServerLauncher> candidates) implements DatabaseProvider {

    AutomaticProvider {
        candidates = List.copyOf(candidates);
    }

    @Override
    public String name() {
        return "automatic";
    }

    @Override
    public DatabaseServer start() {
        Map<String, Problem> passedOver = new LinkedHashMap<>();
        for (ServerLauncher candidate : candidates) {
            try {
                RunningServer running = candidate.launch();
                return DatabaseServers.open(running.remark(remark(running, passedOver)));
            } catch (ProblemException e) {
                passedOver.put(candidate.name(), e.problem());
            }
        }
        throw nothingLeft(passedOver).asException();
    }

    private static String remark(RunningServer running, Map<String, Problem> passedOver) {
        return running.remark()
                + passedOver.entrySet().stream()
                        .map(entry -> "; no " + entry.getKey() + ": "
                                + entry.getValue().headline())
                        .collect(Collectors.joining());
    }

    private static Problem nothingLeft(Map<String, Problem> passedOver) {
        Problem problem = Problem.of(ProblemCode.NO_DATABASE, "there is no PostgreSQL to run the migrations on");
        for (Map.Entry<String, Problem> entry : passedOver.entrySet()) {
            problem = problem.with(entry.getKey(), reason(entry.getValue()));
        }
        return problem.help("mend one of these, or give the address of a server: "
                + "jdbc:postgresql://HOST:PORT/DATABASE?user=USER&password=PASSWORD");
    }

    /** The whole problem, its advice included, as the text of a detail. */
    private static String reason(Problem problem) {
        Stream<String> details = problem.details().stream().map(detail -> detail.label() + ": " + detail.text());
        return Stream.of(Stream.of(problem.headline()), details, problem.help().stream())
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }
}
