package io.migratetest.snapshot;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.migratetest.problem.Location;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.schema.Schema;
import io.migratetest.schema.SchemaObject;
import io.migratetest.schema.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A schema in a file, as JSON: every object with its kind, its name, its owner and its properties.
 *
 * @param file that {@link #write} wrote, perhaps by an earlier release
 */
public record SavedSchema(Path file) implements SchemaSource {

    private static final int VERSION = 1;

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private record Document(int schemaVersion, List<SchemaObject> objects) {}

    /**
     * Saves a schema, replacing the file.
     *
     * @throws ProblemException if it cannot be written
     */
    public static void write(Schema schema, Path file) {
        try {
            Files.writeString(
                    file, JSON.writeValueAsString(new Document(VERSION, List.copyOf(schema.objects()))) + "\n");
        } catch (IOException e) {
            throw Problem.of(ProblemCode.UNWRITABLE_REPORT, "schema '%s' cannot be written".formatted(file))
                    .with("because", String.valueOf(e))
                    .help("name a file in a folder that exists and can be written")
                    .causedBy(e)
                    .asException();
        }
    }

    @Override
    public Model model(ModelDatabases databases) {
        try {
            Document document = JSON.readValue(Files.readString(file), Document.class);
            if (document.schemaVersion() != VERSION) {
                throw unreadable("it has schemaVersion " + document.schemaVersion())
                        .asException();
            }
            return new Model(toString(), Schema.of(document.objects()), Vocabulary.EVERYTHING, List.of());
        } catch (IOException | RuntimeException e) {
            throw e instanceof ProblemException ours
                    ? ours
                    : unreadable(String.valueOf(e.getMessage())
                                    .lines()
                                    .findFirst()
                                    .orElse(""))
                            .causedBy(e)
                            .asException();
        }
    }

    private Problem unreadable(String because) {
        return Problem.of(ProblemCode.INVALID_MODEL, "the saved schema cannot be read")
                .at(Location.of(shown()))
                .with("because", because)
                .help("save it with this release: migrate-test check --save FILE");
    }

    private String shown() {
        return file.toString().replace('\\', '/');
    }

    @Override
    public String toString() {
        return "the schema saved in " + shown();
    }
}
