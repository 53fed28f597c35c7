package io.migratetest.source;

import io.migratetest.problem.Location;
import io.migratetest.problem.NearNames;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.revision.Irreversible;
import io.migratetest.sql.Comment;
import io.migratetest.sql.Script;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What authors tell migrate-test in comments: {@code -- migrate-test: irreversible REASON}. */
final class Declarations {

    private static final String MARK = "migrate-test:";
    private static final String IRREVERSIBLE = "irreversible";
    private static final Pattern DECLARATION = Pattern.compile(MARK + "\\s*(?<word>\\S*)\\s*(?<rest>.*)");

    private Declarations() {}

    /** The declaration that there is no way back; empty if there is none, or if it is wrong, which is then reported. */
    static Optional<Irreversible> irreversible(Script script, ScriptReader reader) {
        if (!script.text().contains(MARK)) {
            return Optional.empty();
        }
        List<Irreversible> declared = script.commentLines().stream()
                .flatMap(comment -> irreversible(comment, reader).stream())
                .toList();
        return declared.stream().findFirst();
    }

    private static Optional<Irreversible> irreversible(Comment comment, ScriptReader reader) {
        Matcher declaration = DECLARATION.matcher(comment.text());
        if (!declaration.matches()) {
            return Optional.empty();
        }
        String word = declaration.group("word");
        String reason = declaration.group("rest");
        if (!word.equals(IRREVERSIBLE)) {
            reader.report(unknownWord(word, comment.location()));
            return Optional.empty();
        }
        if (reason.isEmpty()) {
            reader.report(withoutReason(comment.location()));
            return Optional.empty();
        }
        return Optional.of(new Irreversible(reason, comment.location()));
    }

    private static Problem unknownWord(String word, Location place) {
        Problem problem = Problem.of(ProblemCode.INVALID_DECLARATION, "unknown declaration '%s'".formatted(word))
                .at(place)
                .with("accepted", "-- migrate-test: irreversible REASON");
        return NearNames.of(word, List.of(IRREVERSIBLE)).isEmpty()
                ? problem.help("write the accepted declaration, or take the comment away")
                : problem.help("did you mean 'irreversible'?");
    }

    private static Problem withoutReason(Location place) {
        return Problem.of(ProblemCode.INVALID_DECLARATION, "declared irreversible without a reason")
                .at(place)
                .with("so", "nobody can judge later whether it still holds")
                .help("say why: -- migrate-test: irreversible the old prices are not kept");
    }
}
