package io.migratetest.report;

import io.migratetest.problem.Detail;
import io.migratetest.problem.Location;
import io.migratetest.problem.Problem;
import java.util.List;
import java.util.Optional;

/** In the JSON report, why a run ended before its time; its components are the keys, in their order. */
record JsonProblem(
        String code,
        String message,
        Optional<String> file,
        Optional<Integer> line,
        List<Detail> details,
        List<String> help) {

    static JsonProblem of(Problem problem) {
        return new JsonProblem(
                problem.code().text(),
                problem.headline(),
                problem.location().map(Location::file),
                problem.location().map(Location::line).filter(line -> line > 0),
                problem.details(),
                problem.help());
    }
}
