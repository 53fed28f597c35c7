package io.migratetest.source;

import static java.util.stream.Collectors.joining;

import io.migratetest.operation.Operations;
import io.migratetest.problem.Location;
import io.migratetest.sql.Comment;
import io.migratetest.sql.Script;
import io.migratetest.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The body of a method that returns operations, and the operations.
 *
 * @param body lines, indented as in the class
 * @param imports the methods in it: {@code Tables.dropTable}
 */
record MethodCode(String body, List<String> imports, Operations operations) {

    private static final String INDENT = " ".repeat(8);
    private static final String CONTINUED = " ".repeat(16);
    private static final String TEXT = " ".repeat(24);

    MethodCode {
        imports = List.copyOf(imports);
    }

    /** That of SQL, statement by statement; comments stand before what they are about. */
    static MethodCode of(String sql) {
        Script script = Script.parse(Location.of("revision", 1), sql);
        List<OperationCode> codes = script.statements().stream()
                .map(statement -> OperationCode.of(statement.text(), TEXT))
                .toList();
        List<String> arguments = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < codes.size(); i++) {
            Statement statement = script.statements().get(i);
            int line = statement.location().line();
            String comments = comments(script, end, line).map(CONTINUED::concat).collect(joining());
            arguments.add(comments + CONTINUED + codes.get(i).code());
            end = line
                    + (int) statement
                            .text()
                            .chars()
                            .filter(each -> each == '\n')
                            .count();
        }
        String last =
                comments(script, end, Integer.MAX_VALUE).map(INDENT::concat).collect(joining());
        String returned = arguments.isEmpty() ? "" : arguments.stream().collect(joining(",\n", "\n", ""));
        return new MethodCode(
                last + INDENT + "return Operations.of(" + returned + ");\n",
                codes.stream().flatMap(code -> code.imports().stream()).toList(),
                new Operations(codes.stream().map(OperationCode::operation).toList()));
    }

    /** One that returns something else. */
    static MethodCode returning(String expression) {
        return new MethodCode(INDENT + "return " + expression + ";\n", List.of(), Operations.of());
    }

    MethodCode commented(String comment) {
        return new MethodCode(INDENT + JavaText.comment(comment) + "\n" + body, imports, operations);
    }

    private static Stream<String> comments(Script script, int after, int before) {
        return script.commentLines().stream()
                .filter(comment ->
                        comment.location().line() > after && comment.location().line() < before)
                .map(Comment::text)
                .map(text -> JavaText.comment(text) + "\n");
    }
}
