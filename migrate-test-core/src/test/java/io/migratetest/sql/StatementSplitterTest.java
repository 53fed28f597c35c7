package io.migratetest.sql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.migratetest.problem.Location;
import io.migratetest.problem.ProblemException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StatementSplitterTest {

    private static final Location START = Location.of("up.sql", 1);

    @ParameterizedTest
    @MethodSource("scripts")
    void finds_what_the_server_sees(Path script) throws IOException {
        String name = script.getFileName().toString();
        Path expected = script.resolveSibling(name.replace(".sql", ".expected"));

        assertThat(printed(Location.of(name, 1), Files.readString(script, UTF_8)))
                .isEqualTo(Files.readString(expected, UTF_8));
    }

    @Test
    void reads_carriage_returns_as_the_server_does() {
        assertThat(printed(START, "SELECT 1; -- one\r\nSELECT\r\n2;\r\n-- old\rSELECT 3"))
                .isEqualTo("1:1| SELECT 1\n2:1| SELECT\r\n2\n5:1| SELECT 3\n");
    }

    @Test
    void counts_a_character_beyond_16_bits_as_one_column() {
        assertThat(printed(START, "/* \uD83D\uDE00 */ SELECT 1")).isEqualTo("1:9| SELECT 1\n");
    }

    @Test
    void begins_where_its_section_begins() {
        assertThat(printed(new Location("both.sql", 7, 5), "a;b;\nc")).isEqualTo("7:5| a\n7:7| b\n8:1| c\n");
    }

    @Test
    void takes_no_break_spaces_for_letters_as_the_server_does() {
        assertThat(printed(START, "SELECT\u00A0E'\\'';';SELECT 2"))
                .isEqualTo("1:1| SELECT\u00A0E'\\'';'\n1:16| SELECT 2\n");
    }

    @Test
    void finds_nothing_in_nothing() {
        assertThat(Script.parse(START, "").statements()).isEmpty();
    }

    @Test
    void reads_ten_megabytes_in_one_pass() {
        String statement = "INSERT INTO t VALUES ('it''s', $$;$$, E'\\'', \"x\" /* ; */); -- ;\n";
        int count = 10_000_000 / statement.length();
        String script = statement.repeat(count);

        List<Statement> statements = assertTimeout(
                Duration.ofSeconds(20), () -> Script.parse(START, script).statements());

        assertThat(statements).hasSize(count);
        assertThat(statements.get(count - 1).location()).isEqualTo(new Location("up.sql", count, 1));
    }

    @Test
    void reads_a_string_of_ten_megabytes() {
        String script = "SELECT '" + "it''s; ".repeat(1_500_000) + "';";

        assertThat(Script.parse(START, script).statements()).hasSize(1);
    }

    private static String printed(Location start, String text) {
        try {
            return Script.parse(start, text).statements().stream()
                    .map(StatementSplitterTest::printed)
                    .collect(Collectors.joining());
        } catch (ProblemException refused) {
            return refused.getMessage() + "\n";
        }
    }

    private static String printed(Statement statement) {
        Location place = statement.location();
        return "%d:%d| %s\n".formatted(place.line(), place.column(), statement.text());
    }

    private static List<Path> scripts() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(StatementSplitterTest.class.getResource("splitter"))
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
        }
    }
}
