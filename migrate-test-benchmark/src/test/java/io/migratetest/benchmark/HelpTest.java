package io.migratetest.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HelpTest {

    @Test
    void teaches_the_command() throws IOException {
        Path expected = Path.of("src/test/resources/help/benchmark.txt");

        assertThat(Run.of("--help")).isEqualTo(new Run(0, Files.readString(expected), ""));
    }

    @Test
    void names_every_chain() {
        assertThat(Run.of("--help").out()).contains(String.join(", ", Chains.names()));
    }

    @Test
    void says_the_version_of_what_it_measures() {
        assertThat(Run.of("--version").out()).startsWith("migrate-test ");
    }
}
