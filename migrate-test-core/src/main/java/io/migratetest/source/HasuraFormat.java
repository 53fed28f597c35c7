package io.migratetest.source;

import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.revision.Revision;
import io.migratetest.revision.Transaction;
import io.migratetest.source.PairedFiles.Parser;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The folders of Hasura: {@code 1647469653447_name/up.sql} and {@code down.sql}, also below the folder of a database, {@code default}.
 *
 * <p>Ordered by number, which is the time in milliseconds; each file runs inside a transaction.
 */
final class HasuraFormat implements MigrationFormat {

    private static final Pattern SCRIPT =
            Pattern.compile("((?<database>[^/]*)/)?(?<id>[0-9]+)(_(?<name>[^/]*))?/(?<direction>up|down)\\.sql");
    private static final int DIGITS_OF_MILLISECONDS = 13;
    private static final Set<String> PROJECT = Set.of("config.yaml");

    @Override
    public String name() {
        return "hasura";
    }

    @Override
    public String layout() {
        return "MILLISECONDS_name/up.sql and MILLISECONDS_name/down.sql";
    }

    @Override
    public List<SourceFile> claim(Folder folder) {
        return folder.matching(SCRIPT).map(Folder.Match::file).toList();
    }

    @Override
    public Confidence confidence(Folder folder) {
        boolean milliseconds = folder.matching(SCRIPT)
                .allMatch(match -> match.groups().group("id").length() == DIGITS_OF_MILLISECONDS);
        return milliseconds || folder.surroundings().isOneOf(PROJECT) ? Confidence.LIKELY : Confidence.POSSIBLE;
    }

    @Override
    public List<Revision> read(Folder folder, ScriptReader reader) {
        Set<String> databases =
                folder.matching(SCRIPT).map(HasuraFormat::database).collect(Collectors.toSet());
        if (databases.size() > 1) {
            reader.report(severalDatabases(folder, new TreeSet<>(databases)));
            return List.of();
        }
        return new PairedFiles<>(reader, BigInteger::new, Parser.whole((file, text) -> Transaction.WRAPPED))
                .read(folder.matching(SCRIPT).map(MigrationFile::of));
    }

    /** The folder above the revision's, {@code .} where there is none. */
    private static String database(Folder.Match match) {
        return Optional.ofNullable(match.groups().group("database")).orElse(".");
    }

    private static Problem severalDatabases(Folder folder, Set<String> databases) {
        return Problem.of(
                        ProblemCode.AMBIGUOUS_LOCATION,
                        "location '%s' holds the migrations of %d databases"
                                .formatted(folder.location(), databases.size()))
                .with("databases", String.join("\n", databases))
                .with("so", "they are no chain: each belongs to a database of its own")
                .help("name the folder of one of them");
    }
}
