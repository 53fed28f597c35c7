package io.migratetest.source;

import static java.util.Comparator.comparing;

import io.migratetest.revision.Revision;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of sql-migrate: any {@code .sql} with {@code -- +migrate Up} and {@code -- +migrate Down}.
 *
 * <p>The id is the file's name. Ordered by the number at its beginning, then as text; names without a number come last. Statements end where a line ends with a
 * semicolon, outside {@code StatementBegin} and {@code StatementEnd}, and are sent one by one, in one transaction unless the marker says {@code
 * notransaction}.
 */
final class SqlMigrateFormat implements MigrationFormat {

    private static final Pattern NAME = Pattern.compile("(?<id>[^/]+)(?<name>)\\.sql");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Pattern MARK = Pattern.compile("(?m)^\\s*--\\s*\\+migrate");

    @Override
    public String name() {
        return "sql-migrate";
    }

    @Override
    public String layout() {
        return "NAME.sql with '-- +migrate Up'";
    }

    @Override
    public List<SourceFile> claim(Folder folder) {
        return folder.holding(MARK, NAME);
    }

    @Override
    public Confidence confidence(Folder folder) {
        return Confidence.CERTAIN;
    }

    @Override
    public List<Revision> read(Folder folder, ScriptReader reader) {
        List<MarkedFile> files = folder.matching(NAME)
                .map(MarkedFile::of)
                .sorted(comparing(SqlMigrateFormat::isNumbered)
                        .reversed()
                        .thenComparing(SqlMigrateFormat::number)
                        .thenComparing(MarkedFile::id))
                .toList();
        return new MarkedFiles(reader, (file, text) -> new SqlMigrateParser(file).parse(text)).read(files, id -> id);
    }

    private static boolean isNumbered(MarkedFile file) {
        return Character.isDigit(file.id().charAt(0));
    }

    private static BigInteger number(MarkedFile file) {
        Matcher number = NUMBER.matcher(file.id());
        return number.lookingAt() ? new BigInteger(number.group()) : BigInteger.ZERO;
    }
}
