package io.migratetest.source;

import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What {@code alembic upgrade --sql} and {@code alembic downgrade --sql} print: files in which {@code -- Running upgrade A -> B} begins each revision.
 *
 * <p>One file may hold the whole history or a part of it, upgrades or downgrades. Each revision runs in a transaction of its own, as Alembic's online mode does with
 * {@code transaction_per_migration}; the statements about Alembic's own table are left out.
 */
final class AlembicSqlFormat implements MigrationFormat {

    private static final Pattern NAME = Pattern.compile("[^/]+\\.sql");
    private static final Pattern MARK = Pattern.compile("(?m)^-- Running (upgrade|downgrade) .*->");

    @Override
    public String name() {
        return "alembic-sql";
    }

    @Override
    public String layout() {
        return "NAME.sql with '-- Running upgrade A -> B', as alembic upgrade --sql prints it";
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
        AlembicSqlRevisions revisions = new AlembicSqlRevisions(reader);
        for (SourceFile file : claim(folder)) {
            reader.text(file)
                    .flatMap(text -> reader.unlessRefused(
                            () -> AlembicSqlStep.in(file.location().file(), text)))
                    .ifPresent(steps -> revisions.add(file, steps));
        }
        return revisions.read();
    }

    @Override
    public RevisionGraph link(List<Revision> revisions) {
        return RevisionGraph.of(revisions);
    }
}
