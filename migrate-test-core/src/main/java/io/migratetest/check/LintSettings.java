package io.migratetest.check;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.snapshot.Lint;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which lints fail a revision; all others are not told.
 *
 * @param threshold the least that matters
 * @param excluded patterns of linters or objects that do not count
 */
public record LintSettings(Lint.Level threshold, List<String> excluded) {

    /** Those that SchemaCrawler calls high or critical. */
    public static final LintSettings DEFAULT = new LintSettings(Lint.Level.HIGH, List.of());

    public LintSettings {
        excluded = List.copyOf(excluded);
    }

    /**
     * With another threshold.
     *
     * @param level {@code low}, {@code medium}, {@code high} or {@code critical}
     * @throws ProblemException if there is no such level
     */
    public LintSettings from(String level) {
        List<Lint.Level> levels = Arrays.asList(Lint.Level.values());
        return levels.stream()
                .filter(each -> each.text().equals(level))
                .findFirst()
                .map(each -> new LintSettings(each, excluded))
                .orElseThrow(
                        () -> Problem.of(ProblemCode.INVALID_ARGUMENT, "lints have no severity '%s'".formatted(level))
                                .with(
                                        "severities",
                                        levels.stream().map(Lint.Level::text).collect(Collectors.joining(", ")))
                                .asException());
    }

    /**
     * Without some linters, or without what they say about some objects.
     *
     * @param pattern of a linter, or of an object with or without its kind, in which {@code *} stands for anything: {@code table-cycles}, {@code table audit.*}
     */
    public LintSettings excluding(String pattern) {
        return new LintSettings(
                threshold, Stream.concat(excluded.stream(), Stream.of(pattern)).toList());
    }

    boolean counts(Lint lint) {
        return lint.level().compareTo(threshold) >= 0
                && excluded.stream()
                        .map(NamePattern::new)
                        .noneMatch(pattern -> pattern.matches(
                                lint.id(),
                                lint.object().name(),
                                lint.object().toString(),
                                lint.tables().get(0).name(),
                                lint.tables().get(0).toString()));
    }
}
