package io.migratetest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verify",
                "check",
                "fix",
                "show",
                "clean",
                "init",
                "revision",
                "merge",
                "edit",
                "history",
                "heads",
                "branches",
                "upgrade",
                "downgrade",
                "current",
                "stamp",
                "ensure-version"
            })
    void teaches_a_command(String command) throws IOException {
        Path expected = Path.of("src/test/resources/help/" + command + ".txt");

        assertThat(Run.of(command, "--help")).isEqualTo(new Run(0, Files.readString(expected), ""));
    }

    @Test
    void names_the_commands() {
        assertThat(Run.of("--help").out())
                .contains(
                        "\n  verify  ",
                        "\n  check  ",
                        "\n  fix  ",
                        "\n  show  ",
                        "\n  clean  ",
                        "\n  upgrade  ",
                        "\n  downgrade  ");
    }

    @Test
    void says_its_version() {
        assertThat(Run.of("--version")).isEqualTo(new Run(0, "migrate-test VERSION\n", ""));
    }
}
