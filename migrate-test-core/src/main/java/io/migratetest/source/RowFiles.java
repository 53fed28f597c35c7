package io.migratetest.source;

import io.migratetest.problem.ProblemException;
import io.migratetest.sql.Script;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The user's rows: {@code rows/0007.sql} beside the migrations, for the time before the upgrade of revision 0007.
 *
 * @param files in the order of their names
 */
record RowFiles(List<SourceFile> files) {

    private static final Pattern NAME = Pattern.compile("rows/[^/]+\\.sql");

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

    /** The scripts by what the files are called. */
    Map<String, Script> read() {
        ScriptReader reader = new ScriptReader();
        Map<String, Script> scripts = new TreeMap<>();
        for (SourceFile file : files) {
            String id = file.lastName().replaceFirst("\\.sql$", "");
            reader.text(file).flatMap(text -> reader.script(file, text)).ifPresent(script -> scripts.put(id, script));
        }
        if (!reader.problems().isEmpty()) {
            throw new ProblemException(reader.problems());
        }
        return scripts;
    }
}
