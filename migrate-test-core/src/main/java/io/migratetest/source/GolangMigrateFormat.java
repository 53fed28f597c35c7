package io.migratetest.source;

import io.migratetest.revision.Revision;
import io.migratetest.revision.Transaction;
import io.migratetest.source.PairedFiles.Parser;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Pairs of files as golang-migrate and tools modelled on it read them: {@code 000001_name.up.sql}, {@code V0001.Name.up.sql}.
 *
 * <p>Ordered by number, paired by number whatever the names say; the file goes to the server as it is, without {@code BEGIN}. Files in
 * Go, which programs of the same kind run, are skipped; those of any other name are ignored, and so are folders.
 */
final class GolangMigrateFormat implements MigrationFormat {

    private static final Pattern NAME =
            Pattern.compile("(?<id>V?(?<number>[0-9]+))[_.](?<name>[^/]*)\\.(?<direction>up|down)\\.sql");
    private static final Pattern GO =
            Pattern.compile("(?<id>V?(?<number>[0-9]+))[_.](?<name>[^/]*)\\.(?<direction>up|down)\\.go");

    @Override
    public String name() {
        return "golang-migrate";
    }

    @Override
    public String layout() {
        return "N_name.up.sql and N_name.down.sql";
    }

    @Override
    public List<SourceFile> claim(Folder folder) {
        return folder.matching(NAME).map(Folder.Match::file).toList();
    }

    @Override
    public Confidence confidence(Folder folder) {
        return Confidence.POSSIBLE;
    }

    @Override
    public List<Revision> read(Folder folder, ScriptReader reader) {
        return new PairedFiles<>(reader, GolangMigrateFormat::number, Parser.whole((file, text) -> Transaction.BARE))
                .read(Stream.concat(folder.matching(NAME), folder.matching(GO)).map(MigrationFile::of));
    }

    private static BigInteger number(String id) {
        return new BigInteger(id.replaceFirst("^V", ""));
    }
}
