package io.migratetest.source;

import static java.util.stream.Collectors.joining;

import io.migratetest.library.OptionalLibrary;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.revision.Revision;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A changelog of Liquibase, in any of its languages, with all that it includes.
 *
 * <p>Nothing is guessed from the files: Liquibase itself reads the changelog and runs each changeset, see {@link LiquibaseChangelog}.
 */
final class LiquibaseFormat implements MigrationFormat {

    private static final String NEEDED_FOR = "its migrations cannot be read: only it knows what they do";

    /** Names the root changelog, as for Liquibase itself. */
    static final String ROOT_VARIABLE = "LIQUIBASE_COMMAND_CHANGELOG_FILE";

    private static final String LANGUAGES = "\\.(xml|ya?ml|json|sql)";
    private static final Pattern ANY = Pattern.compile(".*" + LANGUAGES);
    private static final Pattern ROOT =
            Pattern.compile("(.*/)?([^/]*changelog[^/]*|master)" + LANGUAGES, Pattern.CASE_INSENSITIVE);
    private static final Pattern MASTER = Pattern.compile("(.*/)?[^/]*(master|root)[^/]*", Pattern.CASE_INSENSITIVE);

    /** What Liquibase asks for at the beginning of a changelog. */
    private static final Pattern MARK = Pattern.compile("\\bdatabaseChangeLog\\b|--\\s*liquibase\\s+formatted\\s+sql");

    private final Map<String, String> environment;

    /**
     * The format, as run in an environment.
     *
     * @param environment the variables that Liquibase obeys
     */
    LiquibaseFormat(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    @Override
    public String name() {
        return "liquibase";
    }

    @Override
    public String layout() {
        return "db.changelog-master.xml, .yaml, .json or .sql, with the changelogs that it includes";
    }

    @Override
    public List<SourceFile> claim(Folder folder) {
        return roots(folder).isEmpty() ? List.of() : folder.holding(MARK, ANY);
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
        SourceFile root = root(folder);
        OptionalLibrary.LIQUIBASE.require(LiquibaseFormat.class.getClassLoader(), root.location(), NEEDED_FOR);
        return new LiquibaseChangelog(folder, root, environment).revisions(reader);
    }

    private List<SourceFile> roots(Folder folder) {
        return named(folder).map(List::of).orElseGet(() -> folder.holding(MARK, ROOT));
    }

    private Optional<SourceFile> named(Folder folder) {
        return Optional.ofNullable(environment.get(ROOT_VARIABLE)).flatMap(path -> new FolderPaths(folder).file(path));
    }

    /**
     * The root: of the files that may be it the one that lies highest, of those the one that calls itself the master.
     *
     * @throws ProblemException if that leaves several
     */
    private SourceFile root(Folder folder) {
        List<SourceFile> highest = highest(roots(folder));
        List<SourceFile> masters = highest.stream()
                .filter(file -> MASTER.matcher(file.name()).matches())
                .toList();
        List<SourceFile> left = masters.isEmpty() ? highest : masters;
        if (left.size() > 1) {
            throw ambiguous(left).asException();
        }
        return left.get(0);
    }

    private static List<SourceFile> highest(List<SourceFile> files) {
        int depth = files.stream()
                .map(LiquibaseFormat::depth)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return files.stream().filter(file -> depth(file) == depth).toList();
    }

    private static int depth(SourceFile file) {
        return file.name().split("/").length;
    }

    private static Problem ambiguous(List<SourceFile> files) {
        Stream<String> shown = files.stream().map(file -> file.location().toString());
        return Problem.of(ProblemCode.AMBIGUOUS_LOCATION, "several changelogs may be the root")
                .with("files", shown.collect(joining("\n")))
                .with("so", "which of them production runs is unknown")
                .help("name it as for Liquibase itself: %s=%s"
                        .formatted(ROOT_VARIABLE, files.get(0).name()));
    }
}
