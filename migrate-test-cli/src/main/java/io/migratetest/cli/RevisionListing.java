package io.migratetest.cli;

import io.migratetest.revision.Declaration;
import io.migratetest.revision.Revision;
import io.migratetest.revision.Section;
import io.migratetest.revision.Transaction;
import io.migratetest.revision.Work;
import io.migratetest.sql.Script;
import java.util.List;
import java.util.stream.Stream;

/** A revision as SQL that can be read, and run: its statements, with comments that say where they come from. */
final class RevisionListing {

    private RevisionListing() {}

    static Stream<String> lines(Revision revision) {
        Stream<String> down = revision.down()
                .map(section -> lines("downgrade", section))
                .orElseGet(() -> Stream.of("-- no downgrade"));
        Stream<String> title = Stream.concat(
                Stream.of("-- " + revision.title()),
                revision.declared(Declaration.Kind.SKIP).stream().map(skip -> "-- skipped: " + skip.reason()));
        return Stream.of(title, lines("upgrade", revision.up()), down, Stream.of(""))
                .flatMap(lines -> lines);
    }

    private static Stream<String> lines(String direction, Section section) {
        Stream<String> sent = Stream.concat(
                Stream.of("-- %s, %s, %s".formatted(direction, section.location(), way(section))),
                section.work().stream().flatMap(RevisionListing::statements));
        return section.verification().isEmpty()
                ? sent
                : Stream.of(sent, Stream.of("-- verification, rolled back"), statements(section.verification()))
                        .flatMap(lines -> lines);
    }

    private static Stream<String> statements(Work work) {
        return work instanceof Work.Sql sql
                ? statements(List.of(sql.message()))
                : Stream.of("-- " + ((Work.Jdbc) work).shown() + ", in Java");
    }

    private static Stream<String> statements(List<Script> messages) {
        return messages.stream()
                .flatMap(message -> message.statements().stream())
                .map(statement -> statement.text() + ";");
    }

    private static String way(Section section) {
        if (section.foreign().isPresent()) {
            return "run by its tool";
        }
        return section.transaction() == Transaction.WRAPPED ? "in a transaction" : "without a transaction";
    }
}
