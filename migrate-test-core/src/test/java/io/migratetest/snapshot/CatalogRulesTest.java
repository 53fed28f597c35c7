package io.migratetest.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.TestServer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CatalogRulesTest {

    @Test
    void give_a_reason_for_everything_that_they_leave_out() {
        for (CatalogRule rule : CatalogCoverage.RULES) {
            assertThat(rule.skipped().values()).as(rule.catalog()).noneMatch(String::isBlank);
            assertThat(rule.clause("left out").orElse("a reason"))
                    .as(rule.catalog())
                    .isNotBlank();
        }
    }

    @Nested
    class OnTheNewest extends CatalogCoverage {
        OnTheNewest() {
            super(TestServer.shared());
        }
    }

    @Nested
    class OnTheOldest extends CatalogCoverage {
        OnTheOldest() {
            super(TestServer.of(TestServer.OLDEST));
        }
    }

    @Nested
    @Tag("majors")
    class On14 extends CatalogCoverage {
        On14() {
            super(TestServer.of(14));
        }
    }

    @Nested
    @Tag("majors")
    class On15 extends CatalogCoverage {
        On15() {
            super(TestServer.of(15));
        }
    }

    @Nested
    @Tag("majors")
    class On16 extends CatalogCoverage {
        On16() {
            super(TestServer.of(16));
        }
    }

    @Nested
    @Tag("majors")
    class On17 extends CatalogCoverage {
        On17() {
            super(TestServer.of(17));
        }
    }
}
