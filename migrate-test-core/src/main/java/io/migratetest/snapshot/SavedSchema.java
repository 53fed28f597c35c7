package io.migratetest.snapshot;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.migratetest.problem.Location;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.schema.ObjectKey;
import io.migratetest.schema.Schema;
import io.migratetest.schema.SchemaObject;
import io.migratetest.schema.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    private record Document(int schemaVersion, List<Saved> objects) {}

    private record Name(String kind, String name) {

        static Name of(ObjectKey key) {
            return new Name(key.kind(), key.name());
        }

        ObjectKey key() {
            return new ObjectKey(kind, name);
        }
    }

    private record Saved(Name key, Optional<Name> owner, Map<String, String> properties) {

        static Saved of(SchemaObject object) {
            return new Saved(Name.of(object.key()), object.owner().map(Name::of), object.properties());
        }

        SchemaObject object() {
            return new SchemaObject(key.key(), owner.map(Name::key), properties);
        }
    }

    /**
     * Saves a schema, replacing the file.
     *
     * @throws ProblemException if it cannot be written
     */
    public static void write(Schema schema, Path file) {
        try {
            Files.writeString(
                    file,
                    JSON.writeValueAsString(new Document(
                                    VERSION,
                                    schema.objects().stream().map(Saved::of).toList())) + "\n");
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
            return new Model(
                    toString(),
                    Schema.of(document.objects().stream().map(Saved::object).toList()),
                    Vocabulary.EVERYTHING,
                    List.of());
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
