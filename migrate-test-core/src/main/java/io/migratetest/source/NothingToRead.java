package io.migratetest.source;

import static java.util.stream.Collectors.joining;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import java.util.List;

/**
 * A folder in which no revision was found.
 *
 * @param formats that were looked for
 */
record NothingToRead(Folder folder, List<MigrationFormat> formats) {

    private static final int FILES_SHOWN = 5;

    Problem problem() {
        Problem problem = folder.files().isEmpty()
                ? Problem.of(ProblemCode.LOCATION_EMPTY, "location '%s' is empty".formatted(folder.location()))
                : Problem.of(ProblemCode.NO_REVISIONS, "no revision found in '%s'".formatted(folder.location()))
                        .with("files there", found());
        return problem.with("looked for", lookedFor())
                .help("name the folder in which the migrations lie, or rename them as one of these formats does");
    }

    private String found() {
        String shown =
                folder.files().stream().limit(FILES_SHOWN).map(SourceFile::name).collect(joining("\n"));
        int more = folder.files().size() - FILES_SHOWN;
        return more > 0 ? shown + "\nand %d more".formatted(more) : shown;
    }

    private String lookedFor() {
        return formats.stream()
                .map(format -> "%s: %s".formatted(format.name(), format.layout()))
                .collect(joining("\n"));
    }
}
