package io.migratetest.check;

import static io.migratetest.TestRevisions.bare;
import static io.migratetest.TestRevisions.revision;
import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.revision.Revision;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Downgrades that lose rows and those that do not, one in each paragraph of {@code losses.sql} and {@code lossless.sql}. */
class PlantedLossesTest {

    private static final Pattern PARTS = Pattern.compile(
            "-- (?<name>.*)\\n(?<schema>(?s:.*?))-- up\\n(?<up>(?s:.*?))-- down\\n(?<down>(?s:.*?))(-- finds\\n(?<finds>(?s:.*))|$)");

    /** One planted fault. */
    private record Case(String name, String schema, String up, String down, List<String> finds) {

        static List<Case> in(String file) throws IOException {
            try (InputStream stream = Objects.requireNonNull(PlantedLossesTest.class.getResourceAsStream(file))) {
                String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
                return Pattern.compile("(?m)^=+\\n")
                        .splitAsStream(text)
                        .filter(each -> !each.isBlank())
                        .map(Case::of)
                        .toList();
            }
        }

        private static Case of(String text) {
            var parts = PARTS.matcher(text);
            assertThat(parts.matches()).as(text).isTrue();
            List<String> finds = parts.group("finds") == null
                    ? List.of()
                    : parts.group("finds")
                            .lines()
                            .map(line -> line.replaceFirst("^-- ", ""))
                            .filter(line -> !line.isBlank())
                            .toList();
            return new Case(parts.group("name"), parts.group("schema"), parts.group("up"), parts.group("down"), finds);
        }

        List<String> found() {
            List<Revision> revisions = new ArrayList<>();
            if (!schema.isBlank()) {
                revisions.add(revision("0001", schema, "SELECT 1"));
            }
            revisions.add(
                    up.contains("CONCURRENTLY") || up.contains("COMMIT")
                            ? bare("0002", up, down)
                            : revision("0002", up, down));
            return RowTrips.foundBesideTheVerdict(revisions.toArray(Revision[]::new));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> losses() throws IOException {
        return Case.in("losses.sql").stream();
    }

    static Stream<Case> lossless() throws IOException {
        return Case.in("lossless.sql").stream();
    }

    @ParameterizedTest
    @MethodSource("losses")
    void finds_the_loss_under_its_table_and_column(Case planted) {
        assertThat(planted.found()).containsExactlyInAnyOrderElementsOf(planted.finds());
    }

    @ParameterizedTest
    @MethodSource("lossless")
    void is_silent_where_nothing_is_lost(Case planted) {
        assertThat(planted.found()).isEmpty();
    }

    @Test
    void are_enough() throws IOException {
        assertThat(losses()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(lossless()).hasSizeGreaterThanOrEqualTo(25);
    }
}
