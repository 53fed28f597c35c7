package io.migratetest.source;

import static java.util.stream.Collectors.joining;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import java.util.Collection;
import java.util.List;

/** The problem of several files that their tool would take for one revision. */
final class DuplicateIds {

    private DuplicateIds() {}

    static Problem problem(Collection<String> ids, List<SourceFile> files) {
        String quoted = ids.stream().map("'%s'"::formatted).distinct().sorted().collect(joining(" and "));
        return Problem.of(ProblemCode.DUPLICATE_REVISION, "several revisions have the id %s".formatted(quoted))
                .with(
                        "files",
                        files.stream().map(file -> file.location().file()).collect(joining("\n")))
                .with("so", "which of them runs is undefined")
                .help("give each revision an id of its own");
    }
}
