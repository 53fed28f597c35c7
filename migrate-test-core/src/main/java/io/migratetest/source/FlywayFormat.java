package io.migratetest.source;

import io.migratetest.library.OptionalLibrary;
import io.migratetest.revision.Declaration;
import io.migratetest.revision.Revision;
import io.migratetest.source.MigrationFile.Direction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The scripts of Flyway: {@code V1__name.sql}, {@code U1__name.sql} to take it back, {@code R__name.sql}, in any folder below the location.
 *
 * <p>Ordered by version. A repeatable script is a revision behind all others, in the order of the descriptions, as when Flyway runs it for the first time; none of
 * them can be taken back, since Flyway runs the next text of it over the last one.
 * A baseline, {@code B5__name.sql}, is the first revision where no versioned script lies before it; else it only repeats what those do.
 *
 * <p>Where migrations in Java or callbacks lie among them, Flyway itself runs all upgrades, with the callbacks of the location.
 */
final class FlywayFormat implements MigrationFormat {

    private static final String NEEDED_FOR = "its migrations cannot be read: only it knows what they do";
    private static final String NEEDED_FOR_CALLBACKS =
            "callbacks cannot be run as in production: only it knows when and how";

    private static final String AGAIN = "Flyway runs a repeatable migration again, never back";
    private static final String AT_BASE = "a baseline migration is where the history begins";

    private static final Pattern VERSIONED =
            Pattern.compile("(?:.*/)?(?<prefix>[VU])(?<version>[0-9]+(?:[._][0-9]+)*)__(?<name>[^/]*)\\.sql");
    private static final Pattern JAVA =
            Pattern.compile("(?:.*/)?(?<prefix>V)(?<version>[0-9]+(?:_[0-9]+)*)__(?<name>[^/$]*)\\.class");
    private static final Pattern BASELINE =
            Pattern.compile("(?:.*/)?B(?<version>[0-9]+(?:[._][0-9]+)*)__(?<name>[^/]*)\\.sql");
    private static final Pattern REPEATABLE = Pattern.compile("(?:.*/)?(?<id>R__(?<name>[^/]*))\\.sql");
    private static final Pattern SETTINGS = Pattern.compile("(?<script>.*\\.sql)\\.conf");

    private final Map<String, String> environment;

    /**
     * The format, as run in an environment.
     *
     * @param environment the variables that hold the values of placeholders
     */
    FlywayFormat(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    @Override
    public String name() {
        return "flyway";
    }

    @Override
    public String layout() {
        return "V1__name.sql and U1__name.sql, R__name.sql";
    }

    @Override
    public List<SourceFile> claim(Folder folder) {
        List<SourceFile> files = new ArrayList<>(
                folder.matching(VERSIONED).map(Folder.Match::file).toList());
        folder.matching(REPEATABLE).map(Folder.Match::file).forEach(files::add);
        java(folder).map(Folder.Match::file).forEach(files::add);
        baseline(folder).map(Folder.Match::file).ifPresent(files::add);
        return files;
    }

    @Override
    public Confidence confidence(Folder folder) {
        return Confidence.LIKELY;
    }

    @Override
    public List<Revision> read(Folder folder, ScriptReader reader) {
        Map<String, FlywaySettings> settings = folder.matching(SETTINGS)
                .collect(Collectors.toMap(
                        match -> match.groups().group("script"),
                        match -> FlywaySettings.of(match.file(), reader),
                        (first, sameName) -> first));
        FlywayPlaceholders placeholders = new FlywayPlaceholders(environment);
        PairedFiles.Parser scripts = scripts(folder, new FlywayScripts(settings, placeholders), placeholders, reader);
        List<Revision> revisions = new ArrayList<>();
        baseline(folder)
                .flatMap(match -> withoutWayBack(version(match), match, AT_BASE, scripts, reader))
                .ifPresent(revisions::add);
        revisions.addAll(new PairedFiles<>(reader, FlywayVersion::of, scripts)
                .read(Stream.concat(folder.matching(VERSIONED), java(folder)).map(FlywayFormat::versioned)));
        folder.matching(REPEATABLE)
                .sorted(Comparator.comparing(match -> match.groups().group("name")))
                .forEach(match -> withoutWayBack(match.groups().group("id"), match, AGAIN, scripts, reader)
                        .map(Revision::repeated)
                        .ifPresent(revisions::add));
        return revisions;
    }

    private static Stream<Folder.Match> java(Folder folder) {
        return folder.location().startsWith(Locations.CLASSPATH) ? folder.matching(JAVA) : Stream.of();
    }

    /** Flyway itself runs everything where it alone can run something, or knows when to. */
    private static PairedFiles.Parser scripts(
            Folder folder, FlywayScripts scripts, FlywayPlaceholders placeholders, ScriptReader reader) {
        Optional<SourceFile> java = java(folder).map(Folder.Match::file).findFirst();
        List<SourceFile> callbacks = FlywayCallbacks.in(folder);
        java.ifPresent(file -> require(file, NEEDED_FOR));
        callbacks.stream().findFirst().ifPresent(file -> require(file, NEEDED_FOR_CALLBACKS));
        callbacks.forEach(reader::bytes);
        return java.isEmpty() && callbacks.isEmpty()
                ? scripts
                : new FlywayLibraryScripts(
                        scripts, new FlywayEngine(folder, scripts, placeholders, RevisionSources.classes()));
    }

    private static void require(SourceFile file, String consequence) {
        OptionalLibrary.FLYWAY.require(FlywayFormat.class.getClassLoader(), file.location(), consequence);
    }

    private static MigrationFile versioned(Folder.Match match) {
        return new MigrationFile(
                version(match),
                MigrationFile.words(match.groups().group("name")),
                match.groups().group("prefix").equals("U") ? Direction.DOWN : Direction.UP,
                match.file());
    }

    /** Where a history begins on an empty database: the last of those before which there is no other migration. */
    private static Optional<Folder.Match> baseline(Folder folder) {
        Optional<FlywayVersion> first = Stream.concat(
                        folder.matching(VERSIONED)
                                .filter(match -> match.groups().group("prefix").equals("V")),
                        java(folder))
                .map(match -> FlywayVersion.of(version(match)))
                .min(Comparator.naturalOrder());
        return folder.matching(BASELINE)
                .filter(match -> first.filter(version -> version.compareTo(FlywayVersion.of(version(match))) <= 0)
                        .isEmpty())
                .max(Comparator.comparing(match -> FlywayVersion.of(version(match))));
    }

    private static String version(Folder.Match match) {
        return match.groups().group("version").replace('_', '.');
    }

    private static Optional<Revision> withoutWayBack(
            String id, Folder.Match match, String why, PairedFiles.Parser scripts, ScriptReader reader) {
        SourceFile file = match.file();
        return reader.text(file, scripts.encoding(file))
                .flatMap(text -> reader.unlessRefused(() -> scripts.parse(file, text)))
                .map(up -> new Revision(
                        id,
                        id.startsWith("R")
                                ? ""
                                : MigrationFile.words(match.groups().group("name")),
                        List.of(),
                        up,
                        Optional.empty(),
                        List.of(new Declaration(Declaration.Kind.IRREVERSIBLE, why, up.location()))));
    }
}
