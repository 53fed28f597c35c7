package io.migratetest.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The one layout in which problems and findings are printed. */
final class ProblemText {

    private static final String INDENT = "  ";

    private ProblemText() {}

    static String render(Problem problem) {
        List<Detail> details = new ArrayList<>();
        problem.location().ifPresent(place -> details.add(new Detail("at", place.toString())));
        details.addAll(problem.details());
        int width = details.stream()
                        .mapToInt(detail -> detail.label().length())
                        .max()
                        .orElse(0)
                + 2;

        List<String> lines = new ArrayList<>();
        lines.add(problem.headline());
        for (Detail detail : details) {
            String label = detail.label() + " ".repeat(width - detail.label().length());
            lines.add(INDENT + label + indented(detail.text(), INDENT.length() + width));
        }
        lines.addAll(helpLines(problem.help(), INDENT.length() + width));
        return lines.stream().map(String::stripTrailing).collect(Collectors.joining("\n"));
    }

    /** The first line after the word, the others, often SQL to copy, in the column of the details. */
    private static List<String> helpLines(List<String> help, int column) {
        List<String> lines = new ArrayList<>();
        for (String line : help) {
            lines.add(lines.isEmpty() ? INDENT + "help: " + line : " ".repeat(column) + indented(line, column));
        }
        return lines;
    }

    private static String indented(String text, int columns) {
        return text.replace("\n", "\n" + " ".repeat(columns));
    }
}
