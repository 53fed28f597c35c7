package io.migratetest.source;

import io.migratetest.problem.Location;
import io.migratetest.problem.NearNames;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.revision.Declaration;
import io.migratetest.sql.Comment;
import io.migratetest.sql.Script;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What authors tell migrate-test in comments: {@code -- migrate-test: irreversible REASON}. */
final class Declarations {

    private static final String MARK = "migrate-test:";
    private static final Pattern DECLARATION = Pattern.compile(MARK + "\\s*(?<word>\\S*)\\s*(?<rest>.*)");
    private static final List<String> WORDS =
            Arrays.stream(Declaration.Kind.values()).map(Declaration.Kind::word).toList();

    private Declarations() {}

    /** The declarations of a file that holds several sections. */
    static List<Declaration> in(SourceFile file, String text, ScriptReader reader) {
        return text.contains(MARK)
                ? reader.script(file, text).map(script -> in(script, reader)).orElse(List.of())
                : List.of();
    }

    /** The declarations of a script; one that is wrong is reported and left out. */
    static List<Declaration> in(Script script, ScriptReader reader) {
        if (!script.text().contains(MARK)) {
            return List.of();
        }
        return script.commentLines().stream()
                .flatMap(comment -> declaration(comment, reader).stream())
                .toList();
    }

    /** The declaration in a comment of a language other than SQL; one that is wrong is reported and left out. */
    static Optional<Declaration> in(String comment, Location place, ScriptReader reader) {
        return declaration(new Comment(comment, place), reader);
    }

    private static Optional<Declaration> declaration(Comment comment, ScriptReader reader) {
        Matcher declaration = DECLARATION.matcher(comment.text());
        if (!declaration.matches()) {
            return Optional.empty();
        }
        String word = declaration.group("word");
        String rest = declaration.group("rest");
        Optional<Declaration.Kind> kind = Arrays.stream(Declaration.Kind.values())
                .filter(each -> each.word().equals(word))
                .findFirst();
        if (kind.isEmpty()) {
            reader.report(unknownWord(word, comment.location()));
            return Optional.empty();
        }
        String[] parts = kind.get().hasTarget() ? rest.split("\\s+", 2) : new String[] {"", rest};
        String reason = parts.length == 2 ? parts[1] : "";
        if (reason.isEmpty()) {
            reader.report(withoutReason(kind.get(), comment.location()));
            return Optional.empty();
        }
        return Optional.of(new Declaration(kind.get(), parts[0], reason, comment.location()));
    }

    private static Problem unknownWord(String word, Location place) {
        Problem problem = Problem.of(ProblemCode.INVALID_DECLARATION, "unknown declaration '%s'".formatted(word))
                .at(place);
        for (Declaration.Kind known : Declaration.Kind.values()) {
            problem = problem.with("accepted", "-- migrate-test: %s REASON".formatted(form(known)));
        }
        List<String> near = NearNames.of(word, WORDS);
        return near.isEmpty()
                ? problem.help("write an accepted declaration, or take the comment away")
                : problem.help("did you mean '%s'?".formatted(near.get(0)));
    }

    private static String form(Declaration.Kind kind) {
        return kind.hasTarget() ? kind.word() + " TABLE.COLUMN" : kind.word();
    }

    private static Problem withoutReason(Declaration.Kind kind, Location place) {
        return Problem.of(ProblemCode.INVALID_DECLARATION, "declared '%s' without a reason".formatted(kind.word()))
                .at(place)
                .with("so", "nobody can judge later whether it still holds")
                .help("say why: -- migrate-test: %s the old prices are not kept".formatted(form(kind)));
    }
}
