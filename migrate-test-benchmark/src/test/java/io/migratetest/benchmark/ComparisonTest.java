package io.migratetest.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void passes_when_the_same_is_proven_in_another_time() {
        Comparison comparison = new Comparison(
                MadeUp.report(
                        MadeUp.measurement("generated", 2, 40, "reversible"),
                        MadeUp.measurement("wide", 2, 40, "reversible")),
                MadeUp.report(MadeUp.measurement("generated", 2, 10, "reversible")));

        assertThat(comparison.provesTheSame()).isTrue();
        assertThat(text(comparison)).isEqualTo("""

                generated 2: 20.00 -> 5.00 ms/N, ratio 1.25 -> 1.25, verdicts identical
                """);
    }

    @Test
    void names_the_revisions_of_which_something_else_is_proven() {
        Comparison comparison = new Comparison(
                MadeUp.report(MadeUp.measurement("generated", 12, 60, "reversible")),
                MadeUp.report(MadeUp.measurement("generated", 12, 60, "unclean")));

        assertThat(comparison.provesTheSame()).isFalse();
        assertThat(text(comparison)).startsWith("""

                generated 12: 5.00 -> 5.00 ms/N, ratio 1.25 -> 1.25, verdicts differ
                  0 was reversible, is unclean
                  1 was reversible, is unclean
                """).endsWith("""
                  7 was reversible, is unclean
                  and 2 more
                """);
    }

    @Test
    void does_not_pass_when_there_is_nothing_to_compare() {
        Comparison comparison = new Comparison(
                MadeUp.report(MadeUp.measurement("generated", 1, 5, "reversible")),
                MadeUp.report(MadeUp.measurement("generated", 2, 10, "reversible")));

        assertThat(comparison.provesTheSame()).isFalse();
        assertThat(text(comparison)).isEqualTo("\ngenerated 2: not in the earlier report\n");
    }

    private static String text(Comparison comparison) {
        StringWriter text = new StringWriter();
        comparison.print(new PrintWriter(text, true));
        return text.toString();
    }
}
