package io.migratetest.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.migratetest.benchmark.Growth.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrowthTest {

    @Test
    void is_one_where_each_revision_takes_the_same() {
        assertThat(Growth.exponent(List.of(new Point(50, 150), new Point(100, 300), new Point(400, 1200))))
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void is_two_where_twice_the_revisions_take_four_times_as_long() {
        assertThat(Growth.exponent(List.of(new Point(10, 100), new Point(20, 400), new Point(40, 1600))))
                .isCloseTo(2, within(1e-9));
    }

    @Test
    void lies_between_measurements_that_are_on_no_line() {
        assertThat(Growth.exponent(List.of(new Point(1, 1), new Point(2, 4), new Point(4, 4))))
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void needs_two_lengths() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Growth.exponent(List.of(new Point(10, 1), new Point(10, 2))));
    }
}
