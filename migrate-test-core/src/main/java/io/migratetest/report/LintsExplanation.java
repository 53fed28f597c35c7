package io.migratetest.report;

import io.migratetest.check.Finding;
import io.migratetest.check.FindingCode;
import io.migratetest.check.RevisionResult;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.schema.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What linters say of what a revision brought, and what to do about it. */
final class LintsExplanation {

    private static final Map<String, String> ADVICE = Map.ofEntries(
            Map.entry(
                    "column-types",
                    "give columns of one name one type, or those that mean something else another name"),
            Map.entry("foreign-key-mismatch", "give the referring column the type of the key that it refers to"),
            Map.entry("foreign-key-self-reference", "refer to another column than the primary key itself"),
            Map.entry("foreign-key-with-no-indexes", "create an index on the columns of the foreign key"),
            Map.entry(
                    "null-columns-in-index",
                    "set the columns NOT NULL, or make the index NULLS NOT DISTINCT or partial"),
            Map.entry("null-intended-columns", "write the default as NULL, not as the text 'NULL'"),
            Map.entry("redundant-indexes", "drop the index: another one begins with its columns"),
            Map.entry("table-all-nullable-columns", "set NOT NULL what every row has"),
            Map.entry("table-cycles", "make one of the foreign keys nullable or deferrable, or turn it round"),
            Map.entry("table-with-incrementing-columns", "move the numbered columns into a table of their own"),
            Map.entry("table-with-no-indexes", "create a primary key, or an index for the way in which it is read"),
            Map.entry(
                    "table-with-no-primary-key",
                    "create a primary key, by which rows can be told apart and replicated"),
            Map.entry(
                    "table-with-no-surrogate-primary-key",
                    "use one column as the primary key, and a unique constraint for the others"),
            Map.entry("table-with-primary-key-not-first", "declare the columns of the primary key first"),
            Map.entry("table-with-quoted-names", "choose names that need no quotes and are no words of SQL"),
            Map.entry("table-with-single-column", "give the table what it is there for, or drop it"),
            Map.entry("too-many-lobs", "move large objects into a table of their own"));

    private LintsExplanation() {}

    static Optional<Problem> problem(RevisionResult result) {
        List<Finding> lints = Fatal.findings(result, FindingCode.LINT);
        if (lints.isEmpty()) {
            return Optional.empty();
        }
        List<String> lines = lints.stream().map(Finding::message).sorted().toList();
        List<String> help = new ArrayList<>();
        help.add("mend it in a further revision, or accept it in the baseline with a reason");
        lints.stream()
                .flatMap(lint -> lint.difference().flatMap(Difference::property).stream())
                .distinct()
                .sorted()
                .flatMap(linter -> Optional.ofNullable(ADVICE.get(linter)).map(each -> linter + ": " + each).stream())
                .forEach(help::add);
        return Optional.of(Problem.of(
                        ProblemCode.LINT,
                        "%s brings what linters complain about".formatted(Names.of(result.revision())))
                .with("revision", Names.of(result.revision().location()))
                .with("lints", String.join("\n", lines))
                .help(help.toArray(String[]::new)));
    }
}
