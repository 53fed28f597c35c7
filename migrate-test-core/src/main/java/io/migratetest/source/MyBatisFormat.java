package io.migratetest.source;

import io.migratetest.problem.Location;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.revision.Declaration;
import io.migratetest.revision.Revision;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The scripts of MyBatis Migrations: {@code 20190423140700_name.sql} with {@code -- //@UNDO}, in a folder {@code scripts} or alone.
 *
 * <p>Ordered by number. What is sent, and whether in a transaction, stands in the environment; without one, as {@code migrate init} writes it: each section whole,
 * in a transaction. {@code bootstrap.sql} is the first revision, without a way back.
 */
final class MyBatisFormat implements MigrationFormat {

    private static final String FOLDER = "scripts/";
    private static final Pattern NAME = Pattern.compile(
            "(?:%s)?(?!bootstrap\\.sql|onabort\\.sql)(?<id>[^/_]+?)(?<name>(?:_[^/]*)?)\\.sql".formatted(FOLDER));
    private static final Pattern BOOTSTRAP =
            Pattern.compile("(?:%s)?(?<id>bootstrap)(?<name>)\\.sql".formatted(FOLDER));
    private static final Pattern MARK = Pattern.compile("(?mi)^[ \\t]*(--|//)[ \\t]*/*[ \\t]*@UNDO");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");

    private final Map<String, String> variables;

    /**
     * The format, as run in an environment.
     *
     * @param variables of the operating system, which can change settings
     */
    MyBatisFormat(Map<String, String> variables) {
        this.variables = Map.copyOf(variables);
    }

    @Override
    public String name() {
        return "mybatis";
    }

    @Override
    public String layout() {
        return "N_name.sql with '-- //@UNDO', or the folder above scripts and environments";
    }

    @Override
    public List<SourceFile> claim(Folder folder) {
        return folder.holding(MARK, NAME);
    }

    @Override
    public Confidence confidence(Folder folder) {
        return Confidence.CERTAIN;
    }

    @Override
    public List<Revision> read(Folder folder, ScriptReader reader) {
        MyBatisEnvironment environment = MyBatisEnvironment.of(folder, variables, reader);
        MarkedFiles files = new MarkedFiles(
                reader, environment.encoding(), (file, text) -> new MyBatisParser(file, environment).parse(text));
        List<MarkedFile> migrations = files(folder, NAME);
        List<MarkedFile> misnamed =
                migrations.stream().filter(file -> !isNumbered(file)).toList();
        misnamed.forEach(file -> reader.report(misnamed(file)));
        List<Revision> revisions = new ArrayList<>();
        files.read(files(folder, BOOTSTRAP), id -> id).forEach(bootstrap -> revisions.add(withoutWayBack(bootstrap)));
        revisions.addAll(files.read(
                migrations.stream()
                        .filter(MyBatisFormat::isNumbered)
                        .sorted(Comparator.comparing(file -> new BigDecimal(file.id())))
                        .toList(),
                id -> new BigDecimal(id).stripTrailingZeros()));
        return revisions;
    }

    /** Those in the folder of scripts, if there is one. */
    private static List<MarkedFile> files(Folder folder, Pattern name) {
        boolean hasScripts =
                folder.files().stream().anyMatch(file -> file.name().startsWith(FOLDER));
        return folder.matching(name)
                .filter(match -> !hasScripts || match.file().name().startsWith(FOLDER))
                .map(MarkedFile::of)
                .toList();
    }

    private static boolean isNumbered(MarkedFile file) {
        return NUMBER.matcher(file.id()).matches();
    }

    private static Revision withoutWayBack(Revision bootstrap) {
        Declaration declaration = new Declaration(
                Declaration.Kind.IRREVERSIBLE,
                "MyBatis Migrations never takes its bootstrap back",
                bootstrap.location());
        return new Revision(
                bootstrap.id(), bootstrap.name(), List.of(), bootstrap.up(), Optional.empty(), List.of(declaration));
    }

    private static Problem misnamed(MarkedFile file) {
        return Problem.of(ProblemCode.INVALID_FILE_NAME, "name of a script begins with no number")
                .at(Location.of(file.shown()))
                .with("so", "MyBatis Migrations refuses the whole folder")
                .help("call it N_what_it_does.sql, or take it away");
    }
}
