package io.migratetest.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarkCommandTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void compares_with_what_it_wrote_before() throws IOException {
        Path before = folder.resolve("before.json");
        Run first = Run.of("--revisions", "2", "--rounds", "1", "--json", before, "generated", "failing");

        assertThat(first.status()).isZero();
        assertThat(first.out())
                .contains("generated 2: 2 reversible\nfailing 2: 2 downgrade-failed\n")
                .containsPattern("failing 2: [0-9.]+ times as long as generated 2\n");

        Files.writeString(before, Files.readString(before).replaceFirst("reversible", "irreversible"));
        Run other = Run.of("--revisions", "2", "--rounds", "1", "--compare", before, "generated");

        assertThat(other.status()).isEqualTo(1);
        assertThat(other.out()).contains("verdicts differ\n  00001 was irreversible, is reversible\n");
    }

    @Test
    void shows_growth_over_several_lengths_with_the_data_on_disk() {
        Run run = Run.of("--revisions", "1,2", "--rounds", "1", "--data", "disk");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("data on disk")
                .containsPattern("generated: grows as N\\^-?[0-9.]+, its floor as N\\^-?[0-9.]+\n");
    }

    @Test
    void refuses_what_is_neither_a_chain_nor_a_folder() {
        assertThat(Run.of("genrated")).isEqualTo(new Run(2, "", """
                'genrated' is neither a chain nor a folder
                  chains  generated, objects, wide, failing, unclean
                """));
    }

    @Test
    void refuses_a_report_that_is_none() throws IOException {
        Path file = Files.writeString(folder.resolve("report.json"), "{\"schemaVersion\": 2}");

        assertThat(Run.of("--compare", file).err()).isEqualTo("""
                '%s' cannot be read
                  cause     its schemaVersion is 2
                  expected  a file that --json wrote, with schemaVersion 1
                """.formatted(file));
    }

    @Test
    void refuses_to_run_no_round() {
        assertThat(Run.of("--rounds", "0")).isEqualTo(new Run(2, "", """
                --rounds and --revisions take numbers from 1 on
                  help: benchmark --help shows what it takes
                """));
    }

    @Test
    void refuses_a_place_that_it_does_not_know() {
        assertThat(Run.of("--data", "sky").err()).isEqualTo("""
                        Invalid value for option '--data': expected one of [MEMORY, DISK] (case-insensitive) but was 'sky'
                          help: benchmark --help shows what it takes
                        """);
    }
}
