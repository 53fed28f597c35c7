package io.migratetest.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about what is compared is printed from the rules and the matrix, and from nothing else. */
class ComparedDocumentationTest {

    private static final Path PAGE = Path.of("..", "docs", "checks", "what-is-compared.md");
    private static final Path PRINTED = Path.of("target", "what-is-compared.md");
    private static final int NEWEST = TestServer.major(TestServer.shared());

    private static final Pattern EXPECTATION = Pattern.compile(
            "(?<verb>added|removed|changed) (?<object>.*?)(?:: (?<property>[a-z -]+))?", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("'([a-z][a-z -]+)'");

    @Test
    void says_what_the_rules_and_the_matrix_say() throws IOException {
        String page = page();
        Files.writeString(PRINTED, page);

        assertThat(PAGE)
                .as("bring it up to date: cp migrate-test-core/%s %s", PRINTED, PAGE.subpath(1, PAGE.getNameCount()))
                .hasContent(page);
    }

    private static String page() {
        List<ChangeCase> changes = ChangeCase.all("changes");
        List<ChangeCase> controls = ChangeCase.all("controls");
        return """
                # What is compared

                A snapshot holds every persistent object of the database and everything about it that a statement can change, in PostgreSQL's own words.
                A column of a catalog that nobody has thought of yet is compared under its own name, and a test fails for each catalog and column of a
                new PostgreSQL that is neither compared nor listed below.

                This page is printed by a test from the rules of the snapshot and from the matrix of changes that proves them: %d changes and %d
                cases in which nothing changed, on PostgreSQL %d to %d. For each change it is asserted that exactly the right difference is told and, unless
                PostgreSQL has no statement for it, that the statements printed with it take it back, and bring it about again.

                ## Kinds of objects, and what about them was seen to change

                | kind | comes and goes | properties |
                |---|---|---|
                %s

                ## The changes

                %s

                ## What is no change

                %s

                ## What is not compared, and why

                | catalog | what | why |
                |---|---|---|
                %s
                """.formatted(
                        changes.size(),
                        controls.size(),
                        TestServer.OLDEST,
                        NEWEST,
                        kinds(changes),
                        groups(changes),
                        names(controls),
                        leftOut());
    }

    private static String kinds(List<ChangeCase> changes) {
        List<String> known = CatalogCoverage.RULES.stream()
                .flatMap(rule -> rule.clause("kind").stream())
                .flatMap(kind -> LITERAL.matcher(kind).results().map(match -> match.group(1)))
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        NavigableMap<String, SortedSet<String>> properties = new TreeMap<>();
        SortedSet<String> whole = new TreeSet<>();
        for (ChangeCase change : changes) {
            for (String line : change.expected(NEWEST)) {
                Matcher matcher = EXPECTATION.matcher(line);
                assertThat(matcher.matches()).as(line).isTrue();
                String kind = known.stream()
                        .filter(word -> (matcher.group("object") + " ")
                                .replaceFirst("^the ", "")
                                .startsWith(word + " "))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no rule has the kind of: " + line));
                SortedSet<String> seen = properties.computeIfAbsent(kind, word -> new TreeSet<>());
                if (matcher.group("verb").equals("changed")) {
                    seen.add(matcher.group("property"));
                } else {
                    whole.add(kind);
                }
            }
        }
        return properties.entrySet().stream()
                .map(entry -> "| %s | %s | %s |"
                        .formatted(
                                entry.getKey(),
                                whole.contains(entry.getKey()) ? "yes" : "",
                                String.join(", ", entry.getValue())))
                .collect(Collectors.joining("\n"));
    }

    private static String groups(List<ChangeCase> changes) {
        Map<String, List<ChangeCase>> groups = changes.stream()
                .collect(Collectors.groupingBy(
                        change -> change.name().substring(0, change.name().indexOf('/')),
                        TreeMap::new,
                        Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> "* **%s** (%d): %s"
                        .formatted(group.getKey(), group.getValue().size(), names(group.getValue())))
                .collect(Collectors.joining("\n"));
    }

    private static String names(List<ChangeCase> cases) {
        return cases.stream()
                .map(change -> words(change)
                        + change.versions().map(" (%s)"::formatted).orElse(""))
                .collect(Collectors.joining(", "));
    }

    private static String words(ChangeCase change) {
        return change.name().substring(change.name().indexOf('/') + 1).replace('-', ' ');
    }

    /** What only identifies an object, or is told by another property, is compared all the same. */
    private static String leftOut() {
        return CatalogCoverage.RULES.stream()
                .flatMap(rule -> Stream.concat(
                        rule.clause("left out").stream().map(reason -> row(rule.catalog(), "everything", reason)),
                        rule.skipped().entrySet().stream()
                                .filter(skipped -> !skipped.getValue().startsWith("told by")
                                        && !skipped.getValue().equals("identity"))
                                .collect(Collectors.groupingBy(
                                        Map.Entry::getValue,
                                        TreeMap::new,
                                        Collectors.mapping(Map.Entry::getKey, Collectors.toCollection(TreeSet::new))))
                                .entrySet()
                                .stream()
                                .map(skipped ->
                                        row(rule.catalog(), String.join(", ", skipped.getValue()), skipped.getKey()))))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String row(String catalog, String what, String reason) {
        return "| %s | %s | %s |".formatted(catalog, what, reason);
    }
}
