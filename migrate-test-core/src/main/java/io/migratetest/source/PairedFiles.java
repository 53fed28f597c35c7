package io.migratetest.source;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.migratetest.problem.Location;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemException;
import io.migratetest.revision.Declaration;
import io.migratetest.revision.Revision;
import io.migratetest.revision.Section;
import io.migratetest.revision.Transaction;
import io.migratetest.source.MigrationFile.Direction;
import io.migratetest.sql.Script;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Makes revisions of formats that keep the two directions in two files.
 *
 * @param <K> by which the tool orders revisions and tells them apart
 */
final class PairedFiles<K extends Comparable<K>> {

    private final ScriptReader reader;
    private final Function<String, K> order;
    private final Parser parser;

    /** What the tool makes of a file. */
    @FunctionalInterface
    interface Parser {

        /**
         * The section that a file is.
         *
         * @throws ProblemException if the tool would refuse the file
         */
        Section parse(SourceFile file, String text);

        /** How the file is encoded. */
        default Charset encoding(SourceFile file) {
            return StandardCharsets.UTF_8;
        }

        /** A tool that sends each file whole. */
        static Parser whole(BiFunction<SourceFile, String, Transaction> transaction) {
            return (file, text) -> new Section(
                    Script.parse(Location.of(file.location().file(), 1), text), transaction.apply(file, text));
        }
    }

    /**
     * A way of reading pairs.
     *
     * @param order makes the key of an id
     */
    PairedFiles(ScriptReader reader, Function<String, K> order, Parser parser) {
        this.reader = reader;
        this.order = order;
        this.parser = parser;
    }

    /** The revisions in order; those with problems are left out and reported. */
    List<Revision> read(Stream<MigrationFile> files) {
        Map<K, List<MigrationFile>> byKey =
                files.collect(groupingBy(file -> order.apply(file.id()), TreeMap::new, toList()));
        List<Revision> revisions = new ArrayList<>();
        byKey.values().forEach(group -> revision(group).ifPresent(revisions::add));
        return revisions;
    }

    private Optional<Revision> revision(List<MigrationFile> group) {
        report(group);
        List<ReadFile> read = group.stream().flatMap(this::read).toList();
        List<Declaration> declared =
                read.stream().flatMap(file -> file.declarations().stream()).toList();
        return first(read, Direction.UP)
                .map(up -> new Revision(
                        up.file().id(),
                        up.file().name(),
                        List.of(),
                        up.section(),
                        first(read, Direction.DOWN).map(ReadFile::section),
                        declared));
    }

    private Stream<ReadFile> read(MigrationFile file) {
        if (GoCode.is(file.file())) {
            String subject = file.direction() == Direction.UP ? "its upgrade is" : "its downgrade is";
            return reader.bytes(file.file()).stream()
                    .map(read -> new ReadFile(
                            file, GoCode.section(file.file()), List.of(GoCode.declaration(file.file(), subject))));
        }
        return reader
                .text(file.file(), parser.encoding(file.file()))
                .flatMap(text -> reader.unlessRefused(() -> new ReadFile(
                        file, parser.parse(file.file(), text), Declarations.in(file.file(), text, reader))))
                .stream();
    }

    private static Optional<ReadFile> first(List<ReadFile> files, Direction direction) {
        return files.stream()
                .filter(each -> each.file().direction() == direction)
                .findFirst();
    }

    private void report(List<MigrationFile> group) {
        long ups =
                group.stream().filter(file -> file.direction() == Direction.UP).count();
        if (ups > 1 || group.size() - ups > 1) {
            reader.report(duplicate(group));
        }
        if (ups == 0) {
            MigrationFile down = group.get(0);
            reader.report(DownWithoutUp.problem(down.id(), down.file().location())
                    .help("restore the file of the upgrade, or delete this one"));
        }
    }

    private static Problem duplicate(List<MigrationFile> group) {
        return DuplicateIds.problem(
                group.stream().map(MigrationFile::id).toList(),
                group.stream().map(MigrationFile::file).toList());
    }

    private record ReadFile(MigrationFile file, Section section, List<Declaration> declarations) {}
}
