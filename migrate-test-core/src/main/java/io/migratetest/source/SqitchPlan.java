package io.migratetest.source;

import io.migratetest.problem.Location;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.sql.SourceLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code sqitch.plan}, line by line; used once. */
final class SqitchPlan {

    private static final String NAME = "[^\\s:@#\\\\\\[\\]]+";
    private static final String WHEN_AND_WHO = "\\s+\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ\\s+[^<]*<[^>]*>";
    private static final Pattern CHANGE = Pattern.compile(
            "\\+?\\s*(?<name>%s)(?:\\s+\\[(?<dependencies>[^\\]]*)\\])?%s".formatted(NAME, WHEN_AND_WHO));
    private static final Pattern TAG = Pattern.compile("(?<tag>@%s)%s".formatted(NAME, WHEN_AND_WHO));
    private static final Pattern PRAGMA = Pattern.compile("%.*");
    private static final Pattern NOTE = Pattern.compile("\\s*(#.*)?$");

    private final String file;
    private final List<SqitchChange> changes = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private int sinceTag;

    SqitchPlan(String file) {
        this.file = file;
    }

    /**
     * The changes, in the order in which they are deployed.
     *
     * @throws ProblemException if a line cannot be read, or a change needs what was not deployed before it
     */
    List<SqitchChange> read(String text) {
        for (SourceLine line : SourceLine.of(text)) {
            String plain = NOTE.matcher(line.text()).replaceFirst("").strip();
            Matcher tag = TAG.matcher(plain);
            Matcher change = CHANGE.matcher(plain);
            if (tag.matches()) {
                add(tag.group("tag"), line);
            } else if (change.matches()) {
                add(SqitchChange.of(change.group("name"), dependencies(change), line));
            } else if (!plain.isEmpty() && !PRAGMA.matcher(plain).matches()) {
                throw invalid("line of the plan cannot be read", line)
                        .with("line", plain)
                        .with("accepted", "NAME [DEPENDENCY ...] 2026-01-31T12:00:00Z Planner <mail> # note")
                        .help("write changes with 'sqitch add'; changes that only revert are not supported")
                        .asException();
            }
        }
        return List.copyOf(changes);
    }

    private static List<String> dependencies(Matcher change) {
        return Optional.ofNullable(change.group("dependencies")).stream()
                .flatMap(list -> Pattern.compile("\\s+").splitAsStream(list.strip()))
                .toList();
    }

    private void add(String tag, SourceLine line) {
        if (changes.isEmpty()) {
            throw invalid("tag '%s' has no change before it".formatted(tag), line)
                    .help("plan a change first")
                    .asException();
        }
        SqitchChange tagged = changes.get(changes.size() - 1);
        tagged.tags().add(tag);
        known.add(tag);
        changes.forEach(change -> known.add(change.name() + tag));
        sinceTag = changes.size();
    }

    private void add(SqitchChange change) {
        refuseTwice(change);
        change.dependencies().forEach(dependency -> require(dependency, change));
        changes.stream()
                .filter(earlier -> earlier.name().equals(change.name()))
                .reduce((first, second) -> second)
                .ifPresent(this::rework);
        known.add(change.name());
        changes.add(change);
    }

    private void refuseTwice(SqitchChange change) {
        for (SqitchChange earlier : changes.subList(sinceTag, changes.size())) {
            if (earlier.name().equals(change.name())) {
                throw invalid("change '%s' is planned twice".formatted(change.name()), change.line())
                        .with("first", "line %d".formatted(earlier.line().number()))
                        .help("tag the plan in between, which is how a change is reworked")
                        .asException();
            }
        }
    }

    /** Its scripts were renamed when it was reworked, after one of the tags since it. */
    private void rework(SqitchChange earlier) {
        for (int at = changes.size() - 1; !changes.get(at).equals(earlier); at--) {
            earlier.laterTags().addAll(changes.get(at).tags());
        }
        earlier.laterTags().addAll(earlier.tags());
    }

    private void require(String dependency, SqitchChange change) {
        boolean conflict = dependency.startsWith("!");
        String name = conflict ? dependency.substring(1) : dependency;
        boolean ofOtherProject = name.contains(":");
        if (!ofOtherProject && known.contains(name) == conflict) {
            throw invalid(
                            conflict
                                    ? "change '%s' conflicts with '%s', which comes before it"
                                            .formatted(change.name(), name)
                                    : "change '%s' requires '%s', which does not come before it"
                                            .formatted(change.name(), name),
                            change.line())
                    .with("so", "Sqitch does not deploy it")
                    .help("order the plan, or correct what stands in the brackets")
                    .asException();
        }
    }

    private Problem invalid(String headline, SourceLine line) {
        return Problem.of(ProblemCode.INVALID_PLAN, headline).at(Location.of(file, line.number()));
    }
}
