package io.migratetest.source;

import io.migratetest.problem.ProblemException;
import io.migratetest.revision.RowScript;
import io.migratetest.revision.RowScript.Purpose;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What users say of rows, beside the migrations: {@code rows/0007.sql} inserts some before the upgrade of revision 0007, {@code rows/0007.expect-upgraded.sql}
 * asks about them after it.
 *
 * @param files in the order of their names
 */
record RowFiles(List<SourceFile> files) {

    private static final Pattern NAME = Pattern.compile("rows/[^/]+\\.sql");

    private static final Map<String, Purpose> EXPECTATIONS = Map.of(
            ".expect-before.sql", Purpose.EXPECT_BEFORE,
            ".expect-upgraded.sql", Purpose.EXPECT_UPGRADED,
            ".expect-downgraded.sql", Purpose.EXPECT_DOWNGRADED);

    RowFiles {
        files = List.copyOf(files);
    }

    static RowFiles in(Folder folder) {
        return new RowFiles(folder.files().stream()
                .filter(file -> NAME.matcher(file.name()).matches())
                .toList());
    }

    /** What is left for formats to look at. */
    Folder without(Folder folder) {
        List<SourceFile> others =
                folder.files().stream().filter(file -> !files.contains(file)).toList();
        return files.isEmpty() ? folder : new Folder(folder.location(), others, folder.surroundings(), folder.path());
    }

    List<RowScript> read() {
        ScriptReader reader = new ScriptReader();
        List<RowScript> scripts = new ArrayList<>();
        for (SourceFile file : files) {
            String name = file.lastName();
            String ending = EXPECTATIONS.keySet().stream()
                    .filter(name::endsWith)
                    .findFirst()
                    .orElse(".sql");
            String revision = name.substring(0, name.length() - ending.length());
            Purpose purpose = EXPECTATIONS.getOrDefault(ending, Purpose.INSERT);
            reader.text(file)
                    .flatMap(text -> reader.script(file, text))
                    .ifPresent(script -> scripts.add(new RowScript(revision, purpose, script)));
        }
        if (!reader.problems().isEmpty()) {
            throw new ProblemException(reader.problems());
        }
        return scripts;
    }
}
