package io.migratetest;

import io.migratetest.check.Allowance;
import io.migratetest.check.RoundTripCheck;
import io.migratetest.check.Verdict;
import io.migratetest.database.DatabaseServer;
import io.migratetest.problem.Location;
import io.migratetest.problem.Problem;
import io.migratetest.problem.ProblemCode;
import io.migratetest.problem.ProblemException;
import io.migratetest.revision.Section;
import io.migratetest.sql.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The file of a downgrade, into which a fix is written; all that the fix does not touch stays as it is. */
public final class FixedFile {

    private final DowngradeFix fix;
    private final Path file;

    private FixedFile(DowngradeFix fix, Path file) {
        this.fix = fix;
        this.file = file;
    }

    /**
     * The file that a fix belongs into.
     *
     * @throws ProblemException if there is none that can be written
     */
    public static FixedFile of(DowngradeFix fix) {
        Path file = fix.place().map(place -> Path.of(place.file())).orElse(Path.of(""));
        if (!Files.isRegularFile(file) || !file.toString().endsWith(".sql")) {
            throw Problem.of(ProblemCode.INVALID_ARGUMENT, "there is no SQL file into which the fix could be written")
                    .with("revision", fix.revision().title())
                    .help(
                            "write the statements, which are printed without --write, where your tool looks for the downgrade")
                    .asException();
        }
        return new FixedFile(fix, file);
    }

    /**
     * Writes the fix and proves the file by a round trip; a file that is not proven is as it was before.
     *
     * @param again reads the migrations anew
     */
    public void write(Supplier<MigrationProject> again, DatabaseServer server, Allowance allowance) {
        try {
            String before = Files.readString(file);
            Files.writeString(file, written(before));
            if (!isProven(again, server, allowance)) {
                Files.writeString(file, before);
                throw Problem.of(ProblemCode.ROUND_TRIP, "the fix cannot be written into the file by itself")
                        .at(Location.of(file.toString()))
                        .with("because", "the downgrade is not clean when its tool reads the file")
                        .with("so", "the file is as it was")
                        .help("write the statements, which are printed without --write, yourself")
                        .asException();
            }
        } catch (IOException e) {
            throw Problem.of(ProblemCode.UNREADABLE_FILE, "the file of the downgrade cannot be written")
                    .at(Location.of(file.toString()))
                    .with("because", String.valueOf(e))
                    .causedBy(e)
                    .asException();
        }
    }

    private boolean isProven(Supplier<MigrationProject> again, DatabaseServer server, Allowance allowance) {
        try {
            MigrationProject project = again.get();
            try (RoundTripCheck check = new RoundTripCheck(server, allowance, project.revisions())) {
                return check.result(project.revisions().require(fix.revision().id()))
                                .verdict()
                        == Verdict.REVERSIBLE;
            }
        } catch (ProblemException refused) {
            if (refused.problems().stream().allMatch(problem -> problem.code().area() == ProblemCode.Area.INPUT)) {
                return false;
            }
            throw refused;
        }
    }

    private String written(String before) {
        String newline = before.contains("\r\n") ? "\r\n" : "\n";
        String sql = fix.sql().replace("\n", newline);
        List<String> lines = new ArrayList<>(List.of(before.split("(?<=\n)", -1)));
        List<Statement> statements =
                fix.revision().down().map(Section::statements).orElse(List.of());
        if (statements.isEmpty()) {
            return ended(before, newline) + sql;
        }
        Statement first = statements.get(0);
        Statement last = statements.get(statements.size() - 1);
        boolean commits = last.text().equalsIgnoreCase("commit");
        int end = lastLine(last);
        if (fix.kind() == DowngradeFix.Kind.ADDED) {
            int at = commits ? last.location().line() - 1 : Math.min(end, lines.size());
            lines.set(at - 1, ended(lines.get(at - 1), newline));
            lines.add(at, sql);
        } else {
            lines.subList(first.location().line() - 1, Math.min(end, lines.size()))
                    .clear();
            lines.add(first.location().line() - 1, sql);
        }
        return String.join("", lines);
    }

    private static int lastLine(Statement statement) {
        return statement.location().line() + (int) statement.text().lines().count() - 1;
    }

    private static String ended(String text, String newline) {
        String terminated = text.isBlank()
                        || text.stripTrailing().endsWith(";")
                        || text.stripTrailing().startsWith("--")
                ? text
                : text.stripTrailing() + ";" + newline;
        return terminated.isEmpty() || terminated.endsWith("\n") ? terminated : terminated + newline;
    }
}
