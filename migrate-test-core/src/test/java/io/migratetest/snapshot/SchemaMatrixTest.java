package io.migratetest.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.migratetest.TestServer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The matrix of changes on every major version of PostgreSQL; those between the oldest and the newest only in the profile {@code majors}. */
class SchemaMatrixTest {

    @Test
    void is_as_large_as_we_promise() {
        assertThat(ChangeCase.all("changes")).hasSizeGreaterThanOrEqualTo(880);
        assertThat(ChangeCase.all("controls")).hasSizeGreaterThanOrEqualTo(80);
    }

    @Nested
    class OnTheNewest extends SchemaMatrix {
        OnTheNewest() {
            super(TestServer.shared());
        }
    }

    @Nested
    class OnTheOldest extends SchemaMatrix {
        OnTheOldest() {
            super(TestServer.of(TestServer.OLDEST));
        }
    }

    @Nested
    @Tag("majors")
    class On14 extends SchemaMatrix {
        On14() {
            super(TestServer.of(14));
        }
    }

    @Nested
    @Tag("majors")
    class On15 extends SchemaMatrix {
        On15() {
            super(TestServer.of(15));
        }
    }

    @Nested
    @Tag("majors")
    class On16 extends SchemaMatrix {
        On16() {
            super(TestServer.of(16));
        }
    }

    @Nested
    @Tag("majors")
    class On17 extends SchemaMatrix {
        On17() {
            super(TestServer.of(17));
        }
    }
}
