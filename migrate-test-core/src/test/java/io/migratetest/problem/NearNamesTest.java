package io.migratetest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearNamesTest {

    @Test
    void finds_names_that_differ_by_a_few_letters_nearest_first() {
        assertThat(NearNames.of("diesl", List.of("sqlx", "hasura", "diesels", "diesel")))
                .containsExactly("diesel", "diesels");
    }

    @Test
    void ignores_case() {
        assertThat(NearNames.of("SQLX", List.of("sqlx"))).containsExactly("sqlx");
    }

    @Test
    void names_three_at_most() {
        assertThat(NearNames.of("1", List.of("5", "4", "3", "2"))).containsExactly("2", "3", "4");
    }

    @Test
    void finds_nothing_where_nothing_is_near() {
        assertThat(NearNames.of("rails", List.of("hasura", "golang-migrate"))).isEmpty();
    }
}
