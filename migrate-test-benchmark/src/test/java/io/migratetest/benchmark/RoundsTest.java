package io.migratetest.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.migratetest.database.DatabaseServers;
import io.migratetest.rows.SeedSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RoundsTest {

    private final StringWriter progress = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    static Stream<Arguments> chains() {
        return Stream.of(
                Arguments.of(new GeneratedChain(), "reversible"),
                Arguments.of(new ObjectsChain(), "reversible"),
                Arguments.of(new WideChain(5), "reversible"),
                Arguments.of(new FailingChain(), "downgrade-failed"));
    }

    @ParameterizedTest
    @MethodSource("chains")
    void measures_what_it_says(Chain chain, String verdict) throws SQLException {
        Measurement measurement = measured(Workload.of(chain, 3));

        assertThat(measurement.verdicts()).isEqualTo(Map.of(verdict, 3L));
        assertThat(measurement.deviations()).isZero();
        assertThat(measurement.pathFindings()).isEmpty();
        assertThat(measurement.timings())
                .allSatisfy(timing -> assertThat(timing.floorMillis()).isPositive())
                .allSatisfy(timing -> assertThat(timing.roundTripMillis()).isPositive());
        assertThat(measurement.snapshotShare()).isBetween(0.0, 1.0);
        assertThat(measurement.heap().peak()).isPositive();
    }

    @Test
    void leaves_something_else_behind_each_time_where_downgrades_are_unclean() throws SQLException {
        Measurement measurement = measured(Workload.of(new UncleanChain(), 4));

        assertThat(measurement.deviations()).isZero();
        assertThat(measurement.timings())
                .extracting(RevisionTiming::proven)
                .containsExactly(
                        "unclean: left-behind sequence public.numbers_1",
                        "unclean: left-behind index public.items_1_note_idx",
                        "unclean: changed column public.items_2.note default",
                        "unclean: changed table public.items_3 comment");
    }

    @Test
    void runs_whatever_real_migrations_do() throws SQLException, IOException {
        write("1_tables", "CREATE TABLE a (id int); CREATE TABLE b (id int)", "DROP TABLE b; DROP TABLE a");
        write("2_own_transaction", "BEGIN; ALTER TABLE a ADD x int; COMMIT", "BEGIN; ALTER TABLE a DROP x; COMMIT");
        write("3_left_behind", "CREATE TYPE t AS ENUM ('x'); CREATE TABLE c (t t)", "DROP TABLE c");
        write("4_one_way", "ALTER TABLE c ADD y int", "");
        write("5_refused", "ALTER TABLE nobody ADD y int", "SELECT 1");
        write("6_no_transaction", "CREATE INDEX CONCURRENTLY i ON c (y)", "DROP INDEX CONCURRENTLY i");
        write("7_setting", "SET search_path = ''; CREATE VIEW public.v AS SELECT 1 AS one", "DROP VIEW v");
        write("8_open_end", "BEGIN; CREATE TABLE d (id int)", "SELECT 1");
        write("9_after_that", "ALTER TABLE c ADD z int", "ALTER TABLE c DROP z");

        Measurement measurement = measured(Workload.of(folder.toString(), Optional.empty()));

        assertThat(measurement.timings())
                .extracting(RevisionTiming::id, RevisionTiming::verdict)
                .containsExactly(
                        tuple("1", "reversible"),
                        tuple("2", "reversible"),
                        tuple("3", "unclean"),
                        tuple("4", "irreversible"),
                        tuple("5", "upgrade-failed"),
                        tuple("6", "reversible"),
                        tuple("7", "reversible"),
                        tuple("8", "reversible"),
                        tuple("9", "reversible"));
        assertThat(measurement.deviations()).isZero();
    }

    @Test
    void takes_floor_and_round_trip_in_turn() throws SQLException {
        measured(Workload.of(new GeneratedChain(), 1));

        assertThat(progress.toString().replaceAll("\\d+ ms", "N ms").lines())
                .containsExactly(
                        "generated 1: warm-up, floor N ms, round trip N ms",
                        "generated 1: round 1 of 1, floor N ms, round trip N ms");
    }

    private Measurement measured(Workload workload) throws SQLException {
        return new Rounds(
                        DatabaseServers.shared("embedded"),
                        1,
                        new RoundTrip(DatabaseServers.shared("embedded"), Optional.empty(), SeedSettings.OFF),
                        new PrintWriter(progress, true))
                .measure(workload);
    }

    private void write(String name, String up, String down) throws IOException {
        Files.writeString(folder.resolve(name + ".up.sql"), up);
        Files.writeString(folder.resolve(name + ".down.sql"), down);
    }
}
