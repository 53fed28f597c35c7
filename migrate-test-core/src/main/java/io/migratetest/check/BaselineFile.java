package io.migratetest.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.migratetest.problem.Location;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads and writes a baseline as JSON: {@code {"schemaVersion": 1, "accepted": [{"revision", "code", "object", "reason"}]}}. */
public final class BaselineFile {

    private static final int SCHEMA_VERSION = 1;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
            .build();

    private BaselineFile() {}

    private record Document(int schemaVersion, List<Accepted> accepted) {}

    private record Accepted(String revision, String code, Optional<String> object, String reason) {}

    /**
     * Reads a baseline.
     *
     * @throws ProblemException if the file cannot be read, is not of this form, or has an entry without a reason or with an unknown code
     */
    public static Baseline read(Path file) {
        Location location = Location.of(file.toString().replace('\\', '/'));
        try {
            Document document = JSON.readValue(Files.readString(file), Document.class);
            if (document.schemaVersion() != SCHEMA_VERSION) {
                throw invalid(location, "has schemaVersion %d".formatted(document.schemaVersion()))
                        .help(
                                "use a migrate-test that knows this version, or write the baseline anew with --write-baseline")
                        .asException();
            }
            return new Baseline(document.accepted().stream()
                    .map(accepted -> entry(accepted, location))
                    .toList());
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation();
            Location where =
                    place == null ? location : new Location(location.file(), place.getLineNr(), place.getColumnNr());
            throw invalid(where, "is not a baseline: " + withoutSource(e.getOriginalMessage()))
                    .help("write it with --write-baseline to see the form")
                    .causedBy(e)
                    .asException();
        } catch (IOException e) {
            throw Problem.of(ProblemCode.INVALID_BASELINE, "baseline '%s' cannot be read".formatted(location.file()))
                    .with("because", String.valueOf(e))
                    .help("name an existing file, or write one with --write-baseline")
                    .causedBy(e)
                    .asException();
        }
    }

    /** Writes a baseline, replacing the file. */
    public static void write(Path file, Baseline baseline) {
        List<Accepted> accepted = baseline.entries().stream()
                .map(entry -> new Accepted(entry.revision(), entry.code(), entry.object(), entry.reason()))
                .toList();
        try {
            Files.writeString(file, JSON.writeValueAsString(new Document(SCHEMA_VERSION, accepted)) + "\n");
        } catch (IOException e) {
            throw Problem.of(ProblemCode.UNWRITABLE_REPORT, "baseline '%s' cannot be written".formatted(file))
                    .with("because", String.valueOf(e))
                    .help("name a file in a folder that exists and can be written")
                    .causedBy(e)
                    .asException();
        }
    }

    private static Baseline.Entry entry(Accepted accepted, Location location) {
        List<String> codes =
                Arrays.stream(FindingCode.values()).map(FindingCode::text).toList();
        if (!codes.contains(accepted.code())) {
            throw invalid(location, "accepts the unknown code '%s'".formatted(accepted.code()))
                    .with("codes", String.join(", ", codes))
                    .asException();
        }
        if (accepted.reason().isBlank()) {
            throw invalid(
                            location,
                            "accepts %s of revision '%s' without a reason"
                                    .formatted(accepted.code(), accepted.revision()))
                    .help("say why it is accepted; the next reader will ask")
                    .asException();
        }
        return new Baseline.Entry(accepted.revision(), accepted.code(), accepted.object(), accepted.reason(), location);
    }

    /** Jackson ends some messages with a second place, in a source that it does not name. */
    private static String withoutSource(String message) {
        return message.replaceFirst(" \\(for .* starting at .*", "");
    }

    private static Problem invalid(Location location, String what) {
        return Problem.of(ProblemCode.INVALID_BASELINE, "baseline '%s' %s".formatted(location.file(), what))
                .at(location);
    }
}
