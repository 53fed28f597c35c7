package io.migratetest.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoundTripDocumentationTest {

    private static final Path PAGE = Path.of("..", "docs", "checks", "round-trip.md");
    private static final Path PAGE_OF_DRIFT = Path.of("..", "docs", "checks", "drift.md");

    @ParameterizedTest
    @EnumSource
    void the_page_explains_every_finding_with_its_severity(FindingCode code) {
        assertThat(code.check().equals("drift") ? PAGE_OF_DRIFT : PAGE)
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
