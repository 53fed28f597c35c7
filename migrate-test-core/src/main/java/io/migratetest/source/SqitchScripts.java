package io.migratetest.source;

import io.migratetest.problem.Location;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.revision.Declaration;
import io.migratetest.revision.ForeignStep;
import io.migratetest.revision.Revision;
import io.migratetest.revision.Section;
import io.migratetest.revision.Transaction;
import io.migratetest.sql.PsqlSyntax;
import io.migratetest.sql.Script;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the scripts of planned changes, and reads them as {@code psql} does. */
final class SqitchScripts {

    private static final Pattern WITHIN_TRANSACTION =
            Pattern.compile("(?is)(SAVEPOINT|RELEASE|ROLLBACK\\s+((WORK|TRANSACTION)\\s+)?TO)\\b.*");

    private final Map<String, SourceFile> files;
    private final ScriptReader reader;
    private final Folder folder;
    private final Optional<Psql> psql;

    /**
     * The scripts of a project.
     *
     * @param psql runs those that are more than SQL
     */
    SqitchScripts(Folder folder, ScriptReader reader, Optional<Psql> psql) {
        this.folder = folder;
        this.psql = psql;
        this.files = folder.files().stream()
                .collect(Collectors.toMap(SourceFile::name, Function.identity(), (first, sameName) -> first));
        this.reader = reader;
    }

    /**
     * The revision that a change is; empty if it cannot be read, which is then reported.
     *
     * @param plan how the path of the plan is shown
     */
    Optional<Revision> revision(SqitchChange change, String plan) {
        Optional<String> name = change.scripts().stream()
                .filter(each -> files.containsKey(deploy(each)))
                .findFirst();
        if (name.isEmpty()) {
            reader.report(missing(change, plan));
        }
        return name.flatMap(found -> revision(found, Optional.ofNullable(files.get(deploy(found)))));
    }

    private Optional<Revision> revision(String name, Optional<SourceFile> deploy) {
        Optional<SourceFile> revert = Optional.ofNullable(files.get("revert/%s.sql".formatted(name)));
        Optional<SourceFile> verify = Optional.ofNullable(files.get("verify/%s.sql".formatted(name)));
        Optional<Section> up = deploy.flatMap(
                script -> verify.map(check -> verified(script, check)).orElseGet(() -> section(script)));
        Optional<Section> down = revert.flatMap(this::section);
        List<Declaration> declarations = deploy.flatMap(
                        file -> reader.text(file).map(text -> Declarations.in(file, text, reader)))
                .orElse(List.of());
        return up.map(section -> new Revision(name, "", List.of(), section, down, declarations));
    }

    private Optional<Section> section(SourceFile file) {
        return needsPsql(file) ? byPsql(file).or(() -> sql(file)) : sql(file);
    }

    /** If one of them needs {@code psql}, it runs both. */
    private Optional<Section> verified(SourceFile deploy, SourceFile verify) {
        Optional<Section> both = needsPsql(deploy) || needsPsql(verify) ? byPsql(deploy, verify) : Optional.empty();
        return both.or(() -> sql(deploy).flatMap(section -> verification(verify).map(section::verifiedBy)));
    }

    /** What cannot be read needs nothing: that is reported when it is read as SQL. */
    private boolean needsPsql(SourceFile file) {
        String path = file.location().file();
        return new ScriptReader()
                .text(file)
                .filter(text -> CopyData.first(path, text).isPresent()
                        || PsqlSyntax.first(Location.of(path, 1), text).isPresent())
                .isPresent();
    }

    private Optional<Section> byPsql(SourceFile... scripts) {
        return psql.flatMap(program -> folder.path()
                        .flatMap(root -> Stream.of(scripts)
                                .map(file -> program.running(
                                        root, file.name(), file.location().file()))
                                .reduce(ForeignStep::then)))
                .map(step -> Section.foreign(Location.of(scripts[0].location().file(), 1), step));
    }

    private Optional<Section> sql(SourceFile file) {
        return reader.text(file).flatMap(text -> reader.unlessRefused(() -> sql(file, text)));
    }

    private static Section sql(SourceFile file, String text) {
        String path = file.location().file();
        Location start = Location.of(path, 1);
        CopyData.refuse(path, text);
        PsqlSyntax.first(start, text).ifPresent(SqitchScripts::refuse);
        return new Section(start, Script.parse(start, text).messages(), Transaction.BARE);
    }

    /** What stands between the {@code BEGIN} and the {@code ROLLBACK} of a verify script, which is rolled back in any case. */
    private Optional<List<Script>> verification(SourceFile file) {
        return sql(file).map(Section::messages).map(SqitchScripts::inside).flatMap(inside -> {
            Optional<Script> controlling = inside.stream()
                    .filter(Script::controlsTransactions)
                    .filter(message ->
                            !WITHIN_TRANSACTION.matcher(message.text()).matches())
                    .findFirst();
            controlling.ifPresent(message -> reader.report(notHoldable(message.location())));
            return controlling.isPresent() ? Optional.empty() : Optional.of(inside);
        });
    }

    private static List<Script> inside(List<Script> messages) {
        int first = !messages.isEmpty() && messages.get(0).controlsTransactions() ? 1 : 0;
        int last = messages.size();
        return last > first && messages.get(last - 1).controlsTransactions()
                ? messages.subList(first, last - 1)
                : messages.subList(first, last);
    }

    private static Problem notHoldable(Location statement) {
        return Problem.of(ProblemCode.UNSUPPORTED_SYNTAX, "a verify script ends a transaction on its way")
                .at(statement)
                .with("so", "what it does could not be taken back")
                .help("leave one BEGIN at its beginning and one ROLLBACK at its end");
    }

    private static String deploy(String name) {
        return "deploy/%s.sql".formatted(name);
    }

    private static void refuse(Location command) throws ProblemException {
        throw Problem.of(ProblemCode.UNSUPPORTED_SYNTAX, "only psql understands this")
                .at(command)
                .with("so", "the server, to which migrate-test speaks directly, would refuse it")
                .help("install psql, so that it is found on the path, or write this in SQL")
                .asException();
    }

    private static Problem missing(SqitchChange change, String plan) {
        return Problem.of(ProblemCode.INVALID_PLAN, "change '%s' has no script".formatted(change.name()))
                .at(Location.of(plan, change.line().number()))
                .with(
                        "looked for",
                        change.scripts().stream().map(SqitchScripts::deploy).collect(Collectors.joining("\n")))
                .help("restore the script, or take the change out of the plan");
    }
}
