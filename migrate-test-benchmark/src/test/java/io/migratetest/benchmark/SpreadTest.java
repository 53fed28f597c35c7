package io.migratetest.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void has_quartiles_that_are_values_where_the_values_allow_it() {
        assertThat(Spread.of(List.of(5.0, 1.0, 4.0, 2.0, 3.0))).isEqualTo(new Spread(1, 2, 3, 4, 5));
    }

    @Test
    void has_quartiles_between_values_elsewhere() {
        assertThat(Spread.of(List.of(1.0, 2.0, 3.0, 10.0))).isEqualTo(new Spread(1, 1.75, 2.5, 4.75, 10));
    }

    @Test
    void is_a_point_for_a_single_value() {
        assertThat(Spread.of(List.of(7.0))).isEqualTo(new Spread(7, 7, 7, 7, 7));
    }

    @Test
    void needs_a_value() {
        assertThatIllegalArgumentException().isThrownBy(() -> Spread.of(List.of()));
    }
}
