package io.migratetest.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.migratetest.check.FindingCode;
import io.migratetest.check.Step;
import io.migratetest.check.Verdict;
import io.migratetest.check.Verification;
import io.migratetest.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares whole reports with the files beside this class; the schema is the one that is published. */
class ReportersTest {

    private static final Map<String, Verification> RUNS =
            Map.of("mixed", Samples.mixed(), "interrupted", Samples.interrupted(), "passing", Samples.passing());

    @ParameterizedTest
    @ValueSource(strings = {"mixed", "interrupted", "passing"})
    void writes_for_people(String run) throws IOException {
        assertThat(report("text", run)).isEqualTo(resource(run + ".txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mixed", "interrupted", "passing"})
    void writes_for_programs(String run) throws IOException {
        assertThat(report("json", run)).isEqualTo(resource(run + ".json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mixed", "interrupted", "passing"})
    void writes_json_of_the_published_form(String run) throws IOException {
        assertThat(schema().validate(report("json", run), InputFormat.JSON)).isEmpty();
    }

    @Test
    void publishes_a_form_that_refuses_an_incomplete_run_without_its_reason() throws IOException {
        String report = report("json", "passing").replace("\"complete\"", "\"incomplete\"");

        assertThat(schema().validate(report, InputFormat.JSON))
                .extracting(Error::getMessage)
                .containsExactly("required property 'problem' not found");
    }

    @Test
    void publishes_every_verdict_code_and_step() throws IOException {
        JsonNode definitions =
                new ObjectMapper().readTree(resource("report.schema.json")).get("$defs");

        assertThat(texts(definitions.at("/verdict/enum")))
                .containsExactly(
                        Arrays.stream(Verdict.values()).map(Verdict::text).toArray(String[]::new));
        assertThat(texts(definitions.at("/finding/properties/code/enum")))
                .containsExactly(Arrays.stream(FindingCode.values())
                        .map(FindingCode::text)
                        .toArray(String[]::new));
        assertThat(texts(definitions.at("/step/properties/step/enum")))
                .containsExactly(Arrays.stream(Step.values()).map(Step::text).toArray(String[]::new));
    }

    @Test
    void paints_verdicts_and_headlines_for_a_terminal() throws IOException {
        StringBuilder out = new StringBuilder();
        Reporters.text(Colour.ON).write(Samples.mixed(), out);

        assertThat(out)
                .contains("  \u001b[32mreversible       \u001b[0m  0006 create users\n")
                .contains("  \u001b[31munclean          \u001b[0m  0007 add email\n")
                .contains("  \u001b[33mirreversible     \u001b[0m  0008 drop legacy\n")
                .contains("\n\u001b[1mdowngrading 0007 'add email' left the schema changed\u001b[0m\n")
                .endsWith("\u001b[31mfailed: 2 revisions do not pass\u001b[0m\n");
    }

    @Test
    void refuses_an_unknown_kind_and_shows_the_known_ones() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Reporters.of("html"))
                .withMessage("""
                        there is no report of the kind 'html'
                          kinds  text, json
                          help: name one of them, as in --report json=report.json""");
    }

    private static String report(String kind, String run) throws IOException {
        StringBuilder out = new StringBuilder();
        Reporters.of(kind).write(Objects.requireNonNull(RUNS.get(run)), out);
        return out.toString();
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(resource("report.schema.json"));
    }

    private static String[] texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toArray(String[]::new);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ReportersTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
