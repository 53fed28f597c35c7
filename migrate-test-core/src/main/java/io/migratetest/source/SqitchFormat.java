package io.migratetest.source;

import io.migratetest.revision.Revision;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A project of Sqitch: {@code sqitch.plan} with the scripts in {@code deploy} and {@code revert}.
 *
 * <p>In the order of the plan. Sqitch runs each script through {@code psql}: statement by statement, in the transactions that the script itself begins. A script with
 * commands, variables or rows that only {@code psql} understands is run by it, and refused where there is none. A {@code verify} script runs after the deploy script, as with {@code sqitch deploy --verify}, and is rolled back.
 */
final class SqitchFormat implements MigrationFormat {

    private static final String PLAN = "sqitch.plan";
    private static final Pattern FILES = Pattern.compile("sqitch\\.plan|(deploy|revert|verify)/.*\\.sql");

    private final Map<String, String> environment;

    SqitchFormat(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public String name() {
        return "sqitch";
    }

    @Override
    public String layout() {
        return "sqitch.plan with deploy/NAME.sql and revert/NAME.sql";
    }

    @Override
    public List<SourceFile> claim(Folder folder) {
        return plan(folder).isPresent()
                ? folder.matching(FILES).map(Folder.Match::file).toList()
                : List.of();
    }

    @Override
    public Confidence confidence(Folder folder) {
        return Confidence.CERTAIN;
    }

    @Override
    public List<Revision> read(Folder folder, ScriptReader reader) {
        SqitchScripts scripts = new SqitchScripts(folder, reader, Psql.onPath(environment));
        return plan(folder).stream()
                .flatMap(plan -> changes(plan, reader)
                        .flatMap(change ->
                                scripts.revision(change, plan.location().file()).stream()))
                .toList();
    }

    private static Optional<SourceFile> plan(Folder folder) {
        return Optional.ofNullable(folder.byName().get(PLAN));
    }

    private static Stream<SqitchChange> changes(SourceFile plan, ScriptReader reader) {
        return reader
                .text(plan)
                .flatMap(text -> reader.unlessRefused(
                        () -> new SqitchPlan(plan.location().file()).read(text)))
                .stream()
                .flatMap(List::stream);
    }
}
