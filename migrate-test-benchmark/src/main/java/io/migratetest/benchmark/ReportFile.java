package io.migratetest.benchmark;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps a report, so that another commit's can be compared with it. */
record ReportFile(Path path) {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    void write(Report report) {
        try {
            Files.writeString(path, MAPPER.writeValueAsString(report) + "\n");
        } catch (IOException e) {
            throw Problem.of(ProblemCode.UNWRITABLE_REPORT, "'%s' cannot be written".formatted(path))
                    .with("cause", String.valueOf(e.getMessage()))
                    .causedBy(e)
                    .asException();
        }
    }

    Report read() {
        try {
            JsonNode report = MAPPER.readTree(path.toFile());
            int version = report.path("schemaVersion").asInt();
            if (version != Report.SCHEMA_VERSION) {
                throw unreadable("its schemaVersion is %d".formatted(version)).asException();
            }
            return MAPPER.treeToValue(report, Report.class);
        } catch (JacksonException e) {
            throw unreadable(e.getOriginalMessage()).causedBy(e).asException();
        } catch (IOException e) {
            throw unreadable(String.valueOf(e.getMessage())).causedBy(e).asException();
        }
    }

    private Problem unreadable(String cause) {
        return Problem.of(ProblemCode.UNREADABLE_FILE, "'%s' cannot be read".formatted(path))
                .with("cause", cause)
                .with("expected", "a file that --json wrote, with schemaVersion %d".formatted(Report.SCHEMA_VERSION));
    }
}
