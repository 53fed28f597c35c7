package io.migratetest.source;

import io.migratetest.revision.Revision;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of goose: {@code 00001_name.sql} with {@code -- +goose Up} and {@code -- +goose Down}.
 *
 * <p>Ordered by number. Statements end where a line ends with a semicolon, outside {@code StatementBegin} and {@code StatementEnd}, and are sent one by one, in
 * one transaction unless the file says {@code NO TRANSACTION}. Revisions that are written in Go are skipped.
 */
final class GooseFormat implements MigrationFormat {

    private static final Pattern NAME = Pattern.compile("(?<id>[0-9]*[1-9][0-9]*)_(?<name>[^/]*)\\.sql");
    private static final Pattern GO = Pattern.compile("(?<id>[0-9]*[1-9][0-9]*)_(?<name>[^/]*)(?<!_test)\\.go");
    private static final Pattern MARK = Pattern.compile("(?m)^\\s*--.*\\+goose");

    private final Map<String, String> environment;

    /**
     * The format, as run in an environment.
     *
     * @param environment the variables that {@code ENVSUB} puts in
     */
    GooseFormat(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    @Override
    public String name() {
        return "goose";
    }

    @Override
    public String layout() {
        return "N_name.sql with '-- +goose Up'";
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
        List<MarkedFile> files = Stream.concat(folder.matching(NAME), folder.matching(GO))
                .map(MarkedFile::of)
                .sorted(Comparator.comparing(file -> new BigInteger(file.id())))
                .toList();
        return new MarkedFiles(reader, (file, text) -> new GooseParser(file, environment).parse(text))
                .read(files, BigInteger::new);
    }
}
