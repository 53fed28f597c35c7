package io.migratetest.check;

import static io.migratetest.TestRevisions.revision;
import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.revision.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A history is cut so that its parts take equally long. */
class DivisionTest {

    private static List<Revision> equals(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> revision("%04d".formatted(i), "SELECT 1", "SELECT 1"))
                .toList();
    }

    private static List<Integer> sizes(List<List<Revision>> parts) {
        return parts.stream().map(List::size).toList();
    }

    @Test
    void holds_every_revision_once_and_in_order() {
        List<Revision> revisions = equals(201);

        assertThat(Division.of(revisions, 4).stream().flatMap(List::stream)).containsExactlyElementsOf(revisions);
    }

    @Test
    void gives_less_to_parts_that_have_more_upgrades_to_make_first() {
        assertThat(sizes(Division.of(equals(200), 2))).containsExactly(107, 93);
        assertThat(sizes(Division.of(equals(200), 3))).containsExactly(76, 67, 57);
    }

    @Test
    void weighs_what_revisions_do() {
        Revision longOne = revision("long", "SELECT 1;".repeat(5000), "SELECT 1");
        List<Revision> revisions = new ArrayList<>(equals(100));
        revisions.set(10, longOne);

        assertThat(sizes(Division.of(revisions, 2))).containsExactly(11, 89);
    }

    @Test
    void leaves_one_part_whole() {
        assertThat(sizes(Division.of(equals(3), 1))).containsExactly(3);
    }

    @Test
    void makes_no_empty_parts() {
        assertThat(sizes(Division.of(equals(2), 4))).containsExactly(1, 1);
        assertThat(Division.of(List.of(), 2)).isEmpty();
    }

    @Test
    void hands_over_what_takes_another_as_long_as_the_rest_takes_the_part() {
        assertThat(Division.handOver(equals(100), 0)).isEqualTo(54);
        assertThat(Division.handOver(equals(100), 40)).isEqualTo(75);
        assertThat(Division.handOver(equals(100), 80)).isEqualTo(96);
    }

    @Test
    void hands_nothing_over_that_the_part_reaches_sooner() {
        assertThat(Division.handOver(equals(100), 95)).isEqualTo(100);
        assertThat(Division.handOver(equals(100), 100)).isEqualTo(100);
        assertThat(Division.handOver(equals(1), 0)).isEqualTo(1);
    }
}
