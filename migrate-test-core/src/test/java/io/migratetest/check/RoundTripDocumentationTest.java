package io.migratetest.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoundTripDocumentationTest {

    private static final Path CHECKS = Path.of("..", "docs", "checks");
    private static final Path PAGE = CHECKS.resolve("round-trip.md");

    @ParameterizedTest
    @EnumSource
    void the_page_explains_every_finding_with_its_severity(FindingCode code) {
        String page = code.check().equals("baseline") ? "round-trip" : code.check();
        assertThat(CHECKS.resolve(page + ".md"))
                .content()
                .contains(
                        "| `%s` | %s | ".formatted(code.text(), code.severity().text()));
    }

    @ParameterizedTest
    @EnumSource
    void the_page_explains_every_verdict(Verdict verdict) {
        assertThat(PAGE).content().contains("| `%s` | ".formatted(verdict.text()));
    }
}
