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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the scripts of planned changes, and reads them as {@code psql} does. */
final class SqitchScripts {

    private static final Pattern WITHIN_TRANSACTION =
            Pattern.compile("(?is)(SAVEPOINT|RELEASE|ROLLBACK\\s+((WORK|TRANSACTION)\\s+)?TO)\\b.*");

    private static final String DEPLOY = "deploy";

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
        this.files = folder.byName();
        this.reader = reader;
    }

    /**
     * The revision that a change is; empty if it cannot be read, which is then reported.
     *
     * @param plan how the path of the plan is shown
     */
    Optional<Revision> revision(SqitchChange change, String plan) {
        Optional<String> name = change.scripts().stream()
                .filter(each -> files.containsKey(script(DEPLOY, each)))
                .findFirst();
        if (name.isEmpty()) {
            reader.report(missing(change, plan));
        }
        return name.flatMap(this::revision);
    }

    /** A script that was read. */
    private record Read(SourceFile file, String text) {

        String path() {
            return file.location().file();
        }

        Location start() {
            return Location.of(path(), 1);
        }

        boolean needsPsql() {
            return CopyData.first(path(), text).isPresent()
                    || PsqlSyntax.first(start(), text).isPresent();
        }

        Section sql() {
            CopyData.refuse(path(), text);
            PsqlSyntax.first(start(), text).ifPresent(SqitchScripts::refuse);
            return new Section(start(), Script.parse(start(), text).messages(), Transaction.BARE);
        }
    }

    private Optional<Revision> revision(String name) {
        Optional<Read> deploy = read(DEPLOY, name);
        Optional<Read> verify = read("verify", name);
        Optional<Section> up = deploy.flatMap(script -> reader.unlessRefused(
                () -> verify.map(check -> verified(script, check)).orElseGet(() -> section(script))));
        Optional<Section> down = read("revert", name).flatMap(script -> reader.unlessRefused(() -> section(script)));
        List<Declaration> declarations = deploy.map(script -> Declarations.in(script.file(), script.text(), reader))
                .orElse(List.of());
        return up.map(section -> new Revision(name, "", List.of(), section, down, declarations));
    }

    private Optional<Read> read(String kind, String name) {
        return Optional.ofNullable(files.get(script(kind, name)))
                .flatMap(file -> reader.text(file).map(text -> new Read(file, text)));
    }

    private Section section(Read script) {
        return script.needsPsql() ? byPsql(script).orElseGet(script::sql) : script.sql();
    }

    /** If one of them needs {@code psql}, it runs both. */
    private Section verified(Read deploy, Read verify) {
        Optional<Section> both = deploy.needsPsql() || verify.needsPsql() ? byPsql(deploy, verify) : Optional.empty();
        return both.orElseGet(() -> deploy.sql().verifiedBy(verification(verify)));
    }

    private Optional<Section> byPsql(Read... scripts) {
        return psql.flatMap(program -> folder.path()
                        .flatMap(root -> Stream.of(scripts)
                                .map(script ->
                                        program.running(root, script.file().name(), script.path()))
                                .reduce(ForeignStep::then)))
                .map(step -> Section.foreign(scripts[0].start(), step));
    }

    /** What stands between the {@code BEGIN} and the {@code ROLLBACK} of a verify script, which is rolled back in any case. */
    private static List<Script> verification(Read verify) {
        List<Script> inside = inside(verify.sql().messages());
        inside.stream()
                .filter(Script::controlsTransactions)
                .filter(message -> !WITHIN_TRANSACTION.matcher(message.text()).matches())
                .findFirst()
                .ifPresent(message -> {
                    throw notHoldable(message.location()).asException();
                });
        return inside;
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

    private static String script(String kind, String name) {
        return "%s/%s.sql".formatted(kind, name);
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
                        change.scripts().stream()
                                .map(name -> script(DEPLOY, name))
                                .collect(Collectors.joining("\n")))
                .help("restore the script, or take the change out of the plan");
    }
}
