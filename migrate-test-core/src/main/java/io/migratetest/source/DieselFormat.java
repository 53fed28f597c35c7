package io.migratetest.source;

import io.migratetest.revision.Revision;
import io.migratetest.revision.Transaction;
import io.migratetest.source.PairedFiles.Parser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The folders of diesel: {@code 2019-03-22-170700_name/up.sql} and {@code down.sql}, with an optional {@code metadata.toml}.
 *
 * <p>The version is what stands before the first underscore; ordered as text without its dashes. Each file runs inside a transaction
 * unless {@code metadata.toml} says otherwise.
 */
final class DieselFormat implements MigrationFormat {

    private static final String FOLDER = "(?<folder>(?<id>[0-9][0-9-]*)(_(?<name>[^/]*))?)/";
    private static final Pattern SCRIPT = Pattern.compile(FOLDER + "(?<direction>up|down)\\.sql");
    private static final Pattern METADATA = Pattern.compile(FOLDER + "metadata\\.toml");

    @Override
    public String name() {
        return "diesel";
    }

    @Override
    public String layout() {
        return "VERSION_name/up.sql and VERSION_name/down.sql";
    }

    @Override
    public List<SourceFile> claim(Folder folder) {
        return folder.matching(SCRIPT).map(Folder.Match::file).toList();
    }

    @Override
    public Confidence confidence(Folder folder) {
        return Confidence.POSSIBLE;
    }

    @Override
    public List<Revision> read(Folder folder, ScriptReader reader) {
        Map<String, Transaction> declared = new HashMap<>();
        folder.matching(METADATA)
                .forEach(match -> DieselMetadata.transaction(match.file(), reader)
                        .ifPresent(transaction -> declared.put(folderOf(match.file()), transaction)));
        return new PairedFiles<>(
                        reader,
                        id -> id.replace("-", ""),
                        Parser.whole((file, text) -> declared.getOrDefault(folderOf(file), Transaction.WRAPPED)))
                .read(folder.matching(SCRIPT).map(MigrationFile::of));
    }

    private static String folderOf(SourceFile file) {
        return file.name().substring(0, file.name().indexOf('/'));
    }
}
