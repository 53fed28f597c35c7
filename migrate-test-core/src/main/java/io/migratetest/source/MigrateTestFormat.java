package io.migratetest.source;

import io.migratetest.problem.Location;
import io.migratetest.problem.Problem;
import io.migratetest.revision.Declaration;
import io.migratetest.revision.Revision;
import io.migratetest.revision.RevisionGraph;
import io.migratetest.revision.Section;
import io.migratetest.revision.Transaction;
import io.migratetest.sql.Script;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The revisions of our own engine: pairs of files, {@code NAME.up.sql} and {@code NAME.down.sql}, of which the first says in a header what it builds on.
 *
 * <p>The header decides; the name of the file is for people. Each file runs in a transaction, or statement by statement where the header says {@code transaction:
 * none}.
 */
final class MigrateTestFormat implements MigrationFormat {

    static final String NAME = "migrate-test";
    static final String UP = ".up.sql";
    static final String DOWN = ".down.sql";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String layout() {
        return "NAME.up.sql, which begins with -- revision: ID, and NAME.down.sql";
    }

    @Override
    public List<SourceFile> claim(Folder folder) {
        List<SourceFile> files =
                folder.files().stream().filter(file -> isHalf(file.name())).toList();
        // All or none: a file whose header was forgotten must not be left out silently.
        return files.stream().anyMatch(file -> file.holds(SqlHeader.MARK)) ? files : List.of();
    }

    private static boolean isHalf(String name) {
        return name.indexOf('/') < 0 && (name.endsWith(UP) || name.endsWith(DOWN));
    }

    @Override
    public Confidence confidence(Folder folder) {
        return Confidence.CERTAIN;
    }

    @Override
    public List<Revision> read(Folder folder, ScriptReader reader) {
        Map<String, SourceFile> byName = folder.byName();
        List<SourceFile> files = claim(folder);
        for (SourceFile file : files) {
            if (!byName.containsKey(stem(file.name()) + UP)) {
                reader.report(DownWithoutUp.problem(stem(file.name()), file.location())
                        .help("restore the file of the upgrade, or delete this one"));
            }
        }
        List<Pair> read = files.parallelStream()
                .filter(file -> file.name().endsWith(UP))
                .map(file -> Pair.of(file, Optional.ofNullable(byName.get(stem(file.name()) + DOWN))))
                .toList();
        read.forEach(each -> each.problems().forEach(reader::report));
        return read.stream()
                .flatMap(each -> each.revision().stream())
                .sorted(Comparator.comparing(revision -> revision.created().orElse(OffsetDateTime.MIN)))
                .toList();
    }

    /** What became of a pair of files; those of a long history are read side by side. */
    private record Pair(Optional<Revision> revision, List<Problem> problems) {

        static Pair of(SourceFile up, Optional<SourceFile> down) {
            ScriptReader reader = new ScriptReader();
            Optional<Revision> revision = MigrateTestFormat.revision(up, down, reader);
            return new Pair(revision, reader.problems());
        }
    }

    private static String stem(String name) {
        return name.substring(0, name.length() - (name.endsWith(UP) ? UP : DOWN).length());
    }

    private static Optional<Revision> revision(SourceFile upFile, Optional<SourceFile> downFile, ScriptReader reader) {
        Optional<String> up = reader.text(upFile);
        Optional<String> down = downFile.flatMap(reader::text);
        return up.flatMap(text -> reader.unlessRefused(() -> {
            SqlHeader header = SqlHeader.of(upFile, text);
            return new Revision(
                    header.id(),
                    header.message().orElseGet(() -> MigrationFile.words(stem(upFile.lastName()))),
                    header.links(),
                    header.created(),
                    section(upFile, text, header.transaction()),
                    down.map(sql -> section(downFile.orElseThrow(), sql, header.transaction())),
                    declarations(
                            header,
                            Stream.concat(
                                            Declarations.in(upFile, text, reader).stream(),
                                            down.stream()
                                                    .flatMap(sql ->
                                                            Declarations.in(downFile.orElseThrow(), sql, reader)
                                                                    .stream()))
                                    .toList()));
        }));
    }

    private static List<Declaration> declarations(SqlHeader header, List<Declaration> inComments) {
        List<Declaration> declarations = new ArrayList<>(inComments);
        header.irreversible()
                .map(said -> new Declaration(Declaration.Kind.IRREVERSIBLE, said.getKey(), said.getValue()))
                .ifPresent(declarations::add);
        return declarations;
    }

    private static Section section(SourceFile file, String text, Transaction transaction) {
        Script script = Script.parse(Location.of(file.location().file(), 1), text);
        return transaction == Transaction.BARE
                ? new Section(script.location(), script.messages(), transaction)
                : new Section(script, transaction);
    }

    /** They say themselves what they build on. */
    @Override
    public RevisionGraph link(List<Revision> revisions) {
        return RevisionGraph.of(revisions);
    }
}
