package io.migratetest.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.problem.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptTest {

    private static final Location START = Location.of("up.sql", 1);

    @Test
    void locates_a_position_as_the_server_counts_it() {
        Script script = Script.parse(START, "-- \uD83D\uDE00\r\nSELECT oops;\n");

        assertThat(script.locate(1)).isEqualTo(new Location("up.sql", 1, 1));
        assertThat(script.locate(14)).isEqualTo(new Location("up.sql", 2, 8));
        assertThat(script.locate(1_000)).isEqualTo(new Location("up.sql", 3, 1));
    }

    @Test
    void counts_on_from_the_place_of_its_section() {
        Script script = Script.parse(new Location("both.sql", 10, 3), "SELECT 1;\nSELECT 2;");

        assertThat(script.locate(8)).isEqualTo(new Location("both.sql", 10, 10));
        assertThat(script.locate(18)).isEqualTo(new Location("both.sql", 11, 8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BEGIN",
                "begin isolation level serializable",
                "Start /* really */ Transaction",
                "COMMIT",
                "COMMIT PREPARED 'x'",
                "END",
                "ROLLBACK TO s",
                "abort",
                "SAVEPOINT s",
                "RELEASE s",
                "PREPARE TRANSACTION 'x'"
            })
    void notices_that_a_statement_controls_transactions(String statement) {
        assertThat(Script.parse(START, "SELECT 1; -- now\n" + statement + ";").controlsTransactions())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PREPARE p AS SELECT 1", "SELECT 'BEGIN'", "\"begin\"", "DO $$ BEGIN END $$", "-- COMMIT"})
    void takes_nothing_else_for_transaction_control(String statement) {
        assertThat(Script.parse(START, statement + ";").controlsTransactions()).isFalse();
    }

    @Test
    void runs_in_a_transaction_of_somebody_elses_without_its_own() {
        Script script = Script.parse(START, "-- BEGIN here\nBEGIN;\nSELECT 1;\nend Work ; -- end Work");

        Script inner = script.inOneTransaction().orElseThrow();

        assertThat(inner.text()).isEqualTo("-- BEGIN here\n     ;\nSELECT 1;\n         ; -- end Work");
        assertThat(inner.statements())
                .containsExactlyElementsOf(script.statements().subList(1, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT 1; COMMIT",
                "BEGIN; SELECT 1",
                "BEGIN",
                "BEGIN; SELECT 1; COMMIT; SELECT 2",
                "BEGIN; SELECT 1; COMMIT; BEGIN; SELECT 2; COMMIT",
                "BEGIN ISOLATION LEVEL SERIALIZABLE; SELECT 1; COMMIT",
                "BEGIN; SELECT 1; COMMIT AND CHAIN",
                "BEGIN; SAVEPOINT a; COMMIT",
                "BEGIN; SELECT 1; ROLLBACK"
            })
    void cannot_run_in_a_transaction_of_somebody_elses_if_it_controls_more(String text) {
        assertThat(Script.parse(START, text).inOneTransaction()).isEmpty();
    }

    @Test
    void runs_as_it_is_in_a_transaction_of_somebody_elses_if_it_has_none() {
        Script script = Script.parse(START, "SELECT 1");

        assertThat(script.inOneTransaction()).contains(script);
    }

    @Test
    void is_empty_when_it_holds_only_comments() {
        assertThat(Script.parse(START, "-- nothing\n;").isEmpty()).isTrue();
    }
}
