package io.migratetest.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ThoroughnessTest {

    @Test
    void is_chosen_by_a_word() {
        assertThat(Thoroughness.of("everything")).isEqualTo(Thoroughness.EVERYTHING);
    }

    @Test
    void names_the_words_if_another_one_was_given() {
        assertThatThrownBy(() -> Thoroughness.of("all")).hasMessage("""
                        io.migratetest.snapshots cannot be 'all'
                          help: one of changes, everything, both""");
    }
}
