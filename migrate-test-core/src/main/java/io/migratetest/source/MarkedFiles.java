package io.migratetest.source;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.migratetest.problem.ProblemException;
import io.migratetest.revision.Revision;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes revisions of formats that keep both directions in one file. */
final class MarkedFiles {

    /** Finds the two directions in a file, as its tool does. */
    @FunctionalInterface
    interface Parser {

        /**
         * Reads one file.
         *
         * @param file how its path is shown
         * @throws ProblemException if the tool would refuse the file, or would silently leave a part of it out
         */
        Halves parse(String file, String text);
    }

    private final ScriptReader reader;
    private final Charset encoding;
    private final Parser parser;

    /** A way of reading files that are UTF-8. */
    MarkedFiles(ScriptReader reader, Parser parser) {
        this(reader, StandardCharsets.UTF_8, parser);
    }

    MarkedFiles(ScriptReader reader, Charset encoding, Parser parser) {
        this.reader = reader;
        this.encoding = encoding;
        this.parser = parser;
    }

    /**
     * The revisions of files, in the same order; those with problems are left out and reported.
     *
     * @param identity makes of an id what the tool tells revisions apart by
     */
    List<Revision> read(List<MarkedFile> ordered, Function<String, ?> identity) {
        ordered.stream()
                .collect(groupingBy(file -> identity.apply(file.id()), LinkedHashMap::new, toList()))
                .values()
                .forEach(this::refuseSeveral);
        return ordered.stream().flatMap(file -> revision(file).stream()).toList();
    }

    private void refuseSeveral(List<MarkedFile> files) {
        if (files.size() > 1) {
            reader.report(DuplicateIds.problem(
                    files.stream().map(MarkedFile::id).toList(),
                    files.stream().map(MarkedFile::file).toList()));
        }
    }

    private Optional<Revision> revision(MarkedFile file) {
        if (GoCode.is(file.file())) {
            return reader.bytes(file.file()).map(read -> GoCode.revision(file));
        }
        return reader.text(file.file(), encoding).flatMap(text -> reader.unlessRefused(() -> revision(file, text)));
    }

    private Revision revision(MarkedFile file, String text) {
        Halves halves = parser.parse(file.shown(), text);
        return new Revision(
                file.id(),
                file.name(),
                List.of(),
                halves.up(),
                halves.down(),
                Declarations.in(file.file(), text, reader));
    }
}
