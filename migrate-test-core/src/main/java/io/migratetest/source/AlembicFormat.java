package io.migratetest.source;

import com.fasterxml.jackson.databind.JsonNode;
import io.migratetest.problem.Location;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.revision.Declaration;
import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import io.migratetest.revision.Section;
import io.migratetest.revision.Transaction;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A project of Alembic: {@code alembic.ini} or {@code pyproject.toml}, and what it leads to.
 *
 * <p>Nothing is guessed from the files: the project's own Python reads the graph and runs each step through the project's {@code env.py}, see {@link AlembicProject}.
 */
final class AlembicFormat implements MigrationFormat {

    private static final String CONFIGURATION = "alembic.ini";
    private static final String PROJECT = "pyproject.toml";
    private static final Pattern TABLE = Pattern.compile("(?m)^\\s*\\[tool\\.alembic\\b");

    private final Map<String, String> environment;

    AlembicFormat(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public String name() {
        return "alembic";
    }

    @Override
    public String layout() {
        return "alembic.ini, or [tool.alembic] in pyproject.toml, with the revisions that it leads to";
    }

    @Override
    public List<SourceFile> claim(Folder folder) {
        List<SourceFile> own = named(CONFIGURATION, folder).toList();
        return own.isEmpty()
                ? named(PROJECT, folder).filter(file -> file.holds(TABLE)).toList()
                : own;
    }

    private static Stream<SourceFile> named(String name, Folder folder) {
        return folder.files().stream().filter(file -> file.name().equals(name));
    }

    @Override
    public Confidence confidence(Folder folder) {
        return Confidence.CERTAIN;
    }

    @Override
    public boolean readsFiles() {
        return false;
    }

    @Override
    public List<Revision> read(Folder folder, ScriptReader reader) {
        SourceFile configuration = claim(folder).get(0);
        if (folder.path().isEmpty()) {
            reader.report(inJar(configuration));
            return List.of();
        }
        Path path = folder.path().get();
        AlembicProject project = new AlembicProject(configuration, path, environment);
        List<Revision> revisions = new ArrayList<>();
        project.revisions().forEach(told -> revisions.add(revision(told, project, reader)));
        return revisions;
    }

    @Override
    public RevisionGraph link(List<Revision> revisions) {
        return RevisionGraph.of(revisions);
    }

    private static Revision revision(JsonNode told, AlembicProject project, ScriptReader reader) {
        String id = told.path("id").asText();
        Location file = project.place(told.path("file").asText(), 0);
        List<String> parents = StreamSupport.stream(told.path("parents").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        return new Revision(
                id,
                told.path("name").asText(),
                parents,
                section(id, "upgrade", told.path("up"), file, project)
                        .orElseGet(() -> new Section(file, List.of(), Transaction.BARE)),
                section(id, "downgrade", told.path("down"), file, project),
                declarations(told, file, reader));
    }

    /** Empty where the file has no such function. */
    private static Optional<Section> section(
            String revision, String step, JsonNode told, Location file, AlembicProject project) {
        if (told.isNull()) {
            return Optional.empty();
        }
        Location start = Location.of(file.file(), told.path("line").asInt());
        return Optional.of(
                told.path("empty").asBoolean()
                        ? new Section(start, List.of(), Transaction.BARE)
                        : Section.foreign(start, database -> project.run(revision, step, start, database)));
    }

    private static List<Declaration> declarations(JsonNode told, Location file, ScriptReader reader) {
        return StreamSupport.stream(told.path("comments").spliterator(), false)
                .flatMap(comment -> Declarations.in(
                        comment.path("text").asText(),
                        Location.of(file.file(), comment.path("line").asInt()),
                        reader)
                        .stream())
                .toList();
    }

    private static Problem inJar(SourceFile configuration) {
        return Problem.of(ProblemCode.TOOL_FAILED, "a project of Alembic lies in a jar")
                .at(configuration.location())
                .with("so", "Python cannot read it")
                .help("name its folder in the file system");
    }
}
