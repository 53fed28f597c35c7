package io.migratetest.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.migratetest.check.Verdict;
import io.migratetest.check.Verification;
import io.migratetest.problem.Problem;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What programs read; its form is published as {@code report.schema.json}. */
final class JsonReporter implements Reporter {

    private static final int SCHEMA_VERSION = 1;

    /** The order in which the summary counts verdicts; part of the published form. */
    private static final List<Verdict> COUNTED = List.of(
            Verdict.REVERSIBLE,
            Verdict.UNCLEAN,
            Verdict.IRREVERSIBLE,
            Verdict.DOWNGRADE_FAILED,
            Verdict.UPGRADE_FAILED,
            Verdict.REUPGRADE_FAILED,
            Verdict.REUPGRADE_DIFFERS,
            Verdict.SKIPPED);

    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();

    private record Report(
            int schemaVersion,
            String outcome,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<JsonProblem> problem,
            Tool tool,
            DatabaseFacts database,
            Verification.Source source,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<JsonModel> model,
            List<JsonRevision> revisions,
            List<JsonFinding> findings,
            Map<String, Long> summary) {}

    private record DatabaseFacts(String product, String version, String provider, List<String> notCompared) {}

    @Override
    public void write(Verification verification, Appendable out) throws IOException {
        Optional<Problem> interruption = verification.interruption();
        Report report = new Report(
                SCHEMA_VERSION,
                interruption.isEmpty() ? "complete" : "incomplete",
                interruption.map(JsonProblem::of),
                Tool.current(),
                new DatabaseFacts(
                        "PostgreSQL",
                        verification.database().version(),
                        verification.database().provider(),
                        verification.notCompared()),
                verification.source(),
                verification.drift().map(JsonModel::of),
                verification.revisions().stream().map(JsonRevision::of).toList(),
                Stream.concat(
                                verification.findings().stream(),
                                verification.drift().stream().flatMap(drift -> drift.findings().stream()))
                        .map(JsonFinding::of)
                        .toList(),
                summary(verification));
        out.append(mapper.writeValueAsString(report)).append('\n');
    }

    private static Map<String, Long> summary(Verification verification) {
        Map<Verdict, Integer> counts = verification.counts();
        Map<String, Long> summary = new LinkedHashMap<>();
        summary.put("revisions", (long) verification.revisions().size());
        COUNTED.forEach(verdict -> summary.put(verdict.text(), (long) counts.getOrDefault(verdict, 0)));
        summary.put("millis", verification.duration().toMillis());
        return summary;
    }
}
