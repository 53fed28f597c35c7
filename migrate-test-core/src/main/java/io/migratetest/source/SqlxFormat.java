package io.migratetest.source;

import io.migratetest.revision.Revision;
import io.migratetest.revision.Transaction;
import io.migratetest.source.PairedFiles.Parser;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The files of sqlx: pairs named as golang-migrate's, or {@code N_name.sql} for what cannot be taken back.
 *
 * <p>Ordered by number. Each file runs inside a transaction unless its first characters are {@code -- no-transaction}. Other tools name
 * their files {@code N_name.sql} too, so those alone are not taken for sqlx's unless something else speaks for it.
 */
final class SqlxFormat implements MigrationFormat {

    private static final Pattern NAME =
            Pattern.compile("(?<id>[0-9]+)_(?<name>[^/]*?)(\\.(?<direction>up|down))?\\.sql");
    private static final Pattern PAIRED = Pattern.compile("[^/]*\\.(up|down)\\.sql");
    private static final String NO_TRANSACTION = "-- no-transaction";

    /** What {@code sqlx migrate add} writes into a new file. */
    private static final List<String> TEMPLATES =
            List.of("-- Add up migration script here", "-- Add down migration script here", NO_TRANSACTION);

    @Override
    public String name() {
        return "sqlx";
    }

    @Override
    public String layout() {
        return "N_name.up.sql and N_name.down.sql, or N_name.sql";
    }

    @Override
    public List<SourceFile> claim(Folder folder) {
        return folder.matching(NAME).map(Folder.Match::file).toList();
    }

    @Override
    public Confidence confidence(Folder folder) {
        if (folder.surroundings().isOneOf(Surroundings.RUST)
                || claim(folder).stream().anyMatch(SqlxFormat::isTemplate)) {
            return Confidence.LIKELY;
        }
        return folder.matching(PAIRED).findAny().isPresent() ? Confidence.POSSIBLE : Confidence.NONE;
    }

    private static boolean isTemplate(SourceFile file) {
        return TEMPLATES.stream().anyMatch(file::beginsWith);
    }

    @Override
    public List<Revision> read(Folder folder, ScriptReader reader) {
        return new PairedFiles<>(reader, BigInteger::new, Parser.whole((file, text) -> transaction(text)))
                .read(folder.matching(NAME).map(MigrationFile::of));
    }

    private static Transaction transaction(String text) {
        return text.startsWith(NO_TRANSACTION) ? Transaction.BARE : Transaction.WRAPPED;
    }
}
