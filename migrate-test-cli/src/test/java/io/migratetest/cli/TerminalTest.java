package io.migratetest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {

    private static final String CLEAN = "src/test/resources/projects/clean";

    @Test
    void shows_a_person_progress_that_disappears() {
        Run run = Run.byPerson(Map.of(), "verify", "--database", Run.EMBEDDED, CLEAN);

        assertThat(run.err().split("\r\u001b\\[K"))
                .containsSubsequence("starting PostgreSQL", "[1/2] 0001 create users", "[2/2] 0002 add email");
        assertThat(run.err()).endsWith("\r\u001b[K");
    }

    @Test
    void shows_a_person_colours() {
        Run run = Run.byPerson(Map.of(), "verify", "--database", Run.EMBEDDED, CLEAN);

        assertThat(run.out()).contains("  \u001b[32mreversible       \u001b[0m  0001 create users\n");
    }

    @Test
    void shows_no_colours_to_who_refuses_them() {
        Run refused = Run.byPerson(Map.of("NO_COLOR", "1"), "verify", "--database", Run.EMBEDDED, CLEAN);
        Run dumb = Run.byPerson(Map.of("TERM", "dumb"), "verify", "--database", Run.EMBEDDED, CLEAN);

        assertThat(refused.out()).doesNotContain("\u001b").isEqualTo(dumb.out());
    }

    @Test
    void shows_a_program_neither() {
        Run run = Run.of("verify", "--database", Run.EMBEDDED, CLEAN);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).doesNotContain("\u001b");
    }
}
