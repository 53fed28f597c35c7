package io.migratetest.source;

import io.migratetest.revision.Revision;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The files of dbmate: {@code 20190322170700_name.sql} with {@code -- migrate:up} and {@code -- migrate:down}.
 *
 * <p>The version is the digits at the beginning; ordered by the whole name, as text. Each section goes to the server as it is, inside a transaction unless
 * its marker says {@code transaction:false}.
 */
final class DbmateFormat implements MigrationFormat {

    private static final Pattern NAME = Pattern.compile("(?<id>[0-9]+)(?<name>[^/]*)\\.sql");
    private static final Pattern MARK = Pattern.compile("(?m)^\\s*--\\s*migrate:");

    @Override
    public String name() {
        return "dbmate";
    }

    @Override
    public String layout() {
        return "N_name.sql with '-- migrate:up' and '-- migrate:down'";
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
        return new MarkedFiles(reader, DbmateParser::parse)
                .read(folder.matching(NAME).map(MarkedFile::of).toList(), id -> id);
    }
}
